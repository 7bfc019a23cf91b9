import { bareHeaders, path, workflow, workflowsAt } from '../lib/calls.js';
import type { Row } from '../lib/figure.js';
import { withServer } from '../lib/loopback.js';
import { alternate, rateFigure, rounds } from '../lib/measure.js';
import { pLimit } from '../lib/sdks.js';

const items = Array.from({ length: 10_000 }, (_, index) => ({ ...workflow, externalId: `workflow-${index}` }));

/** 10,000 upserts of one item each at concurrency 10, against a loop under p-limit as one would tune it by hand. */
const row: Row = () =>
  withServer(async (origin) => {
    const workflows = await workflowsAt(origin);
    const limit = (await pLimit())(10);
    const url = path(origin, '/workflows');
    const headers = { ...bareHeaders(), 'content-type': 'application/json' };
    const byHand = async (): Promise<unknown[]> =>
      Promise.all(
        items.map((item) =>
          limit(async () => {
            const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ items: [item] }) });
            if (!response.ok) throw new Error(`status ${response.status}`);
            return ((await response.json()) as { items: unknown[] }).items[0];
          }),
        ),
      );
    const times = await alternate(() => workflows.upsert(items), byHand, rounds(5));
    return [rateFigure('10,000 upserts at concurrency 10, items', items.length, times, 0.9)];
  });

export default row;
