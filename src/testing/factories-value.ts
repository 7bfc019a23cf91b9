import type { JsonSchema, MockDocument } from './engine/document.js';
import { digest } from './engine/table.js';
import { flatten, isRecord, type Schema } from './factories-schema.js';

/** How much of a value is filled in, beside what the caller gives. */
export type Extent =
  /** What the spec requires, with null where that is enough. */
  | 'minimal'
  /** What the spec requires, and the value's own name and external id. */
  | 'named'
  /** All properties but those that are deprecated and those that would point at something that does not exist. */
  | 'usual'
  /** All properties but those that are deprecated. */
  | 'full';

/** Whose value is made. */
export interface Subject {
  readonly side: 'request' | 'response';
  readonly extent: Extent;
  /** What the value is, such as `asset`. */
  readonly kind: string;
  /** Which one of its kind, from 1. */
  readonly number: number;
  readonly seed: number;
}

/** A place inside the value. */
interface Spot {
  /** The property; undefined for the value itself. */
  readonly property?: string | undefined;
  /** What the nearest object is: its kind. */
  readonly kind: string;
  /** Which item of a list; 0 for the first, and outside of lists. */
  readonly index: number;
  /** Names of the schemas around. */
  readonly inside: readonly string[];
  readonly optional?: boolean;
}

/** 2024-01-01 00:00 UTC. */
const start = Date.UTC(2024, 0, 1);
/** What makes a thing itself. */
const identity = ['externalId', 'name'];
/** What is there only when something went wrong, or is gone. */
const unusual = /^(?:error|errors|deleted|lastFailure|failure|validationErrors)|^reasonFor/;
/** States in which nothing more is to come. */
const settled = /^(?:ready|completed|succeeded|success|done)$/i;
/** Texts that programs read, by the end of the property's name. */
const words: readonly (readonly [RegExp, string])[] = [
  [/timeZone$/i, 'UTC'],
  [/cronExpression$/i, '0 6 * * *'],
  [/mimeType$/i, 'text/plain'],
  [/emailAddress$/i, 'someone@example.com'],
];
/** Of schemas that are a choice of many properties: the one that is chosen. */
const chosen: Readonly<Record<string, object>> = { GroupCapability: { assetsAcl: { actions: ['READ'], scope: { all: {} } } } };

/**
 * A value of a schema: what the caller gives, completed at every depth. The same subject gives the same value.
 * @throws {TypeError} for a schema that the maker has no value for
 */
