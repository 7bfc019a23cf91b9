import document from '../../../generated/atlan/openapi.json' with { type: 'json' };
import type { operations } from '../../../generated/atlan/schema.js';
import { Clock } from '../engine/clock.js';
import type { MockDocument } from '../engine/document.js';
import { createMock, type Call, type Handlers, type MockPlatform } from '../engine/mock.js';
import { checkNames } from '../engine/options.js';
import { Refusal } from '../engine/refusal.js';
import { appHandlers } from './apps.js';
import { credentialHandlers } from './credentials.js';
import { atlanPlantings, type AtlanFixtures } from './fixtures.js';
import { advanceRuns, runHandlers } from './runs.js';
import { AtlanStore } from './store.js';
import type { Tenant } from './tenant.js';
import { workflowHandlers } from './workflows.js';

export interface MockAtlanOptions {
  /** Where the mock's time stands still, in milliseconds since the epoch, until `clock.advance()`. Left out, it is real time. */
  now?: number | undefined;
  /** Milliseconds that each run takes. Default 50. */
  runDuration?: number | undefined;
  /** Milliseconds before searches find a new workflow or run. Default 0. */
  indexDelay?: number | undefined;
  /** The caller's roles. Default: those of an API token. */
  roles?: readonly string[] | undefined;
  /** How answers to OAuth clients name their fields. Default `camelCase`. */
  tokenNames?: 'camelCase' | 'snake_case' | undefined;
  /** What the tenant holds at the start, and after a `reset()`. */
  fixtures?: AtlanFixtures | undefined;
}

/** Ids of the operations. */
export type AtlanOperation = keyof operations;

/** A mock tenant of Atlan. */
export interface MockAtlan extends MockPlatform<AtlanOperation> {
  /** What the tenant holds, as of now. */
  readonly store: AtlanStore;
  /** Adds to what the tenant holds. */
  seed(fixtures: AtlanFixtures): void;
  /** The caller's roles. */
  roles: readonly string[];
}

/**
 * An Atlan tenant in memory, for tests and demos: give its `fetch` to a client. It checks every request against the
 * spec. Runs move on with the clock, and fail where their workflow has a parameter `fail` that is true; a stopped one
 * fails as well. A credential whose password is `wrong` fails its tests, and an OAuth client whose secret is `wrong` is
 * refused. `/workflows` needs one of the roles for it, as does not `/package-workflows`.
 */
export function mockAtlan(options: MockAtlanOptions = {}): MockAtlan {
  checkNames('mockAtlan', options, ['now', 'runDuration', 'indexDelay', 'roles', 'tokenNames', 'fixtures']);
  const { now, runDuration = 50, indexDelay = 0, roles = ['$api-token-default-access'], tokenNames = 'camelCase', fixtures } = options;
  const store = new AtlanStore();
  const tenant: Tenant = { store, clock: new Clock(now), runDuration, indexDelay, roles };
  const advance = (): void => advanceRuns(tenant);
  const mock = createMock<AtlanOperation>({
    document: document as unknown as MockDocument,
    handlers: {
      ...workflowHandlers(tenant),
      ...runHandlers(tenant),
      ...credentialHandlers(tenant),
      ...appHandlers(tenant),
      ...authHandlers(tenant, tokenNames === 'camelCase'),
    },
    error: ({ status, message }) => ({ code: status, message }),
    clock: tenant.clock,
    store,
    advance,
    plantings: atlanPlantings(tenant),
    fixtures,
  });
  if (fixtures) mock.seed(fixtures);
  return {
    ...mock,
    get store() {
      advance();
      return store;
    },
    get roles() {
      return tenant.roles;
    },
    set roles(given) {
      tenant.roles = given;
    },
  };
}

function authHandlers(tenant: Tenant, isCamelCase: boolean): Handlers {
  return {
    whoAmI: () => ({ roles: tenant.roles.map((name) => ({ name })) }),

    createOAuthToken({ body }: Call<{ clientSecret: string }>) {
      if (body.clientSecret === 'wrong') throw new Refusal(401, 'The OAuth client is unknown, or its secret is wrong.');
      const token = `token-${crypto.randomUUID()}`;
      return isCamelCase ? { accessToken: token, expiresIn: 600, tokenType: 'Bearer' } : { access_token: token, expires_in: 600, token_type: 'Bearer' };
    },
  };
}
