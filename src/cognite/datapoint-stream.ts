import type { DatapointAggregate } from '../../generated/cognite/datapoints.js';
import { refuse } from '../core/check.js';
import type { Connection } from '../core/connection.js';
import { slicePart, toColumns, type AggregateDatapointColumns, type DatapointColumns, type Part, type RawDatapointColumns } from './datapoint-columns.js';
import { plan } from './datapoint-plan.js';
import { toQueries, type AggregateDatapointReadParams, type DatapointReadParams, type DatapointReadQuery, type PlainDatapointReadQuery, type Query, type RawDatapointReadParams } from './datapoint-query.js';
import { Requests, type DatapointReadOptions, type Span, type Step } from './datapoint-requests.js';

/** Parameters of a stream beside what it reads. */
export interface DatapointStreamSettings {
  /** Requests to have on their way ahead of the chunk in use. Default 4; 0 for none, and then none that counts, either. */
  prefetch?: number | undefined;
}

/** {@link Datapoints.stream} as a function. */
export function streamDatapoints<A extends DatapointAggregate>(connection: Connection, items: PlainDatapointReadQuery | readonly PlainDatapointReadQuery[], params: AggregateDatapointReadParams<A> & DatapointStreamSettings, options?: DatapointReadOptions): AsyncGenerator<AggregateDatapointColumns<A>, void, undefined>;
/** {@link Datapoints.stream} as a function. */
export function streamDatapoints(connection: Connection, items: PlainDatapointReadQuery | readonly PlainDatapointReadQuery[], params?: RawDatapointReadParams & DatapointStreamSettings, options?: DatapointReadOptions): AsyncGenerator<RawDatapointColumns, void, undefined>;
/** {@link Datapoints.stream} as a function. */
export function streamDatapoints(connection: Connection, items: DatapointReadQuery | readonly DatapointReadQuery[], params?: DatapointReadParams & DatapointStreamSettings, options?: DatapointReadOptions): AsyncGenerator<DatapointColumns, void, undefined>;
export function streamDatapoints(
  connection: Connection,
  input: DatapointReadQuery | readonly DatapointReadQuery[],
  params: DatapointReadParams & DatapointStreamSettings = {},
  options?: DatapointReadOptions,
): AsyncGenerator<never, void, undefined> {
  const queries = toQueries(input, params, ['prefetch']);
  const { prefetch = 4, ignoreUnknownIds } = params;
  if (!(Number.isInteger(prefetch) && prefetch >= 0)) refuse('retrieveDatapoints: prefetch', 'a whole number of at least 0', prefetch);
  const requests = new Requests(connection, options, queries, ignoreUnknownIds, false);
  return all(requests, queries, prefetch) as AsyncGenerator<never, void, undefined>;
}

async function* all(requests: Requests, queries: readonly Query[], prefetch: number): AsyncGenerator<DatapointColumns, void, undefined> {
  try {
    for (const query of queries) {
      yield* one(requests, query, prefetch);
      requests.finish();
    }
  } finally {
    // What was fetched ahead of a loop that ends early is nobody's.
    requests.stop();
  }
}

async function* one(requests: Requests, query: Query, prefetch: number): AsyncGenerator<DatapointColumns, void, undefined> {
  const { cap, outside } = query;
  let left = query.limit;
  let after: Part | undefined;
  const read = async (span: Span, room: number): Promise<Step | undefined> => (await requests.read([{ ...span, limit: Math.min(cap, outside ? room + 2 : room) }]))[0];
  const first = await read({ query, from: query.start, to: query.end, limit: cap }, left);
  if (!first) return;
  const chunk = (step: Step, before: readonly Part[] = []): DatapointColumns | undefined => {
    const inside = slicePart(step.inside, 0, Math.min(left, step.inside.timestamps.length));
    left -= step.inside.timestamps.length;
    after = step.after ?? after;
    const parts = inside.timestamps.length ? [...before, inside] : before;
    return parts.length ? toColumns(step.series, parts, query) : undefined;
  };
  const head = chunk(first, first.before && [first.before]);
  const rests = prefetch && left > 0 && first.rest ? await windows(requests, query, first, first.rest, left) : [first.rest];
  /** The first pages of the windows that come next; the other pages of a window follow each other. */
  const queue: Promise<Step | undefined>[] = [];
  let next = 0;
  const ahead = (span: Span | undefined): Promise<Step | undefined> => {
    const pending = span && left > 0 ? read(span, left) : Promise.resolve(undefined);
    // Its failure is reported when its turn comes.
    pending.catch(() => {});
    return pending;
  };
  const fill = (count: number): void => {
    while (next < rests.length && queue.length < count) queue.push(ahead(rests[next++]));
  };
  let complete = !first.rest;
  fill(prefetch);
  if (head) yield head;
  while (left > 0 && (queue.length || next < rests.length)) {
    fill(Math.max(1, prefetch));
    let step = await queue.shift();
    while (step) {
      const columns = chunk(step);
      const { rest } = step;
      const following = prefetch ? ahead(rest) : undefined;
      fill(prefetch);
      complete = !rest && !queue.length && next >= rests.length;
      if (columns) yield columns;
      step = await (following ?? ahead(rest));
    }
  }
  if (after && complete && left >= 0) yield toColumns(first.series, [after], query);
}

/** Where to go on after the first page: in windows that can be read ahead of each other, if there is enough left. */
async function windows(requests: Requests, query: Query, { series }: Step, rest: Span, left: number): Promise<Span[]> {
  const { last } = rest;
  if (last === undefined || series.isString || !query.step || left <= query.cap) return [rest];
  const from = query.aggregates ? last + query.step : last + 1;
  if (from >= query.end) return [rest];
  const [found] = await plan(requests, [{ query, from, to: query.end }], query.cap);
  return found && found.length > 1 ? found.map((window) => ({ ...window, limit: query.cap })) : [rest];
}
