import { resolve, type Content, type MockDocument, type OperationObject, type Parameter } from './document.js';

/** One operation of the document, and how its path is recognised. */
export interface Route {
  readonly id: string;
  readonly method: string;
  /** The path's template. */
  readonly path: string;
  readonly segments: readonly string[];
  /** URLs of the servers that the operation or its path names for itself; otherwise the document's. */
  readonly servers: readonly string[];
  readonly parameters: readonly Parameter[];
  readonly body: { readonly required: boolean; readonly content: Content } | undefined;
  readonly responses: OperationObject['responses'];
  readonly security: NonNullable<MockDocument['security']>;
}

const methods = ['get', 'head', 'post', 'put', 'patch', 'delete'];

/** Every operation of the document, the most specific path first. */
export function routesOf(document: MockDocument): Route[] {
  const routes: Route[] = [];
  for (const [path, given] of Object.entries(document.paths)) {
    const item = resolve<Record<string, unknown>>(document, given);
    for (const method of methods) {
      const operation = item[method] as OperationObject | undefined;
      if (!operation) continue;
      const own = resolved<Parameter>(document, operation.parameters);
      const shared = resolved<Parameter>(document, item.parameters as unknown[] | undefined)
        .filter((parameter) => !own.some((other) => other.name === parameter.name && other.in === parameter.in));
      const body = resolve<{ required?: boolean; content: Content } | undefined>(document, operation.requestBody);
      routes.push({
        id: operation.operationId,
        method: method.toUpperCase(),
        path,
        segments: path.split('/'),
        servers: (operation.servers ?? (item.servers as OperationObject['servers']) ?? document.servers ?? []).map(({ url }) => url),
        parameters: [...shared, ...own],
        body: body && { required: body.required === true, content: body.content },
        responses: operation.responses,
        security: operation.security ?? document.security ?? [],
      });
    }
  }
  return routes.sort((a, b) => compareSpecificity(a.segments, b.segments));
}

/** The operation that a request means, with its path's values still encoded; undefined when there is none. */
export function findRoute(routes: readonly Route[], method: string, path: string): { route: Route; path: Record<string, string> } | undefined {
  const segments = path.split('/');
  for (const route of routes) {
    if (route.method !== method || route.segments.length !== segments.length) continue;
    const values: Record<string, string> = {};
    const fits = route.segments.every((part, index) => {
      if (!isVariable(part)) return part === segments[index];
      values[part.slice(1, -1)] = segments[index]!;
      return segments[index] !== '';
    });
    if (fits) return { route, path: values };
  }
  return undefined;
}

function isVariable(segment: string): boolean {
  return segment.startsWith('{') && segment.endsWith('}');
}

function compareSpecificity(a: readonly string[], b: readonly string[]): number {
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const difference = Number(isVariable(a[index]!)) - Number(isVariable(b[index]!));
    if (difference) return difference;
  }
  return 0;
}

function resolved<T>(document: MockDocument, list: readonly unknown[] | undefined): T[] {
  return (list ?? []).map((entry) => resolve<T>(document, entry));
}
