import { createAssetsOperation, type AssetCreate } from '../../generated/cognite/assets.js';
import { isRecord } from '../core/check.js';
import type { HierarchyProblem } from './hierarchy-error.js';

/** A list of assets, as far as it is sound. */
interface Examined {
  readonly externalIds: readonly string[];
  /** Each asset's JSON text. */
  readonly bodies: string[];
  /** Index of each asset's parent in the list, or -1. */
  readonly parents: Int32Array;
  /** Assets whose parent is to be on the platform, and its external id. */
  readonly outside: readonly (readonly [index: number, parent: string])[];
}

/** Looks at all of a list before anything is sent, and adds what is wrong to `problems`, in no order. */
export function examine(assets: readonly AssetCreate[], existingParents: boolean, problems: HierarchyProblem[]): Examined {
  const externalIds: string[] = [];
  const bodies: string[] = [];
  const places = new Map<string, number>();
  const wrong = (index: number, kind: HierarchyProblem['kind'], message: string): void => void problems.push({ index, externalId: externalIds[index], kind, message });
  // Holes are visited, too.
  for (let index = 0; index < assets.length; index++) {
    const asset: unknown = assets[index];
    if (!isRecord(asset)) {
      wrong(index, 'invalid', `must be an object, not ${asset === null ? 'null' : typeof asset}`);
      continue;
    }
    const { externalId, name, parentId } = asset;
    if (isText(externalId, 255)) {
      externalIds[index] = externalId;
      const before = places.get(externalId);
      if (before === undefined) places.set(externalId, index);
      else wrong(index, 'duplicate', `has the external id ${shown(externalId)} of asset ${before}`);
    } else wrong(index, 'invalid', 'must have an externalId of 1 to 255 characters, to be found again');
    if (!isText(name, 140)) wrong(index, 'invalid', 'must have a name of 1 to 140 characters');
    if (parentId !== undefined && !(Number.isSafeInteger(parentId) && (parentId as number) > 0)) wrong(index, 'invalid', 'must have a positive safe integer as parentId, or none');
    try {
      bodies[index] = createAssetsOperation.encode.text(createAssetsOperation, asset);
    } catch (error) {
      wrong(index, 'invalid', `can't be sent: ${(error as Error).message}`);
    }
  }
  const parents = new Int32Array(assets.length).fill(-1);
  const outside: [number, string][] = [];
  assets.forEach((asset, index) => {
    const { parentId, parentExternalId: parent } = Object(asset) as Partial<AssetCreate>;
    if (parent === undefined) return;
    const place = places.get(parent);
    if (!isText(parent, 255)) wrong(index, 'invalid', 'must have a parentExternalId of 1 to 255 characters, or none');
    else if (parentId !== undefined) wrong(index, 'parents', `must name its parent by parentId or parentExternalId, not by both`);
    else if (place !== undefined) parents[index] = place;
    else if (existingParents) outside.push([index, parent]);
    else problems.push(orphan(index, externalIds[index], parent, 'is not in the list; existingParents allows for those on the platform'));
  });
  for (const index of inCycles(parents)) {
    wrong(index, 'cycle', parents[index] === index ? 'is its own parent' : `is below itself, by its parent ${shown(externalIds[parents[index]!]!)}`);
  }
  return { externalIds, bodies, parents, outside };
}

/** An asset whose parent is nowhere. */
export function orphan(index: number, externalId: string | undefined, parent: string, why: string): HierarchyProblem {
  return { index, externalId, kind: 'orphan', message: `has a parent ${shown(parent)} that ${why}` };
}

/** Everything that is above itself. */
function inCycles(parents: Int32Array): number[] {
  /** From where each was first met, on the way up. */
  const met = new Int32Array(parents.length).fill(-1);
  const found: number[] = [];
  for (let start = 0; start < parents.length; start++) {
    let at = start;
    while (at >= 0 && met[at]! < 0) {
      met[at] = start;
      at = parents[at]!;
    }
    // Back on its own way: around, once.
    if (at < 0 || met[at] !== start) continue;
    const first = at;
    do found.push(at);
    while ((at = parents[at]!) !== first);
  }
  return found;
}

/** Whether a value is text of at least one character, and of so many at most. */
function isText(value: unknown, most: number): value is string {
  return typeof value === 'string' && value !== '' && (value.length <= most || [...value].length <= most);
}

function shown(text: string): string {
  return JSON.stringify(text.slice(0, 80));
}
