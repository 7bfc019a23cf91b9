import { bareHeaders, path, workflowsAt } from '../lib/calls.js';
import { atMost, type Row } from '../lib/figure.js';
import { withServer } from '../lib/loopback.js';

const pageSize = 1000;
/** Pages until buffers and compiled code have settled. */
const settled = 10;

/** The heap while 200 pages stream, garbage collected at the end of each; against a loop that keeps what it gets. */
const row: Row = () =>
  withServer(async (origin) => {
    const workflows = await workflowsAt(origin);
    let count = 0;
    const streamed = new Growth();
    for await (const { externalId } of workflows.list()) if (externalId && ++count % pageSize === 0) streamed.sample();

    const all: unknown[] = [];
    const kept = new Growth();
    for (let cursor: string | undefined = '0'; cursor !== undefined; kept.sample()) {
      const response: Response = await fetch(path(origin, `/workflows?limit=1000&cursor=${cursor}`), { headers: bareHeaders() });
      const page = (await response.json()) as { items: unknown[]; nextCursor?: string };
      all.push(...page.items);
      cursor = page.nextCursor;
    }
    const target = atMost(3);
    return [
      {
        row: 'heap growth while 200 pages stream, MB',
        ours: streamed.megabytes.toFixed(2),
        baseline: `${kept.megabytes.toFixed(1)} for ${all.length.toLocaleString('en')} items kept`,
        ratio: (streamed.megabytes / kept.megabytes).toFixed(3),
        target: target.text,
        ok: target.holds(streamed.megabytes),
      },
    ];
  });

/** Most heap in use above what there was once it had settled. */
class Growth {
  #samples = 0;
  #base = Infinity;
  #most = 0;

  sample(): void {
    globalThis.gc!();
    const { heapUsed } = process.memoryUsage();
    if (++this.#samples <= settled) this.#base = heapUsed;
    this.#most = Math.max(this.#most, heapUsed - this.#base);
  }

  get megabytes(): number {
    return this.#most / 2 ** 20;
  }
}

export default row;
