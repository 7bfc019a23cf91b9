/**
 * Drives the client against a faulty mock over HTTP, and shows that both sides end with the same data: `npm run soak`,
 * or `npm run soak -- 5000` for fewer operations, and `-- 5000 7` for another seed.
 */
import { pathToFileURL } from 'node:url';
import { CogniteClient } from '../src/cognite/index.js';
import { mockCognite } from '../src/testing/index.js';
import { serveMock } from '../src/testing/server.js';
import type { CareCount } from './lib/careful.js';
import { Lane, contentOf, database, type Beliefs } from './lib/lane.js';
import { Random } from './lib/random.js';

export interface SoakOptions {
  /** Calls of the client's methods. Default 100,000. */
  operations?: number | undefined;
  /** Default 1. */
  seed?: number | undefined;
  /** Programs that share the client, each with its own data. Default 16. */
  lanes?: number | undefined;
  /** The client's `fetch`. */
  fetch?: typeof globalThis.fetch | undefined;
  /** Called now and then with the operations that are done. */
  onProgress?: ((done: number) => void) | undefined;
}

/** How one kind of data ended. */
export interface SoakRow {
  readonly kind: string;
  /** What the program believes. */
  readonly believed: number;
  /** What the client lists; undefined where it is not asked. */
  readonly listed: number | undefined;
  /** What the platform holds. */
  readonly held: number;
  readonly lost: number;
  /** There twice, or there and not wanted. */
  readonly doubled: number;
  readonly different: number;
}

export interface SoakReport {
  readonly operations: number;
  readonly seconds: number;
  /** Requests that reached the platform. */
  readonly requests: number;
  /** Of those, how many met which fault. */
  readonly faults: Readonly<Record<string, number>>;
  readonly care: CareCount;
  readonly rows: readonly SoakRow[];
  /** Times that each thing was done. */
  readonly steps: ReadonlyMap<string, number>;
  /** What reads gave that the program did not believe. */
  readonly surprises: readonly string[];
  /** Nothing lost, nothing doubled, nothing different, no surprise. */
  readonly ok: boolean;
}

/** Parts of all requests. */
const rates = { 429: 0.05, 503: 0.02, reset: 0.01, truncate: 0.002 };

/** Runs the soak; the same seed makes the same choices. */
export async function soak({ operations = 100_000, seed = 1, lanes: count = 16, fetch, onProgress }: SoakOptions = {}): Promise<SoakReport> {
  const mock = mockCognite({ now: Date.UTC(2024, 0, 1), taskDuration: 10 });
  mock.chaos({ seed, rates });
  const faults = { 429: 0, 503: 0, resets: 0 };
  let requests = 0;
  const server = await serveMock({
    async handle(request) {
      requests++;
      try {
        const response = await mock.handle(request);
        if (response.status === 429 || response.status === 503) faults[response.status]++;
        return response;
      } catch (error) {
        faults.resets++;
        throw error;
      }
    },
  });
  const care: CareCount = { doubted: 0, found: 0, missing: 0, repeated: 0 };
  const steps = new Map<string, number>();
  const started = performance.now();
  try {
    const cdf = new CogniteClient({ project: 'soak', baseUrl: server.origin, appName: 'soak', auth: 'token', concurrency: 16, fetch, retryDelay: { base: 2, max: 50 } });
    const lanes = Array.from({ length: count }, (_lane, index) => new Lane(cdf, `lane-${index}`, new Random(seed * 1000 + index), care));
    await Promise.all(lanes.map((lane) => lane.begin()));
    let left = operations;
    await Promise.all(lanes.map(async (lane, index) => {
      // Each has its share, whoever is faster.
      for (let share = Math.ceil((operations - index) / count); share > 0; share--) {
        const name = await lane.step();
        steps.set(name, (steps.get(name) ?? 0) + 1);
        if (--left % 500 === 0) {
          mock.clear();
          mock.clock.advance(25);
          onProgress?.(operations - left);
        }
      }
    }));
    const rows = await compared(lanes.map(({ beliefs }) => beliefs), cdf, mock);
    const surprises = lanes.flatMap((lane) => lane.surprises);
    const ok = !surprises.length && rows.every(({ lost, doubled, different }) => !lost && !doubled && !different);
    return { operations, seconds: (performance.now() - started) / 1000, requests, faults, care, rows, steps, surprises, ok };
  } finally {
    await server.close();
  }
}

type Side = Readonly<Record<keyof Beliefs, (readonly [key: string, content: string])[] | undefined>>;

