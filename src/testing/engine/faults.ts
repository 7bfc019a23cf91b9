/** What goes wrong, where and how often. */
export interface Fault {
  /** The operation's id in the document; left out, whatever comes next. */
  operation?: string | undefined;
  /** How many requests it strikes. Default 1; `Infinity` for all. */
  times?: number | undefined;
  /** Answers with this status in place of doing anything. */
  status?: number | undefined;
  /** Seconds, as the `Retry-After` header. */
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

const names = ['operation', 'times', 'status', 'retryAfter', 'headers', 'body', 'drop', 'latency', 'truncate'];

/** Faults that wait for their requests, in the order in which they were given. */
export class Faults {
  readonly #waiting: { readonly fault: Fault; left: number }[] = [];

  add(fault: Fault, operations: ReadonlySet<string>): void {
    for (const name in fault) {
      if (!names.includes(name)) throw new TypeError(`fail() has no "${name}"; allowed: ${names.join(', ')}`);
    }
    if (fault.operation !== undefined && !operations.has(fault.operation)) {
      throw new TypeError(`fail(): the document has no operation "${fault.operation}"`);
    }
    this.#waiting.push({ fault, left: fault.times ?? 1 });
  }

  /** The first fault that waits for this operation. */
  take(operation: string): Fault | undefined {
    const index = this.#waiting.findIndex(({ fault }) => fault.operation === undefined || fault.operation === operation);
    const found = this.#waiting[index];
    if (found && --found.left <= 0) this.#waiting.splice(index, 1);
    return found?.fault;
  }

  clear(): void {
    this.#waiting.length = 0;
  }
}

/** What `fetch` rejects with when a connection breaks. */
export class BrokenConnection extends TypeError {
  constructor(message = 'fetch failed') {
    super(message, { cause: Object.assign(new Error('the mock has broken the connection'), { code: 'ECONNRESET' }) });
  }
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
