import type { RawRow } from '../../../generated/cognite/raw.js';
import type { Call, Handlers } from '../engine/mock.js';
import { Refusal } from '../engine/refusal.js';
import { decodeState, encodeState } from '../engine/table.js';
import type { Kind } from './collection.js';
import { pageOf, type Project } from './common.js';
import { anyTable } from './rows.js';
import type { InTable } from './store.js';

/** Databases and tables. What is inside goes with them. */
export function rawKinds(project: Project): Kind[] {
  const { rawDatabases, rawTables, rawRows } = project.store;
  return [
    {
      name: 'RawDatabases',
      title: 'Databases',
      table: anyTable(rawDatabases),
      key: 'name',
      times: [],
      remove(rows, { parameters }) {
        const full = rows.filter(({ name }) => rawTables.values().some(({ dbName }) => dbName === name));
        if (full.length && parameters.recursive !== true) throw new Refusal(400, `Databases have tables: ${full.map(({ name }) => String(name)).join(', ')}. Delete them too, or with recursive.`);
      },
      removed({ name }) {
        rawTables.deleteWhere(({ dbName }) => dbName === name);
        rawRows.deleteWhere(({ dbName }) => dbName === name);
      },
    },
    {
      name: 'RawTables',
      title: 'Tables',
      table: anyTable(rawTables),
      key: 'name',
      times: [],
      scope: { dbName: String },
      within: ({ path, parameters }) => database(project, path.dbName!, parameters.ensureParent === true),
      removed: ({ dbName, name }) => rawRows.deleteWhere((row) => row.dbName === dbName && row.tableName === name),
    },
  ];
}

interface RowParameters {
  readonly limit: number;
  readonly cursor?: string;
  readonly columns?: readonly string[];
  readonly minLastUpdatedTime?: number;
  readonly maxLastUpdatedTime?: number;
}
/** Which rows a walk through a table is about. A cursor carries it along. */
interface Walk {
  readonly min?: number;
  readonly max?: number;
  readonly part?: readonly [index: number, of: number];
}

/** Rows. */
export function rawHandlers(project: Project): Handlers {
  const { rawRows } = project.store;

  /** Begins a walk, or goes on with the one that a cursor is of. */
  function walkOf({ cursor, minLastUpdatedTime: min, maxLastUpdatedTime: max }: RowParameters): { walk: Walk; inner: string | undefined } {
    if (cursor === undefined) return { walk: { min, max }, inner: undefined };
    const [walk, inner] = decodeState(cursor) ?? [];
    if (typeof walk !== 'object' || walk === null) throw new Refusal(400, 'The cursor is not valid for this request.');
    return { walk, inner: typeof inner === 'string' ? inner : undefined };
  }

  return {
    listRawRows(call: Call<unknown, RowParameters>) {
      const { dbName, tableName } = table(project, call);
      const { limit, columns } = call.query;
      const { walk, inner } = walkOf(call.query);
      const { min = -1, max = Infinity, part: [index, of] = [0, 1] } = walk;
      const { items, nextCursor } = pageOf(
        rawRows,
        call,
        { limit, cursor: inner, ...walk },
        (row, order) => row.dbName === dbName && row.tableName === tableName && row.lastUpdatedTime > min && row.lastUpdatedTime <= max && order % of === index,
        (row) => shown(row, columns),
      );
      return { items, nextCursor: nextCursor && encodeState([walk, nextCursor]) };
    },

    retrieveRawCursors(call: Call<unknown, { numberOfCursors?: number; minLastUpdatedTime?: number; maxLastUpdatedTime?: number }>) {
      table(project, call);
      const { numberOfCursors: of = 10, minLastUpdatedTime: min, maxLastUpdatedTime: max } = call.query;
      return { items: Array.from({ length: of }, (_, index) => encodeState([{ min, max, part: [index, of] }])) };
    },

    retrieveRawRow(call: Call) {
      const { dbName, tableName } = table(project, call);
      const row = rawRows.get(dbName, tableName, call.path.rowKey);
      if (!row) throw new Refusal(404, `Row not found: ${call.path.rowKey}`);
      return shown(row);
    },

    insertRawRows(call: Call<{ items: RawRow[] }>) {
      const { dbName, tableName } = table(project, call);
      const lastUpdatedTime = project.clock.now();
      for (const { key, columns } of call.body.items) rawRows.put({ dbName, tableName, key, columns, lastUpdatedTime });
      return {};
    },

    deleteRawRows(call: Call<{ items: { key: string }[] }>) {
      const { dbName, tableName } = table(project, call);
      for (const { key } of call.body.items) rawRows.delete(dbName, tableName, key);
      return {};
    },
  };
}

function database({ store: { rawDatabases } }: Project, name: string, ensure: boolean): void {
  if (rawDatabases.get(name)) return;
  if (!ensure) throw new Refusal(404, `Database not found: ${name}`);
  rawDatabases.put({ name });
}

/** The table that a path names. */
function table(project: Project, { path: { dbName = '', tableName = '' }, query }: Pick<Call<unknown, object>, 'path' | 'query'>): InTable {
  const ensure = 'ensureParent' in query && query.ensureParent === true;
  database(project, dbName, ensure);
  if (!project.store.rawTables.get(dbName, tableName)) {
    if (!ensure) throw new Refusal(404, `Table not found: ${dbName}/${tableName}`);
    project.store.rawTables.put({ dbName, name: tableName });
  }
  return { dbName, tableName };
}

/** A row with all of its columns, or those asked for: one empty name among them asks for none. */
function shown({ key, columns, lastUpdatedTime }: RawRow, wanted?: readonly string[]): RawRow {
  const kept = wanted ? Object.fromEntries(Object.entries(columns).filter(([name]) => wanted.includes(name))) : columns;
  return { key, columns: kept, lastUpdatedTime };
}
