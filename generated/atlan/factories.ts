// Generated from openapi/atlan/openapi.yaml by `npm run generate`. Do not edit.
import type {
  App,
  AppConfig,
  AppDefinition,
  AppPage,
  AppRun,
  AppRunInput,
  AppSchedule,
  AppScheduleCreate,
  Credential,
  CredentialCreate,
  CredentialTestResult,
  OAuthToken,
  WhoAmI,
  Workflow,
  WorkflowConfig,
  WorkflowHit,
  WorkflowRun,
  WorkflowRunHit,
  WorkflowSchedule,
} from './schema.js';

/** What there are factories for: the type that methods give, and the one that is sent. */
export interface AtlanResources {
  /** A configured app. */
  readonly app: { readonly read: App; readonly write: AppConfig };
  /** An app that the tenant offers. */
  readonly appDefinition: { readonly read: AppDefinition };
  /** A page of configured apps. */
  readonly appPage: { readonly read: AppPage };
  /** A run of an app. */
  readonly appRun: { readonly read: AppRun; readonly write: AppRunInput };
  /** A schedule of a configured app. */
  readonly appSchedule: { readonly read: AppSchedule; readonly write: AppScheduleCreate };
  /** A credential with which a workflow reaches its source. */
  readonly credential: { readonly read: Credential; readonly write: CredentialCreate };
  /** How a credential's test went. */
  readonly credentialTestResult: { readonly read: CredentialTestResult };
  /** An access token. */
  readonly oAuthToken: { readonly read: OAuthToken };
  /** The caller as the service sees it. */
  readonly whoAmI: { readonly read: WhoAmI };
  /** A workflow, as an Argo workflow template. */
  readonly workflow: { readonly read: Workflow; readonly write: WorkflowConfig };
  /** A workflow that matches, with what the search says of it. */
  readonly workflowHit: { readonly read: WorkflowHit };
  /** One run of a workflow. */
  readonly workflowRun: { readonly read: WorkflowRun };
  /** A run that matches, with what the search says of it. */
  readonly workflowRunHit: { readonly read: WorkflowRunHit };
  /** The schedule of a workflow. */
  readonly workflowSchedule: { readonly read: WorkflowSchedule };
}

/** The same by their schemas' names. `without` is what methods add to the written form themselves. @internal */
export const resources = {
  app: { read: 'App', write: 'AppConfig' },
  appDefinition: { read: 'AppDefinition' },
  appPage: { read: 'AppPage' },
  appRun: { read: 'AppRun', write: 'AppRunInput' },
  appSchedule: { read: 'AppSchedule', write: 'AppScheduleCreate' },
  credential: { read: 'Credential', write: 'CredentialCreate' },
  credentialTestResult: { read: 'CredentialTestResult' },
  oAuthToken: { read: 'OAuthToken' },
  whoAmI: { read: 'WhoAmI' },
  workflow: { read: 'Workflow', write: 'WorkflowConfig' },
  workflowHit: { read: 'WorkflowHit' },
  workflowRun: { read: 'WorkflowRun' },
  workflowRunHit: { read: 'WorkflowRunHit' },
  workflowSchedule: { read: 'WorkflowSchedule' },
} as const;
