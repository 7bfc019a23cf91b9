import type { Encoder } from './operation.js';
import { bodyFields, jsonText } from './params.js';
import { mayLeave } from './settings.js';

/** Bodies in JSON; long ones go gzipped. */
export const packedJsonBody = {
  fields: bodyFields,
  text: jsonText,
  pack(text, headers, platform, least) {
    // A caller who says how its body is encoded means the text as it is.
    if (least === false || text.length < least || 'content-encoding' in headers || !mayLeave(platform, 'content-encoding')) return undefined;
    headers['content-encoding'] = 'gzip';
    return new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer();
  },
} as const satisfies Encoder;
