import atlanDocument from '../../generated/atlan/openapi.json' with { type: 'json' };
import { resources as atlanResources, type AtlanResources } from '../../generated/atlan/factories.js';
import civisDocument from '../../generated/civis/openapi.json' with { type: 'json' };
import { resources as civisResources, type CivisResources } from '../../generated/civis/factories.js';
import cogniteDocument from '../../generated/cognite/openapi.json' with { type: 'json' };
import { resources as cogniteResources, type CogniteResources } from '../../generated/cognite/factories.js';
import type { JsonSchema, MockDocument } from './engine/document.js';
import { Validator } from './engine/validator.js';
import { isRecord } from './factories-schema.js';
import { makeValue, type Extent, type Subject } from './factories-value.js';

/**
 * What a caller says of a value: any of its properties, at any depth. What is left out is filled in; `undefined`
 * leaves a property out.
 */
export type Given<T> =
  T extends string | number | boolean | bigint | null | undefined ? T
  : T extends readonly (infer U)[] ? readonly Given<U>[]
  : T extends object ? { readonly [K in keyof T]?: Given<T[K]> | undefined }
  : T;

/**
 * Makes values of one kind, every one valid by the spec. The same calls in the same order give the same values; ids,
 * names and external ids are new with each.
 */
export interface Factory<T> {
  /**
   * Makes one.
   * @param given what matters to the test; nested objects and list items are completed too
   * @throws {TypeError} when the spec does not allow what was given
   */
  (given?: Given<T>): T;
  /**
   * Makes several.
   * @param given what holds for all, or gives it for each by its index
   */
  list(count: number, given?: Given<T> | ((index: number) => Given<T>)): T[];
  /** Makes one with nothing but what the spec requires, and null where that is enough. */
  minimal(given?: Given<T>): T;
  /** Makes one with every property that the spec has, except deprecated ones. Ids of others then point at nothing. */
  full(given?: Given<T>): T;
}

/** Makes values as methods give them, and with `write` as they are sent. */
export type ResourceFactory<R> =
  R extends { readonly read: infer Read } ? Factory<Read> & (R extends { readonly write: infer Write } ? { readonly write: Factory<Write> } : unknown)
  : R extends { readonly write: infer Write } ? Factory<Write>
  : never;

/** A factory for each of a platform's resources, by the name of its type. */
export type Factories<Resources> = { readonly [Key in keyof Resources]: ResourceFactory<Resources[Key]> };

/** Factories for what Cognite Data Fusion gives and takes. */
export type CogniteFactory = Factories<CogniteResources>;
/** Factories for what Civis Platform gives and takes. */
export type CivisFactory = Factories<CivisResources>;
/** Factories for what Atlan gives and takes. */
export type AtlanFactory = Factories<AtlanResources>;

export interface FactoryOptions {
  /** Another seed gives other ids. Default 1. */
  seed?: number | undefined;
}

/** Schemas of a resource, by name. */
interface Entry {
  readonly read?: string;
  readonly write?: string;
  readonly without?: string;
}

/** Properties that depend on others of the same value, by schema. What is given stays. */
const dependent: Readonly<Record<string, (made: Readonly<Record<string, unknown>>) => object>> = {
  // Without a parent, an asset is its tree's root.
  Asset: ({ id, parentId, parentExternalId }) => (parentId === undefined && parentExternalId === undefined ? { rootId: id } : {}),
};

/**
 * New factories for Cognite Data Fusion, whose counters start at 1.
 * @example `const make = createCogniteFactory(); make.asset({ name: 'Pump' }); make.event.write.list(3)`
 */
export function createCogniteFactory(options?: FactoryOptions): CogniteFactory {
  return factoriesOf<CogniteResources>(cogniteDocument as unknown as MockDocument, cogniteResources, options);
}

/** New factories for Civis Platform, whose counters start at 1. */
export function createCivisFactory(options?: FactoryOptions): CivisFactory {
  return factoriesOf<CivisResources>(civisDocument as unknown as MockDocument, civisResources, options);
}

/** New factories for Atlan, whose counters start at 1. */
export function createAtlanFactory(options?: FactoryOptions): AtlanFactory {
  return factoriesOf<AtlanResources>(atlanDocument as unknown as MockDocument, atlanResources, options);
}

/**
 * Makes Cognite resources: `cogniteFactory.asset({ name: 'Pump' })` as methods give them,
 * `cogniteFactory.asset.write()` as they are sent. Its counters are shared by all who import it.
 */
export const cogniteFactory: CogniteFactory = /* @__PURE__ */ createCogniteFactory();
/** Makes Civis resources; see {@link cogniteFactory}. */
export const civisFactory: CivisFactory = /* @__PURE__ */ createCivisFactory();
/** Makes Atlan resources; see {@link cogniteFactory}. */
export const atlanFactory: AtlanFactory = /* @__PURE__ */ createAtlanFactory();

function factoriesOf<Resources>(document: MockDocument, entries: Readonly<Record<string, Entry>>, options: FactoryOptions = {}): Factories<Resources> {
  const { seed = 1 } = options;
  const made = Object.entries(entries).map(([key, { read, write, without }]) => {
    let count = 0;
    const next = (): number => ++count;
    const written = write === undefined ? undefined : factory(document, { key, schema: write, side: 'request', without, seed, next });
    if (read === undefined) return [key, written] as const;
    return [key, Object.assign(factory(document, { key, schema: read, side: 'response', without: undefined, seed, next }), written && { write: written })] as const;
  });
  return Object.fromEntries(made) as Factories<Resources>;
}

interface Making {
  readonly key: string;
  readonly schema: string;
  readonly side: Subject['side'];
  /** The property that is made for the check, and then left to the SDK. */
  readonly without: string | undefined;
  readonly seed: number;
  next(): number;
}

function factory(document: MockDocument, { key, schema: name, side, without, seed, next }: Making): Factory<unknown> {
  const schema = document.components!.schemas![name] as JsonSchema;

  function make(extent: Extent, given: unknown = {}): unknown {
    const value = makeValue(document, schema, { side, extent, kind: kindOf(key), number: next(), seed }, given);
    const depending = isRecord(value) ? Object.entries(dependent[name]?.(value) ?? {}) : [];
    for (const [property, own] of depending) if (!(isRecord(given) && property in given)) (value as Record<string, unknown>)[property] = own;
    const validator = Validator.of(document);
    // The check of what is sent fills in defaults, which are the platform's to add.
    const problem = side === 'request' ? validator.request(schema, structuredClone(value)) : validator.response(schema, value);
    if (problem) throw new TypeError(`${key}${side === 'request' ? '.write' : ''}: ${problem}`);
    if (without !== undefined) delete (value as Record<string, unknown>)[without];
    return value;
  }

  const extent = side === 'request' ? 'named' : 'usual';
  return Object.assign((given?: unknown) => make(extent, given), {
    list: (count: number, given?: unknown) =>
      Array.from({ length: count }, (_one, index) => make(extent, typeof given === 'function' ? (given as (index: number) => unknown)(index) : given)),
    minimal: (given?: unknown) => make('minimal', given),
    full: (given?: unknown) => make('full', given),
  }) as Factory<unknown>;
}

/** What a thing is called in its names: `cogniteFunction` → `function`, `fileMetadata` → `file`. */
function kindOf(key: string): string {
  const word = key.replace(/^cognite(?=[A-Z])|(?:Metadata|Definition|Insert)$/g, '');
  return word.charAt(0).toLowerCase() + word.slice(1);
}
