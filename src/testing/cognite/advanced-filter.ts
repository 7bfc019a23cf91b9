import { compareValues, isObject, listOf, type Row } from './rows.js';
import type { Test } from './filter.js';

/** Where in a row a value is: a field, or a field and a key. */
export type PropertyPath = readonly string[];

interface Condition {
  readonly property?: PropertyPath;
  readonly value?: unknown;
  readonly values?: readonly unknown[];
  readonly gt?: unknown;
  readonly gte?: unknown;
  readonly lt?: unknown;
  readonly lte?: unknown;
}

/** The values of a row in one place: none, one, or those of a list. Labels are known by their external ids. */
export function valuesAt(row: Row, [field, ...keys]: PropertyPath): readonly unknown[] {
  const value = keys.reduce<unknown>((place, key) => (isObject(place) ? place[key] : undefined), row[field!]);
  return listOf(value).map((each) => (field === 'labels' && isObject(each) ? each.externalId : each));
}

/** Whether a row passes a filter that is made of `and`, `or`, `not` and conditions on properties. */
export function advanced(filter: object | undefined): Test {
  return filter ? (row) => passes(filter, (path) => valuesAt(row, path ?? [])) : () => true;
}

/** Whether the values that a filter asks for pass it. */
export function passes(filter: object, at: (path: PropertyPath | undefined) => readonly unknown[]): boolean {
  return Object.entries(filter).every(([operator, given]) => {
    if (operator === 'and') return (given as object[]).every((each) => passes(each, at));
    if (operator === 'or') return (given as object[]).some((each) => passes(each, at));
    if (operator === 'not') return !passes(given as object, at);
    const condition = given as Condition;
    const values = at(condition.property);
    const has = (wanted: unknown): boolean => values.includes(wanted);
    switch (operator) {
      case 'equals': return has(condition.value);
      case 'in':
      case 'containsAny': return condition.values!.some(has);
      case 'containsAll': return condition.values!.every(has);
      case 'exists': return values.length > 0;
      case 'prefix': return values.some((value) => typeof value === 'string' && value.startsWith(textOf(condition.value)));
      case 'search': return values.some((value) => typeof value === 'string' && value.toLowerCase().includes(textOf(condition.value).toLowerCase()));
      case 'range': return values.some((value) => inside(value, condition));
      default: throw new TypeError(`the mock has no filter "${operator}"`);
    }
  });
}

function inside(value: unknown, { gt, gte, lt, lte }: Condition): boolean {
  return [gt, gte, lt, lte].every((bound) => bound === undefined || typeof bound === typeof value)
    && (gt === undefined || compareValues(value, gt) > 0)
    && (gte === undefined || compareValues(value, gte) >= 0)
    && (lt === undefined || compareValues(value, lt) < 0)
    && (lte === undefined || compareValues(value, lte) <= 0);
}

function textOf(value: unknown): string {
  return String(isObject(value) ? value.value : value);
}
