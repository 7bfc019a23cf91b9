/** Training models and predicting with them: matches spelled out, models waited for. Loaded when it is used. */
import type { EntityMatching, EntityMatchingModel } from '../../generated/cognite/entity-matching.js';
import { call, result, wireRequest } from '../core/call.js';
import { isRecord, refuse } from '../core/check.js';
import type { Connection } from '../core/connection.js';
import { notFound } from '../core/errors.js';
import type { Operation } from '../core/operation.js';
import { checkRequestOptions, type RequestOptions } from '../core/request-options.js';
import type { EntityMatchingStartedJob, FitEntityMatchingParams, PredictEntityMatchesParams, RefitEntityMatchingParams } from './entity-matching.js';

/** Trains a model. */
export async function fitModel(connection: Connection, operation: Operation, params: FitEntityMatchingParams, options: RequestOptions | undefined): Promise<EntityMatchingModel> {
  return call(connection, operation, [], spellOutMatches(operation.id, params), options);
}

/** Trains a new model from an old one. */
export async function refitModel(models: EntityMatching, operation: Operation, params: RefitEntityMatchingParams, options: RequestOptions | undefined): Promise<EntityMatchingModel> {
  return onceTrained(models, operation, spellOutMatches(operation.id, params), options);
}

/** Starts a job that predicts matches. */
export async function predictMatches(models: EntityMatching, operation: Operation, params: PredictEntityMatchesParams | undefined, options: RequestOptions | undefined): Promise<EntityMatchingStartedJob> {
  let jobToken: string | null = null;
  const job = await onceTrained<EntityMatchingStartedJob>(models, operation, params, options, (headers) => {
    jobToken = headers.get('x-job-token');
  });
  return jobToken === null ? job : { ...job, jobToken };
}

/** The parameters, with true matches as the platform takes them. */
function spellOutMatches(id: string, params: object | undefined): object | undefined {
  const { trueMatches } = Object(params) as { readonly trueMatches?: unknown };
  if (!Array.isArray(trueMatches)) return params;
  const end = (side: string, value: unknown, where: string): Record<string, unknown> => {
    if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0) return { [`${side}Id`]: value };
    if (typeof value === 'string' && value) return { [`${side}ExternalId`]: value };
    return refuse(where, `[source, target], each an id (a positive integer) or an external id (a string), or an object`, value);
  };
  return {
    ...params,
    trueMatches: Array.from(trueMatches, (match: unknown, index) => {
      const where = `${id}: trueMatches[${index}]`;
      if (isRecord(match)) return match;
      const [source, target, ...more] = Array.isArray(match) ? (match as unknown[]) : [];
      if (more.length > 0) refuse(where, 'a source and a target, and no more', more[0]);
      return { ...end('source', source, where), ...end('target', target, where) };
    }),
  };
}

/** Sends a request about a model as soon as the model is trained. All input is checked first. */
async function onceTrained<R>(models: EntityMatching, operation: Operation, params: object | undefined, options: RequestOptions | undefined, read?: (headers: Headers) => void): Promise<R> {
  checkRequestOptions(options);
  const { id, externalId } = Object(params) as PredictEntityMatchesParams;
  if ((id === undefined) === (externalId === undefined)) refuse(`${operation.id}: the model`, 'named by either id or externalId', id === undefined ? 'neither' : 'both');
  const request = wireRequest(operation, [], params);
  const { connection } = models;
  const end = Date.now() + (options?.deadline ?? (connection.config['deadline'] as number | undefined) ?? Infinity);
  const left = (): RequestOptions => (end === Infinity ? { ...options } : { ...options, deadline: Math.max(1, end - Date.now()) });
  // The caller's observer asked for this call's answer, not for those on the way.
  const quiet = (): RequestOptions => ({ ...left(), onResponse: undefined });
  const model = await models.retrieve(id === undefined ? { externalId: externalId! } : { id }, quiet());
  if (!model) throw notFound(`${operation.id}: there is no such model`);
  if (model.status !== 'Completed') {
    const { deadline: timeout, timeout: _each, ...rest } = quiet();
    await models.wait(model.id, { ...rest, timeout });
  }
  const observed = read && { onResponse: (info: Parameters<NonNullable<RequestOptions['onResponse']>>[0]) => (read(info.headers), options?.onResponse?.(info)) };
  return (await result(connection, request, { ...left(), ...observed })) as R;
}
