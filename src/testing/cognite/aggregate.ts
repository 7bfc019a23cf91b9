import { Refusal } from '../engine/refusal.js';
import { passes, valuesAt, type PropertyPath } from './advanced-filter.js';
import { isObject, type Row } from './rows.js';

export interface AggregateParameters {
  readonly aggregate?: string;
  readonly properties?: readonly { readonly property: PropertyPath; readonly filter?: object }[];
  readonly path?: PropertyPath;
  readonly aggregateFilter?: object;
  /** Names of one field, in the old form. */
  readonly fields?: readonly string[];
  /** Names of one key of the metadata, in the old form. */
  readonly keys?: readonly string[];
}

interface Count {
  readonly count: number;
  readonly values?: readonly unknown[];
  readonly value?: unknown;
}

/**
 * What an aggregate gives of rows. Texts that differ in upper and lower case alone count as one.
 * @throws {Refusal} 400, where it takes a property and has none
 */
export function aggregated(rows: readonly Row[], parameters: AggregateParameters): Count[] {
  const { aggregate = 'count', properties, path = ['metadata'], aggregateFilter, fields, keys } = parameters;
  const property = properties?.[0]?.property ?? (fields?.length ? [fields[0]!] : undefined);
  const filter = aggregateFilter ?? properties?.[0]?.filter;
  const old = Boolean(fields ?? keys);
  if (aggregate.endsWith('Values') && !property && !keys?.length) throw new Refusal(400, `The aggregate ${aggregate} takes a property.`);
  const values = (): [unknown, number][] => counted(rows, (row) => valuesAt(row, property ?? []), filter, old);
  const names = (): [unknown, number][] => counted(rows, (row) => keysAt(row, path), filter, true);
  switch (aggregate) {
    case 'count': return [{ count: property ? rows.filter((row) => valuesAt(row, property).length).length : rows.length }];
    case 'uniqueValues': return values().map(([value, count]) => (old ? outdated(value, count) : { count, values: [value] }));
    case 'cardinalityValues': return [{ count: values().length }];
    case 'uniqueProperties': return names().map(([name, count]) => ({ count, values: [{ property: [...path, name] }] }));
    case 'cardinalityProperties': return [{ count: names().length }];
    case 'metadataKeys': return names().map(([value, count]) => outdated(value, count));
    case 'metadataValues': return counted(rows, (row) => valuesAt(row, ['metadata', keys?.[0] ?? '']), filter, true).map(([value, count]) => outdated(value, count));
    default: throw new TypeError(`the mock has no aggregate "${aggregate}"`);
  }
}

/** What the old forms give: the value alone as well. */
function outdated(value: unknown, count: number): Count {
  return { count, values: [value], value };
}

/** How many rows have each value, the most frequent first. */
function counted(rows: readonly Row[], of: (row: Row) => readonly unknown[], filter: object | undefined, exact: boolean): [unknown, number][] {
  const counts = new Map<unknown, number>();
  for (const row of rows) {
    const values = of(row).map((value) => (typeof value === 'string' && !exact ? value.toLowerCase() : value));
    for (const value of new Set(values)) {
      if (!filter || passes(filter, () => [value])) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, a], [, b]) => b - a);
}

function keysAt(row: Row, [field]: PropertyPath): string[] {
  const value = row[field!];
  return isObject(value) ? Object.keys(value) : [];
}
