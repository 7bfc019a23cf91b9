import type { List } from '../core/list.js';
import { inPages, type ListContent } from './client-mock-list.js';

/** Arguments and results of a method's overloads, in pairs. */
type Signatures<F> = F extends {
  (...args: infer A1): infer R1;
  (...args: infer A2): infer R2;
  (...args: infer A3): infer R3;
  (...args: infer A4): infer R4;
  (...args: infer A5): infer R5;
  (...args: infer A6): infer R6;
}
  ? [A1, R1] | [A2, R2] | [A3, R3] | [A4, R4] | [A5, R5] | [A6, R6]
  : never;

/** What a method can be called with: the arguments of any of its overloads. */
export type ArgumentsOf<F> = Extract<Signatures<F>[0], readonly unknown[]>;
/** What a method can give, by any of its overloads. */
export type ResultOf<F> = Signatures<F>[1];

/** The same, with one promise for whatever the overloads promise. */
type GivenBy<F> = [ResultOf<F>] extends [Promise<unknown>] ? Promise<Awaited<ResultOf<F>>> : ResultOf<F>;

type Joined<U> = (U extends unknown ? (each: U) => void : never) extends (all: infer I) => void ? I : never;
type At<A, Index extends string> = A extends readonly unknown[] ? (Index extends keyof A ? A[Index] : undefined) : never;
/** What takes the place of a method: the parameters of several overloads are those of all, one by one. */
export type Implementation<F, A = ArgumentsOf<F>> =
  [A] extends [Joined<A>] ? (...args: Extract<A, readonly unknown[]>) => GivenBy<F>
  : (first: At<A, '0'>, second: At<A, '1'>, third: At<A, '2'>, fourth: At<A, '3'>, fifth: At<A, '4'>) => GivenBy<F>;

/** What a spied method is to do. */
export interface Answers<F> {
  /** Gives the value as it is. */
  returns(value: GivenBy<F>): void;
  /** Gives a promise of the value; for a method that gives nothing, of nothing. */
  resolves(...value: void extends Awaited<ResultOf<F>> ? [value?: Awaited<ResultOf<F>>] : [value: Awaited<ResultOf<F>>]): void;
  /** Gives a promise that fails. */
  rejects(error: unknown): void;
  /** Gives what a function gives, which gets the arguments. */
  implement(implementation: Implementation<F>): void;
}

/** What a spied list method is to do, besides {@link Answers}. */
export interface ListAnswers<T> {
  /**
   * Gives a real lazy list of these items, cut at the call's `limit`.
   * @param options `pageSize`: items on a page; all of them on one when left out
   */
  yields(items: readonly T[], options?: { pageSize?: number | undefined }): void;
  /** Gives a real lazy list that fails when it is walked. */
  fails(error: unknown): void;
}

/** What a spy has beside its signature. */
export type SpyControls<F> = AllAnswers<F> & {
  /** The arguments of each call so far, in order. */
  readonly calls: readonly ArgumentsOf<F>[];
  /** Says what the next call does, before what all others do. Several wait in line. */
  readonly once: AllAnswers<F>;
  /** Forgets calls and answers. */
  reset(): void;
};

type AllAnswers<F> = Answers<F> & ([ResultOf<F>] extends [List<infer T>] ? ListAnswers<T> : unknown);

/** A method that remembers its calls, and does what it is told. */
export type Spy<F> = F & SpyControls<F>;

/** Makes the functions of another library's spies, such as `vi.fn`, `jest.fn` or `mock.fn`. */
export type SpyFactory<S extends object = object> = (implementation: (...args: never[]) => unknown) => S;

type Behaviour = (...args: readonly unknown[]) => unknown;

/**
 * A spy in place of a method.
 * @param fallback what a call without an answer does
 * @param list gives the list of a call with these arguments
 * @param factory makes the function itself
 */
export function createSpy(name: string, fallback: Behaviour, list: (content: ListContent, args: readonly unknown[]) => unknown, factory?: SpyFactory): object {
  const calls: (readonly unknown[])[] = [];
  const waiting: Behaviour[] = [];
  let standing: Behaviour | undefined;

  const behave: Behaviour = (...args) => {
    calls.push(args);
    return (waiting.shift() ?? standing ?? fallback)(...args);
  };
  const spy = factory ? factory(behave) : Object.defineProperty((...args: unknown[]) => behave(...args), 'name', { value: name });

  const answers = (set: (behaviour: Behaviour) => void): object => ({
    returns: (value: unknown) => set(() => value),
    resolves: (value: unknown) => set(async () => value),
    rejects: (error: unknown) =>
      set(async () => {
        throw error;
      }),
    implement: (implementation: Behaviour) => set(implementation),
    yields(items: readonly unknown[], { pageSize = Math.max(1, items.length) }: { pageSize?: number | undefined } = {}) {
      if (!(Number.isInteger(pageSize) && pageSize > 0)) throw new TypeError(`${name}.yields(): pageSize must be a positive integer, not ${String(pageSize)}`);
      const pages = inPages(items, pageSize);
      set((...args) => list({ pages }, args));
    },
    fails: (error: unknown) => set((...args) => list({ error }, args)),
  });
  const controls = {
    calls,
    ...answers((behaviour) => {
      standing = behaviour;
    }),
    once: answers((behaviour) => {
      waiting.push(behaviour);
    }),
    reset() {
      calls.length = 0;
      waiting.length = 0;
      standing = undefined;
    },
  };
  for (const [key, value] of Object.entries(controls)) {
    // What the other library's spy has stays its own.
    if (!(key in spy)) Object.defineProperty(spy, key, { value });
  }
  return spy;
}
