import { jsonWithBigints, parseJsonWithBigints } from '../../core/json-bigints.js';
import { isSuspicious } from '../../core/json.js';
import { Refusal } from './refusal.js';
import type { Route } from './routes.js';
import type { Validator } from './validator.js';

/** The request's body, unzipped; undefined when it is empty. */
export async function readBytes(request: Request): Promise<Uint8Array | undefined> {
  if (!request.body) return undefined;
  const encoding = request.headers.get('content-encoding');
  let bytes: ArrayBuffer;
  if (encoding === null || encoding === 'identity') bytes = await request.arrayBuffer();
  else if (encoding === 'gzip') {
    try {
      // The DOM's types and Node's disagree about the stream's generics.
      const unzipped = request.body.pipeThrough(new DecompressionStream('gzip') as unknown as ReadableWritablePair<Uint8Array, Uint8Array>);
      bytes = await new Response(unzipped).arrayBuffer();
    } catch {
      throw new Refusal(400, 'The body is not gzip, though its Content-Encoding says so.');
    }
  } else throw new Refusal(415, `The Content-Encoding "${encoding}" is not supported.`);
  return bytes.byteLength === 0 ? undefined : new Uint8Array(bytes);
}

/**
 * The body that an operation takes, with the document's defaults.
 * @param bigints whether whole numbers beyond 2^53 are bigints; left out, they are rounded
 * @throws {Refusal} 400, with the reason
 */
export function checkBody(validator: Validator, route: Route, text: string | undefined, contentType: string | null, bigints = false): unknown {
  const { body } = route;
  if (text === undefined) {
    if (body?.required) throw new Refusal(400, `${route.id} takes a body, and there is none.`);
    return undefined;
  }
  if (!body) throw new Refusal(400, `${route.id} takes no body.`);
  const type = contentType?.split(';')[0]!.trim().toLowerCase() ?? 'none';
  const media = body.content[type];
  if (!media) throw new Refusal(415, `${route.id} takes ${Object.keys(body.content).join(' or ')}, and the Content-Type is ${type}.`);
  if (!isJson(type)) return text;
  const value = parsed(text);
  if (value === undefined) throw new Refusal(400, 'The body is not JSON.');
  const problem = media.schema === undefined ? undefined : validator.request(media.schema, value);
  if (problem) throw new Refusal(400, `The body is invalid: ${problem}.`);
  return bigints ? withBigints(value, text) : value;
}

export function isJson(contentType: string): boolean {
  return /^application\/([\w.-]+\+)?json$/.test(contentType);
}

/** JSON as a value, with or without bigints; undefined when it isn't JSON. */
export function parsed(text: string, bigints = false): unknown {
  try {
    return bigints ? parseJsonWithBigints(text) : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}

/** A copy as a request would bring it. Bigints come through {@link withBigints}. */
export function sent(value: unknown): { readonly copy: unknown; readonly text: string } {
  const text = jsonWithBigints(value);
  return { copy: JSON.parse(text), text };
}

/** Puts the whole numbers beyond 2^53 of JSON text, as bigints, into what was read of it: the checks know numbers only. */
export function withBigints<T>(value: T, text: string): T {
  if (isSuspicious(text)) restore(value as Fields, parseJsonWithBigints(text) as Fields);
  return value;
}

type Fields = Record<string, unknown>;

function restore(value: Fields, exact: Fields): void {
  for (const [name, each] of Object.entries(exact)) {
    if (typeof each === 'bigint') value[name] = each;
    else if (typeof each === 'object' && each !== null) restore(value[name] as Fields, each as Fields);
  }
}
