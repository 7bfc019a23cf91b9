import { existsSync, readdirSync, readFileSync, watch } from 'node:fs';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Files } from './generate/output.js';

const usage = `npm run generate -- [--platform NAME]... [--check | --watch]

Writes generated/<platform>/ from openapi/<platform>/openapi.yaml, for every platform or those named.
  --check   write nothing; exit with 1 and name the files that are stale
  --watch   generate, and again on every change under openapi/`;

/** The project's root; tests generate elsewhere. */
const base = resolve(process.env['SDK_GENERATE_ROOT'] ?? fileURLToPath(new URL('..', import.meta.url)));

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      platform: { type: 'string', multiple: true },
      check: { type: 'boolean' },
      watch: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const all = platformNames();
  const chosen = values.platform ?? all;
  const unknown = chosen.filter((name) => !all.includes(name));
  if (unknown.length > 0 || (values.check && values.watch)) {
    console.error(unknown.length > 0 ? `there is no openapi/${unknown[0]}/openapi.yaml; allowed: ${all.join(', ')}` : usage);
    return 2;
  }
  const code = await generate(chosen, values.check === true, chosen.length === all.length);
  if (!values.watch) return code;
  await regenerateOnChange(() => generate(chosen, false, chosen.length === all.length));
  return 0;
}

function platformNames(): string[] {
  const folder = resolve(base, 'openapi');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => existsSync(resolve(folder, name, 'openapi.yaml')))
    .sort();
}

/** Renders everything before anything is written. */
async function generate(platforms: readonly string[], check: boolean, whole: boolean): Promise<number> {
  const started = performance.now();
  const [{ generatePlatform }, { compare, write }, { SpecError, formatProblem }] = await Promise.all([
    import('./generate/pipeline.js'),
    import('./generate/output.js'),
    import('./generate/problems.js'),
  ]);
  const { name: packageName } = JSON.parse(readFileSync(resolve(base, 'package.json'), 'utf8')) as { name: string };
  const files = new Map<string, string>();
  let operations = 0;
  try {
    for (const platform of platforms) {
      const generated = await generatePlatform(platform, base, packageName);
      generated.warnings.forEach((warning) => console.error(`warning: ${formatProblem(warning)}`));
      generated.files.forEach((text, path) => files.set(path, text));
      operations += generated.operations;
    }
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    console.error(error.message);
    console.error(`${error.problems.length === 1 ? '1 fault' : `${error.problems.length} faults`}; nothing was written`);
    return 1;
  }
  const folder = resolve(base, 'generated');
  const difference = compare(files, folder);
  // With some of the platforms, the others' files are none of our business.
  const own = (path: string) => whole || platforms.some((platform) => path.startsWith(`${platform}/`));
  const stale = difference.stale.filter(own);
  const outdated = [...difference.changed, ...difference.added];
  if (check) return report(outdated, stale);
  write(files as Files, folder, { ...difference, stale });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `${platforms.join(', ')}: ${operations} operations, ${files.size} files, ${outdated.length} written` +
      `${stale.length > 0 ? `, ${stale.length} removed` : ''} in ${seconds} s`,
  );
  return 0;
}

function report(outdated: readonly string[], stale: readonly string[]): number {
  for (const path of outdated) console.error(`generated/${path} is stale`);
  for (const path of stale) console.error(`generated/${path} is no longer generated`);
  if (outdated.length + stale.length === 0) {
    console.log('generated/ is up to date');
    return 0;
  }
  console.error('run `npm run generate` and commit what it writes');
  return 1;
}

/** Regenerates after each burst of changes, one run at a time. Ends with the process. */
async function regenerateOnChange(run: () => Promise<number>): Promise<never> {
  const folder = resolve(base, 'openapi');
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve(0);
  console.log(`watching ${relative(base, folder)}/`);
  watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(run).catch((error: unknown) => {
        console.error(error);
        return 1;
      });
    }, 100);
  });
  return new Promise<never>(() => {});
}

process.exitCode = await main();
