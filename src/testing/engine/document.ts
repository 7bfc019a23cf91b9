/** The parts of a bundled OpenAPI 3.1 document that a mock reads. References point inside the document. */
export interface MockDocument {
  readonly servers?: readonly { readonly url: string }[];
  readonly security?: readonly Record<string, readonly string[]>[];
  readonly paths: Readonly<Record<string, object>>;
  readonly components?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly 'x-sdk'?: {
    readonly platform?: string;
    readonly requestIdHeader?: string;
    readonly rateLimitHeaders?: { readonly limit: string; readonly remaining: string };
  };
}

export type JsonSchema = boolean | Readonly<Record<string, unknown>>;

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly required?: boolean;
  readonly style?: string;
  readonly explode?: boolean;
  readonly schema?: JsonSchema;
  readonly content?: Content;
}

export type Content = Readonly<Record<string, { readonly schema?: JsonSchema }>>;

export interface OperationObject {
  readonly operationId: string;
  readonly servers?: MockDocument['servers'];
  readonly parameters?: readonly unknown[];
  readonly requestBody?: unknown;
  readonly responses: Readonly<Record<string, unknown>>;
  readonly security?: MockDocument['security'];
}

/** Follows references until there is none. */
export function resolve<T>(document: MockDocument, value: unknown): T {
  let found = value as { $ref?: string };
  while (typeof found?.$ref === 'string') {
    found = found.$ref
      .replace(/^#\//, '')
      .split('/')
      .map((part) => decodeURIComponent(part).replace(/~1/g, '/').replace(/~0/g, '~'))
      .reduce((place, part) => (place as Record<string, unknown> | undefined)?.[part], document as unknown) as typeof found;
  }
  return found as T;
}
