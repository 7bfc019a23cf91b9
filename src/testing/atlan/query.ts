import { Refusal } from '../engine/refusal.js';
import { dateMath } from './date-math.js';

/** A document as a search sees it. */
export interface Searched {
  readonly _id: string;
  readonly source: object;
}

type Clause = Record<string, unknown>;

/** Objects that only nested queries look into. */
const nestedPaths = ['metadata', 'spec'];

/**
 * Whether a document matches: the part of Elasticsearch's language that workflows and runs are usually searched by.
 * @throws {Refusal} 400, for a kind of query that is not part of it
 */
export function matches(query: unknown, document: Searched, now: number, inside = ''): boolean {
  const entries = Object.entries((query ?? { match_all: {} }) as Record<string, Clause>);
  if (entries.length !== 1) throw new Refusal(400, `A query has one kind, not ${entries.length}.`);
  const [kind, body] = entries[0]!;
  const each = (part: unknown): boolean => matches(part, document, now, inside);
  if (kind === 'match_all') return true;
  if (kind === 'nested') return matches(body.query, document, now, String(body.path));
  if (kind === 'bool') return boolMatches(body, each);
  if (kind === 'exists') return valuesOf(document, String(body.field), inside).length > 0;
  const [field, rule] = Object.entries(body)[0] ?? ['', undefined];
  const test = tests[kind];
  if (!test) throw new Refusal(400, `unknown query [${kind}]`);
  return valuesOf(document, field, inside).some((value) => test(value, rule, now));
}

function boolMatches({ must, filter, should, must_not: mustNot, minimum_should_match: least }: Clause, each: (part: unknown) => boolean): boolean {
  const list = (part: unknown): unknown[] => (part === undefined ? [] : [part].flat());
  const needed = [...list(must), ...list(filter)];
  const wanted = list(should);
  return needed.every(each)
    && !list(mustNot).some(each)
    && wanted.filter(each).length >= ((least as number | undefined) ?? (wanted.length && !needed.length ? 1 : 0));
}

const tests: Readonly<Record<string, (value: unknown, rule: unknown, now: number) => boolean>> = {
  term: (value, rule) => value === valueOf(rule),
  terms: (value, rule) => (rule as unknown[]).includes(value),
  prefix: (value, rule) => String(value).startsWith(String(valueOf(rule))),
  // What Lucene and JavaScript write alike.
  regexp: (value, rule) => new RegExp(`^(?:${String(valueOf(rule))})$`).test(String(value)),
  range: (value, rule, now) =>
    Object.entries(rule as Clause).every(([bound, limit]) => {
      const difference = Number(dateMath(value, now)) - Number(dateMath(limit, now));
      return bound === 'gt' ? difference > 0 : bound === 'gte' ? difference >= 0 : bound === 'lt' ? difference < 0 : bound === 'lte' ? difference <= 0 : true;
    }),
};

function valueOf(rule: unknown): unknown {
  return typeof rule === 'object' && rule !== null ? (rule as Clause).value : rule;
}

/** The values of a field; none where it is in a nested object that the query is not inside of. */
export function valuesOf({ _id, source }: Searched, field: string, inside: string): unknown[] {
  if (field === '_id') return [_id];
  const path = field.replace(/\.keyword$/, '').split('.');
  if (path[0] !== inside && (inside || nestedPaths.includes(path[0]!))) return [];
  return dug(source, path);
}

/** Names have dots of their own, as in `labels["workflows.argoproj.io/phase"]`. */
function dug(value: unknown, path: readonly string[]): unknown[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => dug(item as unknown, path));
  if (!path.length) return [value];
  if (typeof value !== 'object') return [];
  return path.flatMap((_part, index) => {
    const key = path.slice(0, index + 1).join('.');
    return key in value ? dug((value as Record<string, unknown>)[key], path.slice(index + 1)) : [];
  });
}
