import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The compilers that users have. */
export const compilers = { '5.9': '../../node_modules/typescript/bin/tsc', '7': '../../node_modules/typescript7/bin/tsc' } as const;

/** How users' projects find modules. */
export const resolutions = { nodenext: ['nodenext', 'nodenext'], bundler: ['esnext', 'bundler'] } as const;

/** Checks the type tests beside this file; gives the compiler's complaints, or nothing. */
export function compile(version: keyof typeof compilers, resolution: keyof typeof resolutions): string {
  const [module, moduleResolution] = resolutions[resolution];
  const flags = ['--noEmit', '-p', here('tsconfig.json'), '--module', module, '--moduleResolution', moduleResolution];
  const { status, stdout, stderr } = spawnSync(process.execPath, [here(compilers[version]), ...flags], { encoding: 'utf8' });
  return status === 0 ? '' : `${stdout}${stderr}`.trim() || `exit status ${status}`;
}
