/** A request as it came in, and what became of it. */
export interface ReceivedRequest<Operation extends string = string> {
  /** The operation's id; undefined when the document has none for the request. */
  readonly operation: Operation | undefined;
  readonly method: string;
  /** Path below the platform's base, as it was sent. */
  readonly path: string;
  /** Repeated parameters are lists. */
  readonly query: Readonly<Record<string, string | string[]>>;
  /** Lower-case names. Of the credential, only the kind is kept. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed where it is JSON, text otherwise; undefined when there is none. */
  readonly body: unknown;
  /** The answer's status; undefined while there is none, and where the connection broke. */
  readonly status: number | undefined;
  /** Why the document does not allow the request; undefined where it does. */
  readonly problem: string | undefined;
}

/** The requests that a mock has received, in order of arrival. */
export interface RequestLog<Operation extends string = string> extends ReadonlyArray<ReceivedRequest<Operation>> {
  /** Those of an operation. */
  of(operation: Operation): ReceivedRequest<Operation>[];
  /** The last one, of an operation or of all; undefined where there is none. */
  last(operation?: Operation): ReceivedRequest<Operation> | undefined;
  /** The bodies that an operation was given. */
  bodies(operation: Operation): unknown[];
  /** Those that the document does not allow. Each has its `problem`. */
  problems(): ReceivedRequest<Operation>[];
}

/** Open for change. */
export type Received = { -readonly [K in keyof ReceivedRequest]: ReceivedRequest[K] };

/** A log to which requests are added. Its helpers stand beside the requests, and don't show among them. */
export function requestLog(operations: ReadonlySet<string>): RequestLog & Received[] {
  const log: Received[] = [];
  const of = (operation: string): Received[] => {
    if (!operations.has(operation)) throw new TypeError(`requests: the document has no operation "${operation}"`);
    return log.filter((request) => request.operation === operation);
  };
  const helpers: Omit<RequestLog, keyof ReadonlyArray<ReceivedRequest>> = {
    of,
    last: (operation) => (operation === undefined ? log : of(operation)).at(-1),
    bodies: (operation) => of(operation).map(({ body }) => body),
    problems: () => log.filter(({ problem }) => problem !== undefined),
  };
  const properties = Object.entries(helpers).map(([name, value]) => [name, { value }] as const);
  return Object.defineProperties(log, Object.fromEntries(properties)) as RequestLog & Received[];
}
