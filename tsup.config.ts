import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { defineConfig } from 'tsup';

const platforms = readdirSync('generated').filter((name) => existsSync(`src/${name}/index.ts`));

/** The modules that package.json exports for a platform: the hand-written file where there is one, else the generated one. */
function entries(platform: string): Record<string, string> {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, unknown> };
  const subpaths = Object.entries(exports).filter(([subpath, target]) => typeof target === 'object' && subpath.split('/')[1] === platform);
  return Object.fromEntries(
    subpaths.map(([subpath]) => {
      const name = subpath.split('/')[2] ?? 'index';
      const own = `src/${platform}/${name}.ts`;
      return [name, existsSync(own) ? own : `generated/${platform}/${name}.ts`];
    }),
  );
}

/** Built a platform at a time, so that nothing loads code that only another platform needs. */
export default defineConfig(
  platforms.map((platform) => ({
    entry: entries(platform),
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
