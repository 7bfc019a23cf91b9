/** Fields whose content is the user's own: its keys stay as they are. */
const freeForm = ['input', 'output', 'data', 'response', 'body', 'queryParameters', 'metadata', 'with', 'select', 'properties', 'filter', 'mappings', 'secrets', 'envVars'];
/** Fields whose keys are the users' own, and whose values are the platform's. */
const freeKeys = ['fieldResolvers'];

/**
 * Plain data for storage or for Python: without null and undefined fields, and with snake_case keys on request. What
 * users put into free-form fields (input, data, metadata …) is left as it is.
 */
export function dump<T extends object>(resources: readonly T[], options?: { readonly snakeCase?: boolean }): Record<string, unknown>[];
export function dump<T extends object>(resource: T, options?: { readonly snakeCase?: boolean }): Record<string, unknown>;
export function dump(resource: object, options: { readonly snakeCase?: boolean } = {}): Record<string, unknown> | Record<string, unknown>[] {
  return plain(resource, options.snakeCase === true) as Record<string, unknown> | Record<string, unknown>[];
}

function plain(value: unknown, snakeCase: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => plain(item, snakeCase));
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  // Columns of datapoints.
  if (ArrayBuffer.isView(value)) return Array.from(value as Float64Array);
  const copy: Record<string, unknown> = {};
  const freeColumns = 'columns' in value && !Array.isArray(value.columns);
  for (const [name, inner] of Object.entries(value)) {
    if (inner === null || inner === undefined) continue;
    // A task execution's input is its task's parameters, and its output has a shape too.
    const shaped = 'taskType' in value && (name === 'input' || name === 'output');
    const own = (freeForm.includes(name) && !shaped) || (name === 'columns' && freeColumns);
    const key = snakeCase ? name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`) : name;
    copy[key] = own ? inner : freeKeys.includes(name) ? eachOf(inner as object, snakeCase) : plain(inner, snakeCase);
  }
  return copy;
}

function eachOf(values: object, snakeCase: boolean): object {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, plain(value, snakeCase)]));
}
