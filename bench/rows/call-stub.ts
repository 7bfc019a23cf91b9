import { bareHeaders, path, workflow, workflowsAt } from '../lib/calls.js';
import type { Row } from '../lib/figure.js';
import { alternate, rateFigure, rounds, type Side } from '../lib/measure.js';

// Some 40 ms a round: what is much shorter is decided by who happens to be there when garbage is collected.
const calls = 2000;
const origin = 'https://api.cognitedata.com';
const answer = JSON.stringify({ items: Array.from({ length: 5 }, (_, index) => ({ ...workflow, externalId: `w-${index}`, createdTime: 1, lastUpdatedTime: 1 })) });
const init = { status: 200, headers: { 'content-type': 'application/json' } };
const one = JSON.stringify({ items: [{ ...workflow, createdTime: 1, lastUpdatedTime: 1 }] });
const stub = (async (_url: unknown, request?: RequestInit) => new Response(request?.method === 'POST' ? one : answer, init)) as typeof fetch;

/** One call with a `fetch` that answers at once, five items: what the SDK itself costs, against the same `fetch` and `json()`. */
const row: Row = async () => {
  const workflows = await workflowsAt(origin, stub);
  const repeat = (call: () => Promise<unknown>): Side => async () => {
    for (let done = 0; done < calls; done++) await call();
  };
  const read = await alternate(
    repeat(() => workflows.executions.retrieveDetailed('run-1')),
    repeat(async () => (await stub(path(origin, `/workflows/executions/${encodeURIComponent('run-1')}`), { headers: bareHeaders() })).json()),
    rounds(30),
    3,
  );
  const write = await alternate(
    repeat(() => workflows.upsert(workflow)),
    repeat(async () => {
      const headers = { ...bareHeaders(), 'content-type': 'application/json' };
      const response = await stub(path(origin, '/workflows'), { method: 'POST', headers, body: JSON.stringify({ items: [workflow] }) });
      return ((await response.json()) as { items: unknown[] }).items[0];
    }),
    rounds(30),
    3,
  );
  return [rateFigure('one GET, stubbed fetch, calls', calls, read, 0.7), rateFigure('one POST, stubbed fetch, calls', calls, write, 0.7)];
};

export default row;
