import { checkNames } from './options.js';
import type { ReceivedRequest } from './requests.js';

/** What goes wrong, where and how often. */
export interface Fault<Operation extends string = string> {
  /** The operation's id in the document; left out, whatever comes next. */
  operation?: Operation | undefined;
  /** Which requests it strikes, of those of the operation. */
  when?(request: ReceivedRequest<Operation>): boolean;
  /**
   * Which items are refused: it strikes requests whose body's `items` have one of them, and these as a whole, as the
   * platforms do. Of a batch that takes several requests, a part fails. The status is 400 unless there is another.
   */
  failItems?(item: Readonly<Record<string, unknown>>, index: number): boolean;
  /** How many requests it strikes, from 1. Default 1, with `failItems` all of them; `Infinity` for all. */
  times?: number | undefined;
  /** Answers with this status, from 200 to 599, in place of doing anything. */
  status?: number | undefined;
  /** Seconds, as the `Retry-After` header of the answer that something else makes fail. */
  retryAfter?: number | undefined;
  /** More headers of the answer. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** Body of the answer in place of the platform's error form: JSON, or text as it is. Alone, with status 200. */
  body?: unknown;
  /** Breaks the connection: before anything is done, or `'after'` it is done but not answered. */
  drop?: true | 'after' | undefined;
  /** Milliseconds that pass before anything is done. Real ones, whatever the mock's clock. */
  latency?: number | undefined;
  /** The connection breaks in the middle of the answer. Without `status` and `body`, the request is done. */
  truncate?: true | undefined;
}

/** What strikes one request. */
export interface Strike extends Pick<Fault, 'status' | 'retryAfter' | 'headers' | 'body' | 'drop' | 'latency' | 'truncate'> {
  readonly message: string;
}

const names = ['operation', 'when', 'failItems', 'times', 'status', 'retryAfter', 'headers', 'body', 'drop', 'latency', 'truncate'];
/** What a fault has at least one of. Headers alone change nothing. */
const effects = ['failItems', 'status', 'body', 'drop', 'latency', 'truncate'] as const;

/** Faults that wait for their requests, in the order in which they were given. */
export class Faults {
  readonly #waiting: { readonly fault: Fault; left: number }[] = [];

  add(fault: Fault, operations: ReadonlySet<string>): void {
    checkNames('fail', fault, names);
    checkOperation('fail', fault.operation, operations);
    if (!effects.some((name) => fault[name] !== undefined)) throw new TypeError(`fail(): nothing is to go wrong; give one of ${effects.join(', ')}`);
    const { times, status, drop } = fault;
    if (times !== undefined && !(times === Infinity || (Number.isInteger(times) && times > 0))) throw new RangeError(`fail(): times is a whole number from 1, or Infinity, not ${times}`);
    if (status !== undefined && !(Number.isInteger(status) && status >= 200 && status <= 599)) throw new RangeError(`fail(): a status is from 200 to 599, not ${status}`);
    if (drop !== undefined && drop !== true && drop !== 'after') throw new TypeError(`fail(): drop is true or 'after', not ${JSON.stringify(drop)}`);
    this.#waiting.push({ fault, left: fault.times ?? (fault.failItems ? Infinity : 1) });
  }

  /** The first fault that waits for such a request. */
  take(request: ReceivedRequest): Strike | undefined {
    const index = this.#waiting.findIndex(({ fault }) => fits(fault, request));
    const found = this.#waiting[index];
    if (!found) return undefined;
    if (--found.left <= 0) this.#waiting.splice(index, 1);
    const { fault } = found;
    if (!fault.failItems) return { ...fault, message: 'The mock was told to fail.' };
    const refused = refusedItems(fault, request).map((index) => `items.${index}`);
    return { ...fault, status: fault.status ?? 400, message: `The mock was told to refuse ${refused.join(', ')}.` };
  }

  clear(): void {
    this.#waiting.length = 0;
  }
}

/** @throws {TypeError} where the document has no such operation */
export function checkOperation(where: string, operation: string | undefined, operations: ReadonlySet<string>): void {
  if (operation !== undefined && !operations.has(operation)) throw new TypeError(`${where}(): the document has no operation "${operation}"`);
}

function fits(fault: Fault, request: ReceivedRequest): boolean {
  if (fault.operation !== undefined && fault.operation !== request.operation) return false;
  if (fault.when && !fault.when(request)) return false;
  return !fault.failItems || refusedItems(fault, request).length > 0;
}

/** Places of the items that a fault refuses. */
function refusedItems(fault: Fault, { body }: ReceivedRequest): number[] {
  const items: unknown = (body as { items?: unknown } | null | undefined)?.items;
  if (!Array.isArray(items)) return [];
  return items.flatMap((item: unknown, index) => (fault.failItems?.((item ?? {}) as Record<string, unknown>, index) ? [index] : []));
}

/** What `fetch` rejects with when a connection breaks. */
export class BrokenConnection extends TypeError {
  constructor(message = 'fetch failed') {
    super(message, { cause: Object.assign(new Error('the mock has broken the connection'), { code: 'ECONNRESET' }) });
  }
}

/** Whether something thrown is a connection that the mock has broken, by whichever copy of this module. */
export function isBrokenConnection(error: unknown): boolean {
  return error instanceof TypeError && (error.cause as { code?: unknown } | undefined)?.code === 'ECONNRESET';
}

/** The same answer, with a body that breaks in the middle. */
export async function truncated(response: Response): Promise<Response> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const headers = new Headers(response.headers);
  headers.set('content-length', String(bytes.length));
  let sent = false;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (sent) controller.error(new BrokenConnection('terminated'));
      else controller.enqueue(bytes.subarray(0, bytes.length >> 1));
      sent = true;
    },
  }, { highWaterMark: 0 });
  return new Response(body, { status: response.status, headers });
}
