import { describe, expect, it } from 'vitest';
import { linked, onAbort } from '../../src/core/abort.js';
import { call } from '../../src/core/call.js';
import { list, cursorPages } from '../../src/core/list.js';
import { getThing, listThings } from '../support/platform.js';
import { deaf, deferred, failure, hang, ok, settle, status, wire, type Reply } from '../support/wire.js';

const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 15));
const unhandled: unknown[] = [];
process.on('unhandledRejection', (reason) => unhandled.push(reason));

const reasons: readonly unknown[] = [new Error('the user left'), 'a string', { why: 'an object' }, null, 42];

describe.each(reasons.map((reason) => [reason]))('an abort with %j rejects with just that, and no request follows:', (reason) => {
  const abort = (controller: AbortController): void => controller.abort(reason);

  it('before the call', async () => {
    const { connection, sent } = wire([]);
    const controller = new AbortController();
    abort(controller);
    expect(await failure(call(connection, getThing, ['a'], undefined, { signal: controller.signal }))).toBe(reason);
    expect(await failure(call(connection, getThing, ['a'], undefined, { signal: controller.signal, deadline: 1000 }))).toBe(reason);
    expect(sent).toEqual([]);
  });

  it('before the call, with a token function that would fail', async () => {
    let asked = 0;
    const { connection, sent } = wire([], {
      auth: async () => {
        asked++;
        throw new Error('identity provider down');
      },
    });
    const controller = new AbortController();
    abort(controller);
    expect(await failure(call(connection, getThing, ['a'], undefined, { signal: controller.signal }))).toBe(reason);
    await later();
    expect(asked).toBe(0);
    expect(sent).toEqual([]);
    expect(unhandled).toEqual([]);
  });

  it('while a token is fetched; others who wait for it still get it', async () => {
    const token = deferred<string>();
    const { connection, sent } = wire(() => ok({ id: 'a' }), { auth: () => token.promise });
    const controller = new AbortController();
    const mine = failure(call(connection, getThing, ['mine'], undefined, { signal: controller.signal }));
    const other = call(connection, getThing, ['other'], undefined, undefined);
    await settle();
    abort(controller);
    expect(await mine).toBe(reason);
    expect(sent).toEqual([]);
    token.resolve('t');
    expect(await other).toEqual({ id: 'a' });
    expect(sent.map(({ path }) => path)).toEqual(['/things/other']);
  });

  it('in the queue for a slot; the slot is not lost', async () => {
    const gate = deferred<Response>();
    const { connection, sent, lines } = wire([() => gate.promise, ok({ n: 3 })], { concurrency: 1 });
    const first = call(connection, getThing, ['1'], undefined, undefined);
    const controller = new AbortController();
    const second = failure(call(connection, getThing, ['2'], undefined, { signal: controller.signal }));
    const third = call(connection, getThing, ['3'], undefined, undefined);
    await settle();
    abort(controller);
    expect(await second).toBe(reason);
    expect(sent).toHaveLength(1);
    gate.resolve(ok({ n: 1 }));
    expect(await first).toEqual({ n: 1 });
    expect(await third).toEqual({ n: 3 });
    expect(lines()).toEqual(['GET /things/1', 'GET /things/3']);
  });

  it.each<[string, Reply]>([['during fetch', hang], ['during a fetch that ignores its signal', deaf]])('%s', async (_name, reply) => {
    const { connection, sent } = wire([reply, ok({ next: true })], { concurrency: 1 });
    const controller = new AbortController();
    const promise = failure(call(connection, getThing, ['a'], undefined, { signal: controller.signal }));
    await settle();
    abort(controller);
    expect(await promise).toBe(reason);
    expect(sent).toHaveLength(1);
    expect(sent[0]!.signal.aborted).toBe(true);
    expect(sent[0]!.signal.reason).toBe(reason);
    // The slot is free again.
    expect(await call(connection, getThing, ['b'], undefined, undefined)).toEqual({ next: true });
  });

  it('while the body is read', async () => {
    let pulled = 0;
    const body = new ReadableStream({
      pull(controller) {
        if (pulled++ === 0) controller.enqueue(new TextEncoder().encode('{"a":'));
        return new Promise(() => {});
      },
    });
    const { connection, sent } = wire([new Response(body)]);
    const controller = new AbortController();
    const promise = failure(call(connection, getThing, ['a'], undefined, { signal: controller.signal }));
    await settle();
    expect(pulled).toBeGreaterThan(0);
    abort(controller);
    expect(await promise).toBe(reason);
    expect(sent).toHaveLength(1);
  });

  it('during backoff', async () => {
    const { connection, sent } = wire([status(503, { 'retry-after': '5' })]);
    const controller = new AbortController();
    const started = Date.now();
    const promise = failure(call(connection, getThing, ['a'], undefined, { signal: controller.signal, deadline: 20_000 }));
    await later();
    abort(controller);
    expect(await promise).toBe(reason);
    expect(Date.now() - started).toBeLessThan(1000);
    await later();
    expect(sent).toHaveLength(1);
  });

  it('from the hook before the request', async () => {
    const controller = new AbortController();
    const { connection, sent } = wire([ok({})], { hooks: { onRequest: () => abort(controller) } });
    expect(await failure(call(connection, getThing, ['a'], undefined, { signal: controller.signal }))).toBe(reason);
    expect(sent).toEqual([]);
  });

  it('between the pages of a list', async () => {
    const controller = new AbortController();
    const { connection, sent } = wire([ok({ items: [1, 2], nextCursor: 'x' })]);
    const seen: unknown[] = [];
    const walk = async (): Promise<void> => {
      for await (const item of list(connection, listThings, cursorPages, [], undefined, { signal: controller.signal })) {
        seen.push(item);
        if (item === 2) abort(controller);
      }
    };
    expect(await failure(walk())).toBe(reason);
    expect(seen).toEqual([1, 2]);
    expect(sent).toHaveLength(1);
  });
});

