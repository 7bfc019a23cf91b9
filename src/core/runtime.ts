/** Whether CORS stands between us and the platform: a page or a classic worker, not Node, Deno, Bun or an edge worker. */
export function inBrowser(): boolean {
  const scope = globalThis as { document?: unknown; importScripts?: unknown };
  return scope.document !== undefined || scope.importScripts !== undefined;
}
