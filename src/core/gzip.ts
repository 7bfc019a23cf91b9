import type { Platform } from './platform.js';
import { mayLeave, type Settings } from './settings.js';

/** A long text's gzipped bytes, which a header announces; undefined for what goes as it is. */
export function gzip(body: unknown, headers: Record<string, unknown>, platform: Platform, least: Settings['gzip']): Promise<ArrayBuffer> | undefined {
  if (typeof body !== 'string' || least === false || body.length < least || !mayLeave(platform, 'content-encoding')) return undefined;
  headers['content-encoding'] = 'gzip';
  return new Response(new Blob([body]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer();
}
