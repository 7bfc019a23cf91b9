import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';

export interface Bundle {
  readonly text: string;
  readonly minified: number;
  /** Under `gzip -9`. */
  readonly gzipped: number;
  /** What went into it. */
  readonly inputs: Metafile['inputs'];
}

/** Bundles a program for browsers, as `esbuild --bundle --minify --platform=browser` does. */
export async function bundle(program: string, folder: string, format: 'esm' | 'iife' = 'esm'): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: folder, sourcefile: 'program.ts', loader: 'ts' },
    bundle: true,
    minify: true,
    metafile: true,
    write: false,
    platform: 'browser',
    target: 'es2022',
    format,
    logLevel: 'silent',
  });
  const { contents, text } = outputFiles[0]!;
  return { text, minified: contents.length, gzipped: gzipSync(contents, { level: 9 }).length, inputs: metafile.inputs };
}
