/** @throws {TypeError} where options have a name that there is not */
export function checkNames(where: string, given: object, names: readonly string[]): void {
  const stranger = Object.keys(given).find((name) => !names.includes(name));
  if (stranger !== undefined) throw new TypeError(`${where}() has no "${stranger}"; allowed: ${names.join(', ')}`);
}
