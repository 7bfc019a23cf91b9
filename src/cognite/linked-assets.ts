import { retrieveAssets, type Asset, type RetrieveAssetsParams } from '../../generated/cognite/assets.js';
import type { BatchOptions } from '../core/batch.js';
import { isRecord, refuse } from '../core/check.js';
import type { Connection } from '../core/connection.js';

/** What names assets by their ids: an event or a file as it was read. */
export interface LinksAssets {
  readonly assetIds?: readonly number[] | undefined;
}

/** The assets that one or several resources name, each once. */
export async function linkedAssets(connection: Connection, given: LinksAssets | readonly LinksAssets[], where: string, params?: RetrieveAssetsParams, options?: BatchOptions): Promise<Asset[]> {
  const ids = (Array.isArray(given) ? (given as readonly LinksAssets[]) : [given as LinksAssets]).flatMap((one) => {
    if (!isRecord(one)) refuse(where, 'an object with assetIds, or several', Object(one));
    const { assetIds = [] } = one;
    return Array.isArray(assetIds) ? (assetIds as number[]) : refuse(`${where}: assetIds`, 'a list', assetIds);
  });
  return retrieveAssets(connection, [...new Set(ids)], params, options);
}
