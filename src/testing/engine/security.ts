import type { MockDocument } from './document.js';
import { Refusal } from './refusal.js';
import type { Route } from './routes.js';

interface Scheme {
  readonly type: string;
  readonly scheme?: string;
  readonly in?: string;
  readonly name?: string;
}

/** The credentials that a mock has met, and whether they are still good. */
export class Credentials {
  readonly #document: MockDocument;
  readonly #met = new Set<string>();
  readonly #expired = new Set<string>();

  constructor(document: MockDocument) {
    this.#document = document;
  }

  /** @throws {Refusal} 401, unless the request carries one of the credentials that the document asks for */
  check(route: Route, headers: Headers): void {
    if (!route.security.length) return;
    const schemes = (this.#document.components?.securitySchemes ?? {}) as Record<string, Scheme>;
    const enough = route.security.find((all) => Object.keys(all).every((name) => isPresent(schemes[name]!, headers)));
    if (!enough) throw new Refusal(401, 'Unauthorized: the request carries no credential.');
    for (const name of Object.keys(enough)) this.#met.add(valueOf(schemes[name]!, headers));
  }

  /** @throws {Refusal} 401, where a credential has expired */
  checkAge(headers: Headers): void {
    const schemes = Object.values((this.#document.components?.securitySchemes ?? {}) as Record<string, Scheme>);
    if (schemes.some((scheme) => this.#expired.has(valueOf(scheme, headers)))) throw new Refusal(401, 'Unauthorized: the token has expired.');
  }

  /** Lets every credential expire that was met so far. */
  expire(): void {
    for (const value of this.#met) this.#expired.add(value);
    this.#met.clear();
  }

  clear(): void {
    this.#met.clear();
    this.#expired.clear();
  }
}

function isPresent({ type, scheme, in: place, name }: Scheme, headers: Headers): boolean {
  if (type === 'apiKey') return place !== 'header' || Boolean(headers.get(name!));
  const [kind = '', value] = (headers.get('authorization') ?? '').split(' ');
  return kind.toLowerCase() === (type === 'http' ? scheme!.toLowerCase() : 'bearer') && Boolean(value);
}

function valueOf({ type, in: place, name }: Scheme, headers: Headers): string {
  if (type !== 'apiKey') return headers.get('authorization') ?? '';
  return place === 'header' ? (headers.get(name!) ?? '') : '';
}
