import { join } from 'node:path';
import ts from 'typescript';
import { root, type Program } from './markdown.js';
import { sourceOf } from './resolve.js';

/** What TypeScript says of the programs, with the project's own settings, as `file:line: message`. */
export function typeErrors(all: readonly Program[], base = root): string[] {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const names = new Map(all.map((program, index) => [join(base, `program-${index}.ts`), program]));
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.fileExists = (path) => names.has(path) || fileExists(path);
  host.readFile = (path) => names.get(path)?.source ?? readFile(path);
  host.getSourceFile = (path, languageVersion) => {
    const text = host.readFile(path);
    return text === undefined ? undefined : ts.createSourceFile(path, text, languageVersion);
  };
  host.resolveModuleNameLiterals = (literals, containing, redirected, settings, file) =>
    literals.map((literal) => {
      const found = sourceOf(literal.text, base);
      if (found) return { resolvedModule: { resolvedFileName: found, extension: found.slice(found.lastIndexOf('.')), isExternalLibraryImport: false } };
      return ts.resolveModuleName(literal.text, containing, settings, host, undefined, redirected, ts.getModeForUsageLocation(file, literal, settings));
    });
  const program = ts.createProgram([...names.keys()], options, host);
  return [...names].flatMap(([path, { file }]) =>
    ts.getPreEmitDiagnostics(program, program.getSourceFile(path)).map(({ start = 0, messageText }) => {
      const { line } = program.getSourceFile(path)!.getLineAndCharacterOfPosition(start);
      return `${file}:${line + 1}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    }),
  );
}
