import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The compilers that users have, the JavaScript one and its successor, below the project's node_modules. */
export const compilers = { '5.9': 'typescript/bin/tsc', '7': 'typescript7/bin/tsc' } as const;

export type Version = keyof typeof compilers;
export type Resolution = 'nodenext' | 'bundler';

export interface Checked {
  /** Empty when the project compiles. */
  readonly errors: string;
  /** How much TypeScript computes for the project: the same number every time. */
  readonly instantiations: number;
  readonly types: number;
}

/**
 * Type-checks a project of files in a folder that has the package installed.
 * @param files name → text; .ts files are the program
 * @param strictLibraries the package's own declarations are checked too
 */
export function check(folder: string, files: Readonly<Record<string, string>>, version: Version, resolution: Resolution, strictLibraries = false): Checked {
  const options = {
    target: 'es2022',
    module: resolution === 'bundler' ? 'esnext' : 'nodenext',
    moduleResolution: resolution,
    lib: ['es2022', 'dom', 'dom.iterable', 'dom.asynciterable'],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    resolveJsonModule: true,
    skipLibCheck: !strictLibraries,
    noEmit: true,
  };
  const all = { ...files, 'tsconfig.json': JSON.stringify({ compilerOptions: options, files: Object.keys(files).filter((name) => /\.[cm]?ts$/.test(name)) }) };
  for (const [name, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  // One thread, or else version 7 counts what each of them does.
  const flags = version === '7' ? ['--singleThreaded'] : [];
  const compiler = resolve('node_modules', compilers[version]);
  const { status, stdout } = spawnSync(process.execPath, [compiler, '-p', folder, '--extendedDiagnostics', ...flags], { cwd: folder, encoding: 'utf8' });
  const count = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(stdout)?.[1] ?? NaN);
  return { errors: status === 0 ? '' : stdout.replace(/^Files:[^]*/m, '').trim() || `exit status ${status}`, instantiations: count('Instantiations'), types: count('Types') };
}
