import type { MockDocument } from './document.js';
import { findRoute, type Route } from './routes.js';

/** A server, and the operations that it has. */
export interface Place {
  /** Recognises a URL of the server. */
  readonly server: RegExp;
  /** The part of a URL's path that belongs to the server. */
  readonly base: RegExp;
  readonly routes: readonly Route[];
}

/** The servers that a document names, its own ones first, then those of single operations. */
export function placesOf(document: MockDocument, routes: readonly Route[]): Place[] {
  const urls = new Set([...(document.servers ?? []).map(({ url }) => url), ...routes.flatMap(({ servers }) => servers)]);
  return Array.from(urls, (url) => ({
    server: new RegExp(`^${pattern(url)}(?=[/?#]|$)`),
    base: new RegExp(`^${pattern(url.replace(/^https?:\/\/[^/]+/, ''))}(?=/|$)`),
    routes: routes.filter(({ servers }) => servers.includes(url)),
  }));
}

/** The operation that a request means, and its path below the server's base. */
export function locate(places: readonly Place[], method: string, pathname: string): { found?: { route: Route; path: Record<string, string> }; path: string } {
  const paths = places.map(({ base }) => base.exec(pathname)).map((match) => match && pathname.slice(match[0].length));
  for (const [index, path] of paths.entries()) {
    const found = path === null ? undefined : findRoute(places[index]!.routes, method, path!);
    if (found) return { found, path: path! };
  }
  return { path: paths[0] ?? pathname };
}

/** A server's URL as a pattern; its variables stand for anything without a slash. */
function pattern(url: string): string {
  return url
    .replace(/\/$/, '')
    .split(/\{\w+\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('[^/]+');
}
