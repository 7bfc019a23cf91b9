// Generated from openapi/atlan/openapi.yaml by `npm run generate`. Do not edit.
/** What the service says of a failure. Its parts come under several names. */
export interface ErrorBody {
  /** Code of the failure. */
  errorCode?: string | number;
  /** Code of the failure where `errorCode` is missing. */
  code?: string | number;
  /** Code of the failure where the others are missing. */
  status?: string | number;
  /** What went wrong. */
  errorMessage?: string;
  /** What went wrong where `errorMessage` is missing. */
  message?: string;
  /** Identifies this failure in the service's logs. */
  errorId?: string;
  /** What led to the failure, in any form. */
  errorCause?: unknown;
  /** Failures behind this one. */
  causes?: ErrorCause[];
  /** Link to documentation. */
  doc?: string;
  /** Link to documentation. */
  errorDoc?: string;
  /** Link to documentation. */
  errorDocument?: string;
  /** Link to documentation. */
  errorDocumentation?: string;
}

/** One failure behind another. */
export interface ErrorCause {
  /** Kind of the failure. */
  errorType?: string;
  /** What went wrong. */
  errorMessage?: string;
  /** Where in the service it went wrong. */
  location?: string;
}

/**
 * An Elasticsearch query. The kinds that workflows and runs are usually searched by are typed; any other passes
 * through.
 */
export type SearchQuery =
  | BoolQuery
  | NestedQuery
  | TermQuery
  | TermsQuery
  | PrefixQuery
  | RegexpQuery
  | RangeQuery
  | ExistsQuery
  | RawQuery;

/** The queries that a bool query combines. */
export interface BoolClauses {
  /** All of these must match; they add to the score. */
  must?: readonly SearchQuery[] | undefined;
  /** All of these must match; they leave the score alone. */
  filter?: readonly SearchQuery[] | undefined;
  /** Some of these should match. */
  should?: readonly SearchQuery[] | undefined;
  /** None of these may match. */
  must_not?: readonly SearchQuery[] | undefined;
  /** How many of `should` must match. */
  minimum_should_match?: number | undefined;
  /** Weight of the query in the score. */
  boost?: number | undefined;
}

/** Combines queries. */
export interface BoolQuery {
  /** The queries that a bool query combines. */
  bool: BoolClauses;
}

/** A nested object and what it must match. */
export interface NestedClause {
  /** Path of the nested object, for example `metadata`. */
  path: string;
  /** What the object must match. Fields are named with their full path. */
  query: SearchQuery;
  /** Let an unknown path match nothing rather than fail. */
  ignore_unmapped?: boolean | undefined;
}

/** Searches inside nested objects, which `metadata` and `spec` are. */
export interface NestedQuery {
  /** A nested object and what it must match. */
  nested: NestedClause;
}

/** A value to match. */
export interface TermClause {
  /** The value. */
  value: unknown;
  /** Ignore case. */
  case_insensitive?: boolean | undefined;
  /** Weight of the query in the score. */
  boost?: number | undefined;
}

/** Matches one value exactly. */
export interface TermQuery {
  /** The field, usually its `.keyword`, and the value. */
  term: { [key: string]: TermClause };
}

/** Matches any of several values exactly. */
export interface TermsQuery {
  /** The field, usually its `.keyword`, and the values. */
  terms: { [key: string]: readonly string[] };
}

/** Matches values that begin with a text. */
export interface PrefixQuery {
  /** The field, usually its `.keyword`, and the text. */
  prefix: { [key: string]: TermClause };
}

/** A regular expression to match. */
export interface RegexpClause {
  /** The expression. It must match the whole value. Write a hyphen as `[-]`. */
  value: string;
  /** Ignore case. */
  case_insensitive?: boolean | undefined;
  /** Bound of the expression's complexity. */
  max_determinized_states?: number | undefined;
  /** Weight of the query in the score. */
  boost?: number | undefined;
}

/** Matches values against a regular expression of Lucene's. */
export interface RegexpQuery {
  /** The field, usually its `.keyword`, and the expression. */
  regexp: { [key: string]: RegexpClause };
}

/** Bounds of a value. Times are ISO 8601 or date math such as `now-6h`. */
export interface RangeClause {
  /** Greater than this. */
  gt?: string | number | boolean | undefined;
  /** This or greater. */
  gte?: string | number | boolean | undefined;
  /** Less than this. */
  lt?: string | number | boolean | undefined;
  /** This or less. */
  lte?: string | number | boolean | undefined;
  /** Format of the bounds where they are times. */
  format?: string | undefined;
  /** Offset or name of the time zone of bounds without one. */
  time_zone?: string | undefined;
  /** How range fields must lie to the bounds. */
  relation?: 'INTERSECTS' | 'CONTAINS' | 'WITHIN' | (string & {}) | undefined;
  /** Weight of the query in the score. */
  boost?: number | undefined;
}

/** Matches values within bounds. */
export interface RangeQuery {
  /** The field and its bounds. */
  range: { [key: string]: RangeClause };
}

/** The field that must be there. */
export interface ExistsClause {
  /** Full path of the field. */
  field: string;
}

/** Matches documents that have a field. */
export interface ExistsQuery {
  /** The field that must be there. */
  exists: ExistsClause;
}

/** Any other query: one key, the kind of query, with its body. */
export interface RawQuery {
  [key: string]: unknown;
}

/** The nested object that a sorted field belongs to. */
export interface SearchSortNested {
  /** Path of the nested object, for example `metadata`. */
  path: string;
}

/** How to sort by a field. */
export interface SearchSortOrder {
  /** Direction. */
  order: 'asc' | 'desc' | (string & {});
  /** Needed for fields below `metadata` and `spec`. */
  nested?: SearchSortNested | undefined;
}

/** A field to sort by, and how. */
export interface SearchSort {
  [key: string]: SearchSortOrder;
}

