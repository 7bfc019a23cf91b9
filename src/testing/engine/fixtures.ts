import { sent, withBigints } from './body.js';
import { resolve, type JsonSchema, type MockDocument } from './document.js';
import type { Handlers } from './mock.js';
import { Refusal } from './refusal.js';
import type { Route } from './routes.js';
import type { Validator } from './validator.js';

type Fields = Readonly<Record<string, unknown>>;

/** How fixtures of one kind come into a store: by the operation that creates them. Path parameters stand in each fixture. */
export interface Planting {
  readonly operation: string;
  /** Fields that only the platform sets, and that a fixture may set. */
  readonly given?: readonly string[];
  /** Fields beside what the operation takes; see `planted`. */
  readonly beside?: readonly string[];
  /** Those of these fields that are whole numbers, if they are there. */
  readonly integers?: readonly string[];
  /** The operation takes one by one: the body is the fixture. Otherwise, it is a list of `items`. */
  readonly single?: true;
  /** It takes a list with one item at a time. */
  readonly alone?: true;
  readonly query?: Fields;
  /** What the body needs, and a fixture has not. */
  readonly completed?: (body: Fields) => Fields;
  /** Creates it, in place of an operation that does more than that. */
  readonly created?: (body: Fields) => unknown;
  /** Does what is left to do. */
  readonly planted?: (fixture: Fields, answer: unknown) => void;
}

interface Engine {
  readonly document: MockDocument;
  readonly routes: readonly Route[];
  readonly validator: Validator;
  readonly handlers: Handlers;
  /** Brings the store up to the clock. */
  readonly advance?: (() => void) | undefined;
}

/** Puts fixtures into a store, kind after kind in the order of `plantings`. They are checked as requests are. */
export function plant(engine: Engine, plantings: Readonly<Record<string, Planting>>, fixtures: object): void {
  const stranger = Object.keys(fixtures).find((name) => !plantings[name]);
  if (stranger !== undefined) throw new TypeError(`there are no fixtures "${stranger}"; allowed: ${Object.keys(plantings).join(', ')}`);
  for (const [name, planting] of Object.entries(plantings)) {
    const items: unknown = (fixtures as Fields)[name];
    if (items === undefined) continue;
    if (!Array.isArray(items)) throw new TypeError(`fixtures.${name} is no list`);
    plantKind(engine, name, planting, items);
  }
}

interface Group {
  readonly path: Record<string, string>;
  readonly fixtures: Fields[];
  readonly bodies: Fields[];
}

function plantKind(engine: Engine, name: string, planting: Planting, items: readonly unknown[]): void {
  const { operation, given = [], beside = [], integers = [], single, alone, query = {}, completed = (body) => body, planted } = planting;
  const route = engine.routes.find(({ id }) => id === operation)!;
  const variables = route.segments.flatMap((segment) => /^\{(.*)\}$/.exec(segment)?.[1] ?? []);
  const schema = itemSchema(engine.document, route, single);
  const groups = new Map<string, Group>();
  const ids = new Set<unknown>();
  for (const [index, item] of items.entries()) {
    const where = `fixtures.${name}[${index}]`;
    if (typeof item !== 'object' || item === null || Array.isArray(item)) throw new TypeError(`${where} is no object`);
    const fixture = item as Fields;
    const absent = variables.find((variable) => fixture[variable] === undefined);
    if (absent !== undefined) throw new TypeError(`${where} must have required property '${absent}'`);
    const path = Object.fromEntries(variables.map((variable) => [variable, String(fixture[variable])]));
    const named = (names: readonly string[], wanted: boolean): Fields =>
      Object.fromEntries(Object.entries(fixture).filter(([field, value]) => value !== undefined && names.includes(field) === wanted));
    // A copy as a request would bring it: the checks fill in defaults, and a store keeps what it is given.
    const { copy, text } = sent(completed(named([...variables, ...given, ...beside], false)));
    const body = copy as Fields;
    const problem = engine.validator.request(schema, body);
    // What is wrong inside begins with the place.
    if (problem) throw new TypeError(`${where}${/^(has|must) /.test(problem) ? ' ' : '.'}${problem}`);
    const fractional = integers.find((field) => fixture[field] !== undefined && !Number.isSafeInteger(fixture[field]));
    if (fractional !== undefined) throw new TypeError(`${where}.${fractional} must be integer`);
    if (given.includes('id') && fixture.id !== undefined) {
      if (ids.has(fixture.id)) throw new TypeError(`${where}: another one has the id ${String(fixture.id)}`);
      ids.add(fixture.id);
    }
    const key = single || alone ? String(index) : JSON.stringify(path);
    const group = groups.get(key) ?? { path, fixtures: [], bodies: [] };
    groups.set(key, group);
    group.fixtures.push(fixture);
    group.bodies.push({ ...withBigints(body, text), ...named(given, true) });
  }
  for (const { path, fixtures, bodies } of groups.values()) {
    const body = single ? bodies[0]! : { items: bodies };
    const answer = attempt(engine, name, planting.created ? () => planting.created!(body) : () =>
      engine.handlers[operation]!({ operation, origin: 'https://fixtures.invalid', path, query, body } as never));
    for (const fixture of fixtures) planted?.(fixture, answer);
  }
}

function attempt<T>({ advance }: Engine, name: string, create: () => T): T {
  try {
    advance?.();
    return create();
  } catch (thrown) {
    throw thrown instanceof Refusal ? new TypeError(`fixtures.${name}: ${thrown.message}`) : thrown;
  }
}

/** What the operation takes: its body, or one of the body's items. */
function itemSchema(document: MockDocument, { id, body }: Route, single: true | undefined): JsonSchema {
  const whole = body?.content['application/json']?.schema;
  if (whole === undefined) throw new Error(`${id} takes no JSON`);
  if (single) return whole;
  const { properties } = resolve<{ properties: { items: { items: JsonSchema } } }>(document, whole);
  return properties.items.items;
}
