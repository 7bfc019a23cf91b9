import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative } from 'node:path';
import { defineConfig } from 'tsup';

const platforms = readdirSync('generated').filter((name) => existsSync(`src/${name}/index.ts`));

/** An area's entry is its hand-written file where there is one, else the generated one; one without resources has none. */
function areaEntries(platform: string): [string, string][] {
  return readdirSync(`generated/${platform}`)
    .map((file) => /^([\w-]+)\.ts$/.exec(file)?.[1])
    .filter((area): area is string => area !== undefined && !['index', 'client', 'platform'].includes(area))
    .filter((area) => readFileSync(`generated/${platform}/${area}.ts`, 'utf8').includes('extends Resource'))
    .map((area) => {
      const own = `src/${platform}/${area}.ts`;
      return [`${platform}/${area}`, existsSync(own) ? own : `generated/${platform}/${area}.ts`];
    });
}

/** CommonJS chunks come with maps that name the folder they were built in. */
async function nameSourcesRelatively(folder: string): Promise<void> {
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.cjs.map'))) {
    const path = join(folder, file);
    const map = JSON.parse(readFileSync(path, 'utf8')) as { sources: string[] };
    map.sources = map.sources.map((source) => (isAbsolute(source) ? relative(dirname(path), source) : source));
    writeFileSync(path, JSON.stringify(map));
  }
}

export default defineConfig({
  entry: {
    ...Object.fromEntries(
      platforms.flatMap((platform) => [
        [`${platform}/index`, `src/${platform}/index.ts`],
        [`${platform}/raw`, `src/${platform}/raw.ts`],
        ...areaEntries(platform),
      ]),
    ),
    // On two libraries, so that nobody else carries them.
    'civis/workflow-definition': 'src/civis/workflow-definition.ts',
  },
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
  // In one file, it costs a third of the import.
  noExternal: ['openapi-fetch'],
  onSuccess: async () => {
    await nameSourcesRelatively('dist');
    const { status } = spawnSync('npx', ['tsx', 'scripts/build-types.ts'], { stdio: 'inherit' });
    if (status !== 0) process.exit(1);
  },
});
