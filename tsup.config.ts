import { readFileSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';
import { entries } from './scripts/build/entries.js';

const shared = {
  platform: 'neutral',
  target: 'es2022',
  // Names in errors and stack traces are worth more than bytes that every bundler takes away again.
  minify: false,
  // scripts/finish-build.ts writes them: faster than tsup's, and every name and file stays readable.
  dts: false,
} as const satisfies Options;

/** The mocks' documents, as text that is parsed when it is loaded: smaller than code, and faster to load. */
const documents: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'documents',
  setup(build) {
    build.onLoad({ filter: /openapi\.json$/ }, ({ path }) => {
      const text = JSON.stringify(JSON.parse(readFileSync(path, 'utf8')));
      return { contents: `export default /* @__PURE__ */ JSON.parse(${JSON.stringify(text)});`, loader: 'js' };
    });
  },
};

const testing = {
  ...shared,
  outDir: 'dist/testing',
  // Also for CJS: a class must be one and the same from every entry point.
  splitting: true,
  // The documents would stand in the maps a second time, and what is not minified can be read without.
  sourcemap: false,
  noExternal: ['openapi-fetch'],
  esbuildPlugins: [documents],
} as const satisfies Options;

/** The platforms' sources one by one, which scripts/finish-build.ts puts into few files; and the mocks of all. */
export default defineConfig([
  { ...shared, entry: ['src/!(testing)/**/*.ts', 'generated/*/*.ts', '!**/*.d.ts'], bundle: false, sourcemap: true, format: ['esm'], outDir: '.tmp/modules', clean: true },
  { ...testing, entry: { ...entries('testing'), cli: 'src/testing/cli.ts' }, format: ['esm'] },
  { ...testing, entry: entries('testing'), format: ['cjs'] },
]);
