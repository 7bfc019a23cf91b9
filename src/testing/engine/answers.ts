import { jsonWithBigints } from '../../core/json-bigints.js';
import { isJson } from './body.js';
import { resolve, type Content, type MockDocument } from './document.js';
import { truncated, type Strike } from './faults.js';
import { Refusal } from './refusal.js';
import type { Route } from './routes.js';
import type { Validator } from './validator.js';

/** Makes answers in the platform's forms, and checks them against the document: a mock that lies is worse than none. */
export class Answers {
  readonly #document: MockDocument;
  readonly #validator: Validator;
  readonly #error: (refusal: Refusal) => unknown;

  /** @param error the platform's form of an error */
  constructor(document: MockDocument, validator: Validator, error: (refusal: Refusal) => unknown) {
    this.#document = document;
    this.#validator = validator;
    this.#error = error;
  }

  /** An answer of success, in the status that the document gives it. */
  success(route: Route, value: unknown): Response {
    const status = Object.keys(route.responses).find((key) => /^2\d\d$/.test(key));
    if (status === undefined) throw new Error(`the document has no success response for ${route.id}`);
    if (!(value instanceof Uint8Array)) return this.#json(route, Number(status), value);
    const { content = {} } = resolve<{ content?: Content }>(this.#document, route.responses[status]);
    if (!Object.keys(content).some((type) => !isJson(type))) throw new Error(`the mock's answer to ${route.id} (${status}) breaks the document: it takes no bytes`);
    return new Response(value as Uint8Array<ArrayBuffer>, { status: Number(status), headers: this.#headers('application/octet-stream') });
  }

  refusal(route: Route | undefined, refusal: Refusal): Response {
    return this.#json(route, refusal.status, this.#error(refusal));
  }

  /** What a fault answers in place of the platform. */
  fault({ status = 200, retryAfter, headers, body, message }: Strike): Response {
    const content = body === undefined ? this.#error(new Refusal(status, message)) : body;
    const text = typeof content === 'string' ? content : jsonWithBigints(content);
    const all = this.#headers(typeof content === 'string' ? 'text/plain' : 'application/json');
    if (retryAfter !== undefined) all['retry-after'] = String(retryAfter);
    return new Response([204, 205, 304].includes(status) ? null : text, { status, headers: { ...all, ...headers } });
  }

  /** An answer on its way out: whole, or broken in the middle. */
  sent(response: Response, strike: Strike | undefined): Response | Promise<Response> {
    return strike?.truncate ? truncated(response) : response;
  }

  #json(route: Route | undefined, status: number, value: unknown): Response {
    const text = value === undefined ? undefined : jsonWithBigints(value);
    if (route) this.#check(route, status, text);
    return new Response(text ?? null, { status, headers: this.#headers(text === undefined ? undefined : 'application/json') });
  }

  #check(route: Route, status: number, text: string | undefined): void {
    const response = resolve<{ content?: Content } | undefined>(this.#document, route.responses[status] ?? route.responses.default);
    const lie = (why: string): Error => new Error(`the mock's answer to ${route.id} (${status}) breaks the document: ${why}`);
    if (!response) throw lie('it has no such response');
    const media = Object.entries(response.content ?? {}).find(([type]) => isJson(type))?.[1];
    if (!media !== (text === undefined)) throw lie(media ? 'a body is missing' : 'it has no body');
    if (media?.schema === undefined) return;
    const problem = this.#validator.response(media.schema, JSON.parse(text!));
    if (problem) throw lie(problem);
  }

  #headers(contentType: string | undefined): Record<string, string> {
    const id = this.#document['x-sdk']?.requestIdHeader;
    return { ...(contentType && { 'content-type': contentType }), ...(id && { [id]: crypto.randomUUID() }) };
  }
}
