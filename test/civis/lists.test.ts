import { describe, expect, it } from 'vitest';
import { makeClient, mockApi, page, type Sent } from './api.js';

const api = mockApi();

/** `count` items in pages of the size that is asked for. */
function serve(count: number): void {
  api.answer(({ line }: Sent) => {
    const { searchParams } = new URL(line.split(' ')[1]!, 'https://x');
    const size = Number(searchParams.get('limit'));
    const number = Number(searchParams.get('page_num'));
    const items = Array.from({ length: count }, (_each, index) => ({ id: index })).slice((number - 1) * size, number * size);
    return page(items, number, Math.ceil(count / size), count);
  });
}

const numbers = (): (string | null)[] => api.lines().map((line) => new URL(line.split(' ')[1]!, 'https://x').searchParams.get('page_num'));

it.each([0, 3])('a page that the limit cuts has its own cursor, so that going on leaves nothing out (prefetch %d)', async (prefetch) => {
  const all = Array.from({ length: 230 }, (_one, id) => ({ id }));
  api.answer(({ line }) => {
    const number = Number(/page_num=(\d+)/.exec(line)![1]);
    return new Response(JSON.stringify(all.slice((number - 1) * 50, number * 50)), { headers: { 'content-type': 'application/json', 'X-Pagination-Total-Pages': '5', 'X-Pagination-Total-Entries': '230' } });
  });
  const seen = new Set<number>();
  let cursor: string | undefined;
  let batches = 0;
  do {
    for await (const page of makeClient().workflows.list({ limit: 120, prefetch }).pages({ cursor })) {
      for (const { id } of page.items) seen.add(id);
      cursor = page.cursor;
    }
  } while (cursor !== undefined && ++batches < 9);
  expect(seen.size).toBe(230);
});

describe('workflows.list and executions.list', () => {
  it('cost N requests for N pages, also where the last one is full', async () => {
    for (const [count, pages] of [[0, 1], [1, 1], [50, 1], [51, 2], [150, 3]] as const) {
      serve(count);
      const before = api.sent.length;
      expect(await makeClient().workflows.list().toArray()).toHaveLength(count);
      expect(api.sent.length - before).toBe(pages);
    }
  });

  it('send nothing until they are used, and walk anew each time', async () => {
    serve(60);
    const list = makeClient().workflows.executions.list(7);
    expect(api.sent).toHaveLength(0);
    expect((await list.toArray()).length + (await list.toArray()).length).toBe(120);
    expect(numbers()).toEqual(['1', '2', '1', '2']);
  });

  it('know the total after the first page', async () => {
    serve(120);
    const first = await makeClient().workflows.list().page();
    expect(first).toMatchObject({ total: 120, cursor: '2', response: { status: 200, operationId: 'listWorkflows' } });
    expect(first.items).toHaveLength(50);
    expect(api.sent).toHaveLength(1);
  });

  it('keep one size for all pages, and cut the last one', async () => {
    serve(500);
    const found = await makeClient().workflows.list({ limit: 120 }).toArray();
    expect(found.map(({ id }) => id)).toEqual(Array.from({ length: 120 }, (_each, index) => index));
    expect(api.lines()).toEqual([1, 2, 3].map((number) => `GET /workflows?limit=50&page_num=${number}`));
  });

  it('ask for no more than a small limit', async () => {
    serve(500);
    expect(await makeClient().workflows.list({ limit: 3 }).toArray()).toHaveLength(3);
    expect(await makeClient().workflows.list({ limit: 0 }).toArray()).toEqual([]);
    expect(api.lines()).toEqual(['GET /workflows?limit=3&page_num=1']);
  });

  it('resume at a page', async () => {
    serve(160);
    const list = makeClient().workflows.list();
    let cursor: string | undefined;
    for await (const { cursor: next, items } of list.pages()) {
      cursor = next;
      if (items.at(-1)!.id === 99) break;
    }
    const rest: number[] = [];
    for await (const { items } of list.pages({ cursor })) rest.push(...items.map(({ id }) => id));
    expect(rest).toEqual(Array.from({ length: 60 }, (_each, index) => 100 + index));
    expect(numbers()).toEqual(['1', '2', '3', '4']);
  });

  it('fetch the following pages together, in order, when asked to', async () => {
    let slow = 30;
    api.answer(async ({ line }: Sent) => {
      const number = Number(new URL(line.split(' ')[1]!, 'https://x').searchParams.get('page_num'));
      // Later pages answer sooner.
      if (number > 1) await new Promise((resolve) => setTimeout(resolve, (slow -= 8)));
      return page([{ id: number }], number, 5, 5);
    });
    const found = await makeClient().workflows.list({ prefetch: 3 }).toArray();
    expect(found.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5]);
    expect(api.sent).toHaveLength(5);
    expect(api.most()).toBe(3);
  });

  it('tell of a wrong parameter what there is in its place', () => {
    const { workflows } = makeClient();
    expect(() => workflows.list({ pageSize: 7 } as never)).toThrow(/^listWorkflows: parameters has no "pageSize"; allowed: limit, prefetch, hidden, archived, author, state, scheduled, order, orderDir$/);
    expect(() => workflows.executions.list(7, { page: 2 } as never)).toThrow(/allowed: limit, prefetch, order, orderDir$/);
    expect(() => workflows.list({ pageNum: 2 } as never)).toThrow(/pageNum must be left to limit and pages\({ cursor }\)/);
  });

  it('refuse a filter without values, which would filter nothing', () => {
    expect(() => makeClient().workflows.list({ state: [] })).toThrow('listWorkflows: state must be one or more strings, numbers or booleans, not this array');
    expect(() => makeClient().workflows.list({ author: [] as never })).toThrow('listWorkflows: author must be one or more');
  });

  it('stop when the loop does', async () => {
    serve(500);
    for await (const { id } of makeClient().workflows.list()) if (id === 60) break;
    expect(api.sent).toHaveLength(2);
  });

  it('end at a short page where the headers are missing', async () => {
    api.answers(Array.from({ length: 50 }, (_each, id) => ({ id })), [{ id: 50 }]);
    expect(await makeClient().workflows.list().toArray()).toHaveLength(51);
  });
});

describe('lists without pages', () => {
  it.each(['projects', 'commits', 'dependencies'] as const)('%s come with one request, cut to the limit', async (what) => {
    api.answer(() => [{ id: 1 }, { id: 2 }, { id: 3 }]);
    const { workflows } = makeClient();
    const list = { projects: workflows.projects.list(7, { limit: 2 }), commits: workflows.git.commits.list(7, { limit: 2 }), dependencies: workflows.listDependencies(7, { limit: 2 }) }[what];
    expect(api.sent).toHaveLength(0);
    expect(await list.toArray()).toEqual([{ id: 1 }, { id: 2 }]);
    expect(api.lines()).toEqual([`GET /workflows/7/${{ projects: 'projects', commits: 'git/commits', dependencies: 'dependencies' }[what]}`]);
    expect((await list.page()).cursor).toBeUndefined();
  });
});
