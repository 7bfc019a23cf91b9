/** Checks of a file's content against what its store says of it. */

/** Bytes go in, in order; the digest comes out as base64, as the stores write it. */
export interface Digest {
  update(bytes: Uint8Array): void;
  text(): string;
}

/** A digest that content must have. */
export interface Checksum {
  readonly name: string;
  readonly expected: string;
  begin(): Digest;
}

/**
 * The checksum of the stored bytes in an answer's headers: Google's `x-goog-hash`, and `content-md5`. An `etag` is none:
 * whether it is a digest depends on how the object was written and encrypted.
 * @param uploaded the answer is to an upload, whose `content-md5` would be that of the answer's own body
 */
export function checksumOf(headers: Headers, uploaded = false): Checksum | undefined {
  const google = headers.get('x-goog-hash') ?? '';
  const other = uploaded ? null : headers.get('content-md5');
  if (!google && !other) return undefined;
  // What was unpacked on its way is not what was stored.
  if (isPacked(headers, 'content-encoding') || isPacked(headers, 'x-goog-stored-content-encoding')) return undefined;
  const crc = /(?:^|[,\s])crc32c=([A-Za-z\d+/]{6}==)/.exec(google)?.[1];
  if (crc) return { name: 'CRC32C', expected: crc, begin: crc32c };
  const hash = /(?:^|[,\s])md5=([A-Za-z\d+/]{22}==)/.exec(google)?.[1] ?? other?.trim();
  return hash && /^[A-Za-z\d+/]{22}==$/.test(hash) ? { name: 'MD5', expected: hash, begin: md5 } : undefined;
}

/** Whether a header names an encoding that changes bytes. */
export function isPacked(headers: Headers, name: string): boolean {
  const encoding = headers.get(name);
  return encoding !== null && !/^(|identity)$/i.test(encoding);
}

let crcTables: Uint32Array[] | undefined;

/** Eight tables, so that eight bytes go at a time. */
function makeCrcTables(): Uint32Array[] {
  const tables = Array.from({ length: 8 }, () => new Uint32Array(256));
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0x82f63b78 : crc >>> 1;
    tables[0]![byte] = crc;
  }
  for (let byte = 0; byte < 256; byte++) {
    for (let table = 1; table < 8; table++) {
      const before = tables[table - 1]![byte]!;
      tables[table]![byte] = (before >>> 8) ^ tables[0]![before & 255]!;
    }
  }
  return tables;
}

/** CRC-32C (Castagnoli). */
export function crc32c(): Digest {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = (crcTables ??= makeCrcTables()) as [Uint32Array, Uint32Array, Uint32Array, Uint32Array, Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  let crc = -1;
  return {
    update(bytes) {
      const { length } = bytes;
      let at = 0;
      for (; at + 8 <= length; at += 8) {
        crc ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
        crc =
          t7[crc & 255]! ^ t6[(crc >>> 8) & 255]! ^ t5[(crc >>> 16) & 255]! ^ t4[crc >>> 24]!
          ^ t3[bytes[at + 4]!]! ^ t2[bytes[at + 5]!]! ^ t1[bytes[at + 6]!]! ^ t0[bytes[at + 7]!]!;
      }
      for (; at < length; at++) crc = t0[(crc ^ bytes[at]!) & 255]! ^ (crc >>> 8);
    },
    text() {
      const value = ~crc;
      return base64([value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]);
    },
  };
}

const shifts = Int32Array.of(7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21);
const sines = Int32Array.from({ length: 64 }, (_, index) => Math.floor(Math.abs(Math.sin(index + 1)) * 2 ** 32) | 0);

/** MD5 (RFC 1321), which no browser has. It finds damage; it is no proof against intent. */
export function md5(): Digest {
  const state = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476);
  const block = new Uint8Array(64);
  const words = new Int32Array(16);
  let filled = 0;
  let total = 0;
  const mix = (bytes: Uint8Array, from: number): void => {
    for (let word = 0; word < 16; word++) {
      const at = from + word * 4;
      words[word] = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    }
    let a = state[0]!;
    let b = state[1]!;
    let c = state[2]!;
    let d = state[3]!;
    let next = 0;
    // A loop a round: what they share would cost half of the speed.
    for (let step = 0; step < 16; step++) {
      next = (a + ((b & c) | (~b & d)) + sines[step]! + words[step]!) | 0;
      const shift = shifts[step & 3]!;
      a = d;
      d = c;
      c = b;
      b = (b + ((next << shift) | (next >>> (32 - shift)))) | 0;
    }
    for (let step = 16; step < 32; step++) {
      next = (a + ((d & b) | (~d & c)) + sines[step]! + words[(5 * step + 1) & 15]!) | 0;
      const shift = shifts[4 | (step & 3)]!;
      a = d;
      d = c;
      c = b;
      b = (b + ((next << shift) | (next >>> (32 - shift)))) | 0;
    }
    for (let step = 32; step < 48; step++) {
      next = (a + (b ^ c ^ d) + sines[step]! + words[(3 * step + 5) & 15]!) | 0;
      const shift = shifts[8 | (step & 3)]!;
      a = d;
      d = c;
      c = b;
      b = (b + ((next << shift) | (next >>> (32 - shift)))) | 0;
    }
    for (let step = 48; step < 64; step++) {
      next = (a + (c ^ (b | ~d)) + sines[step]! + words[(7 * step) & 15]!) | 0;
      const shift = shifts[12 | (step & 3)]!;
      a = d;
      d = c;
      c = b;
      b = (b + ((next << shift) | (next >>> (32 - shift)))) | 0;
    }
    state[0]! += a;
    state[1]! += b;
    state[2]! += c;
    state[3]! += d;
  };
  const update = (bytes: Uint8Array): void => {
    total += bytes.length;
    let at = 0;
    if (filled) {
      at = Math.min(64 - filled, bytes.length);
      block.set(bytes.subarray(0, at), filled);
      filled += at;
      if (filled < 64) return;
      mix(block, 0);
      filled = 0;
    }
    for (; at + 64 <= bytes.length; at += 64) mix(bytes, at);
    block.set(bytes.subarray(at));
    filled = bytes.length - at;
  };
  return {
    update,
    text() {
      const bits = total * 8;
      const end = new Uint8Array(((filled < 56 ? 56 : 120) - filled) + 8);
      end[0] = 0x80;
      new DataView(end.buffer).setUint32(end.length - 8, bits >>> 0, true);
      new DataView(end.buffer).setUint32(end.length - 4, Math.floor(bits / 2 ** 32), true);
      update(end);
      return base64(new Uint8Array(state.buffer));
    },
  };
}

function base64(bytes: Iterable<number>): string {
  return btoa(String.fromCharCode(...bytes));
}
