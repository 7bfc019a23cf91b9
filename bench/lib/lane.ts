import type { Asset, AssetCreate, CogniteClient, Event, EventCreate, WorkflowExecution } from '../../src/cognite/index.js';
import { createOnce, untilDone, type CareCount } from './careful.js';
import type { Random } from './random.js';

/** What the program believes the platform to hold, by kind and key, each as its content. */
export interface Beliefs {
  readonly assets: Map<string, string>;
  readonly events: Map<string, string>;
  /** Events without an external id, which nothing but the program keeps apart. */
  readonly notes: Map<string, string>;
  readonly rows: Map<string, string>;
  readonly workflows: Map<string, string>;
  readonly versions: Map<string, string>;
  readonly executions: Map<string, string>;
  readonly points: Map<string, string>;
}

export const database = 'soak';
const longest = 250;

/** The parts of a resource that the program has set, as one text. */
export const contentOf = {
  asset: ({ name, source, metadata }: Pick<Asset, 'name' | 'source' | 'metadata'>): string => JSON.stringify([name, source, metadata]),
  event: ({ description, source, metadata }: Pick<Event, 'description' | 'source' | 'metadata'>): string => JSON.stringify([description, source, metadata]),
};

/** One of several programs that share a client: it has its own keys, and does one thing after another. */
export class Lane {
  readonly #cdf: CogniteClient;
  readonly #name: string;
  readonly #random: Random;
  readonly #count: CareCount;
  readonly beliefs: Beliefs = { assets: new Map(), events: new Map(), notes: new Map(), rows: new Map(), workflows: new Map(), versions: new Map(), executions: new Map(), points: new Map() };
  /** What a read gave that the program did not believe. */
  readonly surprises: string[] = [];
  /** Ids of the notes, by key. */
  readonly #notes = new Map<string, number>();
  #next = 0;
  /** What it can do, each with its weight. */
  readonly #steps: readonly (readonly [name: string, weight: number, step: () => Promise<string | void>])[];

