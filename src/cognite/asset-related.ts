import type { Asset, ResourceIdentifier } from '../../generated/cognite/assets.js';
import { linked } from '../core/abort.js';
import { checkNames, refuse } from '../core/check.js';
import type { List } from '../core/list.js';
import type { RequestOptions } from '../core/request-options.js';
import type { AssetOrId, Assets, SubtreeParams } from './asset-resources.js';

/** An asset and those below it, as {@link Assets.retrieveSubtree} gives them. */
export async function retrieveAssetSubtree(assets: Assets, id: ResourceIdentifier, params: SubtreeParams = {}, options?: RequestOptions): Promise<Asset[]> {
  checkNames(params, ['depth'], 'assets.retrieveSubtree(): parameters');
  const { depth = Infinity } = params;
  if (!(depth >= 0 && Math.floor(depth) === depth)) refuse('assets.retrieveSubtree(): depth', 'a whole number of levels', depth);
  if (Array.isArray(id)) refuse('assets.retrieveSubtree(): the id', 'one', id);
  const root = await assets.retrieve(id, undefined, options);
  if (!root) return [];
  const found = new Map([[root.id, root]]);
  let level = [root];
  for (let down = 0; level.length && down < depth; down++) {
    const below = await byHundred(level.map((asset) => asset.id), options, (parentIds, each) => assets.list({ filter: { parentIds } }, each));
    // An asset that is moved while this goes on can be met twice.
    level = below.filter((asset) => !found.has(asset.id));
    for (const asset of level) found.set(asset.id, asset);
  }
  return [...found.values()];
}

/** All that belongs to many assets, from a list for each hundred of them. */
export async function ofManyAssets<T extends { readonly id: number }>(
  assets: readonly AssetOrId[],
  idOf: (asset: AssetOrId) => number,
  params: object | undefined,
  options: RequestOptions | undefined,
  list: (ids: readonly number[], options: RequestOptions) => List<T>,
): Promise<T[]> {
  const whole = ['limit', 'prefetch', 'partitions', 'sort'].find((name) => name in { ...params });
  if (whole) refuse(`${whole}, beside many assets,`, 'left out: all items come, in no common order', (params as Record<string, unknown>)[whole]);
  return byHundred(assets.map(idOf), options, list);
}

/** Walks a list for each hundred assets, at the same time, and gives each item once. A failure stops all. */
async function byHundred<T extends { readonly id: number }>(
  assetIds: readonly number[],
  options: RequestOptions | undefined,
  list: (ids: readonly number[], options: RequestOptions) => List<T>,
): Promise<T[]> {
  const all = [...new Set(assetIds)];
  const stop = new AbortController();
  const { signal, release } = linked(options?.signal, stop.signal);
  try {
    const parts = Array.from({ length: Math.ceil(all.length / 100) }, (_part, index) => list(all.slice(index * 100, (index + 1) * 100), { ...options, signal }));
    const items = new Map<number, T>();
    for (const item of (await Promise.all(parts.map((part) => part.toArray()))).flat()) if (!items.has(item.id)) items.set(item.id, item);
    return [...items.values()];
  } finally {
    stop.abort();
    release();
  }
}
