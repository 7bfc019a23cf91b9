/**
 * What tsup leaves to do: the platforms' files; and the declarations that the package ships, TypeScript's own output,
 * file for file, so that editors lead to readable types, with `.d.cts` twins for `require`.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeChunks } from './build/chunks.js';

const out = 'dist/types';

await writeChunks();
// Its code is in the package, and its licence asks to be, too.
copyFileSync('node_modules/openapi-fetch/LICENSE', 'dist/openapi-fetch.LICENSE.txt');

rmSync(out, { recursive: true, force: true });
// What runs in browsers is compiled without Node's types, so that it can't use what only Node has.
for (const project of ['tsconfig.build.json', 'tsconfig.build.node.json']) {
  const { status } = spawnSync('node', ['node_modules/typescript7/bin/tsc', '-p', project], { stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}

/** All files below a folder. */
function walk(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? walk(path) : [path];
  });
}

// Declarations that are generated as such are not compiled, only copied.
for (const path of walk('generated').filter((file) => file.endsWith('.d.ts'))) {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  copyFileSync(path, join(out, path));
}

for (const path of walk(out).filter((file) => file.endsWith('.d.ts'))) {
  const text = readFileSync(path, 'utf8').replace(/((?:from|import)\s*\(?\s*['"]\.{1,2}\/[^'"]*)\.js(['"])/g, '$1.cjs$2');
  writeFileSync(path.replace(/\.d\.ts$/, '.d.cts'), text);
}
