import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, type Checked, type Resolution, type Version } from '../../test/package/compiler.js';
import { limits } from '../../test/package/limits.js';
import { everyCall } from '../../test/package/every-call.js';
import { programs, tenResources } from '../../test/package/programs.js';
import { atMost, grouped, type Figure, type Row } from '../lib/figure.js';
import { alternate, median, rounds } from '../lib/measure.js';
import { root } from '../lib/root.js';

const peerProgram = `import { CogniteClient } from '@cognite/sdk';
const cdf = new CogniteClient({ appId: 'report', project: 'plant-1', oidcTokenProvider: async () => 'token' });
for await (const asset of cdf.assets.list({ limit: 10 })) console.log(asset.externalId);
`;
const cases: [Version, Resolution][] = [['5.9', 'nodenext'], ['5.9', 'bundler'], ['7', 'nodenext'], ['7', 'bundler']];

/** The same as our program of ten resources, as far as the vendor's client has them. */
const peerTen = `import { CogniteClient } from '@cognite/sdk';
const cdf = new CogniteClient({ appId: 'report', project: 'plant-1', oidcTokenProvider: async () => 'token' });
for await (const { externalId } of cdf.assets.list({ limit: 10 })) console.log(externalId);
for await (const { externalId } of cdf.events.list({ limit: 10 })) console.log(externalId);
for await (const { externalId } of cdf.files.list({ limit: 10 })) console.log(externalId);
for await (const { externalId } of cdf.timeseries.list({ limit: 10 })) console.log(externalId);
for await (const { externalId } of cdf.sequences.list({ limit: 10 })) console.log(externalId);
for await (const { externalId } of cdf.datasets.list({ limit: 10 })) console.log(externalId);
for await (const { externalId } of cdf.labels.list({ limit: 10 })) console.log(externalId);
for await (const { externalId } of cdf.relationships.list({ limit: 10 })) console.log(externalId);
for await (const { name } of cdf.raw.listDatabases({ limit: 10 })) console.log(name);
for await (const { name } of cdf.models3D.list({ limit: 10 })) console.log(name);
`;

function look(name: string, program: string, version: Version, resolution: Resolution): Checked {
  const folder = join(root, '.tmp/bench/types', `${name}-${version}-${resolution}`);
  mkdirSync(folder, { recursive: true });
  return check(folder, { 'program.mts': program }, version, resolution);
}

const text = ({ errors, instantiations, types }: Checked): string =>
  errors ? `fails: ${/TS\d+/.exec(errors)?.[0]}` : `${grouped(instantiations)} / ${grouped(types)}`;

/** What TypeScript computes for programs: exact, and the same on every machine. */
const row: Row = async () => [
  ...cases.map(([version, resolution]) => {
    const ours = look('ours', programs.cognite.oneArea, version, resolution);
    const peer = look('peer', peerProgram, version, resolution);
    const target = atMost(limits.types.cognite.instantiations);
    return {
      row: `TypeScript ${version}, ${resolution}, instantiations / types`,
      ours: text(ours),
      baseline: `${text(peer)} @cognite/sdk`,
      ratio: '',
      target: target.text,
      ok: !ours.errors && target.holds(ours.instantiations),
    };
  }),
  every(),
  await ten(),
];

/** All that the client can do, a call each. */
function every(): Figure {
  const { operations } = JSON.parse(readFileSync(join(root, 'generated/cognite/manifest.json'), 'utf8')) as { operations: Parameters<typeof everyCall>[0] };
  const { program, calls } = everyCall(operations);
  const checked = look('every', program, '5.9', 'nodenext');
  const target = atMost(1000);
  return {
    row: `TypeScript 5.9, ${calls} calls of the whole client, instantiations / types`,
    ours: text(checked),
    baseline: '',
    ratio: '',
    target: target.text,
    ok: !checked.errors && target.holds(checked.instantiations),
  };
}

/** How long `tsc --noEmit` takes for ten resources; only `bundler` can resolve the vendor's package. */
async function ten(): Promise<Figure> {
  const side = (name: string, program: string) => async () => {
    const { errors } = look(name, program, '5.9', 'bundler');
    if (errors) throw new Error(errors);
  };
  const times = await alternate(side('ten', tenResources), side('ten-peer', peerTen), rounds(5), 1);
  const seconds = (values: readonly number[]): string => `${(median(values) / 1000).toFixed(2)} (${(Math.min(...values) / 1000).toFixed(2)})`;
  const ratio = median(times.ours.map((time, round) => time / times.baseline[round]!));
  const target = atMost(1.5);
  return {
    row: 'TypeScript 5.9, bundler, tsc --noEmit of ten resources, s',
    ours: seconds(times.ours),
    baseline: `${seconds(times.baseline)} @cognite/sdk`,
    ratio: ratio.toFixed(2),
    target: target.text,
    ok: target.holds(ratio),
  };
}

export default row;
