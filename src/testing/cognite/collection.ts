import type { Call, Handlers } from '../engine/mock.js';
import { Refusal } from '../engine/refusal.js';
import type { Table, TableOrder } from '../engine/table.js';
import { advanced } from './advanced-filter.js';
import { aggregated, type AggregateParameters } from './aggregate.js';
import { notFound, pageOf, type Project } from './common.js';
import { fitting, type Test } from './filter.js';
import { patched } from './patch.js';
import { checkReferences } from './reference-checks.js';
import { compact, isObject, type Draft, type Row } from './rows.js';
import { found } from './search.js';
import { orderOf } from './sorting.js';

/** A row that is written: as it was before, where it existed, and as it will be. */
export interface Change {
  readonly before?: Row;
  readonly draft: Draft;
}

/** A call of one of a collection's operations. Parameters in the query and in the body are one. */
export interface CollectionCall {
  readonly path: Call['path'];
  readonly parameters: Row;
}

/** One kind of resource: what its generic operations must know of it. */
export interface Kind {
  /** As in the ids of its operations: `Assets` for `createAssets`, `listAssets` and so on. */
  readonly name: string;
  /** As in messages. */
  readonly title: string;
  /** Keyed by the values of `scope`, then by `key`. */
  readonly table: Table<Row>;
  /** The field by which an item is named in any case; its value is the platform's where it is `id`. Default `id`. */
  readonly key?: 'id' | 'externalId' | 'name';
  /** The field that the caller chooses and nothing else of the kind may have. Default `externalId`, or the key where that is the caller's. */
  readonly unique?: 'externalId' | 'name';
  /** The times that the platform sets. Default both. */
  readonly times?: readonly ('createdTime' | 'lastUpdatedTime')[];
  /** The path parameters inside of which items are. They are kept with each row. */
  readonly scope?: Readonly<Record<string, (text: string) => unknown>>;
  /** Fields that are kept with each row, and not shown. Default those of the scope. */
  readonly hidden?: readonly string[];
  /** Fields that `query` searches. Default name and description. */
  readonly queried?: readonly string[];
  /** Whether lists come in pages. Default yes. */
  readonly pages?: boolean;
  /** The most parts that the platform divides a list into. */
  readonly maxPartitions?: number;
  /** Checks the scope, before anything else. */
  within?(call: CollectionCall): void;
  /** Completes what is written, and refuses what can't be. Sees all of a request's changes, before any is done. */
  settle?(changes: readonly Change[], call: CollectionCall): void;
  /** Does what follows from changes that are done. */
  written?(changes: readonly Change[]): void;
  /** Refuses what can't be deleted, or gives what is deleted with it. */
  remove?(rows: readonly Row[], call: CollectionCall): readonly Row[] | void;
  /** Does what follows from a row's end. */
  removed?(row: Row): void;
  /** Rows as they are shown. */
  show?(rows: readonly Row[], parameters: Row): Row[];
  /** Which rows a list's own parameters let through, beside the filter. */
  select?(parameters: Row): Test;
  /** The order of a list, where it isn't the `sort` of the newer resources. */
  order?(parameters: Row): TableOrder<Row> | undefined;
}

interface Items {
  readonly items: readonly Row[];
}
interface ListParameters {
  readonly limit?: number;
  readonly cursor?: string;
  readonly partition?: string;
  readonly filter?: Row;
  readonly advancedFilter?: object;
  readonly sort?: readonly string[];
}

