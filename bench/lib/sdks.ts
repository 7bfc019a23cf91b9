/** The built package and what it is compared with, by the names that a user imports. The types are our sources'. */

/** `data-platform-sdk/cognite/workflows`, as it is in dist/. */
export function ours(): Promise<typeof import('../../src/cognite/workflows.js')> {
  return load('data-platform-sdk/cognite/workflows');
}

/** `data-platform-sdk/cognite/assets`, as it is in dist/. */
export function oursForAssets(): Promise<typeof import('../../src/cognite/assets.js')> {
  return load('data-platform-sdk/cognite/assets');
}

/** `data-platform-sdk/civis/workflows`, as it is in dist/. */
export function oursForCivis(): Promise<typeof import('../../src/civis/workflows.js')> {
  return load('data-platform-sdk/civis/workflows');
}

/** `data-platform-sdk/atlan/workflows`, as it is in dist/. */
export function oursForAtlan(): Promise<typeof import('../../src/atlan/workflows.js')> {
  return load('data-platform-sdk/atlan/workflows');
}

interface Peer {
  CogniteClient: new (options: { appId: string; project: string; baseUrl: string; oidcTokenProvider: () => Promise<string> }) => {
    authenticate(): Promise<string>;
    assets: { list(query: { limit: number }): { autoPagingToArray(options: { limit: number }): Promise<unknown[]> } };
  };
}

/** `@cognite/sdk`, the vendor's own client, as far as it is used here. */
export function peer(): Promise<Peer> {
  return load('@cognite/sdk');
}

/** `p-limit`. */
export async function pLimit(): Promise<(concurrency: number) => <T>(run: () => Promise<T>) => Promise<T>> {
  const { default: limit } = await load<{ default: Awaited<ReturnType<typeof pLimit>> }>('p-limit');
  return limit;
}

/** Not resolved when this is compiled: only `npm run bench` installs the peers. */
function load<T>(name: string): Promise<T> {
  return import(name) as Promise<T>;
}
