import type {
  BoolClauses,
  BoolQuery,
  ExistsQuery,
  NestedQuery,
  PrefixQuery,
  RangeClause,
  RangeQuery,
  RegexpQuery,
  SearchQuery,
  SearchSort,
  TermQuery,
  TermsQuery,
} from '../../generated/atlan/workflows.js';
import { refuse } from '../core/check.js';

/** A time: an ISO 8601 text, Elasticsearch's date math such as `now-6h`, or a Date. */
export type TimeInput = string | Date;

/** Matches documents whose field has a value. Text is compared whole in its `.keyword`. */
export function term(field: string, value: string | number | boolean): TermQuery {
  return { term: { [field]: { value } } };
}

/** Matches documents whose field has one of several values. */
export function terms(field: string, values: readonly string[]): TermsQuery {
  return { terms: { [field]: [...values] } };
}

/** Matches documents whose field begins with a text. */
export function prefix(field: string, value: string): PrefixQuery {
  return { prefix: { [field]: { value } } };
}

/** Matches documents whose whole field fits an expression in Lucene's syntax. */
export function regexp(field: string, value: string): RegexpQuery {
  return { regexp: { [field]: { value } } };
}

/**
 * Matches documents whose field lies within bounds.
 * @param bounds a time alone is the earliest
 */
export function range(field: string, bounds: TimeInput | RangeClause): RangeQuery {
  return { range: { [field]: typeof bounds === 'string' || bounds instanceof Date ? { gte: time(field, bounds) } : bounds } };
}

/** Matches documents that have a field. */
export function exists(field: string): ExistsQuery {
  return { exists: { field } };
}

/** Matches documents in which an object matches. Fields below `metadata` and `spec` can only be reached so. */
export function nested(path: 'metadata' | 'spec', query: SearchQuery): NestedQuery {
  return { nested: { path, query } };
}

/** Combines queries. */
export function bool(clauses: BoolClauses): BoolQuery {
  return { bool: clauses };
}

/** Sorts by a field; below `metadata` and `spec` as well. */
export function sortBy(field: string, order: 'asc' | 'desc' = 'desc'): SearchSort {
  const path = /^(metadata|spec)\./.exec(field)?.[1];
  return { [field]: path === undefined ? { order } : { order, nested: { path } } };
}

/** Matches the workflow with a name. */
export function workflowNamed(name: string): BoolQuery {
  return bool({ filter: [nested('metadata', bool({ must: [term('metadata.name.keyword', name)] }))] });
}

/** Matches the workflows of a package: those whose name is the prefix and ten digits. */
export function workflowsOfPackage(packagePrefix: string): BoolQuery {
  const expression = packagePrefix.replace(/[.?+*|{}[\]()"\\#@&<>~^$]/g, String.raw`\$&`).replaceAll('-', '[-]');
  return bool({ filter: [nested('metadata', regexp('metadata.name.keyword', `${expression}[-][0-9]{10}`))] });
}

/** Matches the workflows that run a saved query on a schedule. */
export function scheduledQueriesOf(savedQueryId: string): BoolQuery {
  return bool({
    filter: [
      nested('metadata', prefix('metadata.name.keyword', `asq-${savedQueryId}`)),
      nested('metadata', term('metadata.annotations.package.argoproj.io/name.keyword', '@atlan/schedule-query')),
    ],
  });
}

/** Matches the run with a name. */
export function runNamed(name: string): BoolQuery {
  return bool({ filter: [term('_id', name)] });
}

/** Matches the runs of a workflow. */
export function runsOf(workflowName: string): NestedQuery {
  return nested('spec', term('spec.workflowTemplateRef.name.keyword', workflowName));
}

/** Matches the runs in a phase, or in one of several. */
export function inPhase(phase: string | readonly string[]): TermQuery | TermsQuery {
  const all = [phase].flat();
  return all.length === 1 ? term('status.phase.keyword', all[0]!) : terms('status.phase.keyword', all);
}

/** A time as it is sent. */
function time(where: string, value: TimeInput): string {
  if (value instanceof Date ? Number.isNaN(value.getTime()) : !value.trim()) refuse(where, 'an ISO 8601 time, date math such as "now-6h", or a valid Date', String(value));
  return typeof value === 'string' ? value : value.toISOString();
}

/** Parts of a search's query: each function gives one. */
export const query = { bool, exists, inPhase, nested, prefix, range, regexp, runNamed, runsOf, scheduledQueriesOf, sortBy, term, terms, workflowNamed, workflowsOfPackage } as const;