  constructor(cdf: CogniteClient, name: string, random: Random, count: CareCount) {
    this.#cdf = cdf;
    this.#name = name;
    this.#random = random;
    this.#count = count;
    const few = (): number => random.between(2, 40);
    this.#steps = [
      ['assets.create', 12, () => this.#createAssets(1)],
      ['assets.create, a list', 4, () => this.#createAssets(few())],
      ['assets.update', 8, () => this.#updateAssets(1)],
      ['assets.update, a list', 3, () => this.#updateAssets(few())],
      ['assets.delete', 6, () => this.#deleteAssets(1)],
      ['assets.delete, a list', 2, () => this.#deleteAssets(few())],
      ['assets.delete, many', 0, () => this.#deleteAssets(longest / 2)],
      ['assets.retrieve', 8, () => this.#retrieveAssets(1)],
      ['assets.retrieve, a list', 3, () => this.#retrieveAssets(few())],
      ['assets.list', 1, () => this.#listAssets(undefined)],
      ['assets.list, 4 partitions', 1, () => this.#listAssets(4)],
      ['events.create', 8, () => this.#createEvents(1)],
      ['events.create, a list', 3, () => this.#createEvents(few())],
      ['events.create, several requests', 0.05, () => this.#createManyEvents()],
      ['events.create, without a key', 5, () => this.#createNotes(random.between(1, 3))],
      ['events.update', 4, () => this.#updateEvents(random.between(1, 5))],
      ['events.delete', 5, () => this.#deleteEvents(random.between(1, 30))],
      ['events.delete, without a key', 3, () => this.#deleteNotes(random.between(1, 3))],
      ['events.delete, many', 0, () => this.#deleteEvents(longest / 2)],
      ['events.list, 3 partitions', 1, () => this.#listEvents()],
      ['raw.rows.insert', 8, () => this.#insertRows(random.between(1, 40))],
      ['raw.rows.delete', 3, () => this.#deleteRows(random.between(1, 20))],
      ['raw.rows.list', 1, () => this.#listRows()],
      ['workflows.upsert', 4, () => this.#upsertWorkflows(random.between(1, 3))],
      ['workflows.retrieve', 3, () => this.#retrieveWorkflow()],
      ['workflows.delete', 1, () => this.#deleteWorkflow()],
      ['workflows.versions.upsert', 2, () => this.#upsertVersion()],
      ['workflows.executions.run', 0.4, () => this.#run()],
      ['datapoints.insert', 3, () => this.#insertPoints(random.between(1, 40))],
    ];
  }

  /** What must be there before anything else. */
  async begin(): Promise<void> {
    const externalId = this.#name;
    await createOnce([{ externalId, name: externalId }], (items) => this.#cdf.timeSeries.create(items), (items) => this.#look((ids) => this.#cdf.timeSeries.retrieve(ids, { ignoreUnknownIds: true }), items), this.#count);
  }

  /** Does the next thing, by chance, or what has to come before it. Gives its name. */
  async step(): Promise<string> {
    let at = this.#random.next() * this.#steps.reduce((sum, [, weight]) => sum + weight, 0);
    let [name] = this.#steps.find(([, weight]) => (at -= weight) < 0)!;
    for (;;) {
      const instead = await this.#steps.find(([each]) => each === name)![2]();
      if (instead === undefined) return name;
      name = instead;
    }
  }

  #key(kind: string): string {
    return `${this.#name}-${kind}-${this.#next++}`;
  }

  #keys(kind: keyof Beliefs, count: number): string[] {
    return this.#random.some([...this.beliefs[kind].keys()], count);
  }

  #expect(what: string, believed: unknown, given: unknown): void {
    const [a, b] = [JSON.stringify(believed), JSON.stringify(given)];
    if (a !== b) this.surprises.push(`${what}: ${String(a).slice(0, 200)} was believed, and ${String(b).slice(0, 200)} given`);
  }

  /** What the platform has of items, by their external ids. */
  async #look<I extends { externalId?: string | undefined }, R extends { externalId?: string | undefined }>(retrieve: (ids: string[]) => Promise<R[]>, items: readonly I[]): Promise<(R | undefined)[]> {
    const found = await untilDone(() => retrieve(items.map(({ externalId }) => externalId!)), this.#count);
    const byKey = new Map(found.map((each) => [each.externalId, each]));
    return items.map(({ externalId }) => byKey.get(externalId));
  }

  async #createAssets(count: number): Promise<string | void> {
    if (this.beliefs.assets.size > longest) return 'assets.delete, many';
    const items: AssetCreate[] = Array.from({ length: count }, () => {
      const externalId = this.#key('asset');
      return { externalId, name: `name of ${externalId}`, source: this.#name, metadata: { round: '0' } };
    });
    const { assets } = this.#cdf;
    const create = count === 1 ? async ([item]: readonly AssetCreate[]) => [await assets.create(item!)] : (given: readonly AssetCreate[]) => assets.create(given);
    const made = await createOnce(items, create, (given) => this.#look((ids) => assets.retrieve(ids, { ignoreUnknownIds: true }), given), this.#count);
    this.#expect('assets.create', items.map(({ externalId }) => externalId), made.map(({ externalId }) => externalId));
    for (const item of items) this.beliefs.assets.set(item.externalId!, contentOf.asset(item));
  }

  async #updateAssets(count: number): Promise<string | void> {
    const keys = this.#keys('assets', count);
    if (!keys.length) return 'assets.create';
    const [name, metadata] = [`renamed ${this.#next++}`, { round: String(this.#next) }];
    const updates = keys.map((externalId) => ({ externalId, update: { name: { set: name }, metadata: { set: metadata } } }));
    const { assets } = this.#cdf;
    const made = await untilDone(async () => (count === 1 ? [await assets.update(updates[0]!)] : assets.update(updates)), this.#count);
    this.#expect('assets.update', keys.map(() => name), made.map((each) => each.name));
    for (const key of keys) this.beliefs.assets.set(key, contentOf.asset({ name, source: this.#name, metadata }));
  }

  async #deleteAssets(count: number): Promise<string | void> {
    const keys = this.#keys('assets', count);
    if (!keys.length) return 'assets.create';
    // What is gone already must be no fault: the deletion may be done without an answer, and is then repeated.
    await untilDone(() => this.#cdf.assets.delete(count === 1 ? [keys[0]!] : keys, { ignoreUnknownIds: true }), this.#count);
    for (const key of keys) this.beliefs.assets.delete(key);
  }

  async #retrieveAssets(count: number): Promise<string | void> {
    const keys = this.#keys('assets', count);
    if (!keys.length) return 'assets.create';
    const { assets } = this.#cdf;
    if (count === 1) {
      const [key, gone] = [keys[0]!, `${this.#name}-none`];
      const found = await untilDone(() => assets.retrieve(key), this.#count);
      this.#expect('assets.retrieve', this.beliefs.assets.get(key), found && contentOf.asset(found));
      this.#expect('assets.retrieve of nothing', undefined, await untilDone(() => assets.retrieve(gone), this.#count));
      return undefined;
    }
    const found = await untilDone(() => assets.retrieve(keys), this.#count);
    this.#expect('assets.retrieve', keys.map((key) => this.beliefs.assets.get(key)), found.map(contentOf.asset));
  }

  async #listAssets(partitions: number | undefined): Promise<void> {
    const found = await untilDone(() => this.#cdf.assets.list({ filter: { source: this.#name }, partitions }).toArray(), this.#count);
    this.#expect('assets.list', [...this.beliefs.assets.keys()].sort(), found.map(({ externalId }) => externalId).sort());
  }

  async #createEvents(count: number): Promise<string | void> {
    if (this.beliefs.events.size > longest) return 'events.delete, many';
    const items: EventCreate[] = Array.from({ length: count }, () => ({ externalId: this.#key('event'), description: 'new', source: this.#name, metadata: { a: 'b' } }));
    await this.#createAll(items);
    for (const item of items) this.beliefs.events.set(item.externalId!, contentOf.event(item));
  }

  /** More than one request takes; some of them may fail. They are deleted again. */
  async #createManyEvents(): Promise<void> {
    const items: EventCreate[] = Array.from({ length: 2300 }, () => ({ externalId: this.#key('many'), source: this.#name }));
    const made = await this.#createAll(items);
    this.#expect('events.create, several requests', items.map(({ externalId }) => externalId), made.map(({ externalId }) => externalId));
    await untilDone(() => this.#cdf.events.delete(made.map(({ id }) => id), { ignoreUnknownIds: true }), this.#count);
  }

  #createAll(items: readonly EventCreate[]): Promise<Event[]> {
    const { events } = this.#cdf;
    return createOnce(items, (given) => events.create(given), (given) => this.#look((ids) => events.retrieve(ids, { ignoreUnknownIds: true }), given), this.#count);
  }

  /** Nothing would keep the platform from having these twice. */
  async #createNotes(count: number): Promise<string | void> {
    if (this.beliefs.notes.size > longest) return 'events.delete, without a key';
    const { events } = this.#cdf;
    const items = Array.from({ length: count }, () => ({ description: 'note', source: `${this.#name} notes`, metadata: { key: this.#key('note') } }));
    const find = (given: readonly (typeof items)[number][]): Promise<(Event | undefined)[]> =>
      Promise.all(given.map(({ metadata }) => untilDone(() => events.list({ filter: { metadata }, limit: 1 }).first(), this.#count)));
    const made = await createOnce(items, (given) => events.create(given), find, this.#count);
    for (const [index, item] of items.entries()) {
      this.beliefs.notes.set(item.metadata.key, contentOf.event(item));
      this.#notes.set(item.metadata.key, made[index]!.id);
    }
  }

  async #deleteNotes(count: number): Promise<string | void> {
    const keys = this.#keys('notes', count);
    if (!keys.length) return 'events.create, without a key';
    await untilDone(() => this.#cdf.events.delete(keys.map((key) => this.#notes.get(key)!), { ignoreUnknownIds: true }), this.#count);
    for (const key of keys) {
      this.beliefs.notes.delete(key);
      this.#notes.delete(key);
    }
  }

  async #updateEvents(count: number): Promise<string | void> {
    const keys = this.#keys('events', count);
    if (!keys.length) return 'events.create';
    const description = `changed ${this.#next++}`;
    await untilDone(() => this.#cdf.events.update(keys.map((externalId) => ({ externalId, update: { description: { set: description } } }))), this.#count);
    for (const key of keys) this.beliefs.events.set(key, contentOf.event({ description, source: this.#name, metadata: { a: 'b' } }));
  }

  async #deleteEvents(count: number): Promise<string | void> {
    const keys = this.#keys('events', count);
    if (!keys.length) return 'events.create';
    await untilDone(() => this.#cdf.events.delete(keys, { ignoreUnknownIds: true }), this.#count);
    for (const key of keys) this.beliefs.events.delete(key);
  }

  async #listEvents(): Promise<void> {
    const found = await untilDone(() => this.#cdf.events.list({ filter: { source: this.#name }, partitions: 3 }).toArray(), this.#count);
    this.#expect('events.list', [...this.beliefs.events].sort(), found.map((each) => [each.externalId, contentOf.event(each)]).sort());
  }

  async #insertRows(count: number): Promise<string | void> {
    if (this.beliefs.rows.size > longest) return 'raw.rows.delete';
    const keys = [...new Set([...Array.from({ length: count }, () => this.#key('row')), ...this.#keys('rows', 3)])];
    const rows = keys.map((key) => ({ key, columns: { lane: this.#name, number: this.#next++ } }));
    await untilDone(() => this.#cdf.raw.rows.insert(database, this.#name, rows, { ensureParent: true }), this.#count);
    for (const { key, columns } of rows) this.beliefs.rows.set(key, JSON.stringify(columns));
  }

  async #deleteRows(count: number): Promise<string | void> {
    const keys = this.#keys('rows', count);
    if (!keys.length) return 'raw.rows.insert';
    await untilDone(() => this.#cdf.raw.rows.delete(database, this.#name, keys), this.#count);
    for (const key of keys) this.beliefs.rows.delete(key);
  }

  async #listRows(): Promise<string | void> {
    if (!this.beliefs.rows.size) return 'raw.rows.insert';
    const found = await untilDone(() => this.#cdf.raw.rows.list(database, this.#name, { partitions: 2 }).toArray(), this.#count);
    this.#expect('raw.rows.list', [...this.beliefs.rows].sort(), found.map(({ key, columns }) => [key, JSON.stringify(columns)]).sort());
  }

  async #upsertWorkflows(count: number): Promise<void> {
    const fresh = this.beliefs.workflows.size < 20 ? Array.from({ length: count }, () => this.#key('workflow')) : [];
    const items = [...fresh, ...this.#keys('workflows', 2)].map((externalId) => ({ externalId, description: `described ${this.#next++}` }));
    await untilDone(() => this.#cdf.workflows.upsert(items), this.#count);
    for (const { externalId, description } of items) this.beliefs.workflows.set(externalId, description);
  }

  async #retrieveWorkflow(): Promise<string | void> {
    const [key] = this.#keys('workflows', 1);
    if (key === undefined) return 'workflows.upsert';
    const found = await untilDone(() => this.#cdf.workflows.retrieve(key), this.#count);
    this.#expect('workflows.retrieve', this.beliefs.workflows.get(key), found?.description);
  }

  async #deleteWorkflow(): Promise<string | void> {
    const [key] = this.#keys('workflows', 1);
    if (key === undefined) return 'workflows.upsert';
    await untilDone(() => this.#cdf.workflows.delete(key, { ignoreUnknownIds: true }), this.#count);
    this.beliefs.workflows.delete(key);
    // Its versions go with it.
    for (const each of this.beliefs.versions.keys()) if (each.startsWith(`${key}/`)) this.beliefs.versions.delete(each);
  }

  async #upsertVersion(): Promise<string | void> {
    const [workflowExternalId] = this.#keys('workflows', 1);
    if (workflowExternalId === undefined) return 'workflows.upsert';
    const [version, task] = [String(this.#random.between(1, 3)), this.#key('task')];
    const tasks = [{ externalId: task, type: 'function', parameters: { function: { externalId: 'f' } } } as const];
    await untilDone(() => this.#cdf.workflows.versions.upsert({ workflowExternalId, version, workflowDefinition: { tasks } }), this.#count);
    this.beliefs.versions.set(`${workflowExternalId}/${version}`, task);
  }

  /** Nothing but its metadata tells one run of a version from another. */
  async #run(): Promise<string | void> {
    const [place] = this.#keys('versions', 1);
    if (place === undefined) return 'workflows.versions.upsert';
    const [externalId, version] = place.split('/') as [string, string];
    const metadata = { key: this.#key('run') };
    const { executions } = this.#cdf.workflows;
    const find = async (): Promise<(WorkflowExecution | undefined)[]> => {
      const all = await untilDone(() => executions.list({ filter: { workflowFilters: { externalId, version } } }).toArray(), this.#count);
      return [all.find((each) => each.metadata.key === metadata.key)];
    };
    await createOnce([metadata], async () => [await executions.run(externalId, version, { metadata })], find, this.#count);
    this.beliefs.executions.set(metadata.key, place);
  }

  async #insertPoints(count: number): Promise<void> {
    const datapoints = Array.from({ length: count }, () => ({ timestamp: 1 + this.#next++, value: this.#random.between(0, 1000) }));
    await untilDone(() => this.#cdf.datapoints.insert({ externalId: this.#name, datapoints }), this.#count);
    for (const { timestamp, value } of datapoints) this.beliefs.points.set(`${this.#name}@${timestamp}`, String(value));
  }
}
