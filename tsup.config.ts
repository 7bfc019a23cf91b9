import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { defineConfig } from 'tsup';

const platforms = readdirSync('generated').filter((name) => existsSync(`src/${name}/index.ts`));

/** An area's entry is its hand-written file where there is one, else the generated one; one without resources has none. */
function areaEntries(platform: string): Record<string, string> {
  const areas = readdirSync(`generated/${platform}`)
    .map((file) => /^([\w-]+)\.ts$/.exec(file)?.[1])
    .filter((area): area is string => area !== undefined && !['index', 'client', 'platform'].includes(area))
    .filter((area) => readFileSync(`generated/${platform}/${area}.ts`, 'utf8').includes('extends Resource'));
  return Object.fromEntries(
    areas.map((area) => {
      const own = `src/${platform}/${area}.ts`;
      return [area, existsSync(own) ? own : `generated/${platform}/${area}.ts`];
    }),
  );
}

/** Entries that no area has. */
function ownEntries(platform: string): Record<string, string> {
  // On two libraries, so that nobody else carries them.
  return platform === 'civis' ? { 'workflow-definition': 'src/civis/workflow-definition.ts' } : {};
}


/** Built a platform at a time, so that nothing loads code that only another platform needs. */
export default defineConfig(
  platforms.map((platform) => ({
    entry: {
      index: `src/${platform}/index.ts`,
      raw: `src/${platform}/raw.ts`,
      ...areaEntries(platform),
      ...ownEntries(platform),
    },
    format: ['esm', 'cjs'],
    outDir: `dist/${platform}`,
    platform: 'neutral',
    target: 'es2022',
    // Also for CJS: a class must be one and the same from every entry point.
    splitting: true,
    sourcemap: true,
    // Names in errors and stack traces are worth more than bytes that every bundler takes away again.
    minify: false,
    // scripts/finish-build.ts writes them: faster than tsup's, and every name and file stays readable.
    dts: false,
    // Inside, it costs less of a cold import than as a package of its own.
    noExternal: ['openapi-fetch'],
  })),
);
