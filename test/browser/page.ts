/**
 * What runs in the browser. A service worker answers for the platform, but for one origin, which is a server that
 * holds browsers to its list of headers.
 */
import { ApiError, CogniteClient, NotFoundError, PermissionError, TimeoutError } from 'data-platform-sdk/cognite';
import { connectCognite, listWorkflows, Workflows } from 'data-platform-sdk/cognite/workflows';
import { delay, http, HttpResponse } from 'msw';
import { setupWorker } from 'msw/browser';
import { equal, failure, runAll, type Checks } from './checks.js';

const base = 'https://westeurope-1.cognitedata.com/api/v1/projects/plant-1';
const names = Array.from({ length: 1500 }, (_, index) => `workflow-${index}`);
/** The headers that CDF's CORS policy lets pages send, and those that every browser adds by itself. */
const allowed = ['accept', 'authorization', 'content-type', 'x-cdp-sdk', 'x-cdp-app', 'cdf-version'];
const browsersOwn = /^(user-agent|referer|origin|sec-.*|accept-language|accept-encoding|content-length|cache-control|pragma)$/;

const requests: Request[] = [];
const worker = setupWorker(
  http.all(`${base}/*`, ({ request }) => {
    requests.push(request.clone());
  }),
  http.get(`${base}/workflows`, ({ request }) => {
    const query = new URL(request.url).searchParams;
    const start = Number(query.get('cursor') ?? 0);
    const end = Math.min(start + Number(query.get('limit')), names.length);
    const items = names.slice(start, end).map((externalId) => ({ externalId, createdTime: 1, lastUpdatedTime: 1 }));
    return HttpResponse.json({ items, ...(end < names.length ? { nextCursor: String(end) } : {}) });
  }),
  http.post(`${base}/workflows`, async ({ request }) => {
    const { items } = (await request.json()) as { items: object[] };
    return HttpResponse.json({ items: items.map((item) => ({ ...item, createdTime: 1, lastUpdatedTime: 1 })) });
  }),
  http.get(`${base}/workflows/none`, () => HttpResponse.json({ error: { code: 404, message: 'not found' } }, { status: 404, headers: { 'x-request-id': 'request-1' } })),
  http.get(`${base}/workflows/secret`, () => HttpResponse.json({ error: { code: 403, message: 'no access' } }, { status: 403 })),
  http.get(`${base}/workflows/slow`, async () => {
    await delay(5000);
    return HttpResponse.json({});
  }),
);

const options = { project: 'plant-1', cluster: 'westeurope-1', appName: 'browser-test', auth: () => 'token' };
const cdf = new CogniteClient(options);

const checks: Checks = {
  async 'a list over two pages'() {
    const found: string[] = [];
    for await (const { externalId } of cdf.workflows.list()) found.push(externalId);
    equal(found, names);
    equal(requests.map(({ url }) => new URL(url).search), ['?limit=1000', '?limit=1000&cursor=1000']);
  },
  async 'one area alone, and one function'() {
    equal((await new Workflows(options).list({ limit: 3 }).toArray()).length, 3);
    equal((await listWorkflows(connectCognite(options)).first())?.externalId, names[0]);
  },
  async 'upserts, in input order'() {
    const written = await cdf.workflows.upsert(names.slice(0, 20).map((externalId) => ({ externalId })));
    equal(written.map(({ externalId }) => externalId), names.slice(0, 20));
    equal(requests.length, 20);
  },
  async 'a missing one is undefined, and many of them a typed 404'() {
    equal(await cdf.workflows.retrieve('none'), undefined);
    const error = await failure(cdf.workflows.retrieve(['none', 'none']));
    equal([error instanceof NotFoundError, error instanceof ApiError, (error as ApiError).status], [true, true, 404]);
    equal((error as NotFoundError).missing, [{ externalId: 'none' }, { externalId: 'none' }]);
  },
  async 'any path: a typed 404 with its request id'() {
    const error = await failure(cdf.get('/workflows/none'));
    equal([error instanceof NotFoundError, (error as ApiError).requestId], [true, 'request-1']);
  },
  async 'a typed 403'() {
    const error = await failure(cdf.workflows.retrieve('secret'));
    equal([error instanceof PermissionError, (error as Error).name], [true, 'PermissionError']);
  },
  async 'an abort ends a call at once, with the reason'() {
    const controller = new AbortController();
    const reason = new Error('changed my mind');
    setTimeout(() => controller.abort(reason), 50);
    const started = performance.now();
    equal((await failure(cdf.workflows.retrieve('slow', {}, { signal: controller.signal }))) === reason, true);
    equal(performance.now() - started < 2000, true);
  },
  async 'a timeout'() {
    const error = await failure(cdf.workflows.retrieve('slow', {}, { timeout: 50, maxRetries: 0 }));
    equal(error instanceof TimeoutError, true);
  },
  async 'only headers that the platform lets browsers send'() {
    await cdf.workflows.upsert({ externalId: 'a' });
    await cdf.workflows.list({ limit: 1 }).first();
    const sent = new Set(requests.flatMap(({ headers }) => [...headers.keys()]).filter((name) => !browsersOwn.test(name)));
    equal([...sent].filter((name) => !allowed.includes(name)), []);
    equal(allowed.filter((name) => !sent.has(name)), []);
    equal(requests[0]!.headers.get('authorization'), 'Bearer token');
  },
  async 'large bodies are not gzipped, as the platform does not let browsers say so'() {
    const description = 'x'.repeat(100_000);
    const { description: written } = await cdf.workflows.upsert({ externalId: 'a', description });
    equal(written === description, true);
    equal(requests[0]!.headers.get('content-encoding'), null);
  },
  async 'the typed fetch client'() {
    const { data, response } = await cdf.raw.GET('/workflows', { params: { query: { limit: 2 } } });
    equal([data?.items.length, response.ok], [2, true]);
  },
  async 'a server on another origin, preflights and all'(strictOrigin) {
    const strict = new CogniteClient({ project: 'plant-1', baseUrl: strictOrigin, appName: 'browser-test', auth: 'token', maxRetries: 0 });
    equal((await strict.workflows.list().toArray()).length, 3);
    equal((await strict.workflows.upsert({ externalId: 'real' })).externalId, 'real');
  },
};

globalThis.runChecks = async (strictOrigin) => {
  await worker.start({ onUnhandledRequest: 'bypass', quiet: true });
  const results = await runAll(checks, strictOrigin, () => {
    requests.length = 0;
  });
  worker.stop();
  return results;
};
