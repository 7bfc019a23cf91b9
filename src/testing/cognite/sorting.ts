import type { TableOrder } from '../engine/table.js';
import { valuesAt, type PropertyPath } from './advanced-filter.js';
import { compareValues, type Row } from './rows.js';

interface Sort {
  readonly property: PropertyPath;
  readonly order?: string;
  readonly nulls?: string;
}

/** The order that a list asks for: by one property, then by another. Texts such as `startTime:desc` are the old form. */
export function orderOf(sort: readonly (Sort | string)[] | undefined): TableOrder<Row> | undefined {
  if (!sort?.length) return undefined;
  const keys = sort.map((each): Sort => {
    if (typeof each !== 'string') return each;
    const [field, order] = each.split(':');
    return { property: [field!], order };
  });
  return {
    values: (row) => keys.map(({ property }) => valuesAt(row, property)[0] ?? null),
    compare(a, b) {
      for (const [index, { order, nulls = 'auto' }] of keys.entries()) {
        const [one, other] = [a[index], b[index]];
        if (one === other) continue;
        const turned = order === 'desc' ? -1 : 1;
        if (one !== null && other !== null) return compareValues(one, other) * turned;
        const last = nulls === 'auto' ? turned : nulls === 'last' ? 1 : -1;
        return one === null ? last : -last;
      }
      return 0;
    },
  };
}
