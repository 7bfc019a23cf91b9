import { readFileSync } from 'node:fs';

interface Target {
  readonly import: { readonly types: string; readonly default: string };
}

/** The modules that package.json exports from a folder of dist, each with the source that its types name. */
export function entries(folder: string): Record<string, string> {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, Target | string> };
  const targets = Object.values(exports).filter((target) => typeof target === 'object').map((target) => target.import);
  return Object.fromEntries(
    targets.flatMap(({ types, default: file }) => {
      const name = new RegExp(`^\\./dist/${folder}/(.*)\\.js$`).exec(file)?.[1];
      return name === undefined ? [] : [[name, types.replace('./dist/types/', '').replace(/\.d\.ts$/, '.ts')]];
    }),
  );
}