it('an abort after the answer changes nothing and leaves one listener behind at the most', async () => {
  const controller = new AbortController();
  let listeners = 0;
  const { signal } = controller;
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  signal.addEventListener = (...args: Parameters<typeof add>) => (listeners++, add(...args));
  signal.removeEventListener = (...args: Parameters<typeof remove>) => (listeners--, remove(...args));
  const { connection, sent } = wire([ok({ a: 1 }), status(503), ok({ a: 2 })], { auth: async () => 't', retryDelay: { base: 1 } });
  expect(await call(connection, getThing, ['a'], undefined, { signal })).toEqual({ a: 1 });
  expect(await call(connection, getThing, ['a'], undefined, { signal, deadline: 10_000 })).toEqual({ a: 2 });
  expect(listeners).toBeLessThanOrEqual(1);
  controller.abort();
  expect(sent).toHaveLength(3);
  expect(unhandled).toEqual([]);
});

describe('linked', () => {
  it('aborts with the first of its signals, at once where that has aborted', () => {
    for (const which of [0, 1]) {
      const two = [new AbortController(), new AbortController()] as const;
      const { signal } = linked(two[0].signal, two[1].signal);
      expect(signal!.aborted).toBe(false);
      two[which]!.abort('enough');
      two[1 - which]!.abort('later');
      expect(signal!.reason).toBe('enough');
      expect(linked(two[which]!.signal, new AbortController().signal).signal!.reason).toBe('enough');
    }
  });

  it('is the signal itself where there is one, or none', () => {
    const { signal } = new AbortController();
    expect([linked(signal, undefined).signal, linked(undefined, signal).signal, linked(undefined, undefined).signal]).toEqual([signal, signal, undefined]);
  });

  it('follows no longer once it is released', () => {
    const controller = new AbortController();
    const { signal, release } = linked(controller.signal, new AbortController().signal);
    let others = 0;
    onAbort(controller.signal, () => others++);
    release();
    controller.abort();
    expect([signal!.aborted, others]).toEqual([false, 1]);
  });
});
