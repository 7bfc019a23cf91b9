import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { root } from './markdown.js';
import { fromSources } from './resolve.js';

/**
 * Runs a program as the module that it is, with the package's sources inside.
 * @param base where generated code is, if not in the project itself
 */
export async function run(source: string, base = root, ...plugins: Plugin[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'program-'));
  try {
    const { outputFiles } = await build({
      stdin: { contents: source, loader: 'ts', resolveDir: base },
      plugins: [fromSources(base), ...plugins],
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'node',
      // Libraries that are still CommonJS ask for Node's own modules.
      banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
      logLevel: 'silent',
    });
    // Vitest leaves to Node what is below a node_modules.
    const file = join(folder, 'node_modules', 'program.mjs');
    mkdirSync(join(folder, 'node_modules'));
    writeFileSync(file, outputFiles[0]!.contents);
    await import(/* @vite-ignore */ pathToFileURL(file).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
