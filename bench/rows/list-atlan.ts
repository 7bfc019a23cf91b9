import type { Row } from '../lib/figure.js';
import { withServer } from '../lib/loopback.js';
import { alternate, rateFigure, rounds } from '../lib/measure.js';
import { oursForAtlan } from '../lib/sdks.js';
import { withTimeLimit, type Limited } from '../lib/time-limit.js';

const items = 10_000;
const pageSize = 100;
const key = 'an-api-key-of-usual-length';

interface Answer {
  hits: { total: { value: number }; hits: { _id: string; _source: { status?: { phase?: string } } }[] };
}

/**
 * 10,000 Atlan runs, 100 searches of 100 one after another, against a loop over `from` as one writes it by hand: bare, and
 * with the limit on a request's time that ours has. And with the next page fetched while one is used.
 */
const row: Row = () =>
  withServer(async (origin) => {
    const { WorkflowRuns } = await oursForAtlan();
    const runs = new WorkflowRuns({ baseUrl: origin, auth: key });
    const headers = { accept: 'application/json', 'content-type': 'application/json', authorization: `Bearer ${key}` };
    const ours = async (prefetch = 0): Promise<void> => {
      let count = 0;
      for await (const { hit, status } of runs.list({ prefetch })) if (hit._id && status?.phase) count++;
      expectAll(count);
    };
    const byHand = async (limited?: Limited): Promise<void> => {
      let count = 0;
      for (let from = 0, total = 1; from < total; from += pageSize) {
        const body = JSON.stringify({ from, size: pageSize, track_total_hits: true, sort: [{ 'metadata.creationTimestamp': { order: 'desc', nested: { path: 'metadata' } } }] });
        const post = async (signal?: AbortSignal): Promise<Answer> => {
          const response = await fetch(`${origin}/api/service/runs/indexsearch`, { method: 'POST', headers, body, ...(signal && { signal }) });
          if (!response.ok) throw new Error(`status ${response.status}`);
          return (await response.json()) as Answer;
        };
        const { hits } = await (limited ? limited(post) : post());
        for (const { _id, _source } of hits.hits) if (_id && _source.status?.phase) count++;
        total = hits.total.value;
      }
      expectAll(count);
    };
    return [
      rateFigure('10,000 Atlan runs, for await vs a fetch loop, items', items, await alternate(() => ours(), () => byHand(), rounds(40), 4), 0.9),
      rateFigure('10,000 Atlan runs, vs the loop with a time limit, items', items, await alternate(() => ours(), () => byHand(withTimeLimit), rounds(40), 4), 0.9),
      rateFigure('10,000 Atlan runs, prefetch: 1, vs the bare loop, items', items, await alternate(() => ours(1), () => byHand(), rounds(40), 4), 0.9),
    ];
  });

function expectAll(count: number): void {
  if (count !== items) throw new Error(`got ${count} of ${items} runs`);
}

export default row;
