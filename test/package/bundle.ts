import { dirname, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type BuildOptions, type Metafile } from 'esbuild';

export interface Bundle {
  readonly text: string;
  readonly minified: number;
  /** Under `gzip -9`. */
  readonly gzipped: number;
  /** What went into it. */
  readonly inputs: Metafile['inputs'];
}

/** What bundles of every kind share: as `esbuild --bundle --minify --platform=browser` makes them. */
const forBrowsers = { bundle: true, minify: true, metafile: true, write: false, platform: 'browser', target: 'es2022', logLevel: 'silent' } as const satisfies BuildOptions;

const gzippedSize = (contents: Uint8Array): number => gzipSync(contents, { level: 9 }).length;

/** Bundles a program for browsers into one file. */
export async function bundle(program: string, folder: string, format: 'esm' | 'iife' = 'esm'): Promise<Bundle> {
  const { outputFiles, metafile } = await build({ ...forBrowsers, stdin: { contents: program, resolveDir: folder, sourcefile: 'program.ts', loader: 'ts' }, format });
  const { contents, text } = outputFiles[0]!;
  return { text, minified: contents.length, gzipped: gzippedSize(contents), inputs: metafile.inputs };
}

/**
 * Bundles a program for browsers into as many files as `import()` asks for.
 * @returns bytes of what a page loads before the program runs: its file, and what this imports in turn; each minified
 *   and under `gzip -9`
 */
export async function firstLoad(program: string, folder: string): Promise<number> {
  const { outputFiles, metafile } = await build({
    ...forBrowsers,
    stdin: { contents: program, resolveDir: folder, sourcefile: 'program.ts', loader: 'ts' },
    splitting: true,
    format: 'esm',
    outdir: folder,
  });
  const sizes = new Map(outputFiles.map(({ path, contents }) => [resolve(path), gzippedSize(contents)]));
  const ours = Object.keys(metafile.outputs).find((path) => metafile.outputs[path]!.entryPoint?.endsWith('program.ts'))!;
  const loaded = new Set([ours]);
  // A set that grows is walked to its new end.
  for (const path of loaded) {
    for (const { kind, external, path: next } of metafile.outputs[path]!.imports) if (kind === 'import-statement' && !external) loaded.add(next);
  }
  return [...loaded].reduce((sum, path) => sum + sizes.get(resolve(path))!, 0);
}

/** The statements of a module that a bundler keeps although nothing of it is used: those that might do something. */
export async function leftOf(file: string): Promise<string> {
  const { outputFiles } = await build({
    ...forBrowsers,
    stdin: { contents: `import ${JSON.stringify(file)};`, resolveDir: dirname(file) },
    format: 'esm',
    plugins: [
      {
        name: 'whole-module',
        setup({ onResolve }) {
          // Not what package.json says, which lets bundlers drop the module whole.
          onResolve({ filter: /./ }, ({ path }) => (path === file ? { path, sideEffects: true } : { path, external: true, sideEffects: false }));
        },
      },
    ],
  });
  return outputFiles[0]!.text.trim();
}
