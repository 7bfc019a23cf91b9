import type { MockDocument } from './document.js';
import { Refusal } from './refusal.js';
import type { Route } from './routes.js';

interface Scheme {
  readonly type: string;
  readonly scheme?: string;
  readonly in?: string;
  readonly name?: string;
}

/** @throws {Refusal} 401, unless the request carries one of the credentials that the document asks for */
export function checkCredential(document: MockDocument, route: Route, headers: Headers): void {
  if (!route.security.length) return;
  const schemes = (document.components?.securitySchemes ?? {}) as Record<string, Scheme>;
  const enough = route.security.some((all) => Object.keys(all).every((name) => isPresent(schemes[name]!, headers)));
  if (!enough) throw new Refusal(401, 'Unauthorized: the request carries no credential.');
}

function isPresent({ type, scheme, in: place, name }: Scheme, headers: Headers): boolean {
  if (type === 'apiKey') return place !== 'header' || Boolean(headers.get(name!));
  const [kind = '', value] = (headers.get('authorization') ?? '').split(' ');
  return kind.toLowerCase() === (type === 'http' ? scheme!.toLowerCase() : 'bearer') && Boolean(value);
}
