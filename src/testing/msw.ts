import { HttpResponse, http, type HttpHandler } from 'msw';
import { BrokenConnection } from './engine/faults.js';
import type { MockPlatform } from './engine/mock.js';

/**
 * A mock as one request handler of Mock Service Worker. It answers every request to the platform's servers, and to
 * `baseUrl` where one is given; others pass by.
 */
export function mswHandler(mock: MockPlatform, baseUrl?: string): HttpHandler {
  return http.all(/.*/, async ({ request }) => {
    const isOurs = mock.covers(request.url) || (baseUrl !== undefined && new URL(request.url).origin === new URL(baseUrl).origin);
    if (!isOurs) return undefined;
    try {
      return await mock.handle(request);
    } catch (error) {
      if (error instanceof BrokenConnection) return HttpResponse.error();
      throw error;
    }
  });
}
