import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { check, type Checked, type Resolution, type Version } from '../../test/package/compiler.js';
import { limits } from '../../test/package/limits.js';
import { programs } from '../../test/package/programs.js';
import { atMost, grouped, type Row } from '../lib/figure.js';
import { root } from '../lib/root.js';

const peerProgram = `import { CogniteClient } from '@cognite/sdk';
const cdf = new CogniteClient({ appId: 'report', project: 'plant-1', oidcTokenProvider: async () => 'token' });
for await (const asset of cdf.assets.list({ limit: 10 })) console.log(asset.externalId);
`;
const cases: [Version, Resolution][] = [['5.9', 'nodenext'], ['5.9', 'bundler'], ['7', 'nodenext'], ['7', 'bundler']];

/** What TypeScript computes for a program that lists workflows: exact, and the same on every machine. */
const row: Row = async () =>
  cases.map(([version, resolution]) => {
    const look = (name: string, program: string): Checked => {
      const folder = join(root, '.tmp/bench/types', `${name}-${version}-${resolution}`);
      mkdirSync(folder, { recursive: true });
      return check(folder, { 'program.mts': program }, version, resolution);
    };
    const ours = look('ours', programs.cognite.oneArea);
    const peer = look('peer', peerProgram);
    const text = ({ errors, instantiations, types }: Checked): string =>
      errors ? `fails: ${/TS\d+/.exec(errors)?.[0]}` : `${grouped(instantiations)} / ${grouped(types)}`;
    const target = atMost(limits.types.cognite.instantiations);
    return {
      row: `TypeScript ${version}, ${resolution}, instantiations / types`,
      ours: text(ours),
      baseline: `${text(peer)} @cognite/sdk`,
      ratio: '',
      target: target.text,
      ok: !ours.errors && target.holds(ours.instantiations),
    };
  });

export default row;