/** A search over workflows or runs, in Elasticsearch's terms. */
export interface WorkflowSearchRequest {
  /**
   * Number of hits to skip. With `size` it reaches 10000 hits at most, Elasticsearch's default; unverified.
   * @default 0
   */
  from?: number | undefined;
  /**
   * Number of hits in a page. The service documents no maximum; 100 is the page of its examples. 0 to 100.
   * @default 10
   */
  size?: number | undefined;
  /** What hits must match. Without it all do. */
  query?: SearchQuery | undefined;
  /** Narrows the hits after the query. */
  post_filter?: SearchQuery | undefined;
  /** Order of the hits, the newest first by default. It is the same for each page. */
  sort?: readonly (SearchSort | string)[] | undefined;
  /**
   * Count all hits, also beyond 10000.
   * @default true
   */
  track_total_hits?: boolean | undefined;
  /**
   * Which fields of the documents to give, in Elasticsearch's terms: a boolean, a field, a list of fields, or an object
   * with includes and excludes.
   */
  _source?: boolean | string | readonly string[] | { [key: string]: unknown } | undefined;
}

/** The number of hits over all pages. */
export interface SearchTotal {
  /** The number of hits. */
  value?: number;
  /** `eq` where the number is exact, `gte` where it is a lower bound. Unverified. */
  relation?: string;
  [key: string]: unknown;
}

/** Metadata of a workflow, run or schedule. */
export interface WorkflowMetadata {
  /**
   * Name. A workflow's is its package's with the creation time in epoch seconds appended; a run's is its workflow's
   * with a suffix.
   */
  name?: string | null;
  /** Namespace, usually `default`. */
  namespace?: string | null;
  /** Labels by name. */
  labels?: { [key: string]: string } | null;
  /**
   * Annotations by name. `orchestration.atlan.com/schedule` holds the workflow's cron expression and
   * `orchestration.atlan.com/timezone` the time zone that it is read in.
   */
  annotations?: { [key: string]: string } | null;
  /**
   * Format: date-time
   * When it was created, ISO 8601.
   */
  creationTimestamp?: string | null;
  /** Prefix from which the service makes the name. */
  generateName?: string | null;
  /** Count of the specification's changes. */
  generation?: number | null;
  /** Who set which field, in any form. */
  managedFields?: unknown[] | null;
  /** Version of the stored resource. */
  resourceVersion?: string | null;
  /** Unique id of the stored resource. */
  uid?: string | null;
  [key: string]: unknown;
}

/** A parameter with its value. */
export interface WorkflowParameter {
  /** Name of the parameter. */
  name?: string | null;
  /** Value of the parameter, in any form. */
  value?: unknown;
  [key: string]: unknown;
}

/** Parameters with their values. */
export interface WorkflowArguments {
  /** The parameters. */
  parameters?: WorkflowParameter[] | null;
  [key: string]: unknown;
}

/** Refers to a template of another workflow. */
export interface WorkflowTemplateRef {
  /** Name of the workflow or package. */
  name?: string | null;
  /** Template within it. */
  template?: string | null;
  /** Whether it is shared by the whole cluster. */
  clusterScope?: boolean | null;
  [key: string]: unknown;
}

/** One task of a workflow. */
export interface WorkflowTask {
  /** Name of the task. */
  name?: string | null;
  /** What the task is given. */
  arguments?: WorkflowArguments | null;
  /** The template that the task runs. */
  templateRef?: WorkflowTemplateRef | null;
  [key: string]: unknown;
}

/** The tasks of a template. */
export interface WorkflowDag {
  /** The tasks. */
  tasks?: WorkflowTask[] | null;
  [key: string]: unknown;
}

/** One template of a workflow. */
export interface WorkflowTemplate {
  /** Name of the template. */
  name?: string | null;
  /** Inputs of the template, in any form. */
  inputs?: unknown;
  /** Outputs of the template, in any form. */
  outputs?: unknown;
  /** Metadata of the template, in any form. */
  metadata?: unknown;
  /** The tasks and their order. */
  dag?: WorkflowDag | null;
  [key: string]: unknown;
}

/** What a workflow does. */
export interface WorkflowSpec {
  /** Template to begin with, usually `main`. */
  entrypoint?: string | null;
  /** Arguments of the entry point, in any form. */
  arguments?: unknown;
  /** Templates of the workflow. */
  templates?: WorkflowTemplate[] | null;
  /** Of a run: the workflow that it runs. */
  workflowTemplateRef?: WorkflowTemplateRef | null;
  /** Metadata that runs inherit. */
  workflowMetadata?: WorkflowMetadata | null;
  [key: string]: unknown;
}

/** A parameter that the package itself reads. */
export interface PackageParameter {
  /** Name of the parameter, for example `credentialGuid`. */
  parameter?: string | null;
  /** Kind of the parameter, for example `credential`. */
  type?: string | null;
  /** Value of the parameter. May hold secrets; never log it. */
  body?: { [key: string]: unknown } | null;
  [key: string]: unknown;
}

/** Where a run stands. `Succeeded`, `Failed` and `Error` are final. The service may send other values. */
export type WorkflowPhase = 'Pending' | 'Running' | 'Succeeded' | 'Failed' | 'Error' | (string & {});

/** How far a run is. */
export interface WorkflowRunStatus {
  /** Where the run stands. */
  phase?: WorkflowPhase | null;
  /** Why the run stands there. */
  message?: string | null;
  /** Finished tasks of all tasks, for example `3/12`. */
  progress?: string | null;
  /**
   * Format: date-time
   * When the run started, ISO 8601.
   */
  startedAt?: string | null;
  /**
   * Format: date-time
   * When the run ended, ISO 8601; null before that.
   */
  finishedAt?: string | null;
  /** How long the run is expected to take. Seconds. */
  estimatedDuration?: number | null;
  /** Use of resources by kind (`cpu`, `memory`), weighted seconds. */
  resourcesDuration?: { [key: string]: number } | null;
  /** What the run gave. */
  outputs?: WorkflowArguments | null;
  /** Conditions of the run, in any form. */
  conditions?: unknown[] | null;
  /** Steps of the run, in any form. */
  nodes?: unknown;
  /** Steps of the run, compressed where they are many. */
  compressedNodes?: string | null;
  /** How far the removal of artifacts is. */
  artifactGCStatus?: { [key: string]: unknown } | null;
  /** Where artifacts are kept, in any form. */
  artifactRepositoryRef?: unknown;
  /** Templates as they were when the run started, in any form. */
  storedTemplates?: unknown;
  /** The workflow as it was when the run started, in any form. */
  storedWorkflowTemplateSpec?: unknown;
  /** Locks that the run holds or waits for. */
  synchronization?: { [key: string]: unknown } | null;
  [key: string]: unknown;
}