export function makeValue(document: MockDocument, schema: JsonSchema, subject: Subject, given: unknown): unknown {
  return value(schema, given, { kind: subject.kind, index: 0, inside: [] });

  function value(of: JsonSchema, given: unknown, spot: Spot): unknown {
    if (given !== undefined && !isRecord(given) && !Array.isArray(given)) return given;
    const { schema, names } = flatten(document, of, { given, nullable: subject.extent === 'minimal', inside: spot.inside });
    const isAgain = names.some((name) => spot.inside.includes(name));
    const around = { ...spot, inside: [...spot.inside, ...names] };
    if (around.inside.length > 60) throw new TypeError(`the factory of ${subject.kind} finds no end at ${spot.property}`);
    const { const: constant, enum: values } = schema as { const?: unknown; enum?: readonly unknown[] };
    if (given === undefined) {
      if (constant !== undefined) return constant;
      if (schema.default !== undefined) return structuredClone(schema.default);
      if (schema.example !== undefined && !identity.includes(spot.property ?? '')) return structuredClone(schema.example);
      if (values) return values.find((one) => settled.test(String(one))) ?? values.find((one) => one !== null || subject.extent === 'minimal');
    }
    const choice = names.find((name) => name in chosen);
    if (choice !== undefined && subject.extent !== 'minimal') return makeValue(document, of, { ...subject, extent: 'minimal' }, given ?? chosen[choice]);
    const types = [schema.type ?? []].flat() as string[];
    if (given === undefined && subject.extent === 'minimal' && types.includes('null')) return null;
    const type = Array.isArray(given) ? 'array' : given !== undefined || schema.properties ? 'object' : types.find((one) => one !== 'null');
    switch (type) {
      case 'object': return object(schema, given as Readonly<Record<string, unknown>> | undefined, around, isAgain);
      case 'array': return array(schema, given as readonly unknown[] | undefined, around, isAgain);
      case 'integer':
      case 'number': return numeric(schema, spot);
      case 'boolean': return /^(?:uploaded|valid|isActive|online|enabled)$/.test(spot.property ?? '');
      case 'null': return null;
      default: return text(schema, spot);
    }
  }

  function object(schema: Schema, given: Readonly<Record<string, unknown>> = {}, spot: Spot, isAgain: boolean): unknown {
    const properties = (schema.properties ?? {}) as Readonly<Record<string, JsonSchema>>;
    const required = (schema.required ?? []) as readonly string[];
    const kind = spot.property === undefined ? spot.kind : singular(spot.property);
    const made: Record<string, unknown> = {};
    const put = (name: string, of: JsonSchema, optional: boolean): void => {
      if (Object.hasOwn(given, name) && given[name] === undefined) return;
      made[name] = value(of, given[name], { ...spot, property: name, kind, optional });
    };
    for (const [name, of] of Object.entries(properties)) {
      const isRequired = required.includes(name);
      const { schema: flat, names } = flatten(document, of, { given: given[name], nullable: false, inside: spot.inside });
      const isHidden = flat[subject.side === 'request' ? 'readOnly' : 'writeOnly'] === true;
      if (Object.hasOwn(given, name)) put(name, of, !isRequired);
      else if (isHidden) continue;
      else if (isRequired) put(name, of, false);
      else if (!isAgain && flat.deprecated !== true && isWanted(name, flat, names, spot)) put(name, of, true);
    }
    const { additionalProperties: rest } = schema as { additionalProperties?: JsonSchema };
    for (const [name, one] of Object.entries(given)) {
      if (Object.hasOwn(properties, name) || one === undefined) continue;
      made[name] = typeof rest === 'object' ? value(rest, one, { ...spot, property: name, kind }) : structuredClone(one);
    }
    const isFilled = spot.optional === true || subject.extent === 'full' || subject.extent === 'usual';
    const least = (schema.minProperties as number | undefined) ?? (isFilled && typeof rest === 'object' && schema.maxProperties !== 0 && !Object.keys(properties).length ? 1 : 0);
    for (let count = Object.keys(made).length; typeof rest === 'object' && count < least; count++) put(`key${count || ''}`, rest, true);
    return made;
  }

  /** Whether a property that the spec does not require is filled in. */
  function isWanted(name: string, schema: Schema, names: readonly string[], spot: Spot): boolean {
    if (names.some((each) => spot.inside.includes(each))) return false;
    if (subject.extent === 'named') return spot.property === undefined ? identity.includes(name) : name === 'value' && isKnown(schema);
    if (subject.extent !== 'usual') return subject.extent === 'full' && isKnown(schema);
    return isKnown(schema) && !unusual.test(name) && !isReference(name, schema, names);
  }

  /** Whether a value points at something else. */
  function isReference(name: string, schema: Schema, names: readonly string[]): boolean {
    const { items } = schema as { items?: JsonSchema };
    const deep = items === undefined ? names : [...names, ...flatten(document, items, { given: undefined, nullable: false, inside: [] }).names];
    return (/(?:Id|Ids|ExternalIds?)$/.test(name) && name !== 'externalId') || deep.some((each) => /(?:Reference|Id|Identifier|Dependency)$/.test(each));
  }

  function array(schema: Schema, given: readonly unknown[] | undefined, spot: Spot, isAgain: boolean): unknown {
    const items = (schema.items ?? true) as JsonSchema;
    const { minItems = 0, maxItems = Infinity } = schema as { minItems?: number; maxItems?: number };
    const some = subject.extent !== 'minimal' && !isAgain && items !== true ? 1 : 0;
    const list = given ?? Array.from({ length: Math.min(maxItems, Math.max(minItems, some)) }, () => undefined);
    return list.map((one, index) => value(items, one, { ...spot, property: spot.property && singular(spot.property), index: spot.index * 100 + index }));
  }

  function numeric(schema: Schema, { property = 'value', kind, index }: Spot): number {
    const { minimum = -Infinity, maximum = Infinity, multipleOf = 1 } = schema as Record<string, number>;
    const fitted = (wanted: number): number => Math.min(maximum, Math.max(minimum, wanted));
    if (/(?:Time|Timestamp|At|Called)$|^time(?:stamp)?$/.test(property) && schema.format === 'int64' && maximum > start) return start + subject.number * 1000;
    if (/^id$|Id$/.test(property)) return within(identifier(property === 'id' ? kind : property.slice(0, -2), index), minimum, maximum);
    return Math.ceil(fitted(index + 1) / multipleOf) * multipleOf;
  }

  /** A number of its own for each kind, so that an asset's is no event's. */
  function identifier(concept: string, index: number): number {
    const block = Number.parseInt(digest(`${subject.seed} ${concept.toLowerCase()}`), 16) % 9000;
    return (block + 1000) * 1_000_000 + subject.number + index * 1000;
  }

  function text(schema: Schema, { property, kind, index }: Spot): string {
    const { minLength = 0, maxLength = Infinity, pattern, format } = schema as { minLength?: number; maxLength?: number; pattern?: string; format?: string };
    const number = index ? `${subject.number}-${index + 1}` : String(subject.number);
    const named = property === undefined || /^(?:id|_id|key|name|externalId|guid|email)$/.test(property) ? kind : property.replace(/(?:ExternalId|Id|Name)s?$/, '') || property;
    const word = kebab(named);
    switch (format) {
      case 'date-time': return new Date(start + subject.number * 1000).toISOString();
      case 'date': return new Date(start).toISOString().slice(0, 10);
      case 'uuid': return `00000000-0000-4000-8000-${identifier(named, index).toString(16).padStart(12, '0')}`;
      case 'email': return `${word}-${number}@example.com`;
      case 'uri': return `https://example.com/${word}/${number}`;
    }
    const known = words.find(([end]) => end.test(property ?? ''));
    if (known) return known[1];
    if (property !== undefined && /url$/i.test(property)) return `https://example.com/${word}/${number}`;
    const fits = (candidate: string): boolean => candidate.length <= maxLength && candidate.length >= minLength && (pattern === undefined || new RegExp(pattern, 'u').test(candidate));
    const room = Math.max(0, maxLength - number.length - 1);
    const candidates = [`${word}-${number}`, `${word.slice(0, room)}-${number}`, `${word.replace(/-/g, '_')}_${number.replace('-', '_')}`, `${word}-${number.padStart(minLength - word.length - 1, '0')}`, `a${number}`, number];
    const found = candidates.find(fits);
    if (found === undefined) throw new TypeError(`the factory of ${subject.kind} has no text for ${property}: ${JSON.stringify({ minLength, maxLength, pattern })}`);
    return found;
  }
}

/** Whether a schema says what it is of. */
function isKnown(schema: Schema): boolean {
  return ['type', 'properties', 'enum', 'const'].some((key) => schema[key] !== undefined);
}

function within(wanted: number, minimum: number, maximum: number): number {
  return wanted >= minimum && wanted <= maximum ? wanted : Math.max(minimum, 0) + (wanted % Math.max(1, maximum - Math.max(minimum, 0)));
}

function singular(word: string): string {
  return /ies$/.test(word) ? word.replace(/ies$/, 'y') : /(?:series|ss)$/i.test(word) ? word : word.replace(/s$/, '');
}

/** `fileMetadata` → `file-metadata` */
function kebab(word: string): string {
  return word.replace(/([a-z0-9])(?=[A-Z])|([A-Z])(?=[A-Z][a-z])/g, '$1$2-').replace(/[^A-Za-z0-9]+/g, '-').replace(/^-+|-+$/g, '').toLowerCase() || 'value';
}
