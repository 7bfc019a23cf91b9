/** The number in a header; undefined where there is none. */
export function numberHeader(headers: Headers, name: string | undefined): number | undefined {
  const value = Number((name && headers.get(name)) || NaN);
  return Number.isFinite(value) ? value : undefined;
}
