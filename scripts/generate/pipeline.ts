import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { emitArea } from './emit-area.js';
import { emitFactories } from './emit-factories.js';
import { emitClient, emitIndex, emitPlatform, emitVerbs, optionsTypeName } from './emit-platform.js';
import { checkExamples } from './examples.js';
import { header } from './header.js';
import { bundleSpec, lintPublished, lintSpec } from './lint.js';
import { buildManifest, checkManifest, publishedText } from './manifest.js';
import { buildModel, sentSchemas } from './model.js';
import type { Files } from './output.js';
import { throwIfAny, type Problem } from './problems.js';
import { checkRules } from './rules.js';
import { Sources } from './source.js';
import { TypePrinter } from './types.js';
import { typesDocument } from './types-document.js';
import { checkVocabulary } from './vocabulary.js';
import { expandWriteForms } from './write-forms.js';

export interface Generated {
  /** Path below generated/ → text. */
  readonly files: Files;
  /** What the linter only warns of. */
  readonly warnings: readonly Problem[];
  readonly operations: number;
}

/**
 * Everything that is generated for one platform, in memory.
 * @param base the project's root, which paths in messages and headers are relative to
 * @throws {SpecError} with every fault of the first stage that finds any
 */
export async function generatePlatform(platform: string, base: string, packageName: string): Promise<Generated> {
  const root = resolve(base, 'openapi', platform, 'openapi.yaml');
  const sources = new Sources(root, base);
  const warnings = await lintSpec(root, base, platform);
  const document = await bundleSpec(root, base);
  throwIfAny(await checkVocabulary(document, readJson(base, 'openapi/x-sdk.schema.json'), sources));
  if (document['x-sdk'].platform !== platform) {
    throwIfAny([sources.problem(['x-sdk', 'platform'], `x-sdk.platform is "${document['x-sdk'].platform}", but the folder is ${platform}; they must be the same`)]);
  }
  throwIfAny(checkRules(document, sources));
  const { forms, problems } = expandWriteForms(document, sources);
  throwIfAny(problems);
  await lintPublished(document, sources);
  throwIfAny(await checkExamples(document, sources));

  const model = buildModel(document, forms, sources);
  const printer = await TypePrinter.load();
  const sent = model.operations.filter((operation) => operation.isPublic).flatMap((operation) => sentSchemas(model.inputs, operation));
  const types = typesDocument(document, model.inputs, sent);
  const optionsType = optionsTypeName(document);
  const manifest = buildManifest(model, packageName);
  await checkManifest(manifest, readJson(base, 'openapi/manifest.schema.json'));
  const files = new Map<string, string>([
    ['schema.d.ts', await printer.schemaFile(types, header(model.source))],
    ...model.areas.map((area): [string, string] => [`${area.name}.ts`, emitArea(model, area, printer, optionsType)]),
    ['platform.ts', emitPlatform(model)],
    ['client.ts', emitClient(model)],
    ['verbs.ts', emitVerbs(model)],
    ['index.ts', emitIndex(model)],
    ['factories.ts', emitFactories(model)],
    ['openapi.json', publishedText(document)],
    ['manifest.json', `${JSON.stringify(manifest, null, 2)}\n`],
  ]);
  return {
    files: new Map([...files].map(([path, text]) => [`${platform}/${path}`, text])),
    warnings,
    operations: model.operations.length,
  };
}

function readJson(base: string, path: string): object {
  return JSON.parse(readFileSync(resolve(base, path), 'utf8')) as object;
}
