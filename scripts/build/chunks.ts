import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rollup, type GetModuleInfo, type OutputOptions, type OutputPlugin, type Plugin } from 'rollup';
import { entries } from './entries.js';
import { groups } from './groups.js';

/** Where tsup leaves each source as a module of its own. */
const modules = resolve('.tmp/modules');

/** The source of a module, from the root of the project: `src/core/list.ts`. */
const sourceOf = (id: string): string => relative(modules, id).replaceAll('\\', '/').replace(/js$/, 'ts');

/** Finds modules beside each other, and reads each with its map. What is not ours stays an import. */
const fromModules: Plugin = {
  name: 'from-modules',
  resolveId(path, importer) {
    if (importer === undefined) return path;
    // Inside, it costs less of a cold import than as a package of its own.
    if (path === 'openapi-fetch') return fileURLToPath(import.meta.resolve(path));
    return /^[./]/.test(path) ? resolve(dirname(importer), path) : { id: path, external: true };
  },
  load(id) {
    const code = readFileSync(id, 'utf8').replace(/\/\/# sourceMappingURL=.*\s*$/, '');
    const map = `${id}.map`;
    return existsSync(map) ? { code, map: readFileSync(map, 'utf8') } : code;
  },
};

/** An entry that makes no file. By its name Rollup reads it first, so that the runtime's sources stand in their order. */
const order = '\0order';

const inOrder: Plugin = {
  name: 'in-order',
  resolveId: (path) => (path === order ? path : undefined),
  load(id) {
    if (id !== order) return undefined;
    const runtime = resolve(modules, 'src/core');
    return readdirSync(runtime).filter((name) => name.endsWith('.js')).map((name) => `import ${JSON.stringify(resolve(runtime, name))};`).join('\n');
  },
  generateBundle(_options, files) {
    for (const name of Object.keys(files)) if (/^order\./.test(name)) delete files[name];
  },
};

/** All that is loaded with some modules, without what `import()` may load later. */
function loadedWith(ids: readonly string[], getModuleInfo: GetModuleInfo): Set<string> {
  const found = new Set(ids);
  // A set that grows is walked to its new end.
  for (const id of found) for (const next of getModuleInfo(id)?.importedIds ?? []) found.add(next);
  return found;
}

/** What the platforms' clients load at once, what they load later, and what their indexes load. */
function reach(indexes: readonly string[], getModuleInfo: GetModuleInfo): { readonly byClients: Set<string>; readonly later: Set<string>; readonly byIndexes: Set<string> } {
  const byClients = loadedWith(indexes.map((index) => resolve(dirname(index), 'client.js')), getModuleInfo);
  const later = [...byClients].flatMap((id) => getModuleInfo(id)?.dynamicallyImportedIds ?? []);
  return { byClients, later: loadedWith(later, getModuleInfo), byIndexes: loadedWith(indexes, getModuleInfo) };
}

/**
 * Has an index pass on its client's file, with all that it names, and name itself only what is loaded on demand. A
 * bundler that splits code loads at once whatever is named by a file of which it needs anything.
 */
const apart: OutputPlugin = {
  name: 'apart',
  generateBundle(_options, files) {
    for (const file of Object.values(files)) {
      if (file.type !== 'chunk' || !file.fileName.endsWith('/client.js')) continue;
      const [names] = /^export \{[^}]*\} from '\.\/on-demand\.js';\n/m.exec(file.code)!;
      // An empty line in its place, for the map's sake.
      file.code = file.code.replace(names, '\n');
      this.emitFile({ type: 'asset', fileName: file.fileName.replace('client', 'index'), source: `export * from './client.js';\n${names}` });
    }
  },
};

/** Takes out imports of files for their effects: as package.json says, they have none. An empty line stays, for the maps' sake. */
const withoutEffects: OutputPlugin = {
  name: 'without-effects',
  generateBundle(_options, files) {
    for (const file of Object.values(files)) if (file.type === 'chunk') file.code = file.code.replace(/^(?:import '\.[^']*'|require\('\.[^']*'\));$/gm, '');
  },
};

/** The entries of all platforms: each file of dist, without extension, with its module. */
function platformEntries(): { readonly input: Record<string, string>; readonly indexes: readonly string[] } {
  const platforms = readdirSync('generated').filter((name) => existsSync(`src/${name}/index.ts`));
  const input = Object.fromEntries(
    platforms.flatMap((platform) => Object.entries(entries(platform)).map(([name, source]) => [`${platform}/${name}`, resolve(modules, source.replace(/ts$/, 'js'))])),
  );
  return { input, indexes: platforms.map((platform) => input[`${platform}/index`]!) };
}

/**
 * Makes the platforms' files of dist from tsup's modules, ESM and CommonJS alike: an entry for each that package.json
 * exports, and between them the files that {@link groups} names. What tsup left is removed.
 * @throws {Error} for whatever Rollup warns of, such as groups that need each other
 */
export async function writeChunks(): Promise<void> {
  const { input, indexes } = platformEntries();
  const warnings: string[] = [];
  const bundle = await rollup({
    input: { ...input, order },
    plugins: [inOrder, fromModules],
    // Left to those who bundle the package: a Rollup of this line took a field of an object for the constant that it began
    // as, although a method that got the object had changed it.
    treeshake: false,
    onLog: (_level, { code, message }) => code !== 'EMPTY_BUNDLE' && warnings.push(message),
  });
  for (const format of ['es', 'cjs'] as const) await bundle.write(output(format, indexes));
  await bundle.close();
  if (warnings.length > 0) throw new Error(warnings.join('\n'));
  rmSync(modules, { recursive: true });
}

/** How a format is written: which file takes which module, and what the files are called. */
function output(format: 'es' | 'cjs', indexes: readonly string[]): OutputOptions {
  const extension = format === 'es' ? 'js' : 'cjs';
  let reached: ReturnType<typeof reach> | undefined;
  const withOnDemand = new Set<string>();
  return {
    dir: 'dist',
    plugins: [withoutEffects, ...(format === 'es' ? [apart] : [])],
    format,
    exports: 'named',
    esModule: true,
    interop: 'auto',
    dynamicImportInCjs: false,
    externalLiveBindings: false,
    sourcemap: true,
    generatedCode: 'es2015',
    // Names in errors and stack traces are worth more than bytes that every bundler takes away again.
    minifyInternalExports: false,
    // A file imports what it uses itself, not all that this needs in turn.
    hoistTransitiveImports: false,
    onlyExplicitManualChunks: true,
    manualChunks(id, { getModuleInfo }) {
      if (id.includes('/node_modules/openapi-fetch/')) return 'openapi-fetch';
      reached ??= reach(indexes, getModuleInfo);
      const source = sourceOf(id);
      if (reached.byClients.has(id)) return groups.find(([, sources]) => sources.test(source))?.[0];
      if (!reached.byIndexes.has(id) || !reached.later.has(id)) return undefined;
      const [, platform] = source.split('/') as [string, string];
      withOnDemand.add(platform);
      // What a client loads later although its index names it.
      return `${platform}/on-demand`;
    },
    entryFileNames({ name }) {
      const [platform, entry] = name.split('/');
      return format === 'es' && entry === 'index' && withOnDemand.has(platform!) ? `${platform}/client.js` : `[name].${extension}`;
    },
    // What no group takes stands with its platform, named by Rollup after one of its modules.
    chunkFileNames({ name, moduleIds }) {
      const folder = name === 'openapi-fetch' || name.includes('/') || groups.some(([file]) => file === name) ? '' : `${sourceOf(moduleIds[0]!).split('/')[1]}/`;
      return `${folder}[name].${extension}`;
    },
  };
}
