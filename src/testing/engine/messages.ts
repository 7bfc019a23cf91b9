import { jsonWithBigints } from '../../core/json-bigints.js';
import { Refusal } from './refusal.js';

/** How an operation's data goes in protobuf. What is not there goes in JSON only. */
export interface Messages {
  /** The body of a request, as JSON would bring it. Throws for bytes that are no message. */
  readonly read?: (bytes: Uint8Array) => unknown;
  /** The message of an answer; undefined where messages have no way to say it. */
  readonly write?: (answer: never, body: never) => Uint8Array<ArrayBuffer> | undefined;
}

const type = 'application/protobuf';

/** Whether a request's body is a message. */
export function isMessage(messages: Messages | undefined, headers: Headers): boolean {
  return messages?.read !== undefined && mediaType(headers.get('content-type') ?? '') === type;
}

/**
 * The JSON text that says the same as a message: so the document's checks hold for both.
 * @throws {Refusal} 400, with the reason
 */
export function textOf({ read }: Messages, bytes: Uint8Array): string {
  try {
    return jsonWithBigints(read!(bytes));
  } catch (error) {
    throw new Refusal(400, `The body is no message: ${(error as Error).message}.`);
  }
}

/** An answer in protobuf where the request prefers it to JSON, or has both alike. */
export function asMessage(messages: Messages | undefined, headers: Headers, body: unknown, answer: unknown, response: Response): Response {
  const ranges = (headers.get('accept') ?? '').split(',').map((range) => ({ type: mediaType(range), quality: Number(/;\s*q=([\d.]+)/i.exec(range)?.[1] ?? 1) }));
  const quality = (name: string): number => ranges.find((range) => range.type === name)?.quality ?? 0;
  const wants = messages?.write && quality(type) > 0 && quality(type) >= quality('application/json');
  const bytes = wants ? messages.write!(answer as never, body as never) : undefined;
  if (!bytes) return response;
  const all = new Headers(response.headers);
  all.set('content-type', type);
  return new Response(bytes, { status: response.status, headers: all });
}

function mediaType(text: string): string {
  return text.split(';')[0]!.trim().toLowerCase();
}
