import { checkHeaders, checkOptions, headerEntries, refuse } from './check.js';
import type { ClientOptions } from './client-options.js';
import type { Platform } from './platform.js';
import { inBrowser } from './runtime.js';
import { sdk } from './version.js';

/** A client's options, checked and completed. */
export interface Settings extends Omit<ClientOptions, 'headers'> {
  readonly origin: string;
  readonly basePath: string;
  /** Headers of every request, the caller's among them; lower-case names, null where the caller unsets one. */
  readonly headers: Record<string, string | null>;
  readonly timeout: number;
  readonly maxRetries: number;
  readonly retryDelay: { base: number; max: number };
  readonly concurrency: number;
  readonly gzip: number | false;
  /** What of this may be shown. */
  readonly config: Readonly<Record<string, unknown>>;
}

/** What holds where the caller says nothing. */
const defaults = { timeout: 60_000, deadline: undefined as number | undefined, maxRetries: 5, concurrency: 10, gzip: 16_384 as number | false };
const retryDefaults = { base: 500, max: 30_000 };

/** @throws {ValidationError} for an unknown, missing or impossible option */
export function connectionSettings(platform: Platform, options: ClientOptions): Settings {
  checkOptions(options ?? (0 as never), [...Object.keys(platform.options), 'auth', 'baseUrl', 'headers', ...Object.keys(defaults), 'retryDelay', 'fetch', 'logger', 'hooks']);
  const { baseUrl, headers: own, retryDelay, fetch, logger, hooks } = options;
  checkOptions(retryDelay, Object.keys(retryDefaults), 'options.retryDelay');
  checkOptions(hooks, ['onRequest', 'onResponse', 'onRetry'], 'options.hooks');
  const shown: Record<string, string> = {};
  const headers: Record<string, string | null> = { accept: 'application/json' };
  for (const name in platform.headers) if (mayLeave(platform, name)) headers[name] = platform.headers[name]!.replace('{sdk}', sdk);
  for (const name in platform.options) {
    const { header, required, locates, default: fallback } = platform.options[name]!;
    const given = (options as Record<string, string | undefined>)[name];
    const hosted = locates && baseUrl !== undefined;
    if (hosted && given !== undefined) refuse(`options.${name}`, 'left out beside baseUrl', given);
    const value = given ?? fallback;
    if (value === undefined && (hosted || !required)) continue;
    if (typeof value !== 'string' || !value.trim()) refuse(`options.${name}`, 'a non-empty string', value);
    shown[name] = value;
    if (header && mayLeave(platform, header)) headers[header] = value;
  }
  checkHeaders(headers);
  mergeHeaders(headers, own);
  const origin = baseUrl === undefined ? fill(platform.origin, shown, /^[\w.-]+$/) : originOf(baseUrl);
  const config = { ...shown, baseUrl: origin, ...completed(defaults, options) };
  return { ...config, origin, basePath: fill(platform.basePath, shown, /[^.]/), headers, retryDelay: completed(retryDefaults, retryDelay), fetch, logger, hooks, config };
}

/** Defaults, where the caller has given nothing else. */
function completed<T extends object>(values: T, given: { readonly [K in keyof T]?: T[K] | undefined } = {}): T {
  const all = { ...values };
  for (const name in all) if (given[name] !== undefined) all[name] = given[name]!;
  return all;
}

/** Whether a header of ours may be sent from here: everywhere but in browsers, where CORS has its say. */
export function mayLeave({ browserHeaders }: Platform, header: string): boolean {
  return !inBrowser() || !browserHeaders || browserHeaders.includes(header);
}

/** Adds a caller's headers. */
export function mergeHeaders(headers: Record<string, string | null>, extra: ClientOptions['headers']): void {
  for (const [name, value] of headerEntries(extra)) if (value !== undefined) headers[name.toLowerCase()] = value as string | null;
}

/** Fills a URL template's variables, percent-encoded. */
function fill(template: string, values: Record<string, string>, allowed: RegExp): string {
  return template.replace(/\{(\w+)\}/g, (_match, name: string) =>
    allowed.test(values[name]!) ? encodeURIComponent(values[name]!) : refuse(`options.${name}`, `a name that fits into ${template}`, values[name]),
  );
}

/** The origin that a base URL names; it may carry nothing else. */
function originOf(baseUrl: string): string {
  try {
    const { origin, href } = new URL(baseUrl);
    if (/^http/.test(origin) && href === `${origin}/`) return origin;
  } catch {
    // Refused below.
  }
  // What stands before an @ may be a password.
  return refuse('options.baseUrl', 'an origin such as https://api.example.com', String(baseUrl).replace(/.*@/, '…@'));
}