/** A workflow, as an Argo workflow template. */
export interface Workflow {
  /** Version of the resource's format. */
  readonly apiVersion?: string | null;
  /** Kind of the resource, for example `WorkflowTemplate`. */
  readonly kind?: string | null;
  /** Name, labels and annotations of the workflow. */
  metadata: WorkflowMetadata | null;
  /** What the workflow does. */
  spec: WorkflowSpec | null;
  /** Parameters of the package beside the specification, such as a credential to create. */
  payload?: PackageParameter[] | null;
  /** Status that the search keeps with the workflow. */
  readonly status?: WorkflowRunStatus | null;
}

/** A workflow, as an Argo workflow template. */
export interface WorkflowConfig {
  /** Name, labels and annotations of the workflow. */
  metadata: WorkflowMetadata | null;
  /** What the workflow does. */
  spec: WorkflowSpec | null;
  /** Parameters of the package beside the specification, such as a credential to create. */
  payload?: readonly PackageParameter[] | null | undefined;
}

/** A workflow that matches, with what the search says of it. */
export interface WorkflowHit {
  /** Name of the workflow. */
  _id: string;
  /** Index that holds the workflow. */
  _index?: string | null;
  /** Kind of the document. */
  _type?: string | null;
  /** Sequence number of the document's last change, if asked for. */
  _seq_no?: unknown;
  /** Term of that sequence number, if asked for. */
  _primary_term?: unknown;
  /** Values that the hit was sorted by. */
  sort?: unknown[] | null;
  /** The workflow. */
  _source?: Workflow;
  [key: string]: unknown;
}

/** Workflows that match, and their number. */
export interface WorkflowHits {
  /** The number of hits over all pages. */
  total?: SearchTotal;
  /** The hits of this page. */
  hits?: WorkflowHit[] | null;
}

/** A page of workflows. */
export interface WorkflowSearchResponse {
  /** Duration of the search. Milliseconds. */
  took?: number | null;
  /** How the search went on each part of the index. */
  _shards?: { [key: string]: unknown } | null;
  /** Workflows that match, and their number. */
  hits: WorkflowHits;
}

/** Names the workflow to run. */
export interface WorkflowRerun {
  /** Name of the workflow, for example `atlan-snowflake-1735595539`. */
  resourceName: string;
  /**
   * Kind of the resource.
   * @default WorkflowTemplate
   */
  resourceKind?: string | null | undefined;
  /**
   * Namespace of the workflow.
   * @default default
   */
  namespace?: string | null | undefined;
}

/** One run of a workflow. */
export interface WorkflowRun {
  /** Version of the resource's format. */
  apiVersion?: string | null;
  /** Kind of the resource, for example `Workflow`. */
  kind?: string | null;
  /** Name, labels and annotations of the run. */
  metadata?: WorkflowMetadata | null;
  /** What the run does. Its `workflowTemplateRef` names the workflow. */
  spec?: WorkflowSpec | null;
  /** Parameters of the package. */
  payload?: PackageParameter[] | null;
  /** How far the run is. */
  status?: WorkflowRunStatus | null;
}

/** A run that matches, with what the search says of it. */
export interface WorkflowRunHit {
  /** Name of the run. */
  _id: string;
  /** Index that holds the run. */
  _index?: string | null;
  /** Kind of the document. */
  _type?: string | null;
  /** Sequence number of the document's last change, if asked for. */
  _seq_no?: unknown;
  /** Term of that sequence number, if asked for. */
  _primary_term?: unknown;
  /** Values that the hit was sorted by. */
  sort?: unknown[] | null;
  /** The run. */
  _source?: WorkflowRun;
  [key: string]: unknown;
}

/** Runs that match, and their number. */
export interface WorkflowRunHits {
  /** The number of hits over all pages. */
  total?: SearchTotal;
  /** The hits of this page. */
  hits?: WorkflowRunHit[] | null;
}

/** A page of runs. */
export interface WorkflowRunSearchResponse {
  /** Duration of the search. Milliseconds. */
  took?: number | null;
  /** How the search went on each part of the index. */
  _shards?: { [key: string]: unknown } | null;
  /** Runs that match, and their number. */
  hits: WorkflowRunHits;
}

/** When a workflow runs. */
export interface WorkflowScheduleSpec {
  /** Cron expression, for example `0 3 * * *`. */
  schedule?: string | null;
  /** Time zone that the expression is read in, for example `Europe/Paris`. */
  timezone?: string | null;
  /** What each run does. */
  workflowSpec?: WorkflowSpec | null;
  /** What happens when a run is due while another is running. */
  concurrencyPolicy?: string | null;
  /** How late a run may start. Seconds. */
  startingDeadlineSeconds?: number | null;
  /** Number of successful runs that are kept. */
  successfulJobsHistoryLimit?: number | null;
  /** Number of failed runs that are kept. */
  failedJobsHistoryLimit?: number | null;
  [key: string]: unknown;
}

/** What a schedule last did. */
export interface WorkflowScheduleStatus {
  /** Runs that are on their way, in any form. */
  active?: unknown;
  /** Conditions of the schedule, in any form. */
  conditions?: unknown;
  /** When the last run was due, ISO 8601. */
  lastScheduledTime?: string | null;
  [key: string]: unknown;
}

/** The schedule of a workflow. */
export interface WorkflowSchedule {
  /** Name, labels and annotations of the schedule. */
  metadata?: WorkflowMetadata | null;
  /** When the workflow runs. */
  spec?: WorkflowScheduleSpec | null;
  /** When it last ran. */
  status?: WorkflowScheduleStatus | null;
  /** Metadata of the workflow. */
  workflowMetadata?: WorkflowMetadata | null;
}

