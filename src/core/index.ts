/** What every platform's entry point offers beside its client. */
export type { AccessToken, Auth, TokenFunction, TokenProvider, TokenRequest } from './auth.js';
export { batchReport, BatchError, type BatchReport } from './batch-error.js';
export type { BatchOptions } from './batch.js';
export type { PathOptions } from './any-path.js';
export { clientCredentials, type ClientCredentialsOptions } from './client-credentials.js';
export type { AttemptInfo, ClientOptions, Hooks, Logger } from './client-options.js';
export { externalIds, ids } from './collections.js';
export type { Connection } from './connection.js';
export {
  ApiError,
  AuthenticationError,
  ConflictError,
  ConnectionError,
  NotFoundError,
  ParseError,
  PermissionError,
  RateLimitError,
  SdkError,
  ServerError,
  TimeoutError,
  ValidationError,
} from './errors.js';
export type { List, ListOptions, PageOf } from './list.js';
export type { RequestOptions, ResponseInfo } from './request-options.js';
export { WaitError, type WaitOptions } from './wait.js';
