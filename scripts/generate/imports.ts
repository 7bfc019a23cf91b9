/** The imports of one generated module, gathered while it is written. */
export class Imports {
  readonly #values = new Map<string, Set<string>>();
  readonly #types = new Map<string, Set<string>>();

  /** `core/list`, `./platform` */
  value(module: string, name: string): void {
    add(this.#values, module, name);
  }

  type(module: string, name: string): void {
    add(this.#types, module, name);
  }

  /** Sorted; core modules before those of the folder. */
  text(): string {
    const modules = [...new Set([...this.#values.keys(), ...this.#types.keys()])];
    const path = (module: string) => (module.startsWith('./') ? `${module}.js` : `../../src/${module}.js`);
    const rank = (module: string) => `${module.startsWith('./') ? 1 : 0}${module}`;
    modules.sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
    const lines = modules.map((module) => {
      const values = sorted(this.#values.get(module));
      const types = sorted(this.#types.get(module)).filter((name) => !values.includes(name));
      if (values.length === 0) return statement('import type', types, path(module));
      return statement('import', [...values, ...types.map((name) => `type ${name}`)], path(module));
    });
    return lines.join('\n');
  }
}

/** `import { a, b } from './c.js';`, with a name on each line where one line is too short. */
export function statement(keyword: string, names: readonly string[], path: string): string {
  const flat = `${keyword} { ${names.join(', ')} } from '${path}';`;
  return flat.length <= 120 ? flat : `${keyword} {\n${names.map((name) => `  ${name},\n`).join('')}} from '${path}';`;
}

function add(map: Map<string, Set<string>>, module: string, name: string): void {
  map.set(module, (map.get(module) ?? new Set()).add(name));
}

function sorted(names: ReadonlySet<string> | undefined): string[] {
  return [...(names ?? [])].sort();
}