/** The schedules of all workflows. */
export interface WorkflowScheduleList {
  /** The schedules; null when there are none. */
  items?: WorkflowSchedule[] | null;
}

/** Runs of scheduled queries; null when there are none. */
export type ScheduledQueryRuns = WorkflowRun[] | null;

/** Fields that credentials must match exactly, by their names on the wire. */
export interface CredentialFilter {
  /**
   * Name of the credential. The one that belongs to workflow `atlan-snowflake-1735595539` is called
   * `default-snowflake-1735595539-0`.
   */
  name?: string | undefined;
  /** Connector, for example `snowflake`. */
  connector?: string | undefined;
  /** Kind of connector, for example `jdbc`. */
  connectorType?: string | undefined;
  /** Whether the credential is in use. */
  isActive?: boolean | undefined;
  [key: string]: unknown;
}

/** A credential with which a workflow reaches its source. What is read has no secrets. */
export interface Credential {
  /** GUID of the credential. */
  id?: string | null;
  /** Name of the credential. */
  name?: string | null;
  /** What the credential is for. */
  description?: string | null;
  /** Connector, for example `snowflake`. */
  connector?: string | null;
  /** Configuration of the connector, for example `atlan-connectors-snowflake`. */
  connectorConfigName?: string | null;
  /** Kind of connector, for example `jdbc`. */
  connectorType?: string | null;
  /** How the source checks the caller, for example `basic`. */
  authType?: string | null;
  /** Host name of the source. */
  host?: string | null;
  /** Port of the source. 0 to 65,535. */
  port?: number | null;
  /** User name at the source. May be left out of what is read. */
  username?: string | null;
  /** Further settings of the connector, such as `role` and `warehouse`. May hold secrets; never log it. */
  extra?: { [key: string]: unknown } | null;
  /** Free-form facts about the credential. */
  metadata?: { [key: string]: unknown } | null;
  /** Level at which the credential applies; an object or a string. */
  level?: { [key: string]: unknown } | string | null;
  /** Connection that uses the credential; an object or a string. */
  readonly connection?: { [key: string]: unknown } | string | null;
  /** Whether the credential is in use. */
  readonly isActive?: boolean | null;
  /** Version of the credential. */
  readonly version?: string | null;
  /** Tenant that the credential belongs to. */
  readonly tenantId?: string | null;
  /** User who created the credential. */
  readonly createdBy?: string | null;
  /** When the credential was created. Milliseconds since the epoch. */
  readonly createdAt?: number | null;
  /** When the credential was last changed. Milliseconds since the epoch. */
  readonly updatedAt?: number | null;
}

/** A credential with which a workflow reaches its source. What is read has no secrets. */
export interface CredentialConfig {
  /** GUID of the credential. */
  id?: string | null | undefined;
  /** Name of the credential. */
  name?: string | null | undefined;
  /** What the credential is for. */
  description?: string | null | undefined;
  /** Connector, for example `snowflake`. */
  connector?: string | null | undefined;
  /** Configuration of the connector, for example `atlan-connectors-snowflake`. */
  connectorConfigName?: string | null | undefined;
  /** Kind of connector, for example `jdbc`. */
  connectorType?: string | null | undefined;
  /** How the source checks the caller, for example `basic`. */
  authType?: string | null | undefined;
  /** Host name of the source. */
  host?: string | null | undefined;
  /** Port of the source. 0 to 65,535. */
  port?: number | null | undefined;
  /** User name at the source. May be left out of what is read. */
  username?: string | null | undefined;
  /** Password or other main secret. Never comes back; never log it. */
  password?: string | null | undefined;
  /** Further settings of the connector, such as `role` and `warehouse`. May hold secrets; never log it. */
  extra?: { [key: string]: unknown } | null | undefined;
  /** Free-form facts about the credential. */
  metadata?: { [key: string]: unknown } | null | undefined;
  /** Level at which the credential applies; an object or a string. */
  level?: { [key: string]: unknown } | string | null | undefined;
}

/** A page of credentials. */
export interface CredentialList {
  /** The credentials; null when there are none. */
  records?: Credential[] | null;
}

/** A credential to create. */
export interface CredentialCreate {
  /** Name of the credential. */
  name: string;
  /** What the credential is for. */
  description?: string | null | undefined;
  /** Connector, for example `snowflake`. */
  connector: string;
  /** Configuration of the connector, for example `atlan-connectors-snowflake`. */
  connectorConfigName: string;
  /** Kind of connector, for example `jdbc`. */
  connectorType?: string | null | undefined;
  /** How the source checks the caller, for example `basic`. */
  authType: string;
  /** Host name of the source. */
  host?: string | null | undefined;
  /** Port of the source. 0 to 65,535. */
  port?: number | null | undefined;
  /** User name at the source. */
  username?: string | null | undefined;
  /** Password or other main secret. Never comes back; never log it. */
  password?: string | null | undefined;
  /** Further settings of the connector, such as `role` and `warehouse`. May hold secrets; never log it. */
  extra?: { [key: string]: unknown } | null | undefined;
  /** Free-form facts about the credential. */
  metadata?: { [key: string]: unknown } | null | undefined;
  /** Level at which the credential applies; an object or a string. */
  level?: { [key: string]: unknown } | string | null | undefined;
}

/** How a credential's test went. */
export interface CredentialTestResult {
  /** `successful` if the test passed; anything else says why it failed. */
  message: string;
  /** Code of the failure. */
  code?: number | null;
  /** What went wrong. */
  error?: string | null;
  /** More about the test, in any form. */
  info?: unknown;
  /** Identifies the test in the service's logs. */
  requestId?: string | null;
}

/** A role. */
export interface Role {
  /** Name of the role, for example `$admin`. */
  name?: string;
}

/** The caller as the service sees it. */
export interface WhoAmI {
  /** Roles that the caller holds. */
  roles: Role[];
}

/** An OAuth client that asks for a token. */
export interface OAuthTokenRequest {
  /** Id of the OAuth client. */
  clientId: string;
  /** Secret of the OAuth client. Never log it. */
  clientSecret: string;
}

