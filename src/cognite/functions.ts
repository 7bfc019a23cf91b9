/** Cognite Functions alone: `new Functions(options)` takes the same options as the client. */
export * from '../../generated/cognite/functions.js';
export { FunctionCalls, FunctionSchedules, Functions, type FunctionCallOptions, type FunctionResult, type FunctionScheduleRequest } from './function-resources.js';
export { FunctionCreateError } from './function-create-error.js';
export type { FunctionCodeOptions, FunctionCreateProgress, FunctionFromSource, FunctionWithCode } from './function-code.js';
export { functionLogText, toFunctionScheduleCreate } from './function-data.js';
export { connectCognite, type CogniteOptions } from '../../generated/cognite/platform.js';
export * from '../core/index.js';
export * from './credentials.js';
