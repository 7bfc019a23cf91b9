import type { Platform } from './platform.js';
import { inBrowser } from './runtime.js';

/** Whether the platform takes gzipped bodies and this runtime can make and send them. */
export function mayGzip(platform: Platform): boolean {
  return (
    platform.gzip === true
    && typeof CompressionStream === 'function'
    && (!inBrowser() || platform.browserHeaders?.includes('content-encoding') === true)
  );
}

export async function gzip(text: string): Promise<ArrayBuffer> {
  return new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer();
}