/** An access token. Tenants name its fields in camelCase or in snake_case; one of the two is present. */
export interface OAuthToken {
  /** The token. Never log it. */
  accessToken?: string;
  /** The token where `accessToken` is missing. Never log it. */
  access_token?: string;
  /** Lifetime in seconds. */
  expiresIn?: number;
  /**
   * Lifetime in seconds where `expiresIn` is missing. Without either, count on 600.
   * @default 600
   */
  expires_in?: number;
  /** Scheme of the Authorization header, usually `Bearer`. */
  tokenType?: string;
  /**
   * Scheme of the Authorization header where `tokenType` is missing.
   * @default Bearer
   */
  token_type?: string;
}

/** A page of configured apps. The name of the field that holds the apps is unverified. */
export interface AppPage {
  /** Whether more pages follow. */
  has_more?: boolean;
  /** Cursor of the next page. */
  next_cursor?: string | null;
  [key: string]: unknown;
}

/** The configuration of an app. Its fields are unverified and are sent as given. */
export interface AppConfig {
  [key: string]: unknown;
}

/** A configured app. Its fields are unverified and pass through unchanged. */
export interface App {
  [key: string]: unknown;
}

/** What a run of an app is given. Its fields are unverified and are sent as given. */
export interface AppRunInput {
  [key: string]: unknown;
}

/**
 * Status of an app's run. `Succeeded`, `Failed`, `Stopped`, `Terminated` and `Skipped` are final; what a run on its way
 * has is unverified.
 */
export type AppRunStatus = string;

/** A run of an app. Fields other than the status are unverified and pass through unchanged. */
export interface AppRun {
  /**
   * Status of an app's run. `Succeeded`, `Failed`, `Stopped`, `Terminated` and `Skipped` are final; what a run on its
   * way has is unverified.
   */
  status?: AppRunStatus;
  [key: string]: unknown;
}

/** A schedule to create. Its fields are unverified and are sent as given. */
export interface AppScheduleCreate {
  [key: string]: unknown;
}

/** A schedule of a configured app. Its fields are unverified and pass through unchanged. */
export interface AppSchedule {
  [key: string]: unknown;
}

/** An app that the tenant offers. Its fields are unverified and pass through unchanged. */
export interface AppDefinition {
  [key: string]: unknown;
}

/** The inputs that an app takes, in a shape that is unverified. */
export type AppInputs = unknown;

