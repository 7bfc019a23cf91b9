import type { Reader } from './exchange.js';

/** The answer as text. */
export const asText: Reader = (response) => response.text();

/** The answer as bytes; a refusal as text. */
export const asBytes: Reader = (response) => (response.ok ? response.arrayBuffer() : response.text());

/** What has come of the answer, and what is to come; of a refusal, its text. */
export const asStream: Reader = (response) => (response.ok ? response.body : response.text());
