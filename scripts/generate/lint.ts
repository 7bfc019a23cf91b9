import { existsSync } from 'node:fs';
import { relative, resolve as resolvePath, sep } from 'node:path';
import { operationSites, type Document } from './document.js';
import { SpecError, type Problem } from './problems.js';
import type { Sources } from './source.js';

type Redocly = typeof import('@redocly/openapi-core');
type Config = Awaited<ReturnType<Redocly['loadConfig']>>;
type Found = Awaited<ReturnType<Redocly['lint']>>;

async function redocly(): Promise<Redocly> {
  const module = await import('@redocly/openapi-core');
  return (module as unknown as { default?: Redocly }).default ?? module;
}

/** The project's rules for one platform; without a redocly.yaml, the strict recommended ones. */
async function configFor(core: Redocly, base: string, platform: string): Promise<Config> {
  const file = resolvePath(base, 'redocly.yaml');
  if (!existsSync(file)) return core.createConfig({ extends: ['recommended-strict'] });
  return core.getMergedConfig(await core.loadConfig({ configPath: file }), platform);
}

/** It closes each part of a composed schema by itself, so that no example of one fits: examples.ts checks them. */
const exampleRule = 'no-invalid-media-type-examples';

/**
 * Lints the spec as it is written.
 * @throws {SpecError} for everything that the rules call an error
 */
export async function lintSpec(file: string, base: string, platform: string): Promise<Problem[]> {
  const core = await redocly();
  const found = await core.lint({ ref: file, config: await configFor(core, base, platform) });
  // A schema with a write form fits neither side's examples as it is written; what checks the published document's sees both forms.
  return sift(core, found.filter((problem) => problem.ruleId !== exampleRule), base);
}

/**
 * One document with every file's parts in it and references between them kept.
 * @throws {SpecError}
 */
export async function bundleSpec(file: string, base: string): Promise<Document> {
  const core = await redocly();
  const config = await core.createConfig({ extends: [] });
  const { bundle, problems } = await core.bundle({ ref: file, config, dereference: false });
  sift(core, problems, base);
  return bundle.parsed as Document;
}

/**
 * Lints the document that is published, in which write forms are expanded. Faults are shown where they were written.
 * @throws {SpecError}
 */
export async function lintPublished(document: Document, sources: Sources): Promise<void> {
  const core = await redocly();
  const config = await core.createConfig({ extends: ['recommended'], rules: { [exampleRule]: 'off' } });
  const source = JSON.stringify(document);
  const found = await core.lintFromString({ source, absoluteRef: resolvePath(sources.base, 'openapi.json'), config });
  const toProblem = ({ location, message, ruleId }: Found[number]): Problem => {
    const pointer = location[0] && 'pointer' in location[0] ? (location[0].pointer ?? '') : '';
    const place = pointer.split('/').slice(1).map((part) => core.unescapePointer(part));
    const site = operationSites(document).find((one) => one.pointer.every((part, index) => place[index] === part));
    return sources.problem(place, `${oneLine(message)} (${ruleId})`, site?.operation.operationId);
  };
  const errors = found.filter((problem) => problem.severity === 'error' && !problem.ignored);
  if (errors.length > 0) throw new SpecError(errors.map(toProblem));
}

/** Throws for errors; warnings are returned. */
function sift(core: Redocly, found: Found, base: string): Problem[] {
  const toProblem = ({ location, message, ruleId, suggest }: Found[number]): Problem => {
    const [first] = location;
    const position = first && core.getLineColLocation(first);
    const file = first ? relative(base, first.source.absoluteRef).split(sep).join('/') : base;
    const hint = suggest.length > 0 ? `; did you mean "${suggest[0]}"?` : '';
    return { file, line: position?.start.line ?? 1, message: `${oneLine(message)}${hint} (${ruleId})` };
  };
  const real = found.filter((problem) => !problem.ignored);
  const errors = real.filter((problem) => problem.severity === 'error');
  if (errors.length > 0) throw new SpecError(errors.map(toProblem));
  return real.map(toProblem);
}

function oneLine(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, ' ');
}
