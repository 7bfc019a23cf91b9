import { join } from 'node:path';
import { bundle, firstLoad } from '../../test/package/bundle.js';
import { limits } from '../../test/package/limits.js';
import { listsAssets, listsCredentials, programs } from '../../test/package/programs.js';
import { atMost, grouped, type Figure, type Row } from '../lib/figure.js';
import { root } from '../lib/root.js';

const peerProgram = `import { CogniteClient } from '@cognite/sdk';
const cdf = new CogniteClient({ appId: 'report', project: 'plant-1', oidcTokenProvider: async () => 'token' });
for await (const asset of cdf.assets.list({ limit: 10 })) console.log(asset.externalId);
`;
const fetchProgram = `import createClient from 'openapi-fetch';
const client = createClient({ baseUrl: 'https://westeurope-1.cognitedata.com' });
console.log(await client.GET('/workflows'));
`;

/** Bytes that a program sends to browsers, minified and gzipped. */
const row: Row = async () => {
  const folder = join(root, '.tmp/bench');
  const size = async (program: string): Promise<number> => (await bundle(program, folder)).gzipped;
  const peer = await size(peerProgram);
  const figure = (name: string, bytes: number, bound?: number): Figure => ({
    row: `${name}, bytes gzipped`,
    ours: grouped(bytes),
    baseline: `${grouped(peer)} @cognite/sdk`,
    ratio: (bytes / peer).toFixed(2),
    target: bound === undefined ? '' : atMost(bound).text,
    ok: bound === undefined ? undefined : bytes <= bound,
  });
  const figures: Figure[] = [];
  for (const [platform, { oneFunction, oneArea, wholeClient }] of Object.entries(programs)) {
    figures.push(
      figure(`${platform}: lists workflows, function`, await size(oneFunction), limits.bundle.target),
      figure(`${platform}: lists workflows, class of one area`, await size(oneArea)),
      figure(`${platform}: lists workflows, whole client`, await size(wholeClient), platform === 'cognite' ? limits.bundle.clientTarget : undefined),
    );
  }
  figures.push(figure('cognite: lists workflows, whole client, what a page loads first', await firstLoad(programs.cognite.wholeClient, folder), limits.bundle.clientTarget));
  figures.push(figure('cognite: lists assets, function', await size(listsAssets), limits.bundle.target));
  figures.push(figure('atlan: lists credentials, function', await size(listsCredentials), limits.bundle.target));
  return [...figures, figure('openapi-fetch alone', await size(fetchProgram))];
};

export default row;
