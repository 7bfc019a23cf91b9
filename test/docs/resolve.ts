/** Where the package's entry points are in this project: what users import, and the sources behind it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { root } from './markdown.js';

/** The file that an import of ours means; `base` is where generated code is, the project itself unless a test has its own. */
export function sourceOf(specifier: string, base = root): string | undefined {
  const path = /^data-platform-sdk\/(.+)$/.exec(specifier)?.[1];
  if (path === undefined) return undefined;
  return [`src/${path}.ts`, `src/${path}/index.ts`, `generated/${path}.ts`, `generated/${path}`, `openapi/${path}`, path]
    .map((candidate) => join(base, candidate))
    .find((candidate) => existsSync(candidate));
}

/** Bundles the sources in place of the built package. */
export function fromSources(base?: string): Plugin {
  return {
    name: 'from-sources',
    setup(build) {
      build.onResolve({ filter: /^data-platform-sdk\// }, ({ path }) => ({ path: sourceOf(path, base) ?? '' }));
    },
  };
}
