import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { defineConfig, type Options } from 'tsup';

const platforms = readdirSync('generated').filter((name) => existsSync(`src/${name}/index.ts`));

interface Target {
  readonly import: { readonly types: string; readonly default: string };
}

/** The modules that package.json exports from a folder of dist, each with the source that its types name. */
function entries(folder: string): Record<string, string> {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, Target | string> };
  const targets = Object.values(exports).filter((target) => typeof target === 'object').map((target) => target.import);
  return Object.fromEntries(
    targets.flatMap(({ types, default: file }) => {
      const name = new RegExp(`^\\./dist/${folder}/(.*)\\.js$`).exec(file)?.[1];
      return name === undefined ? [] : [[name, types.replace('./dist/types/', '').replace(/\.d\.ts$/, '.ts')]];
    }),
  );
}

const shared = {
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
} as const satisfies Options;

/** The runtime as one module: cut into pieces by who uses what, it would be dozens of files to load. */
const wholeCore: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'whole-core',
  setup(build) {
    build.onLoad({ filter: /src[\\/]core[\\/]index\.ts$/ }, ({ path }) => {
      const modules = readdirSync(dirname(path)).filter((name) => name.endsWith('.ts') && name !== 'index.ts');
      return { contents: modules.map((name) => `export * from './${name.replace(/\.ts$/, '.js')}';`).join('\n'), loader: 'ts', resolveDir: dirname(path) };
    });
  },
};

/** That module stands beside the platforms' folders, and is theirs to import. */
const besideCore: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'beside-core',
  setup(build) {
    // CommonJS is made from ESM: scripts/finish-build.ts gives it the other name.
    // What is public of it is a list of names, and stays one.
    build.onResolve({ filter: /^\..*\.js$/ }, ({ path, resolveDir }) => {
      const target = resolve(resolveDir, path);
      return dirname(target) === resolve('src/core') && !target.endsWith('index.js') ? { path: '../core.js', external: true, sideEffects: false } : undefined;
    });
  },
};

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

// The documents would stand in the maps a second time, and what is not minified can be read without.
const testing = { ...shared, outDir: 'dist/testing', sourcemap: false, esbuildPlugins: [documents] } as const satisfies Options;

/** Built a platform at a time, so that nothing loads code that only another platform needs; then the mocks of all. */
export default defineConfig([
  { ...shared, entry: { core: 'src/core/index.ts' }, format: ['esm', 'cjs'], outDir: 'dist', esbuildPlugins: [wholeCore] },
  ...platforms.map((platform): Options => ({ ...shared, entry: entries(platform), format: ['esm', 'cjs'], outDir: `dist/${platform}`, esbuildPlugins: [besideCore] })),
  { ...testing, entry: { ...entries('testing'), cli: 'src/testing/cli.ts' }, format: ['esm'] },
  { ...testing, entry: entries('testing'), format: ['cjs'] },
]);
