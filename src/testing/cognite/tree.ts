import type { Asset } from '../../../generated/cognite/assets.js';
import type { Table } from '../engine/table.js';
import { listOf, type Row } from './rows.js';

/** The asset and those above it, from itself to its root. */
export function lineOf(assets: Table<Asset>, id: number): Asset[] {
  const line: Asset[] = [];
  for (let asset = assets.get(id); asset && !line.includes(asset); asset = asset.parentId === undefined ? undefined : assets.get(asset.parentId)) line.push(asset);
  return line;
}

/** The ids of assets, and of all that is below them. */
export function subtreesOf(assets: Table<Asset>, ids: Iterable<number>): Set<number> {
  const children = childrenOf(assets);
  const found = new Set<number>();
  const queue = [...ids];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    for (const child of children.get(id) ?? []) queue.push(child);
  }
  return found;
}

/** The ids of children by their parent's. */
export function childrenOf(assets: Table<Asset>): Map<number, number[]> {
  const children = new Map<number, number[]>();
  for (const { id, parentId } of assets.values()) {
    if (parentId === undefined) continue;
    const siblings = children.get(parentId);
    if (siblings) siblings.push(id);
    else children.set(parentId, [id]);
  }
  return children;
}

/** The ids of the assets that a row is about: of an asset, its own. */
export function assetsOf(row: Row): readonly number[] {
  return listOf('rootId' in row ? row.id : (row.assetIds ?? row.assetId)) as readonly number[];
}