/** The operations that kinds of resources share: those of them that the document has. */
export function collectionHandlers(project: Project, kind: Kind): Handlers {
  const { table, name, title, key = 'id', times = ['createdTime', 'lastUpdatedTime'], scope = {} } = kind;
  const { store, clock } = project;
  const { fixed, keyOf, find } = finder(kind);
  const hidden = kind.hidden ?? Object.keys(scope);

  const shown = (rows: readonly Row[], parameters: Row = {}): Row[] =>
    (kind.show?.(rows, parameters) ?? rows).map((row) => Object.fromEntries(Object.entries(row).filter(([field]) => !hidden.includes(field))));

  function callOf({ path, query, body }: Call<unknown>): CollectionCall {
    const own = { path, parameters: { ...query, ...(isObject(body) ? body : {}) } };
    kind.within?.(own);
    return own;
  }

  /** The rows that items name; undefined in the place of those that don't exist. */
  function findAll(items: readonly unknown[], call: CollectionCall): (Row | undefined)[] {
    const rows = items.map((item) => find(item, call.path));
    const missing = items.filter((_, index) => !rows[index]);
    if (missing.length && call.parameters.ignoreUnknownIds !== true) throw notFound(title, missing.map((item) => (isObject(item) ? identifierOf(item) : { [key]: item })));
    return rows;
  }

  function write(changes: readonly Change[], call: CollectionCall): Row[] {
    checkReferences(project, changes.map(({ draft }) => draft));
    kind.settle?.(changes, call);
    checkUnique(changes, call);
    const rows = changes.map(({ draft }) => table.put(compact(draft)));
    kind.written?.(changes);
    return rows;
  }

  function checkUnique(changes: readonly Change[], call: CollectionCall): void {
    // An id can be taken where fixtures give one.
    if (key === 'id') checkField('id', changes.filter(({ before }) => !before), call, () => true);
    checkField(kind.unique ?? (key === 'id' ? 'externalId' : key), changes, call, (other, { before, draft }) => (key === 'id' ? other.id !== draft.id : !before));
  }

  /** @throws {Refusal} 409, where what is to be unique is taken, by another row or another item */
  function checkField(field: string, changes: readonly Change[], call: CollectionCall, takes: (other: Row, change: Change) => boolean): void {
    const seen = new Set<unknown>();
    const duplicated = changes.flatMap((change) => {
      const value = change.draft[field];
      if (value === undefined) return [];
      const other = find({ [field]: value }, call.path);
      const isTaken = other !== undefined && takes(other, change);
      const isSeen = seen.has(value);
      seen.add(value);
      return isTaken || isSeen ? [{ [field]: value }] : [];
    });
    if (duplicated.length) throw new Refusal(409, `${title} exist already: ${duplicated.map((each) => String(each[field])).join(', ')}`, { duplicated });
  }

  /** What is written. Fixtures may come with an id and times; the document keeps them out of requests. */
  function drafted(item: Row, path: Call['path'], before?: Row): Draft {
    const now = clock.now();
    const made: Draft = { ...fixed(path), ...(key === 'id' && { id: before?.id ?? store.nextId(item.id as number | undefined) }) };
    for (const time of times) made[time] = ((time === 'createdTime' && before?.createdTime) || item[time]) ?? now;
    return { ...item, ...made };
  }

  function listed(call: Call<unknown>): (Test | undefined)[] {
    const { path, parameters } = callOf(call);
    const { filter, advancedFilter } = parameters as ListParameters;
    const own = fixed(path);
    return [
      (row) => Object.entries(own).every(([field, value]) => row[field] === value),
      fitting(store, filter),
      advanced(advancedFilter),
      kind.select?.(parameters),
    ];
  }

  const all = (call: Call<unknown>): Row[] => {
    const tests = listed(call);
    return table.values().filter((row) => tests.every((test) => !test || test(row)));
  };

  const handlers: Record<string, (call: Call<Items>) => unknown> = {
    create(call) {
      const own = callOf(call);
      return { items: shown(write(call.body.items.map((item) => ({ draft: drafted(item, call.path) })), own)) };
    },

    upsert(call) {
      const own = callOf(call);
      const changes = call.body.items.map((item) => {
        const before = find({ [key]: item[key] }, call.path);
        return { before, draft: drafted(item, call.path, before) };
      });
      return { items: shown(write(changes, own)) };
    },

    list(call) {
      const { parameters } = callOf(call);
      const { limit = kind.pages === false ? Infinity : 100, partition, sort } = parameters as ListParameters;
      const part = partition === undefined ? undefined : partOf(partition, kind.maxPartitions);
      const tests = listed(call);
      const order = kind.order ? kind.order(parameters) : orderOf(sort);
      const fits = (row: Row, number: number): boolean => (!part || number % part.of === part.index) && tests.every((test) => !test || test(row));
      const { items, nextCursor } = pageOf(table, call, { ...parameters, limit }, fits, (row) => row, order);
      return { items: shown(items, parameters), nextCursor: kind.pages === false ? undefined : nextCursor };
    },

    retrieve(call) {
      const own = callOf(call);
      return { items: shown(findAll(call.body.items, own).filter((row) => row !== undefined), own.parameters) };
    },

    update(call) {
      const own = callOf(call);
      const rows = findAll(call.body.items, own);
      const drafts = new Map<string, Change>();
      for (const [index, { update }] of call.body.items.entries()) {
        const before = rows[index];
        if (!before) continue;
        const text = JSON.stringify(keyOf(before));
        const draft = patched(drafts.get(text)?.draft ?? before, update as Row);
        if (times.includes('lastUpdatedTime')) draft.lastUpdatedTime = clock.now();
        drafts.set(text, { before, draft });
      }
      write([...drafts.values()], own);
      return { items: shown(rows.filter((row) => row !== undefined).map((row) => table.get(...keyOf(row))!), own.parameters) };
    },

    delete(call) {
      const own = callOf(call);
      const rows = new Set(findAll(call.body.items, own).filter((row) => row !== undefined));
      const more = kind.remove?.([...rows], own) ?? [];
      for (const row of new Set([...rows, ...more])) {
        table.delete(...keyOf(row));
        kind.removed?.(row);
      }
      return {};
    },

    search(call) {
      const { parameters } = callOf(call);
      const { search, limit = 100 } = parameters as { search?: object; limit?: number };
      return { items: shown(found(all(call), search, kind.queried ?? ['name', 'description']).slice(0, limit)) };
    },

    aggregate: (call) => ({ items: aggregated(all(call), callOf(call).parameters as AggregateParameters) }),
  };

  return Object.fromEntries(
    Object.entries(handlers)
      .map(([verb, handler]) => [verb + name, handler] as const)
      .filter(([operation]) => project.operations.has(operation)),
  ) as Handlers;
}

