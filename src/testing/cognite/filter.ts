import { Refusal } from '../engine/refusal.js';
import { liesAs, type GeoFilter } from './boxes.js';
import { isLike, isObject, listOf, type Row } from './rows.js';
import type { CogniteStore } from './store.js';
import { assetsOf, subtreesOf } from './tree.js';

export type Test = (row: Row) => boolean;

interface Range {
  readonly min?: number;
  readonly max?: number;
  readonly isNull?: boolean;
}

/**
 * Whether a row passes a filter: every one of its conditions. A condition is read by its name and form: a range (times
 * and the confidence), the start of a text (`externalIdPrefix`), a list of allowed values (`parentIds`), an object whose
 * content must be there (`metadata`, whatever its keys), or a value. Those that mean more than they look like are in {@link special}.
 */
export function fitting(store: CogniteStore, filter: object | undefined): Test {
  const tests = Object.entries(filter ?? {}).map(([name, wanted]) => (special[name] ?? plain)(store, wanted, name));
  return (row) => tests.every((test) => test(row));
}

type Condition = (store: CogniteStore, wanted: unknown, name: string) => Test;

const special: Readonly<Record<string, Condition>> = {
  root: (_, wanted) => (row) => (row.parentId === undefined) === wanted,
  dataSetIds({ dataSets }, wanted) {
    const ids = idsOf(dataSets, wanted);
    return (row) => ids.has(row.dataSetId as number);
  },
  rootIds: inSubtrees,
  rootAssetIds: inSubtrees,
  assetSubtreeIds: inSubtrees,
  assetExternalIds({ assets }, wanted) {
    const ids = idsOf(assets, (wanted as string[]).map((externalId) => ({ externalId })));
    return (row) => assetsOf(row).some((id) => ids.has(id));
  },
  labels(_, wanted) {
    const { containsAny, containsAll } = wanted as { containsAny?: object[]; containsAll?: object[] };
    const has = (row: Row, label: object): boolean => listOf(row.labels).some((each) => isLike(each, label));
    return (row) => (containsAny ? containsAny.some((label) => has(row, label)) : containsAll!.every((label) => has(row, label)));
  },
  activeAtTime(_, wanted) {
    const { min = 0, max = Infinity } = wanted as Range;
    return ({ startTime, endTime }) => ((startTime as number | undefined) ?? 0) <= max && ((endTime as number | undefined) ?? Infinity) >= min;
  },
  message: (_, wanted) => (row) => String(row.message ?? '').toLowerCase().includes(String((wanted as { substring?: string }).substring ?? '').toLowerCase()),
  geoLocation: (_, wanted) => (row) => liesAs(row.geoLocation as Parameters<typeof liesAs>[0], wanted as GeoFilter),
  sourcesOrTargets(_, wanted) {
    const ends = wanted as { type: string; externalId: string }[];
    return (row) => ends.some(({ type, externalId }) =>
      (row.sourceType === type && row.sourceExternalId === externalId) || (row.targetType === type && row.targetExternalId === externalId));
  },
  FunctionId: (_, wanted) => (row) => row.functionId === wanted,
  FunctionExternalId: (_, wanted) => (row) => row.functionExternalId === wanted,
  unitQuantity() {
    throw new Refusal(501, 'The mock has no unit catalog, so it cannot filter by unitQuantity.');
  },
};

const plain: Condition = (_, wanted, name) => {
  if (Array.isArray(wanted)) {
    const fields = [name, name.replace(/s$/, ''), name.replace(/es$/, '')];
    const allowed = new Set<unknown>(wanted);
    return (row) => listOf(fields.map((field) => row[field]).find((value) => value !== undefined)).some((value) => allowed.has(value));
  }
  if (isObject(wanted)) return isRange(name) ? (row) => inRange(row[name], wanted) : (row) => isLike(row[name] ?? {}, wanted);
  if (name.endsWith('Prefix')) {
    const field = name.slice(0, -'Prefix'.length);
    return (row) => typeof row[field] === 'string' && row[field].startsWith(wanted as string);
  }
  return (row) => row[name] === wanted;
};

function inSubtrees({ assets }: CogniteStore, wanted: unknown): Test {
  const ids = subtreesOf(assets, idsOf(assets, wanted));
  return (row) => assetsOf(row).some((id) => ids.has(id));
}

/** Whether a field is filtered by a range. */
function isRange(name: string): boolean {
  return name.endsWith('Time') || name === 'confidence';
}

function inRange(value: unknown, range: Range): boolean {
  const { min = -Infinity, max = Infinity, isNull } = range;
  if (!Object.keys(range).length) return true;
  if (isNull !== undefined) return (value === undefined) === isNull;
  return typeof value === 'number' && value >= min && value <= max;
}

interface Identified {
  readonly id: number;
  readonly externalId?: string;
}

/** The ids that references mean: `{ id }`, `{ externalId }` or a number. What does not exist is left out. */
function idsOf<T extends Identified>(table: { get(id: number): T | undefined; by(field: 'externalId', value: unknown): T | undefined }, references: unknown): Set<number> {
  return new Set((references as readonly (number | Partial<Identified>)[]).flatMap((reference) => {
    const { id, externalId } = typeof reference === 'number' ? { id: reference } : reference as Partial<Identified>;
    return id ?? table.by('externalId', externalId)?.id ?? [];
  }));
}
