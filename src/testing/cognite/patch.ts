import { isLike, isObject, type Draft, type Row } from './rows.js';

interface Patch {
  readonly set?: unknown;
  readonly setNull?: boolean;
  readonly add?: unknown;
  readonly remove?: readonly unknown[];
  readonly modify?: readonly { readonly externalId: string; readonly update: Row }[];
}

/** A row after an update's patches: those of its fields that an update names, by `set`, `setNull`, `add`, `remove` and `modify`. */
export function patched(row: Row, update: Row): Draft {
  const draft: Draft = { ...row };
  for (const [field, patch] of Object.entries(update)) {
    const value = changed(row[field], patch as Patch);
    if (value === undefined) delete draft[field];
    else draft[field] = value;
  }
  return draft;
}

function changed(value: unknown, { set, setNull, add, remove, modify }: Patch): unknown {
  if (setNull || isEmpty(set) || (value === undefined && add === undefined && set === undefined)) return undefined;
  if (set !== undefined) return set;
  if (isObject(add) || (isObject(value) && !Array.isArray(add))) {
    const kept = Object.entries((value ?? {}) as Row).filter(([key]) => !remove?.includes(key));
    return Object.fromEntries([...kept, ...Object.entries((add ?? {}) as Row)]);
  }
  let list = (value ?? []) as readonly unknown[];
  if (remove) list = list.filter((each) => !remove.some((gone) => isLike(each, gone)));
  for (const { externalId, update } of modify ?? []) {
    list = list.map((each) => (isLike(each, { externalId }) ? patched(each as Row, update) : each));
  }
  const added = ((add ?? []) as readonly unknown[]).filter((each) => !list.some((other) => isLike(other, each)));
  const whole = [...list, ...added];
  return isEmpty(whole) ? undefined : whole;
}

/** The platform shows no empty lists. */
function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && !value.length;
}