/** How the rows of a kind are found. */
export function finder({ table, key = 'id', scope = {} }: Pick<Kind, 'table' | 'key' | 'scope'>): {
  fixed(path: Call['path']): Draft;
  keyOf(row: Row): unknown[];
  find(item: unknown, path?: Call['path']): Row | undefined;
} {
  const fixed = (path: Call['path']): Draft => Object.fromEntries(Object.entries(scope).map(([name, read]) => [name, read(path[name]!)]));
  return {
    fixed,
    keyOf: (row) => [...Object.keys(scope), key].map((field) => row[field]),
    find(item, path = {}) {
      if (!isObject(item) || key in item) return table.get(...Object.values(fixed(path)), isObject(item) ? item[key] : item);
      const [field, value] = Object.entries(identifierOf(item))[0] ?? [];
      return field === undefined ? undefined : table.by(field, value);
    },
  };
}

/** Of an item, what names it. */
export function identifierOf({ id, externalId, name, instanceId }: Row): Row {
  const instance = instanceId as { space: string; externalId: string } | undefined;
  if (id !== undefined) return { id };
  if (externalId !== undefined) return { externalId };
  return name === undefined ? { instanceId: instance && { space: instance.space, externalId: instance.externalId } } : { name };
}

/**
 * Which part of a list `m/n` means.
 * @throws {Refusal} 400, for anything but `m/n` with 1 ≤ m ≤ n
 */
export function partOf(text: string, max = Infinity): { index: number; of: number } {
  const [, m, n] = /^(\d+)\/(\d+)$/.exec(text) ?? [];
  const [part, of] = [Number(m), Number(n)];
  if (!(part >= 1 && part <= of && of <= max)) throw new Refusal(400, `The partition ${text} is invalid: it takes m/n, with m from 1 to n${max < Infinity ? ` and n up to ${max}` : ''}.`);
  return { index: part - 1, of };
}