export interface paths {
  '/workflows/indexsearch': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Search workflows
     * Takes an Elasticsearch query. In it, `metadata` and `spec` are nested (use a `nested` query with their path),
     * `status` is not, and exact matches go against the `.keyword` of a field.
     */
    post: operations['searchWorkflows'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workflows': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a workflow and run it
     * For API tokens and administrators. Every call makes a new workflow, and with it a new connection and new assets:
     * to run an existing one again, use rerun.
     */
    post: operations['runWorkflow'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workflows/submit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Run an existing workflow again
     * For API tokens and administrators.
     */
    post: operations['rerunWorkflow'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workflows/triggerAsOwner': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Run a scheduled query with its owner's permissions
     * Serves all users at this path.
     */
    post: operations['triggerWorkflowAsOwner'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workflows/{workflowName}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Name of the workflow, for example `atlan-snowflake-1735595539`. */
        workflowName: components['parameters']['WorkflowName'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Replace the configuration of a workflow
     * For API tokens and administrators. Replaces the whole of it: read the workflow, change it, and send it back.
     */
    post: operations['updateWorkflow'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workflows/{workflowName}/archive': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Name of the workflow, for example `atlan-snowflake-1735595539`. */
        workflowName: components['parameters']['WorkflowName'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete a workflow
     * For API tokens and administrators. The service archives it.
     */
    post: operations['archiveWorkflow'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workflows/{workflowName}/changeownership': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Name of the workflow, for example `atlan-snowflake-1735595539`. */
        workflowName: components['parameters']['WorkflowName'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Give a workflow to another user
     * Serves all users at this path. Unverified: the newest of the vendor's clients sends `username` as a JSON body in
     * place of the query.
     */
    post: operations['changeWorkflowOwner'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/package-workflows': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a workflow and run it, for users who are not administrators
     * As `runWorkflow`.
     */
    post: operations['runPackageWorkflow'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/package-workflows/submit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Run an existing workflow again, for users who are not administrators
     * As `rerunWorkflow`.
     */
    post: operations['rerunPackageWorkflow'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/package-workflows/{workflowName}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Name of the workflow, for example `atlan-snowflake-1735595539`. */
        workflowName: components['parameters']['WorkflowName'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Replace the configuration of a workflow, for users who are not administrators
     * As `updateWorkflow`.
     */
    post: operations['updatePackageWorkflow'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/package-workflows/{workflowName}/archive': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Name of the workflow, for example `atlan-snowflake-1735595539`. */
        workflowName: components['parameters']['WorkflowName'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete a workflow, for users who are not administrators
     * As `archiveWorkflow`.
     */
    post: operations['archivePackageWorkflow'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/runs/indexsearch': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Search workflow runs
     * Takes an Elasticsearch query. In it, `metadata` and `spec` are nested (use a `nested` query with their path),
     * `status` is not, and exact matches go against the `.keyword` of a field. A run names its workflow in
     * `spec.workflowTemplateRef.name`; its own name is the hit's `_id`.
     */
    post: operations['searchWorkflowRuns'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/runs/{runId}/stop': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Stop a run
     * The answer still shows the phase `Running`; the run ends as `Failed`, for there is no phase of its own for
     * stopped runs.
     */
    post: operations['stopWorkflowRun'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/runs/cron': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the schedules of all workflows
     * One answer holds them all.
     */
    get: operations['listWorkflowSchedules'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/runs/cron/scheduleQueriesBetweenDuration': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the runs of scheduled queries that are due between two times
     * One answer holds them all.
     */
    get: operations['listScheduledQueries'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/runs/cron/missedScheduleQueriesBetweenDuration': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the runs of scheduled queries that were missed between two times
     * One answer holds them all.
     */
    get: operations['listMissedScheduledQueries'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/runs/cron/{scheduleName}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve the schedule of a workflow
     * The schedule's own name is the workflow's with `-cron` appended.
     */
    get: operations['retrieveWorkflowSchedule'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/credentials': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List credentials
     * The answer has no total: a page shorter than its `limit` is the last one. Unverified: the service's own page size
     * and largest `limit`.
     */
    get: operations['listCredentials'];
    put?: never;
    /**
     * Create a credential
     * Unverified: the answer when the test that goes with it fails.
     */
    post: operations['createCredential'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/credentials/test': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Try a credential against its source without storing it
     * The test passed only if the result's `message` is `successful`; a failed test is a 200 too.
     */
    post: operations['testCredential'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/credentials/{guid}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** GUID of the credential. */
        guid: components['parameters']['CredentialGuid'];
      };
      cookie?: never;
    };
    /**
     * Retrieve a credential by its GUID
     * Secrets are left out; give them again before an update.
     */
    get: operations['retrieveCredential'];
    put?: never;
    /**
     * Update a credential
     * Send the whole credential, secrets included, and test it first. Unverified: whether a field that is left out
     * keeps its value.
     */
    post: operations['updateCredential'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/credentials/{guid}/test': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** GUID of the credential. */
        guid: components['parameters']['CredentialGuid'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Try a stored credential against its source
     * The test passed only if the result's `message` is `successful`. Unverified: the answer is taken to be that of a
     * test with the credential in the body.
     */
    post: operations['testExistingCredential'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/credentials/{guid}/archive': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** GUID of the credential. */
        guid: components['parameters']['CredentialGuid'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete a credential for good
     * Although the path says archive, the credential is removed from the tenant and cannot be brought back.
     */
    post: operations['purgeCredential'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/whoami': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the caller's roles
     * The roles decide which path serves the caller: `$admin` and `$api-token-default-access` use `/workflows`, all
     * others `/package-workflows`.
     */
    get: operations['whoAmI'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/oauth-clients/token': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Exchange an OAuth client's id and secret for an access token
     * Takes JSON, not a form, and needs no other credential.
     */
    post: operations['createOAuthToken'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/app': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List one page of configured apps
     * Unverified: the name of the field that holds the apps, and of the parameter that takes the cursor. Go on with
     * `next_cursor` while `has_more` is true.
     */
    get: operations['listAppsPage'];
    put?: never;
    /**
     * Configure an app
     * Unverified: the fields of the configuration.
     */
    post: operations['createApp'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/app/{slug}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Slug of the configured app. */
        slug: components['parameters']['AppSlug'];
      };
      cookie?: never;
    };
    /**
     * Retrieve a configured app
     * Unverified: the fields of the answer.
     */
    get: operations['retrieveApp'];
    /**
     * Replace the configuration of an app
     * Unverified: the fields of the configuration, and whether those left out keep their values.
     */
    put: operations['replaceApp'];
    post?: never;
    /**
     * Delete a configured app
     * Unverified: whether its runs are kept.
     */
    delete: operations['deleteApp'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/app/{slug}/submit': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Slug of the configured app. */
        slug: components['parameters']['AppSlug'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Run a configured app
     * Unverified: the fields of the body and of the answer.
     */
    post: operations['runApp'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/app/{slug}/schedule': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Slug of the configured app. */
        slug: components['parameters']['AppSlug'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Run a configured app on a schedule
     * Unverified: the fields of the body and of the answer.
     */
    post: operations['createAppSchedule'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/app/{slug}/schedule/{triggerId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Slug of the configured app. */
        slug: components['parameters']['AppSlug'];
        /** Id of the schedule. */
        triggerId: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Delete a schedule of a configured app
     * Unverified: the answer to a schedule that does not exist.
     */
    delete: operations['deleteAppSchedule'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/app/runs/{runId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the run. */
        runId: components['parameters']['AppRunId'];
      };
      cookie?: never;
    };
    /**
     * Retrieve a run of an app
     * Unverified: the name of the field with the status.
     */
    get: operations['retrieveAppRun'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/app/runs/{runId}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the run. */
        runId: components['parameters']['AppRunId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel a run of an app
     * Unverified: whether the answer has a body, and the status that the run ends with.
     */
    post: operations['cancelAppRun'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/apps/{appId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the app in the tenant's catalog. */
        appId: components['parameters']['AppId'];
      };
      cookie?: never;
    };
    /**
     * Retrieve an app that the tenant offers
     * Unverified: the fields of the answer.
     */
    get: operations['retrieveAppDefinition'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/apps/{appId}/inputs': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the app in the tenant's catalog. */
        appId: components['parameters']['AppId'];
      };
      cookie?: never;
    };
    /**
     * Retrieve the inputs that an app takes
     * Unverified: the shape of the answer.
     */
    get: operations['retrieveAppInputs'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface components {
  schemas: {
    ErrorBody: ErrorBody;
    ErrorCause: ErrorCause;
    SearchQuery: SearchQuery;
    BoolClauses: BoolClauses;
    BoolQuery: BoolQuery;
    NestedClause: NestedClause;
    NestedQuery: NestedQuery;
    TermClause: TermClause;
    TermQuery: TermQuery;
    TermsQuery: TermsQuery;
    PrefixQuery: PrefixQuery;
    RegexpClause: RegexpClause;
    RegexpQuery: RegexpQuery;
    RangeClause: RangeClause;
    RangeQuery: RangeQuery;
    ExistsClause: ExistsClause;
    ExistsQuery: ExistsQuery;
    RawQuery: RawQuery;
    SearchSortNested: SearchSortNested;
    SearchSortOrder: SearchSortOrder;
    SearchSort: SearchSort;
    WorkflowSearchRequest: WorkflowSearchRequest;
    SearchTotal: SearchTotal;
    WorkflowMetadata: WorkflowMetadata;
    WorkflowParameter: WorkflowParameter;
    WorkflowArguments: WorkflowArguments;
    WorkflowTemplateRef: WorkflowTemplateRef;
    WorkflowTask: WorkflowTask;
    WorkflowDag: WorkflowDag;
    WorkflowTemplate: WorkflowTemplate;
    WorkflowSpec: WorkflowSpec;
    PackageParameter: PackageParameter;
    WorkflowPhase: WorkflowPhase;
    WorkflowRunStatus: WorkflowRunStatus;
    Workflow: Workflow;
    WorkflowConfig: WorkflowConfig;
    WorkflowHit: WorkflowHit;
    WorkflowHits: WorkflowHits;
    WorkflowSearchResponse: WorkflowSearchResponse;
    WorkflowRerun: WorkflowRerun;
    WorkflowRun: WorkflowRun;
    WorkflowRunHit: WorkflowRunHit;
    WorkflowRunHits: WorkflowRunHits;
    WorkflowRunSearchResponse: WorkflowRunSearchResponse;
    WorkflowScheduleSpec: WorkflowScheduleSpec;
    WorkflowScheduleStatus: WorkflowScheduleStatus;
    WorkflowSchedule: WorkflowSchedule;
    WorkflowScheduleList: WorkflowScheduleList;
    ScheduledQueryRuns: ScheduledQueryRuns;
    CredentialFilter: CredentialFilter;
    Credential: Credential;
    CredentialConfig: CredentialConfig;
    CredentialList: CredentialList;
    CredentialCreate: CredentialCreate;
    CredentialTestResult: CredentialTestResult;
    Role: Role;
    WhoAmI: WhoAmI;
    OAuthTokenRequest: OAuthTokenRequest;
    OAuthToken: OAuthToken;
    AppPage: AppPage;
    AppConfig: AppConfig;
    App: App;
    AppRunInput: AppRunInput;
    AppRunStatus: AppRunStatus;
    AppRun: AppRun;
    AppScheduleCreate: AppScheduleCreate;
    AppSchedule: AppSchedule;
    AppDefinition: AppDefinition;
    AppInputs: AppInputs;
  };
  responses: {
    /** The request is malformed, or names a field or value that the service refuses. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': ErrorBody;
      };
    };
    /**
     * The request failed. A 403 may pass within a minute after permissions were granted. A 429 means more than the
     * tenant's rate limit, documented as 1800 requests a minute.
     */
    Error: {
      headers: {
        /** How long to wait before the next attempt, in seconds or as an HTTP date. */
        'Retry-After'?: string;
        [name: string]: unknown;
      };
      content: {
        'application/json': ErrorBody;
      };
    };
  };
  parameters: {
    /** Run the new workflow at once. Always true. */
    Submit: true;
    /** Name of the workflow, for example `atlan-snowflake-1735595539`. */
    WorkflowName: string;
    /** Beginning of the time range, ISO 8601 with an offset. */
    StartDate: string;
    /** End of the time range, ISO 8601 with an offset. */
    EndDate: string;
    /** GUID of the credential. */
    CredentialGuid: string;
    /** Slug of the configured app. */
    AppSlug: string;
    /** Id of the run. */
    AppRunId: string;
    /** Id of the app in the tenant's catalog. */
    AppId: string;
  };
  requestBodies: {
    /** The workflow. */
    WorkflowToRun: {
      content: {
        'application/json': WorkflowConfig;
      };
    };
    /** Which workflow to run. */
    WorkflowToRerun: {
      content: {
        'application/json': WorkflowRerun;
      };
    };
    /** The whole workflow. */
    WorkflowToUpdate: {
      content: {
        'application/json': WorkflowConfig;
      };
    };
  };
  headers: never;
  pathItems: never;
}

export interface operations {
  searchWorkflows: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The query, and which part of its hits to give. */
    requestBody: {
      content: {
        'application/json': WorkflowSearchRequest;
      };
    };
    responses: {
      /** The hits. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': WorkflowSearchResponse;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Error'];
    };
  };
  runWorkflow: {
    parameters: {
      query?: {
        /** Run the new workflow at once. Always true. */
        submit?: components['parameters']['Submit'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: components['requestBodies']['WorkflowToRun'];
    responses: {
      /** The new workflow. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Workflow;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Error'];
    };
  };
  rerunWorkflow: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: components['requestBodies']['WorkflowToRerun'];
    responses: {
      /** The new run. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': WorkflowRun;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Error'];
    };
  };
  triggerWorkflowAsOwner: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: components['requestBodies']['WorkflowToRerun'];
    responses: {
      /** The new run. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': WorkflowRun;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Error'];
    };
  };
  updateWorkflow: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Name of the workflow, for example `atlan-snowflake-1735595539`. */
        workflowName: components['parameters']['WorkflowName'];
      };
      cookie?: never;
    };
    requestBody: components['requestBodies']['WorkflowToUpdate'];
    responses: {
      /** The workflow as stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Workflow;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Error'];
    };
  };
  archiveWorkflow: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Name of the workflow, for example `atlan-snowflake-1735595539`. */
        workflowName: components['parameters']['WorkflowName'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The workflow is archived. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Error'];
    };
  };
  changeWorkflowOwner: {
    parameters: {
      query: {
        /** User name of the new owner. */
        username: string;
      };
      header?: never;
      path: {
        /** Name of the workflow, for example `atlan-snowflake-1735595539`. */
        workflowName: components['parameters']['WorkflowName'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The workflow with its new owner. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Workflow;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Error'];
    };
  };
  runPackageWorkflow: {
    parameters: {
      query?: {
        /** Run the new workflow at once. Always true. */
        submit?: components['parameters']['Submit'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: components['requestBodies']['WorkflowToRun'];
    responses: {
      /** The new workflow. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Workflow;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Error'];
    };
  };
  rerunPackageWorkflow: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: components['requestBodies']['WorkflowToRerun'];
    responses: {
      /** The new run. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': WorkflowRun;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Error'];
    };
  };
  updatePackageWorkflow: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Name of the workflow, for example `atlan-snowflake-1735595539`. */
        workflowName: components['parameters']['WorkflowName'];
      };
      cookie?: never;
    };
    requestBody: components['requestBodies']['WorkflowToUpdate'];
    responses: {
      /** The workflow as stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Workflow;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Error'];
    };
  };
  archivePackageWorkflow: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Name of the workflow, for example `atlan-snowflake-1735595539`. */
        workflowName: components['parameters']['WorkflowName'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The workflow is archived. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Error'];
    };
  };
  searchWorkflowRuns: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The query, and which part of its hits to give. */
    requestBody: {
      content: {
        'application/json': WorkflowSearchRequest;
      };
    };
    responses: {
      /** The hits. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': WorkflowRunSearchResponse;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Error'];
    };
  };
  stopWorkflowRun: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Name of the run, not of its workflow. */
        runId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The run as it was when the stop came in. The body may be empty. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': WorkflowRun;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Error'];
    };
  };
  listWorkflowSchedules: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The schedules. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': WorkflowScheduleList;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Error'];
    };
  };
  listScheduledQueries: {
    parameters: {
      query: {
        /** Beginning of the time range, ISO 8601 with an offset. */
        startDate: components['parameters']['StartDate'];
        /** End of the time range, ISO 8601 with an offset. */
        endDate: components['parameters']['EndDate'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The runs. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ScheduledQueryRuns;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Error'];
    };
  };
  listMissedScheduledQueries: {
    parameters: {
      query: {
        /** Beginning of the time range, ISO 8601 with an offset. */
        startDate: components['parameters']['StartDate'];
        /** End of the time range, ISO 8601 with an offset. */
        endDate: components['parameters']['EndDate'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The runs. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ScheduledQueryRuns;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Error'];
    };
  };
  retrieveWorkflowSchedule: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Name of the schedule, for example `atlan-snowflake-1735595539-cron`. */
        scheduleName: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The schedule. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': WorkflowSchedule;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Error'];
    };
  };
  listCredentials: {
    parameters: {
      query?: {
        /**
         * What credentials must match, field by field. The service refuses a field that it does not know and a value of
         * the wrong type.
         */
        filter?: string;
        /** Number of credentials in a page. The service documents no maximum; 100 is the largest that is asked for. */
        limit?: number;
        /** Number of credentials to skip. */
        offset?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of credentials. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': CredentialList;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Error'];
    };
  };
  createCredential: {
    parameters: {
      query?: {
        /**
         * Try the credential against its source first. Without the test, leave out user name and password: the vendor's
         * clients refuse them then.
         */
        testCredential?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The credential. */
    requestBody: {
      content: {
        'application/json': CredentialCreate;
      };
    };
    responses: {
      /** The credential as stored, without its secrets. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Credential;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Error'];
    };
  };
  testCredential: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The credential, secrets included. */
    requestBody: {
      content: {
        'application/json': CredentialConfig;
      };
    };
    responses: {
      /** How the test went. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': CredentialTestResult;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Error'];
    };
  };
  retrieveCredential: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** GUID of the credential. */
        guid: components['parameters']['CredentialGuid'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The credential. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Credential;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Error'];
    };
  };
  updateCredential: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** GUID of the credential. */
        guid: components['parameters']['CredentialGuid'];
      };
      cookie?: never;
    };
    /** The credential, secrets included. */
    requestBody: {
      content: {
        'application/json': CredentialConfig;
      };
    };
    responses: {
      /** The credential as stored, without its secrets. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Credential;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Error'];
    };
  };
  testExistingCredential: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** GUID of the credential. */
        guid: components['parameters']['CredentialGuid'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** How the test went. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': CredentialTestResult;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Error'];
    };
  };
  purgeCredential: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** GUID of the credential. */
        guid: components['parameters']['CredentialGuid'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The credential is gone. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Error'];
    };
  };
  whoAmI: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The caller. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': WhoAmI;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Error'];
    };
  };
  createOAuthToken: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The OAuth client. */
    requestBody: {
      content: {
        'application/json': OAuthTokenRequest;
      };
    };
    responses: {
      /** The access token. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': OAuthToken;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Error'];
    };
  };
  listAppsPage: {
    parameters: {
      query?: {
        /** The `next_cursor` of the page before. Unverified. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of configured apps. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': AppPage;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Error'];
    };
  };
  createApp: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The configuration. */
    requestBody: {
      content: {
        'application/json': AppConfig;
      };
    };
    responses: {
      /** The configured app. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': App;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Error'];
    };
  };
  retrieveApp: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Slug of the configured app. */
        slug: components['parameters']['AppSlug'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The configured app. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': App;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Error'];
    };
  };
  replaceApp: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Slug of the configured app. */
        slug: components['parameters']['AppSlug'];
      };
      cookie?: never;
    };
    /** The configuration. */
    requestBody: {
      content: {
        'application/json': AppConfig;
      };
    };
    responses: {
      /** The configured app. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': App;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Error'];
    };
  };
  deleteApp: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Slug of the configured app. */
        slug: components['parameters']['AppSlug'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The app is no longer configured. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Error'];
    };
  };
  runApp: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Slug of the configured app. */
        slug: components['parameters']['AppSlug'];
      };
      cookie?: never;
    };
    /** What this run is given; an empty object runs the app as configured. */
    requestBody: {
      content: {
        'application/json': AppRunInput;
      };
    };
    responses: {
      /** The new run. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': AppRun;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Error'];
    };
  };
  createAppSchedule: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Slug of the configured app. */
        slug: components['parameters']['AppSlug'];
      };
      cookie?: never;
    };
    /** The schedule. */
    requestBody: {
      content: {
        'application/json': AppScheduleCreate;
      };
    };
    responses: {
      /** The new schedule. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': AppSchedule;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Error'];
    };
  };
  deleteAppSchedule: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Slug of the configured app. */
        slug: components['parameters']['AppSlug'];
        /** Id of the schedule. */
        triggerId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The schedule is gone. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Error'];
    };
  };
  retrieveAppRun: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the run. */
        runId: components['parameters']['AppRunId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The run. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': AppRun;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Error'];
    };
  };
  cancelAppRun: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the run. */
        runId: components['parameters']['AppRunId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The run is being cancelled. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Error'];
    };
  };
  retrieveAppDefinition: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the app in the tenant's catalog. */
        appId: components['parameters']['AppId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The app. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': AppDefinition;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Error'];
    };
  };
  retrieveAppInputs: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the app in the tenant's catalog. */
        appId: components['parameters']['AppId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The inputs. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': AppInputs;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Error'];
    };
  };
}
