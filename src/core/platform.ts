import type { ResponseInfo } from './request-options.js';

/** A platform's defaults, compiled from the root of its spec. Core itself knows no platform. */
export interface Platform {
  readonly name: string;
  /** URL template: origin, then the path below it. */
  readonly origin: string;
  readonly basePath: string;
  /** Client options that fill the template or become headers; all others are the shared ones. */
  readonly options: Readonly<Record<string, PlatformOption>>;
  /** Headers of every request, by lower-case name; `{sdk}` is the package's name and version, `{uuid}` a fresh UUID. */
  readonly headers: Readonly<Record<string, string>>;
  /** Lower-case names of request headers that a browser may send. */
  readonly browserHeaders?: readonly string[];
  readonly requestIdHeader?: string;
  /** Reads `rateLimitHeaders`: stands beside them, so that other platforms do not carry it. */
  readonly readRateLimit?: (platform: Platform, headers: Headers) => ResponseInfo['rateLimit'];
  readonly rateLimitHeaders?: { readonly limit?: string; readonly remaining?: string };
  /** Takes packed bodies. */
  readonly gzip?: true;
  /** The credential's header, in lower case, where it is not `authorization`. */
  readonly authHeader?: string;
  /** What stands before the token in it, where it is not `Bearer`. */
  readonly authScheme?: string;
  /** Dotted places in an error's body; the first that holds a value wins. */
  readonly errors: {
    readonly code?: readonly string[];
    readonly message: readonly string[];
    readonly missing?: readonly string[];
    readonly duplicated?: readonly string[];
  };
  readonly retry: {
    readonly always: readonly number[];
    readonly safe: readonly number[];
    readonly hintHeader?: string;
  };
}

export interface PlatformOption {
  /** The header that carries the option; left out when it fills the URL. */
  readonly header?: string;
  readonly required?: true;
  /** The option is not asked for when the caller gives `baseUrl`. */
  readonly locates?: true;
  readonly default?: string;
}
