import { createAssetsOperation, retrieveAssets, type Asset, type AssetCreate } from '../../generated/cognite/assets.js';
import { BatchError, fate, recordReport, type BatchReport } from '../core/batch-error.js';
import type { BatchOptions } from '../core/batch.js';
import { refuse } from '../core/check.js';
import type { Connection, WireRequest } from '../core/connection.js';
import { dig } from '../core/dig.js';
import { AuthenticationError, ParseError } from '../core/errors.js';
import { notify } from '../core/notify.js';
import { checkRequestOptions } from '../core/request-options.js';
import { examine, orphan } from './hierarchy-check.js';
import { HierarchyValidationError, method, type HierarchyProblem } from './hierarchy-error.js';
import { HierarchyPlan } from './hierarchy-plan.js';

/** What {@link createAssetHierarchy} has to know of an earlier call on the same list. */
export interface HierarchyProgress {
  /** Indexes of the assets that were created. */
  readonly succeeded: readonly number[];
  /** Indexes of the assets that may have been created. They are looked up. */
  readonly unknown: readonly number[];
  /** The assets that were created, by index. Those that are not in it are looked up. */
  readonly results?: ReadonlyMap<number, unknown> | undefined;
}

/** Options of {@link createAssetHierarchy}. */
export interface CreateHierarchyOptions extends BatchOptions {
  /**
   * Let `parentExternalId` also name assets that are not in the list: they are looked up before anything is created,
   * and have to be on the platform. Default false: a parent that is not in the list is refused.
   */
  existingParents?: boolean | undefined;
  /**
   * Go on where an earlier call on the same list has ended: its `BatchError`, or the `batchReport()` of what it was
   * aborted with. What was created is left out; what is unknown is looked up first, and counts as created where it is
   * found. Failed assets may have been mended in the meantime.
   */
  resume?: HierarchyProgress | undefined;
  /**
   * Go on with what is not below a request that has failed. Default true. A credential that is refused, and a platform
   * that can't be reached, always end the call.
   */
  continueOnError?: boolean | undefined;
}

const operation = createAssetsOperation;

/**
 * {@link Assets.createHierarchy} as a function.
 * @param connection where to
 * @param assets the assets, in any order, each with an external id; children name their parent by `parentExternalId`
 * @param options signal, timeouts, retries, headers and progress of this call, and what to go on with
 * @returns the assets as the platform gives them, in input order
 * @throws {HierarchyValidationError} the assets are no hierarchy; `problems` has everything that is wrong
 * @throws {BatchError} not all were created; it tells what became of each
 */
