import { compile, compilers, resolutions } from './compile.js';

// Every compiler, and every way to find modules.
for (const version of Object.keys(compilers) as (keyof typeof compilers)[]) {
  for (const resolution of Object.keys(resolutions) as (keyof typeof resolutions)[]) {
    const start = performance.now();
    const complaints = compile(version, resolution);
    if (complaints) process.exitCode = 1;
    console.log(`types, TypeScript ${version}, ${resolution}: ${complaints || `ok in ${((performance.now() - start) / 1000).toFixed(1)} s`}`);
  }
}