/** Compares what the programs believe with what the client lists, and with what the platform holds. */
async function compared(beliefs: readonly Beliefs[], cdf: CogniteClient, mock: ReturnType<typeof mockCognite>): Promise<SoakRow[]> {
  mock.heal();
  const { store } = mock;
  const events = (list: readonly { externalId?: string; description?: string; source?: string; metadata?: Record<string, string> }[], noted: boolean): (readonly [string, string])[] =>
    list.filter((each) => (each.externalId === undefined) === noted).map((each) => [each.externalId ?? each.metadata?.key ?? '', contentOf.event(each)]);
  const listedEvents = await cdf.events.list({ partitions: 10 }).toArray();
  const tables = await cdf.raw.tables.list(database).toArray();
  const listedRows = (await Promise.all(tables.map(({ name }) => cdf.raw.rows.list(database, name).toArray()))).flat();
  const listed: Side = {
    assets: (await cdf.assets.list({ partitions: 10 }).toArray()).map((each) => [each.externalId!, contentOf.asset(each)]),
    events: events(listedEvents, false),
    notes: events(listedEvents, true),
    rows: listedRows.map(({ key, columns }) => [key, JSON.stringify(columns)]),
    workflows: (await cdf.workflows.list().toArray()).map(({ externalId, description = '' }) => [externalId, description]),
    versions: (await cdf.workflows.versions.list().toArray()).map((each) => [`${each.workflowExternalId}/${each.version}`, each.workflowDefinition.tasks[0]!.externalId]),
    executions: (await cdf.workflows.executions.list().toArray()).map((each) => [each.metadata.key!, `${each.workflowExternalId}/${each.version}`]),
    points: undefined,
  };
  const series = new Map(store.timeSeries.values().map(({ id, externalId }) => [id, externalId!]));
  const held: Side = {
    assets: store.assets.values().map((each) => [each.externalId!, contentOf.asset(each)]),
    events: events(store.events.values(), false),
    notes: events(store.events.values(), true),
    rows: store.rawRows.values().map(({ key, columns }) => [key, JSON.stringify(columns)]),
    workflows: store.workflows.values().map(({ externalId, description = '' }) => [externalId, description]),
    versions: store.versions.values().map((each) => [`${each.workflowExternalId}/${each.version}`, each.workflowDefinition.tasks[0]!.externalId]),
    executions: store.executions.values().map((each) => [each.metadata.key!, `${each.workflowExternalId}/${each.version}`]),
    points: store.datapoints.values().flatMap(({ id, points }) => points.map((point) => [`${series.get(id)}@${point.timestamp}`, String(point.value)] as const)),
  };
  return (Object.keys(held) as (keyof Beliefs)[]).map((kind) => {
    const believed = new Map(beliefs.flatMap((each) => [...each[kind]]));
    const differences = [held[kind]!, listed[kind] ?? held[kind]!].map((side) => compare(believed, side));
    const most = (what: keyof Difference): number => Math.max(...differences.map((each) => each[what]));
    return { kind, believed: believed.size, listed: listed[kind]?.length, held: held[kind]!.length, lost: most('lost'), doubled: most('doubled'), different: most('different') };
  });
}

interface Difference {
  readonly lost: number;
  readonly doubled: number;
  readonly different: number;
}

/** What one side has otherwise than it is believed to. */
export function compare(believed: ReadonlyMap<string, string>, side: readonly (readonly [key: string, content: string])[]): Difference {
  const seen = new Map<string, string>();
  let doubled = 0;
  for (const [key, content] of side) {
    if (seen.has(key) || !believed.has(key)) doubled++;
    seen.set(key, content);
  }
  const keys = [...believed.keys()];
  return { lost: keys.filter((key) => !seen.has(key)).length, doubled, different: keys.filter((key) => seen.has(key) && seen.get(key) !== believed.get(key)).length };
}

/** The report as text. */
export function printed({ operations, seconds, requests, faults, care, rows, steps, surprises, ok }: SoakReport): string {
  const table = (lines: readonly (readonly unknown[])[]): string[] => {
    const texts = lines.map((line) => line.map((cell) => (typeof cell === 'number' ? cell.toLocaleString('en') : String(cell ?? ''))));
    const widths = texts[0]!.map((_cell, column) => Math.max(...texts.map((line) => line[column]!.length)));
    return texts.map((line) => line.map((cell, column) => (column ? cell.padStart(widths[column]!) : cell.padEnd(widths[0]!))).join('  ').trimEnd());
  };
  const number = (value: number): string => value.toLocaleString('en');
  return [
    ...table([['done', 'times'], ...[...steps].sort(([a], [b]) => (a < b ? -1 : 1))]),
    '',
    ...table([
      ['kind', 'program', 'listed', 'platform', 'lost', 'doubled', 'different'],
      ...rows.map(({ kind, believed, listed, held, lost, doubled, different }) => [kind, believed, listed, held, lost, doubled, different]),
    ]),
    '',
    `${number(operations)} operations, ${number(requests)} requests in ${seconds.toFixed(1)} s: ${Object.entries(faults).map(([name, times]) => `${number(times)} ${name}`).join(', ')}.`,
    `${number(care.doubted)} creations in doubt, of which ${number(care.found)} had been done and ${number(care.missing)} had not; ${number(care.repeated)} other calls made again.`,
    ...surprises.slice(0, 10).map((line) => `! ${line}`),
    ok ? 'Both sides hold the same: nothing lost, nothing doubled.' : 'THE SIDES DIFFER.',
  ].join('\n');
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [operations, seed] = process.argv.slice(2).map(Number);
  const onProgress = (done: number): void => {
    if (process.stderr.isTTY) process.stderr.write(`\r${done.toLocaleString('en')} operations …\r`);
  };
  const report = await soak({ operations, seed, onProgress });
  console.log(printed(report));
  process.exitCode = report.ok ? 0 : 1;
}
