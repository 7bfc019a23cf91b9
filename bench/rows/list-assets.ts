import { setTimeout } from 'node:timers/promises';
import { bareHeaders } from '../lib/calls.js';
import type { Row } from '../lib/figure.js';
import { withServer } from '../lib/loopback.js';
import { alternate, rateFigure, rounds } from '../lib/measure.js';
import { oursForAssets } from '../lib/sdks.js';

const items = 100_000;

type Page = readonly { externalId?: string | undefined }[];

/** Keeps a page somewhere else, which takes as long as a store over there may. */
async function store(page: Page): Promise<number> {
  await setTimeout(10);
  return page.length;
}

/** Reads a page and does no more. */
async function count(page: Page): Promise<number> {
  let found = 0;
  for (const { externalId } of page) if (externalId) found++;
  return found;
}

/**
 * 100,000 assets from a server that takes 20 ms for each page of 1,000, against a loop of one page after the other. With
 * `prefetch: 1` the next page comes while one is stored, which takes 10 ms; in parts, several come at a time.
 */
const row: Row = () =>
  withServer(async (origin) => {
    const { Assets } = await oursForAssets();
    const assets = new Assets({ project: 'far', baseUrl: origin, appName: 'bench', auth: 'a-token-of-usual-length' });
    const ours = async (options: { prefetch?: number; partitions?: number }, use: (page: Page) => Promise<number>): Promise<void> => {
      let found = 0;
      for await (const page of assets.list(options).pages()) found += await use(page.items);
      expectAll(found);
    };
    const byHand = async (use: (page: Page) => Promise<number>): Promise<void> => {
      const headers = { ...bareHeaders(), 'content-type': 'application/json' };
      let found = 0;
      let cursor: string | undefined;
      do {
        const response = await fetch(`${origin}/api/v1/projects/far/assets/list`, { method: 'POST', headers, body: JSON.stringify({ limit: 1000, cursor }) });
        const page = (await response.json()) as { items: { externalId: string }[]; nextCursor?: string };
        found += await use(page.items);
        cursor = page.nextCursor;
      } while (cursor !== undefined);
      expectAll(found);
    };
    const ahead = await alternate(() => ours({ prefetch: 1 }, store), () => byHand(store), rounds(5), 1);
    const parts = await alternate(() => ours({ partitions: 10 }, count), () => byHand(count), rounds(5), 1);
    return [
      rateFigure('100,000 assets at 20 ms, each page stored in 10 ms, prefetch: 1, items', items, ahead, 1.3),
      rateFigure('100,000 assets at 20 ms, 10 partitions, items', items, parts, 6),
    ];
  });

function expectAll(found: number): void {
  if (found !== items) throw new Error(`got ${found} of ${items} assets`);
}

export default row;
