import type { Row } from '../lib/figure.js';
import { withServer } from '../lib/loopback.js';
import { alternate, rateFigure, rounds } from '../lib/measure.js';
import { oursForCivis } from '../lib/sdks.js';
import { withTimeLimit, type Limited } from '../lib/time-limit.js';

const items = 10_000;
const key = 'an-api-key-of-usual-length';

/**
 * 10,000 Civis workflows, 200 pages of 50 one after another, against a loop over `page_num` as one writes it by
 * hand: bare, and with the limit on a request's time that ours has. And with the next page fetched while one is used.
 */
const row: Row = () =>
  withServer(async (origin) => {
    const { Workflows } = await oursForCivis();
    const workflows = new Workflows({ baseUrl: origin, auth: key });
    const headers = { accept: 'application/json', authorization: `Bearer ${key}` };
    const ours = async (prefetch = 0): Promise<void> => {
      let count = 0;
      for await (const { name } of workflows.list({ prefetch })) if (name) count++;
      expectAll(count);
    };
    const byHand = async (limited?: Limited): Promise<void> => {
      let count = 0;
      for (let page = 1, pages = 1; page <= pages; page++) {
        const get = async (signal?: AbortSignal): Promise<{ name: string }[]> => {
          const response = await fetch(`${origin}/workflows?limit=50&page_num=${page}`, { headers, ...(signal && { signal }) });
          if (!response.ok) throw new Error(`status ${response.status}`);
          pages = Number(response.headers.get('x-pagination-total-pages'));
          return (await response.json()) as { name: string }[];
        };
        for (const { name } of await (limited ? limited(get) : get())) if (name) count++;
      }
      expectAll(count);
    };
    return [
      rateFigure('10,000 Civis workflows, for await vs a fetch loop, items', items, await alternate(() => ours(), () => byHand(), rounds(40), 4), 0.9),
      rateFigure('10,000 Civis workflows, vs the loop with a time limit, items', items, await alternate(() => ours(), () => byHand(withTimeLimit), rounds(40), 4), 0.9),
      rateFigure('10,000 Civis workflows, prefetch: 1, vs the bare loop, items', items, await alternate(() => ours(1), () => byHand(), rounds(40), 4), 0.9),
    ];
  });

function expectAll(count: number): void {
  if (count !== items) throw new Error(`got ${count} of ${items} workflows`);
}

export default row;
