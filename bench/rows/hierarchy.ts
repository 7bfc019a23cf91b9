/**
 * 100,000 assets in a tree of 20 levels, at concurrency 10, on a server that takes 50 ms for each request. By hand: level
 * by level, as one writes it. The vendor's client sorts the list and sends one request after the other.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { gunzip } from 'node:zlib';
import type { AssetCreate } from '../../src/cognite/assets.js';
import { bareHeaders, path, project } from '../lib/calls.js';
import { atMost, type Row } from '../lib/figure.js';
import { alternate, rateFigure, rounds } from '../lib/measure.js';
import { pLimit, peer } from '../lib/sdks.js';

const latency = 50;
const total = 100_000;
const perRequest = 1000;
const concurrency = 10;

/** Each level half as large again as the one above, and the leaves come first. */
function tree(): AssetCreate[] {
  const levels = 20;
  const assets: AssetCreate[] = [];
  for (let level = 0, above = 0; level < levels; level++) {
    const from = assets.length;
    const to = level === levels - 1 ? total : from + Math.ceil((total / (2 * (1.5 ** levels - 1))) * 1.5 ** level);
    for (let index = from; index < to; index++) {
      const parent = above + ((Math.imul(index + 1, 0x9e3779b1) >>> 8) % Math.max(1, from - above));
      assets.push({
        externalId: `plant-1:asset-${index}`,
        name: `Pump ${index}`,
        ...(level && { parentExternalId: `plant-1:asset-${parent}` }),
        description: 'Feeds the boiler.',
        metadata: { vendor: 'Nordpump', line: String(index % 40) },
      });
    }
    above = from;
  }
  return assets.toReversed();
}

/** The row's server, in a process of its own. */
function listen(): void {
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    const answer = (text: string): void => {
      const { items } = JSON.parse(text) as { items: AssetCreate[] };
      const body = JSON.stringify({ items: items.map((asset, index) => ({ ...asset, id: index + 1, rootId: 1, createdTime: 1_700_000_000_000, lastUpdatedTime: 1_700_000_000_000 })) });
      setTimeout(() => response.writeHead(201, { 'content-type': 'application/json' }).end(body), latency);
    };
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const bytes = Buffer.concat(parts);
      if (request.headers['content-encoding'] === 'gzip') gunzip(bytes, (_error, unpacked) => answer(unpacked.toString()));
      else answer(bytes.toString());
    });
  });
  server.keepAliveTimeout = 60_000;
  server.listen(0, '127.0.0.1', () => process.send!((server.address() as AddressInfo).port));
  process.on('disconnect', () => process.exit());
}

/** A `fetch` that answers all that is sent together, together. */
function inRounds(): { fetch: typeof globalThis.fetch; count: () => number } {
  let count = 0;
  const waiting: (() => void)[] = [];
  const fetch = async (_url: unknown, init?: RequestInit): Promise<Response> => {
    const { items } = JSON.parse(String(init!.body)) as { items: AssetCreate[] };
    if (!waiting.length) {
      setTimeout(() => {
        count++;
        for (const answer of waiting.splice(0)) answer();
      });
    }
    await new Promise<void>((resolve) => {
      waiting.push(resolve);
    });
    return Response.json({ items });
  };
  return { fetch: fetch as typeof globalThis.fetch, count: () => count };
}

/** The loop: all of a level, then all of the next. */
async function byHand(assets: readonly AssetCreate[], url: string, send: typeof globalThis.fetch): Promise<unknown[]> {
  const limit = (await pLimit())(concurrency);
  const headers = { ...bareHeaders(), 'content-type': 'application/json' };
  const byId = new Map(assets.map((asset) => [asset.externalId, asset]));
  const depths = new Map<AssetCreate, number>();
  const depth = (asset: AssetCreate): number => {
    let known = depths.get(asset);
    if (known === undefined) depths.set(asset, (known = asset.parentExternalId === undefined ? 0 : depth(byId.get(asset.parentExternalId)!) + 1));
    return known;
  };
  const levels: AssetCreate[][] = [];
  for (const asset of assets) (levels[depth(asset)] ??= []).push(asset);
  const created: unknown[] = [];
  for (const level of levels) {
    const chunks = Array.from({ length: Math.ceil(level.length / perRequest) }, (_, index) => level.slice(index * perRequest, (index + 1) * perRequest));
    const answers = await Promise.all(
      chunks.map((items) =>
        limit(async () => {
          const response = await send(url, { method: 'POST', headers, body: JSON.stringify({ items }) });
          if (!response.ok) throw new Error(`status ${response.status}`);
          return ((await response.json()) as { items: unknown[] }).items;
        }),
      ),
    );
    for (const items of answers) for (const asset of items) created.push(asset);
  }
  return created;
}

const row: Row = async () => {
  const child = fork(fileURLToPath(import.meta.url), ['listen']);
  try {
    const [port] = (await once(child, 'message')) as [number];
    const origin = `http://127.0.0.1:${port}`;
    const url = path(origin, '/assets');
    const list = tree();
    // Not resolved when this is compiled.
    const name = 'data-platform-sdk/cognite/assets';
    const { Assets } = (await import(name)) as typeof import('../../src/cognite/assets.js');
    const client = (fetch?: typeof globalThis.fetch, gzip?: false) =>
      new Assets({ project, baseUrl: origin, appName: 'bench', auth: bareHeaders()['authorization']!.slice(7), concurrency, fetch, gzip });
    const assets = client();
    const { CogniteClient } = await peer();
    const other = new CogniteClient({ appId: 'bench', project, baseUrl: origin, oidcTokenProvider: async () => 'a-token' });
    await other.authenticate();
    const theirs = other.assets as unknown as { create(items: readonly AssetCreate[]): Promise<unknown[]> };

    const ours = inRounds();
    await client(ours.fetch, false).createHierarchy(list);
    const hand = inRounds();
    await byHand(list, url, hand.fetch);
    const ideal = total / perRequest / concurrency;
    const bound = atMost(1.5);
    return [
      rateFigure('100,000 assets in 20 levels, 50 ms a request, assets', total, await alternate(() => assets.createHierarchy(list), () => byHand(list, url, fetch), rounds(5)), 0.9),
      rateFigure('the same against @cognite/sdk', total, await alternate(() => assets.createHierarchy(list), () => theirs.create(list), rounds(3), 0), 2),
      {
        row: `the same: rounds of requests, ideal ${ideal}`,
        ours: String(ours.count()),
        baseline: `by hand ${hand.count()}`,
        ratio: `${(ours.count() / ideal).toFixed(2)} of ideal`,
        target: bound.text,
        ok: bound.holds(ours.count() / ideal),
      },
    ];
  } finally {
    child.kill();
  }
};

if (process.argv[2] === 'listen') listen();

export default row;
