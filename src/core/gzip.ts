import type { Encoder } from './operation.js';
import { jsonText } from './params.js';
import { mayLeave } from './settings.js';

/** Bodies in JSON; long ones go gzipped. */
export const packedJsonBody = {
  text: jsonText,
  pack(text, headers, platform, least) {
    if (least === false || text.length < least || !mayLeave(platform, 'content-encoding')) return undefined;
    headers['content-encoding'] = 'gzip';
    return new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer();
  },
} as const satisfies Encoder;
