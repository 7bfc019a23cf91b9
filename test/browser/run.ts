/**
 * Runs the built package in a headless Chromium, with a service worker in the platform's place; and an app over the
 * package's own mock:
 * `npm run build && npm run test:browser`. `CHROMIUM` names another executable than Debian's.
 */
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import type { Result } from './checks.js';

const root = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'browser-test-'));
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

const serve = (listener: RequestListener): Promise<Server> =>
  new Promise((resolve) => {
    const server = createServer(listener).listen(0, '127.0.0.1', () => resolve(server));
  });
const originOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const pages = ['page', 'mocks'];

/** The pages, their bundles and the service worker. */
const files: RequestListener = (request, response) => {
  const name = request.url!.slice(1);
  if (pages.includes(name)) response.writeHead(200, { 'content-type': 'text/html' }).end(`<!doctype html><title>test</title><body></body><script type="module" src="/${name}.js"></script>`);
  else if (existsSync(join(folder, name))) response.writeHead(200, { 'content-type': 'text/javascript' }).end(readFileSync(join(folder, name)));
  else response.writeHead(404).end();
};

/** What CDF lets browsers send. */
const allowed = 'Accept,Authorization,Content-Type,X-CDP-SDK,X-CDP-App,cdf-version';
const preflights: string[] = [];

/** A platform on another origin, as strict with pages as CDF is. */
const strict: RequestListener = (request, response) => {
  const cors = { 'access-control-allow-origin': '*', 'access-control-allow-headers': allowed, 'access-control-allow-methods': 'GET,POST' };
  if (request.method === 'OPTIONS') {
    preflights.push(request.headers['access-control-request-headers'] ?? '');
    response.writeHead(204, cors).end();
    return;
  }
  const names = request.method === 'GET' ? ['a', 'b', 'c'] : ['real'];
  const items = names.map((externalId) => ({ externalId, createdTime: 1, lastUpdatedTime: 1 }));
  request.resume();
  response.writeHead(200, { ...cors, 'content-type': 'application/json' }).end(JSON.stringify({ items }));
};

await build({
  entryPoints: pages.map((name) => join(root, `test/browser/${name}.ts`)),
  outdir: folder,
  bundle: true,
  platform: 'browser',
  target: 'es2022',
  format: 'esm',
  logLevel: 'warning',
  // Chunks without a side effect; a package in node_modules is not warned of.
  logOverride: { 'ignored-bare-import': 'silent' },
});
// What `msw init` copies.
copyFileSync(createRequire(import.meta.url).resolve('msw/mockServiceWorker.js'), join(folder, 'mockServiceWorker.js'));

const [site, platform] = await Promise.all([serve(files), serve(strict)]);
const browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: flags });
const results: Result[] = [];
try {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    const { url } = message.location();
    // Chromium reports each answer of 4xx as an error; those here are asked for.
    const asked = /\/favicon\.ico$|\/workflows\/(none|secret)$|\/projects\/plant-1\/assets(\/list)?$/.test(url);
    if (message.type() === 'error' && !asked) complaints.push(`${message.text()} ${url}`);
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  for (const name of pages) {
    await page.goto(`${originOf(site)}/${name}`);
    await page.waitForFunction(() => typeof globalThis.runChecks === 'function', undefined, { timeout: 20_000 });
    results.push(...(await page.evaluate((origin) => globalThis.runChecks(origin), originOf(platform))));
  }
  results.push({ name: 'the other origin was asked for leave', ...(preflights.length === 0 ? { wrong: 'no preflight came' } : {}) });
  results.push({ name: 'nothing on the console', ...(complaints.length > 0 ? { wrong: complaints.join('\n') } : {}) });
} finally {
  await browser.close();
  for (const server of [site, platform]) server.close();
  rmSync(folder, { recursive: true, force: true });
}

for (const { name, wrong } of results) console.log(wrong === undefined ? `ok    ${name}` : `FAIL  ${name}\n${wrong.replace(/^/gm, '        ')}`);
const failed = results.filter(({ wrong }) => wrong !== undefined).length;
console.log(`${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
