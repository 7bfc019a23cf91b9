import { bareHeaders, path, workflow, workflowsAt } from '../lib/calls.js';
import type { Row } from '../lib/figure.js';
import { withServer } from '../lib/loopback.js';
import { alternate, rateFigure, rounds, type Side } from '../lib/measure.js';

const calls = 250;

/** One call at a time over loopback, timeout and retries on, against bare `fetch` and `json()`. */
const row: Row = () =>
  withServer(async (origin) => {
    const workflows = await workflowsAt(origin);
    const repeat = (call: () => Promise<unknown>): Side => async () => {
      for (let done = 0; done < calls; done++) await call();
    };
    const read = await alternate(
      repeat(() => workflows.executions.retrieveDetailed('run-1')),
      repeat(async () => (await fetch(path(origin, `/workflows/executions/${encodeURIComponent('run-1')}`), { headers: bareHeaders() })).json()),
      rounds(50),
      3,
    );
    const write = await alternate(
      repeat(() => workflows.upsert(workflow)),
      repeat(async () => {
        const headers = { ...bareHeaders(), 'content-type': 'application/json' };
        const response = await fetch(path(origin, '/workflows'), { method: 'POST', headers, body: JSON.stringify({ items: [workflow] }) });
        return ((await response.json()) as { items: unknown[] }).items[0];
      }),
      rounds(50),
      3,
    );
    return [
      rateFigure('one GET over loopback, calls', calls, read, 0.9),
      rateFigure('one POST over loopback, calls', calls, write, 0.9),
    ];
  });

export default row;
