import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { defineConfig } from 'tsup';

const platforms = readdirSync('generated').filter((name) => existsSync(`src/${name}/index.ts`));

/** An area's entry is its hand-written file where there is one, else the generated one. */
function areaEntries(platform: string): [string, string][] {
  return readdirSync(`generated/${platform}`)
    .map((file) => /^([\w-]+)\.ts$/.exec(file)?.[1])
    .filter((area): area is string => area !== undefined && !['index', 'client', 'platform'].includes(area))
    .map((area) => {
      const own = `src/${platform}/${area}.ts`;
      return [`${platform}/${area}`, existsSync(own) ? own : `generated/${platform}/${area}.ts`];
    });
}

export default defineConfig({
  entry: Object.fromEntries(
    platforms.flatMap((platform) => [
      [`${platform}/index`, `src/${platform}/index.ts`],
      [`${platform}/raw`, `src/${platform}/raw.ts`],
      ...areaEntries(platform),
    ]),
  ),
  format: ['esm', 'cjs'],
  outDir: 'dist',
  platform: 'neutral',
  target: 'es2022',
  // Also for CJS: a class must be one and the same from every entry point.
  splitting: true,
  sourcemap: true,
  clean: true,
  // Names in errors and stack traces are worth more than bytes that every bundler takes away again.
  minify: false,
  // scripts/build-types.ts writes them: faster than tsup's, and every name and file stays readable.
  dts: false,
  onSuccess: async () => {
    const { status } = spawnSync('npx', ['tsx', 'scripts/build-types.ts'], { stdio: 'inherit' });
    if (status !== 0) process.exit(1);
  },
});
