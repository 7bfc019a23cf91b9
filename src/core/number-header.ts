/** The number in a header; undefined where there is none. */
export function numberHeader(headers: Headers, name: string | undefined): number | undefined {
  const value = name && headers.get(name);
  return value && Number.isFinite(Number(value)) ? Number(value) : undefined;
}
