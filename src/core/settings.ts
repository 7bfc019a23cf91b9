import type { AttemptInfo, ClientOptions, Hooks, Logger } from './client-options.js';
import { ValidationError } from './errors.js';
import { notify } from './notify.js';
import type { Platform } from './platform.js';
import { checkCount, checkHeaders, checkMilliseconds, checkNames, show } from './request-options.js';
import { inBrowser } from './runtime.js';
import { sdk } from './version.js';

/** A client's options, checked and in the form that the request loop needs. */
export interface Settings {
  readonly origin: string;
  readonly basePath: string;
  /** Lower-case names. */
  readonly headers: Record<string, string>;
  /** A header that gets a fresh UUID with every request. */
  readonly freshHeader: string | undefined;
  readonly authHeader: string;
  readonly authScheme: string;
  readonly timeout: number;
  readonly deadline: number | undefined;
  readonly maxRetries: number;
  readonly retryBase: number;
  readonly retryMax: number;
  /** A longer `Retry-After` than this is the caller's to wait for. */
  readonly retryAfterMax: number;
  readonly concurrency: number;
  readonly gzip: number | false;
  readonly fetch: typeof globalThis.fetch | undefined;
  /** Whether anybody listens. */
  readonly observed: boolean;
  observe<K extends keyof Hooks>(event: K, ...args: Parameters<NonNullable<Hooks[K]>>): void;
  /** What of this may be shown. */
  readonly config: Readonly<Record<string, unknown>>;
}

const shared = ['auth', 'baseUrl', 'headers', 'timeout', 'deadline', 'maxRetries', 'retryDelay', 'concurrency', 'gzip', 'fetch', 'logger', 'hooks'];

/** @throws {ValidationError} for an unknown, missing or impossible option */
export function connectionSettings(platform: Platform, options: ClientOptions): Settings {
  checkNames(options, [...Object.keys(platform.options), ...shared], 'options');
  const { baseUrl, timeout = 60_000, deadline, maxRetries = 5, retryDelay = {}, concurrency = 10, gzip = 16_384 } = options;
  checkMilliseconds('options.timeout', timeout);
  checkMilliseconds('options.deadline', deadline);
  checkCount('options.maxRetries', maxRetries, 0);
  checkCount('options.concurrency', concurrency, 1);
  checkNames(retryDelay, ['base', 'max'], 'options.retryDelay');
  const { base = 500, max = 30_000 } = retryDelay;
  checkMilliseconds('options.retryDelay.base', base);
  checkMilliseconds('options.retryDelay.max', max);
  if (gzip !== false) checkCount('options.gzip', gzip, 0);

  /** Options that fill the URL, and all of the platform's own. */
  const values: Record<string, string> = {};
  const named: Record<string, string> = {};
  const headers: Record<string, string> = { accept: 'application/json' };
  let freshHeader: string | undefined;
  for (const name in platform.headers) {
    const value = platform.headers[name]!;
    if (value === '{uuid}') freshHeader = name;
    else headers[name] = value.replace('{sdk}', sdk);
  }
  for (const name in platform.options) {
    const option = platform.options[name]!;
    const given = (options as Record<string, unknown>)[name];
    if (given !== undefined && option.replacedByBaseUrl && baseUrl !== undefined) {
      throw new ValidationError(`options.${name} and options.baseUrl both name the host: give one of them`);
    }
    const value = given ?? option.default;
    if (value === undefined && (!option.required || (option.replacedByBaseUrl && baseUrl !== undefined))) continue;
    if (typeof value !== 'string' || !value.trim()) {
      throw new ValidationError(`options.${name} must be a non-empty string, not ${show(value)}`);
    }
    named[name] = value;
    if (option.header) headers[option.header] = value;
    else values[name] = value;
  }
  checkHeaders(headers, 'options');
  if (options.headers) {
    checkHeaders(options.headers, 'options.headers');
    for (const name in options.headers) {
      const value = options.headers[name];
      if (value === null) delete headers[name.toLowerCase()];
      else if (value !== undefined) headers[name.toLowerCase()] = value;
    }
  }
  if (platform.browserHeaders && inBrowser()) {
    for (const name in platform.headers) if (!platform.browserHeaders.includes(name)) delete headers[name];
    if (freshHeader && !platform.browserHeaders.includes(freshHeader)) freshHeader = undefined;
  }

  const origin = baseUrl === undefined ? fill(platform.origin, values) : checkOrigin(baseUrl);
  const basePath = fill(platform.basePath, values);
  const { logger, hooks = {} } = options;
  return {
    origin,
    basePath,
    headers,
    freshHeader,
    authHeader: platform.auth.header,
    authScheme: platform.auth.scheme && `${platform.auth.scheme} `,
    timeout,
    deadline,
    maxRetries,
    retryBase: base,
    retryMax: max,
    retryAfterMax: Math.max(60_000, max),
    concurrency,
    gzip,
    fetch: options.fetch,
    observed: logger !== undefined || options.hooks !== undefined,
    observe(event, ...args) {
      notify(hooks[event] as ((...args: unknown[]) => void) | undefined, ...args);
      if (logger) notify(log, logger, event, args as unknown as LogArgs);
    },
    config: Object.freeze({ ...named, baseUrl: origin, timeout, deadline, maxRetries, concurrency, gzip }),
  };
}

type LogArgs = [attempt: AttemptInfo, more: { status: number; duration: number; delay: number; error: Error }];

/** One line for an answer or a retry. */
function log(logger: Logger, event: keyof Hooks, [info, more]: LogArgs): void {
  const line = `${info.operationId}: ${info.method} ${info.url}, attempt ${info.attempt}`;
  if (event === 'onResponse') logger.debug(`${line}: ${more.status} in ${more.duration} ms`);
  if (event === 'onRetry') logger.warn(`${line}: again in ${Math.round(more.delay)} ms after ${more.error.message}`);
}

/** Fills a URL template's variables, percent-encoded. */
function fill(template: string, values: Record<string, string>): string {
  return template.replace(/\{(\w+)\}/g, (_match, name: string) => {
    const value = values[name]!;
    const encoded = encodeURIComponent(value);
    if (value === '.' || value === '..' || (template.includes('//') && !/^[\w.-]+$/.test(value))) {
      throw new ValidationError(`options.${name} can't be part of the URL ${template}: ${show(value)}`);
    }
    return encoded;
  });
}

/** The origin that a base URL names; it may carry nothing else. */
function checkOrigin(baseUrl: unknown): string {
  const allowed = `options.baseUrl must be an origin such as "https://api.example.com": scheme and host, without path, query or credentials; not ${show(baseUrl)}`;
  if (typeof baseUrl !== 'string' || !/^https?:\/\//i.test(baseUrl)) throw new ValidationError(allowed);
  let url: URL;
  try {
    url = new URL(baseUrl);
  } catch {
    throw new ValidationError(allowed);
  }
  if (url.pathname !== '/' || url.search || url.hash || url.username || url.password || /[?#]/.test(baseUrl)) {
    throw new ValidationError(allowed.replace(show(baseUrl), show(baseUrl.replace(/\/\/[^/]*@/, '//…@'))));
  }
  return url.origin;
}
