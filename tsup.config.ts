import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { defineConfig } from 'tsup';

const platforms = readdirSync('generated').filter((name) => existsSync(`src/${name}/index.ts`));

interface Target {
  readonly import: { readonly types: string; readonly default: string };
}

/** The modules that package.json exports from a platform's folder, each with the source that its types name. */
function entries(platform: string): Record<string, string> {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, Target | string> };
  const targets = Object.values(exports).filter((target) => typeof target === 'object').map((target) => target.import);
  return Object.fromEntries(
    targets.flatMap(({ types, default: file }) => {
      const name = new RegExp(`^\\./dist/${platform}/(.*)\\.js$`).exec(file)?.[1];
      return name === undefined ? [] : [[name, types.replace('./dist/types/', '').replace(/\.d\.ts$/, '.ts')]];
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
