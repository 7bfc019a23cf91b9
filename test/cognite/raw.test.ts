import { describe, expect, it } from 'vitest';
import {
  BatchError,
  ConflictError,
  ParseError,
  Raw,
  RawRows,
  listRawRows,
  toRawRowInsert,
  toRawRows,
  type List,
  type ListOptions,
  type RawDatabase,
  type RawDatabaseIdentifier,
  type RawRow,
  type RawRowInsert,
  type RawTable,
} from '../../src/cognite/raw-tables.js';
import { awkward, bodyOf, expectRefused, failure, impossible, itPages, mockCdf, options, refuse, type Sent } from './cdf.js';

const cdf = mockCdf();
const raw = new Raw(options);
const serial = new Raw({ ...options, concurrency: 1 });
const { databases, tables, rows } = raw;

const row: RawRow = { key: 'k1', columns: { a: 1, b: { c: [null, 'x'] } }, lastUpdatedTime: 1_700_000_000_000 };
const named = (count: number): { name: string }[] => Array.from({ length: count }, (_one, index) => ({ name: `n${index}` }));
const keyed = (count: number): { key: string }[] => Array.from({ length: count }, (_one, index) => ({ key: `k${index}` }));
const filled = (count: number): RawRowInsert[] => keyed(count).map((one, index) => ({ ...one, columns: { n: index } }));
const echo = (sent: Sent): unknown => Response.json({ items: (bodyOf(sent) as { items: object[] }).items }, { status: 201 });
const query = (size: number, cursor?: string): string => `?limit=${size}${cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`}`;

describe.each<[string, string, (params?: ListOptions) => List<RawDatabase | RawTable>]>([
  ['databases.list', '/raw/dbs', (params) => databases.list(params)],
  ['tables.list', '/raw/dbs/db/tables', (params) => tables.list('db', params)],
  ['databases.tables', '/raw/dbs/db/tables', (params) => databases.tables({ name: 'db' }, params)],
])('raw.%s', (_name, path, list) => {
  itPages(cdf, list, { name: 'n' }, (size, cursor) => ({ line: `GET ${path}${query(size, cursor)}` }));

  it('gives chunks of any size', async () => {
    cdf.answer((_sent, count) => ({ items: named(1000), ...(count < 3 && { nextCursor: `c${count}` }) }));
    const sizes: number[] = [];
    for await (const chunk of list().chunks(2500)) sizes.push(chunk.length);
    expect(sizes).toEqual([2500, 500]);
  });
});

describe.each<[string, string, (name: string) => Promise<unknown>, (names: readonly RawDatabaseIdentifier[], more?: Raw) => Promise<unknown[]>]>([
  ['databases.create', '/raw/dbs', (name) => databases.create(name), (names, one = raw) => one.databases.create(names)],
  ['tables.create', '/raw/dbs/db/tables', (name) => tables.create('db', name), (names, one = raw) => one.tables.create('db', names)],
])('raw.%s', (_name, path, createOne, createMany) => {
  it('takes a name, an object or a list of them', async () => {
    cdf.answer(echo);
    expect(await createOne('a')).toEqual({ name: 'a' });
    expect(await createMany(['a', { name: 'b' }])).toEqual([{ name: 'a' }, { name: 'b' }]);
    expect(await createMany([])).toEqual([]);
    cdf.expectSent({ line: `POST ${path}`, body: { items: [{ name: 'a' }] } }, { line: `POST ${path}`, body: { items: [{ name: 'a' }, { name: 'b' }] } });
  });

  it('sends 1,000 a request, and tells what became of each', async () => {
    cdf.answer((sent, count) => (count === 2 ? refuse(409, { duplicated: [{ name: 'n1000' }] }) : echo(sent)));
    const error = await failure<BatchError>(() => createMany(named(2001), serial));
    expect(error).toBeInstanceOf(BatchError);
    expect(error.cause).toBeInstanceOf(ConflictError);
    expect(error).toMatchObject({ duplicated: [{ name: 'n1000' }], skipped: [2000] });
    cdf.expectSent({ line: `POST ${path}`, body: { items: named(1000) } }, { line: `POST ${path}`, body: { items: named(2000).slice(1000) } });
  });

  it('refuses what is no name', async () => {
    for (const bad of ['', 7, null, undefined, {}, { name: '' }, { name: 'a', rows: 1 }]) {
      await expectRefused(cdf, () => createMany([bad] as never), /item 0 must be a Raw(Database|Table): a non-empty string \(name\) or \{ name \}/);
    }
  });
});

describe('raw.databases.delete', () => {
  it('deletes names, 1,000 a request, with their tables on request, and gives nothing', async () => {
    cdf.answer(() => ({}));
    expect(await databases.delete('a')).toBeUndefined();
    expect(await serial.databases.delete(named(1001), { recursive: true })).toBeUndefined();
    expect(await databases.delete([])).toBeUndefined();
    const line = 'POST /raw/dbs/delete';
    cdf.expectSent(
      { line, body: { items: [{ name: 'a' }] } },
      { line, body: { items: named(1000), recursive: true } },
      { line, body: { items: [{ name: 'n1000' }], recursive: true } },
    );
  });

  it('throws what the platform refuses, and refuses names that nobody reads', async () => {
    cdf.answers(refuse(400));
    expect(await failure(() => databases.delete('full'))).toMatchObject({ status: 400, operationId: 'deleteRawDatabases' });
    cdf.sent.length = 0;
    await expectRefused(cdf, () => databases.delete('a', { recurse: true } as never), /has no "recurse"; allowed: recursive/);
  });
});

describe('raw.tables', () => {
  it('creates the database as well on request', async () => {
    cdf.answer(echo);
    expect(await tables.create('db', 'a', { ensureParent: true })).toEqual({ name: 'a' });
    expect(await tables.create('db', ['a'], { ensureParent: false })).toEqual([{ name: 'a' }]);
    expect(cdf.lines()).toEqual(['POST /raw/dbs/db/tables?ensureParent=true', 'POST /raw/dbs/db/tables?ensureParent=false']);
  });

  it('deletes names, 1,000 a request, and gives nothing', async () => {
    cdf.answer(() => ({}));
    expect(await tables.delete('db', 'a')).toBeUndefined();
    expect(await serial.tables.delete('db', named(1001))).toBeUndefined();
    const line = 'POST /raw/dbs/db/tables/delete';
    cdf.expectSent({ line, body: { items: [{ name: 'a' }] } }, { line, body: { items: named(1000) } }, { line, body: { items: [{ name: 'n1000' }] } });
  });

  it('gives the rows of a table, by the table or its name', async () => {
    cdf.answer(() => ({ items: [row] }));
    expect(await tables.rows('db', { name: 't' }, { limit: 5, columns: [] }).toArray()).toEqual([row]);
    expect(await tables.rows('db', 't').first()).toEqual(row);
    expect(cdf.lines()).toEqual(['GET /raw/dbs/db/tables/t/rows?limit=5&columns=,', 'GET /raw/dbs/db/tables/t/rows?limit=1']);
  });
});

describe('raw.rows.list', () => {
  const path = '/raw/dbs/db/tables/t/rows';
  const page = (count: number, nextCursor?: string): object => ({ items: Array.from({ length: count }, () => row), ...(nextCursor !== undefined && { nextCursor }) });

  it('sends nothing until it is used, then 10,000 rows a page, along the cursor', async () => {
    cdf.answers(page(3, 'a+b/c=='), page(0, 'c2'), page(1));
    const list = rows.list('db', 't');
    expect(cdf.lines()).toEqual([]);
    expect(await list.toArray()).toEqual([row, row, row, row]);
    cdf.expectSent(...[undefined, 'a+b/c==', 'c2'].map((cursor) => ({ line: `GET ${path}${query(10000, cursor)}` })));
  });

  it('asks for what is left of the limit', async () => {
    cdf.answers(page(10000, 'c1'), page(2500, 'c2'));
    expect(await rows.list('db', 't', { limit: 12500 }).toArray()).toHaveLength(12500);
    cdf.expectSent({ line: `GET ${path}${query(10000)}` }, { line: `GET ${path}${query(2500, 'c1')}` });
  });

  it('chooses rows by time, and columns: some, all or none', async () => {
    cdf.answer(() => page(0));
    await rows.list('db', 't', { columns: ['a', 'b c', 'd&e'], minLastUpdatedTime: 0, maxLastUpdatedTime: 1_700_000_000_000 }).toArray();
    await rows.list('db', 't', { columns: [] }).toArray();
    await rows.list('db', 't', { columns: undefined }).toArray();
    expect(cdf.lines()).toEqual([
      `GET ${path}?limit=10000&columns=a,b%20c,d%26e&minLastUpdatedTime=0&maxLastUpdatedTime=1700000000000`,
      `GET ${path}?limit=10000&columns=,`,
      `GET ${path}?limit=10000`,
    ]);
  });

  it('gives chunks of any size', async () => {
    cdf.answer((_sent, count) => page(1000, count < 3 ? `c${count}` : undefined));
    const sizes: number[] = [];
    for await (const chunk of rows.list('db', 't').chunks(2500)) sizes.push(chunk.length);
    expect(sizes).toEqual([2500, 500]);
  });

  it('is there as a function, and on a resource of its own', async () => {
    cdf.answer(() => page(1));
    expect(await listRawRows(raw.connection, 'db', 't', { columns: [] }).toArray()).toEqual([row]);
    expect(await new RawRows(options).list('db', 't').first()).toEqual(row);
    expect(cdf.lines()[0]).toBe(`GET ${path}?limit=10000&columns=,`);
  });

  it('refuses what the platform would not understand', async () => {
    await expectRefused(cdf, () => rows.list('db', 't', { minLastUpdatedTime: -1 }), /minLastUpdatedTime must be a whole number from 0/);
    await expectRefused(cdf, () => rows.list('db', 't', { maxLastUpdatedTime: new Date() as never }), /maxLastUpdatedTime must be a whole number from 0/);
    await expectRefused(cdf, () => rows.list('db', 't', { limit: 1.5 }), /limit must be/);
    await expectRefused(cdf, () => rows.list('db', 't', { cursor: 'c' } as never), /cursor must be left to/);
    await expectRefused(cdf, () => rows.list('db', 't', { column: 'a' } as never), /has no "column"; allowed: limit, prefetch, columns, minLastUpdatedTime, maxLastUpdatedTime, partitions$/);
  });

  it('does not round a number beyond 2^53, nor take one in a text for such', async () => {
    const answer = (value: string): Response => new Response(`{"items":[{"key":"k","columns":{"n":${value}},"lastUpdatedTime":1}]}`, { headers: { 'content-type': 'application/json' } });
    cdf.answers(answer('9007199254740993'), answer('"9007199254740993"'));
    const error = await failure(() => rows.list('db', 't').toArray());
    expect(error).toBeInstanceOf(ParseError);
    expect(error.message + String(error.cause)).toContain('9007199254740993');
    expect(await rows.list('db', 't').first()).toMatchObject({ columns: { n: '9007199254740993' } });
  });
});

describe('raw.rows.cursors', () => {
  it('gives cursors, from each of which a walk starts', async () => {
    cdf.answers({ items: ['p1', 'p2'] }, { items: [row], nextCursor: 'p2b' }, { items: [row] });
    expect(await rows.cursors('db', 't', { numberOfCursors: 2, minLastUpdatedTime: 1, maxLastUpdatedTime: 2 })).toEqual(['p1', 'p2']);
    const found: RawRow[] = [];
    for await (const { items } of rows.list('db', 't').pages({ cursor: 'p2' })) found.push(...items);
    expect(found).toEqual([row, row]);
    cdf.expectSent(
      { line: 'GET /raw/dbs/db/tables/t/cursors?minLastUpdatedTime=1&maxLastUpdatedTime=2&numberOfCursors=2' },
      { line: `GET /raw/dbs/db/tables/t/rows${query(10000, 'p2')}` },
      { line: `GET /raw/dbs/db/tables/t/rows${query(10000, 'p2b')}` },
    );
  });

  it('needs no parameters', async () => {
    cdf.answers({ items: ['p1'] });
    expect(await rows.cursors('db', 't')).toEqual(['p1']);
    cdf.expectSent({ line: 'GET /raw/dbs/db/tables/t/cursors' });
  });

  it.each([0, 10001, 1.5])('refuses %j cursors', async (numberOfCursors) => {
    await expectRefused(cdf, () => rows.cursors('db', 't', { numberOfCursors }), /numberOfCursors must be a whole number from 1 to 10000/);
  });
});

describe('raw.rows.retrieve', () => {
  it('gives the row, or undefined', async () => {
    cdf.answers(row, refuse(404));
    expect(await rows.retrieve('db', 't', 'k1')).toEqual(row);
    expect(await rows.retrieve('db', 't', 'nope')).toBeUndefined();
    cdf.expectSent({ line: 'GET /raw/dbs/db/tables/t/rows/k1' }, { line: 'GET /raw/dbs/db/tables/t/rows/nope' });
  });

  it('throws other refusals', async () => {
    cdf.answers(refuse(400), refuse(403));
    expect(await failure(() => rows.retrieve('db', 't', 'k'))).toMatchObject({ status: 400 });
    expect(await failure(() => rows.retrieve('db', 't', 'k'))).toMatchObject({ name: 'PermissionError' });
  });
});

describe('raw.rows.insert', () => {
  const line = 'POST /raw/dbs/db/tables/t/rows';

  it('sends one row or several and gives nothing', async () => {
    cdf.answer(() => ({}));
    expect(await rows.insert('db', 't', toRawRowInsert(row))).toBeUndefined();
    expect(await rows.insert('db', 't', toRawRows({ r1: { a: 'x' }, r2: {} }), { ensureParent: true })).toBeUndefined();
    expect(await rows.insert('db', 't', [])).toBeUndefined();
    cdf.expectSent(
      { line, body: { items: [{ key: 'k1', columns: row.columns }] } },
      { line: `${line}?ensureParent=true`, body: { items: [{ key: 'r1', columns: { a: 'x' } }, { key: 'r2', columns: {} }] } },
    );
  });

  it('sends 5,000 a request', async () => {
    cdf.answer(() => ({}));
    const items = filled(10001);
    await serial.rows.insert('db', 't', items);
    cdf.expectSent(...[items.slice(0, 5000), items.slice(5000, 10000), items.slice(10000)].map((part) => ({ line, body: { items: part } })));
  });

  it('tells which rows are in when a request fails', async () => {
    cdf.answer((_sent, count) => (count === 2 ? refuse(500) : {}));
    const error = await failure<BatchError>(() => serial.rows.insert('db', 't', filled(10001)));
    expect(error).toBeInstanceOf(BatchError);
    expect([error.succeeded.length, error.failed.length, error.unknown.length, error.skipped.length]).toEqual([5000, 0, 5000, 1]);
  });

  it('refuses what is no row, and numbers that JSON can not say', async () => {
    await expectRefused(cdf, () => rows.insert('db', 't', 'k' as never), /insertRawRows: the item must be an object/);
    await expectRefused(cdf, () => rows.insert('db', 't', [row, 1 as never]), /item 1 must be an object/);
    for (const bad of [NaN, Infinity, -Infinity, [1, { deep: [NaN] }], { toJSON: () => -Infinity }]) {
      await expectRefused(cdf, () => rows.insert('db', 't', { key: 'k', columns: { fine: 1, n: bad } }), /insertRawRows: the item: columns\.n must be JSON, not "(NaN|-?Infinity)"/);
    }
    const circle: Record<string, unknown> = {};
    circle['one'] = circle['two'] = [circle];
    await expectRefused(cdf, () => rows.insert('db', 't', [row, { key: 'k', columns: circle }]), /item 1: columns\.(one|two) must be JSON, not "Converting circular/);
    for (const key of ['', 7, undefined]) await expectRefused(cdf, () => rows.insert('db', 't', [{ key: key as never, columns: {} }]), /item 0: key must be a non-empty string/);
    for (const columns of [undefined, null, [1], 'a']) await expectRefused(cdf, () => rows.insert('db', 't', [{ key: 'k', columns: columns as never }]), /item 0: columns must be an object/);
    await expectRefused(cdf, () => rows.insert('db', 't', new Array(1)), /item 0 must be an object/);
    await expectRefused(cdf, () => rows.insert('db', 't', [], undefined, { onProgres: () => {} } as never), /has no "onProgres"/);
    await expectRefused(cdf, () => rows.insert('db', 't', [], { ensureParents: true } as never), /has no "ensureParents"; allowed: ensureParent/);
  });
});

describe('raw.rows.delete', () => {
  const line = 'POST /raw/dbs/db/tables/t/rows/delete';

  it('sends keys, 1,000 a request, and gives nothing', async () => {
    cdf.answer(() => ({}));
    expect(await rows.delete('db', 't', 'k1')).toBeUndefined();
    expect(await serial.rows.delete('db', 't', [...keyed(1000), 'last'])).toBeUndefined();
    expect(await rows.delete('db', 't', [])).toBeUndefined();
    cdf.expectSent({ line, body: { items: [{ key: 'k1' }] } }, { line, body: { items: keyed(1000) } }, { line, body: { items: [{ key: 'last' }] } });
  });

  it('refuses what is no key', async () => {
    for (const bad of ['', 7, null, {}, row]) await expectRefused(cdf, () => rows.delete('db', 't', [bad as never]), /item 0 must be a RawRowKey: a non-empty string \(key\) or \{ key \}/);
  });
});

/** Each method by its path's arguments: whether it may be sent twice, and what a good answer is. */
const calls: Record<string, readonly [safe: boolean, ways: number, call: (...way: [string, string, string]) => Promise<unknown>, path: (...way: string[]) => string, answer: unknown]> = {
  'databases.list': [true, 0, () => databases.list().toArray(), () => '/raw/dbs?limit=1000', { items: [] }],
  'databases.create': [false, 0, () => databases.create('a'), () => '/raw/dbs', { items: [{}] }],
  'databases.delete': [false, 0, () => databases.delete('a'), () => '/raw/dbs/delete', {}],
  'databases.tables': [true, 1, (db) => databases.tables(db).toArray(), (db) => `/raw/dbs/${db}/tables?limit=1000`, { items: [] }],
  'tables.list': [true, 1, (db) => tables.list(db).toArray(), (db) => `/raw/dbs/${db}/tables?limit=1000`, { items: [] }],
  'tables.create': [false, 1, (db) => tables.create(db, 'a'), (db) => `/raw/dbs/${db}/tables`, { items: [{}] }],
  'tables.delete': [false, 1, (db) => tables.delete(db, 'a'), (db) => `/raw/dbs/${db}/tables/delete`, {}],
  'tables.rows': [true, 2, (db, t) => tables.rows(db, t).toArray(), (db, t) => `/raw/dbs/${db}/tables/${t}/rows?limit=10000`, { items: [] }],
  'rows.list': [true, 2, (db, t) => rows.list(db, t).toArray(), (db, t) => `/raw/dbs/${db}/tables/${t}/rows?limit=10000`, { items: [] }],
  'rows.cursors': [true, 2, (db, t) => rows.cursors(db, t), (db, t) => `/raw/dbs/${db}/tables/${t}/cursors`, { items: [] }],
  'rows.insert': [true, 2, (db, t) => rows.insert(db, t, row), (db, t) => `/raw/dbs/${db}/tables/${t}/rows`, {}],
  'rows.delete': [true, 2, (db, t) => rows.delete(db, t, 'k'), (db, t) => `/raw/dbs/${db}/tables/${t}/rows/delete`, {}],
  'rows.retrieve': [true, 3, (db, t, key) => rows.retrieve(db, t, key), (db, t, key) => `/raw/dbs/${db}/tables/${t}/rows/${key}`, row],
};

describe.each(Object.entries(calls))('raw.%s', (_name, [safe, ways, call, path, answer]) => {
  it(`is ${safe ? '' : 'not '}sent again after a 503`, async () => {
    cdf.answers(refuse(503), answer);
    if (safe) await call('db', 't', 'k');
    else expect(await failure(() => call('db', 't', 'k'))).toMatchObject({ status: 503, attempts: 1 });
    expect(cdf.lines()).toHaveLength(safe ? 2 : 1);
  });

  it('is sent again after a 429', async () => {
    cdf.answers(refuse(429), answer);
    await call('db', 't', 'k');
    expect(cdf.lines()).toHaveLength(2);
  });

  it('carries names and keys whole', async () => {
    for (const [name, encoded] of awkward) {
      cdf.answers(answer);
      await call(name, name, name);
      expect(cdf.lines().at(-1)!.replace(/^\w+ /, '')).toBe(path(encoded, encoded, encoded));
    }
  });

  it('refuses names that no path can carry', async () => {
    for (const bad of ways > 0 ? impossible : []) {
      for (let at = 0; at < ways; at++) {
        const way = ['db', 't', 'k'].map((name, index) => (index === at ? bad : name));
        await expectRefused(cdf, () => call(...(way as [string, string, string])), /in \/raw\/dbs\/.* must be /);
      }
    }
  });
});

describe('rows to insert', () => {
  it('come from objects, maps and pairs', () => {
    const expected = [{ key: 'r1', columns: { a: 1 } }, { key: 'r2', columns: {} }];
    expect(toRawRows({ r1: { a: 1 }, r2: {} })).toEqual(expected);
    expect(toRawRows(new Map<string, Record<string, unknown>>([['r1', { a: 1 }], ['r2', {}]]))).toEqual(expected);
    expect(toRawRows([['r1', { a: 1 }], ['r2', {}]])).toEqual(expected);
  });

  it('come from rows that were read', () => {
    expect(toRawRowInsert(row)).toStrictEqual({ key: 'k1', columns: row.columns });
  });
});
