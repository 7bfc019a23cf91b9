import type { AppConfig, CredentialCreate, WorkflowConfig, WorkflowRerun } from '../../../generated/atlan/index.js';
import type { Planting } from '../engine/fixtures.js';
import { Refusal } from '../engine/refusal.js';
import { putCredential } from './credentials.js';
import type { Tenant } from './tenant.js';
import { addWorkflow } from './workflows.js';

/** A workflow. Unlike one that is sent, it does not run at once. */
export type WorkflowFixture = WorkflowConfig;

/** A credential, with or without what the platform would choose. */
export interface CredentialFixture extends CredentialCreate {
  id?: string | undefined;
  /** Milliseconds since the epoch. Left out, the mock's time. */
  createdAt?: number | undefined;
}

/** What a mock tenant begins with: what would be written to the platform, by the names of the store's tables. */
export interface AtlanFixtures {
  workflows?: readonly WorkflowFixture[] | undefined;
  /** Runs of the workflows, which start at the mock's time. */
  runs?: readonly WorkflowRerun[] | undefined;
  credentials?: readonly CredentialFixture[] | undefined;
  apps?: readonly AppConfig[] | undefined;
}

/** How each of them comes into the store. */
export function atlanPlantings(tenant: Tenant): Record<keyof AtlanFixtures, Planting> {
  return {
    workflows: { operation: 'runPackageWorkflow', single: true, created: (body) => addWorkflow(tenant, body as unknown as WorkflowConfig) },
    runs: { operation: 'rerunPackageWorkflow', single: true },
    credentials: {
      operation: 'createCredential',
      single: true,
      given: ['id', 'createdAt'],
      integers: ['createdAt'],
      created({ id, createdAt, ...config }) {
        if (tenant.store.credentials.get(id)) throw new Refusal(409, `Credentials exist already: ${String(id)}`);
        return putCredential(tenant, config, { id: id as string | undefined, createdAt: createdAt as number | undefined });
      },
    },
    apps: { operation: 'createApp', single: true },
  };
}
