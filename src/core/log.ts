import type { AttemptInfo, Hooks, Logger } from './client-options.js';

/** Tells the client's observers of an event: its hook, and one line for the logger after an answer or a failure. */
export function log(
  { hooks, logger }: { hooks?: Hooks | undefined; logger?: Logger | undefined },
  event: keyof Hooks,
  info: AttemptInfo,
  more?: unknown,
): void {
  const { status, duration, delay, error } = Object(more) as { status?: number; duration: number; delay: number; error?: Error };
  const line = `${info.operationId}: ${info.method} ${info.url}, attempt ${info.attempt}: `;
  if (status) logger?.debug?.(`${line}${status} in ${duration} ms`);
  if (error) logger?.warn?.(`${line}again in ${Math.round(delay)} ms after: ${error.message}`);
  (hooks?.[event] as ((...args: unknown[]) => void) | undefined)?.(info, more);
}