export async function createAssetHierarchy(connection: Connection, assets: readonly AssetCreate[], options: CreateHierarchyOptions = {}): Promise<Asset[]> {
  checkRequestOptions(options, 'existingParents', 'resume', 'continueOnError', 'onProgress', 'onReport');
  const { existingParents = false, resume, continueOnError = true, onProgress, onReport, ...each } = options;
  for (const [name, value] of Object.entries({ existingParents, continueOnError })) {
    if (typeof value !== 'boolean') refuse(`${method}: ${name}`, 'true or false', value);
  }
  if (!Array.isArray(assets)) refuse(`${method}: the assets`, 'a list', assets);
  const problems: HierarchyProblem[] = [];
  const { externalIds, bodies, parents, outside } = examine(assets, existingParents, problems);
  if (problems.length) throw new HierarchyValidationError(problems.sort((a, b) => a.index - b.index));

  const { signal } = each;
  const total = assets.length;
  const results = new Map<number, Asset>();
  const fates = new Array<keyof Omit<BatchReport, 'results' | 'errors'>>(total).fill('skipped');
  const failures: { readonly index: number; readonly error: unknown }[] = [];
  const created = (index: number, asset: Asset): void => {
    results.set(index, asset);
    fates[index] = 'succeeded';
    bodies[index] = '';
  };
  const doubtful = resume ? takeUp(resume, externalIds, created) : [];
  for (const index of doubtful) fates[index] = 'unknown';

  const lookUp = async (): Promise<void> => {
    const wanted = new Set(doubtful.map((index) => externalIds[index]!));
    for (const [index, parent] of outside) if (fates[index] !== 'succeeded') wanted.add(parent);
    if (!wanted.size) return;
    const found = new Map<string | undefined, Asset>();
    const retrieved = await retrieveAssets(connection, Array.from(wanted, (externalId) => ({ externalId })), { ignoreUnknownIds: true }, each);
    for (const asset of retrieved) found.set(asset.externalId, asset);
    for (const index of doubtful) {
      const asset = found.get(externalIds[index]!);
      if (asset) created(index, asset);
      else fates[index] = 'skipped';
    }
    for (const [index, parent] of outside) {
      if (fates[index] !== 'succeeded' && !found.has(parent)) problems.push(orphan(index, externalIds[index], parent, 'is neither in the list nor on the platform'));
    }
  };

  let stopped = false;
  const send = async (batch: readonly number[]): Promise<boolean> => {
    const request: WireRequest = { operation, path: operation.path, body: `{"items":[${batch.map((index) => bodies[index]).join()}]}` };
    try {
      const { data, info } = await connection.send(request, each);
      const answer = dig(data, operation.batch.merge);
      const given = new Map(Array.isArray(answer) ? answer.map((asset: Asset) => [Object(asset).externalId as unknown, asset]) : []);
      if (!batch.every((index) => given.has(externalIds[index]))) throw new ParseError(`${operation.id}: the answer lacks assets that were sent`, info, data);
      for (const index of batch) created(index, given.get(externalIds[index])!);
      notify(onProgress, { done: results.size, total });
      return true;
    } catch (error) {
      const what = fate({ error, inDoubt: request.inDoubt });
      for (const index of batch) fates[index] = what;
      failures.push({ index: Math.min(...batch), error });
      // What nobody could send, or was not let in with, says nothing of the assets, and goes for all.
      stopped ||= !continueOnError || what === 'skipped' || error instanceof AuthenticationError;
      return false;
    }
  };

  const sendAll = (): Promise<void> => {
    const left = Array.from(fates.keys()).filter((index) => fates[index] !== 'succeeded');
    for (const index of left) if (fates[parents[index]!] === 'succeeded') parents[index] = -1;
    const plan = new HierarchyPlan(left, parents, operation.batch.max, connection.concurrency);
    return new Promise((resolve, reject) => {
      let flying = 0;
      const fill = (): void => {
        while (flying < connection.concurrency && !stopped && !signal?.aborted) {
          const batch = plan.next();
          if (!batch) break;
          flying++;
          send(batch).then((done) => {
            flying--;
            if (done) plan.created(batch);
            else plan.lost(batch);
            fill();
          }, reject);
        }
        if (!flying) resolve();
      };
      fill();
    });
  };

  try {
    await lookUp();
  } catch (error) {
    failures.push({ index: 0, error });
  }
  if (problems.length) throw new HierarchyValidationError(problems);
  if (!failures.length) await sendAll();
  if (results.size === total) return Array.from(fates, (_fate, index) => results.get(index)!);

  const indexes = (wanted: string): number[] => Array.from(fates.keys()).filter((index) => fates[index] === wanted);
  const cause = signal?.aborted ? signal.reason : failures[0]!.error;
  const report: BatchReport = {
    succeeded: indexes('succeeded'),
    failed: indexes('failed'),
    unknown: indexes('unknown'),
    skipped: indexes('skipped'),
    results: new Map([...results].sort(([a], [b]) => a - b)),
    errors: failures.sort((a, b) => a.index - b.index).map(({ error }) => error),
  };
  notify(onReport, report);
  if (!signal?.aborted) throw new BatchError(method, cause, report);
  // An abort rejects with the signal's own reason; batchReport(reason) tells what became of the assets.
  recordReport(cause, report);
  throw cause;
}

/** Takes what an earlier call has created, and gives what has to be looked up. */
function takeUp(resume: HierarchyProgress, externalIds: readonly string[], created: (index: number, asset: Asset) => void): number[] {
  const where = `${method}: options.resume`;
  const { succeeded, unknown, results } = Object(resume) as HierarchyProgress;
  const seen = new Set<number>();
  const doubtful: number[] = [];
  for (const [name, list] of Object.entries({ succeeded, unknown })) {
    if (!Array.isArray(list)) refuse(`${where}.${name}`, 'a list of indexes', list);
    for (const index of list as readonly number[]) {
      if (externalIds[index] === undefined || seen.has(index)) refuse(`${where}.${name}`, 'indexes into the same list, each once', index);
      seen.add(index);
      const asset = name === 'succeeded' ? (results?.get?.(index) as Asset | undefined) : undefined;
      if (!asset) doubtful.push(index);
      else if (asset.externalId === externalIds[index]) created(index, asset);
      else refuse(where, 'about the same list', asset.externalId);
    }
  }
  return doubtful;
}
