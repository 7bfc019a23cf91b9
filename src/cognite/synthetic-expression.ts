import type { DatapointAggregate } from '../../generated/cognite/datapoints.js';
import type { ResourceIdentifier, TimeSeries } from '../../generated/cognite/time-series.js';
import { refuse } from '../core/check.js';
import { parseGranularity } from './time.js';

/** What stands in for a variable: an external id, an id, or a time series as it was read. */
export type SyntheticVariable = ResourceIdentifier | Pick<TimeSeries, 'id' | 'externalId'>;

/** How the time series that stand in for variables are aggregated. */
export interface SyntheticExpressionOptions {
  /** What to compute of each interval's points. Needs `granularity`. */
  aggregate?: DatapointAggregate | undefined;
  /** How long the intervals are: a number and a unit, such as `15m`. */
  granularity?: string | undefined;
}

/**
 * An expression with time series in place of its variables:
 * `syntheticExpression('a / b', { a: 'pump-1', b: 42 })` is `ts{externalId:'pump-1'} / ts{id:42}`. What the expression
 * names as `ts{…}` itself, and what stands in quotes, stays as it is.
 * @param expression an expression with names of variables
 * @param variables the time series of each variable: an external id, an id, or a time series as it was read
 * @param options how they are aggregated; other time series of the expression are not concerned
 * @returns the expression for a query
 * @throws {ValidationError} a variable names no time series by id or external id, or aggregate and granularity are not
 *   given together, or are none
 */
export function syntheticExpression(
  expression: string,
  variables: Readonly<Record<string, SyntheticVariable>>,
  options: SyntheticExpressionOptions = {},
): string {
  const { aggregate, granularity } = options;
  if (!aggregate !== !granularity) refuse('syntheticExpression: aggregate and granularity', 'given together', aggregate ? granularity : aggregate);
  if (aggregate && !/^[a-z]+$/i.test(aggregate)) refuse('syntheticExpression: aggregate', 'the name of an aggregate, such as average', aggregate);
  if (granularity) parseGranularity(granularity);
  const how = aggregate ? `,aggregate:'${aggregate}',granularity:'${granularity}'` : '';
  const series = new Map(Object.entries(variables).map(([name, value]) => [name, `ts{${place(name, value)}${how}}`]));
  if (!series.size) return expression;
  // Texts stay as they are, and `ts{…}` as a whole, its texts included.
  const text = String.raw`'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"`;
  const direct = String.raw`[tT][sS]\s*\{(?:${text}|[^'"}])*\}`;
  const letter = String.raw`[\p{L}\p{N}_]`;
  // The longest first: a name may begin with another.
  const names = [...series.keys()].sort((one, other) => other.length - one.length).map((name) => name.replace(/[^\w]/gu, (sign) => `\\u{${sign.codePointAt(0)!.toString(16)}}`));
  return expression.replace(new RegExp(`${direct}|${text}|(?<!${letter})(?:${names.join('|')})(?!${letter})`, 'gu'), (found) => series.get(found) ?? found);
}

/** How an expression names a time series. */
function place(name: string, series: SyntheticVariable): string {
  const { id, externalId } = (typeof series === 'string' ? { externalId: series } : typeof series === 'number' ? { id: series } : Object(series)) as { id?: number; externalId?: string };
  if (typeof externalId === 'string' && externalId) return `externalId:'${externalId.replace(/[\\']/g, String.raw`\$&`)}'`;
  return Number.isSafeInteger(id) ? `id:${id}` : refuse(`syntheticExpression: ${name}`, 'a time series with an id or external id (an instanceId alone has no form here)', series);
}
