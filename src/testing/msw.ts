/** Mocks behind Mock Service Worker: in Node and in the browser alike. Needs the package `msw`. */
import { HttpResponse, http, type HttpHandler } from 'msw';
import { isBrokenConnection } from './engine/faults.js';
import type { MockPlatform } from './engine/mock.js';

/** Options of {@link mockHandlers}. */
export interface MockHandlersOptions {
  /** Where the platform is beside its own servers: the client's `baseUrl`. */
  baseUrl?: string | undefined;
}

/**
 * A mock as request handlers, for `setupServer` of `msw/node` and `setupWorker` of `msw/browser`. They answer every
 * request to the platform's servers, those that the spec does not allow with the reason; all other requests are left
 * to other handlers, and to `onUnhandledRequest`.
 * @param mock any of the mocks; several stand side by side
 */
export function mockHandlers(mock: Pick<MockPlatform, 'handle' | 'servers'>, options: MockHandlersOptions = {}): HttpHandler[] {
  const origin = options.baseUrl === undefined ? [] : [new RegExp(`^${new URL(options.baseUrl).origin}/`)];
  const answer = async ({ request }: { request: Request }): Promise<Response> => {
    try {
      return await mock.handle(request);
    } catch (error) {
      if (isBrokenConnection(error)) return HttpResponse.error();
      throw error;
    }
  };
  return [...origin, mock.servers].map((urls) => http.all(urls, answer));
}
