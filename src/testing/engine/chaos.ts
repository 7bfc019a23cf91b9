import { checkOperation, type Strike } from './faults.js';
import { checkNames } from './options.js';

/** How often what goes wrong, as parts of all requests: 0.05 is one in twenty. */
export interface ChaosRates {
  /** Answers with the status, from 400 to 599, and does nothing. */
  readonly [status: number]: number;
  /** Breaks the connection: of two times, once before anything is done and once after. */
  readonly reset?: number | undefined;
  /** Does what is asked, and breaks the connection in the middle of the answer. */
  readonly truncate?: number | undefined;
}

export interface Chaos<Operation extends string = string> {
  rates: ChaosRates;
  /** Another number, other faults; the same number, the same faults. Default 1. */
  seed?: number | undefined;
  /** Operations that it strikes. Left out, all. */
  operations?: readonly Operation[] | undefined;
  /** Seconds, as the `Retry-After` header of answers with a status. Left out, there is none. */
  retryAfter?: number | undefined;
  /** Milliseconds that each request takes, or the least and the most. Real ones, whatever the mock's clock. */
  latency?: number | readonly [least: number, most: number] | undefined;
}

/**
 * Faults by chance, and the same chance every time: the first request of an operation meets the same fate in every run
 * with a seed, and so do the second and all others, whatever comes between them.
 */
export class Dice {
  readonly #chaos: Chaos;
  readonly #kinds: readonly (readonly [kind: string, upTo: number])[];
  readonly #counts = new Map<string, number>();

  constructor(chaos: Chaos, operations: ReadonlySet<string>) {
    checkNames('chaos', chaos, ['rates', 'seed', 'operations', 'retryAfter', 'latency']);
    for (const operation of chaos.operations ?? []) checkOperation('chaos', operation, operations);
    let sum = 0;
    this.#kinds = Object.entries(chaos.rates).flatMap(([kind, rate]: [string, number | undefined]) => {
      if (!/^([45]\d\d|reset|truncate)$/.test(kind)) throw new TypeError(`chaos(): there is no rate "${kind}"; allowed: a status from 400 to 599, reset, truncate`);
      if (rate === undefined) return [];
      if (!(rate >= 0 && rate <= 1)) throw new RangeError(`chaos(): a rate is from 0 to 1, and ${kind} is ${rate}`);
      return [[kind, (sum += rate)] as const];
    });
    // A little more than 1 comes from adding decimals.
    if (sum > 1 + 1e-9) throw new RangeError(`chaos(): the rates add up to ${sum}, more than 1`);
    this.#chaos = chaos;
  }

  /** What strikes the next request of an operation. */
  throw(operation: string): Strike | undefined {
    const { seed = 1, operations, retryAfter, latency } = this.#chaos;
    if (operations && !operations.includes(operation)) return undefined;
    const count = (this.#counts.get(operation) ?? 0) + 1;
    this.#counts.set(operation, count);
    const chance = (what: string): number => fraction(`${seed} ${operation} ${count} ${what}`);
    const [least, most] = typeof latency === 'number' ? [latency, latency] : (latency ?? []);
    const strike = { message: 'The mock was told to fail by chance.', ...(least !== undefined && { latency: Math.round(least + (most! - least) * chance('latency')) }) };
    const drawn = chance('kind');
    const [kind] = this.#kinds.find(([, upTo]) => drawn < upTo) ?? [];
    if (kind === 'reset') return { ...strike, drop: chance('reset') < 0.5 ? true : 'after' };
    if (kind === 'truncate') return { ...strike, truncate: true };
    return kind === undefined ? strike : { ...strike, status: Number(kind), retryAfter };
  }
}

/** A number from 0 up to 1 that a text stands for: FNV-1a, and then the last steps of MurmurHash3, 32 bits. */
function fraction(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
