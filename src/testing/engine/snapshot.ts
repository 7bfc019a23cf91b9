import type { StoreSnapshot } from './store.js';

/** What a mock holds at one moment: plain JSON, to keep, compare or go back to. */
export interface MockSnapshot extends StoreSnapshot {
  /** Which platform it is of. */
  readonly platform: string;
  /** The mock's time: milliseconds since the epoch. */
  readonly now: number;
}

const mark = '@@bytes';
const bigintMark = '@@bigint';

/** A copy as JSON has it, bytes as text in base64, bigints as text. */
export function toPlain<T>(value: T): T {
  return JSON.parse(
    JSON.stringify(value, (_key, each: unknown) => {
      if (typeof each === 'bigint') return { [bigintMark]: String(each) };
      return each instanceof Uint8Array ? { [mark]: toBase64(each) } : each;
    }),
  ) as T;
}

/** The other way round. */
export function fromPlain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_key, each: unknown) => {
    const { [mark]: text, [bigintMark]: digits } = (typeof each === 'object' && each !== null ? each : {}) as { [mark]?: unknown; [bigintMark]?: unknown };
    if (typeof digits === 'string') return BigInt(digits);
    return typeof text === 'string' ? Uint8Array.from(atob(text), (character) => character.charCodeAt(0)) : each;
  }) as T;
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
