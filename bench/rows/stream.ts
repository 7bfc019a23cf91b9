import { bareHeaders, path, project, workflowsAt } from '../lib/calls.js';
import type { Row } from '../lib/figure.js';
import { withServer } from '../lib/loopback.js';
import { alternate, rateFigure, rounds } from '../lib/measure.js';
import { peer } from '../lib/sdks.js';

const items = 200_000;

/** 200 pages of 1,000 items with `for await`, against a hand-written loop and against @cognite/sdk on the same server. */
const row: Row = () =>
  withServer(async (origin) => {
    const workflows = await workflowsAt(origin);
    const ours = async (): Promise<void> => {
      let count = 0;
      for await (const { externalId } of workflows.list()) if (externalId) count++;
      expectAll(count);
    };
    const byHand = async (): Promise<void> => {
      let count = 0;
      let cursor: string | undefined;
      do {
        const query = cursor === undefined ? '?limit=1000' : `?limit=1000&cursor=${encodeURIComponent(cursor)}`;
        const response = await fetch(path(origin, `/workflows${query}`), { headers: bareHeaders() });
        const page = (await response.json()) as { items: { externalId: string }[]; nextCursor?: string };
        for (const { externalId } of page.items) if (externalId) count++;
        cursor = page.nextCursor;
      } while (cursor !== undefined);
      expectAll(count);
    };
    const { CogniteClient } = await peer();
    const vendor = new CogniteClient({ appId: 'bench', project, baseUrl: origin, oidcTokenProvider: async () => 'token' });
    await vendor.authenticate();
    const autoPaging = async (): Promise<void> => {
      const all = await vendor.assets.list({ limit: 1000 }).autoPagingToArray({ limit: Infinity });
      expectAll(all.length);
    };
    return [
      rateFigure('200 pages, for await vs a fetch loop, items', items, await alternate(ours, byHand, rounds(7), 1), 0.9),
      rateFigure('200 pages, for await vs @cognite/sdk, items', items, await alternate(ours, autoPaging, rounds(3), 1), 3),
    ];
  });

function expectAll(count: number): void {
  if (count !== items) throw new Error(`got ${count} of ${items} items`);
}

export default row;
