import { getEventListeners } from 'node:events';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { batch } from '../../src/core/batch.js';
import { batchReport, type BatchReport } from '../../src/core/batch-error.js';
import { call } from '../../src/core/call.js';
import { clientCredentials } from '../../src/core/client-credentials.js';
import { ParseError, ValidationError } from '../../src/core/errors.js';
import { cursorPages, list } from '../../src/core/list.js';
import type { Operation } from '../../src/core/operation.js';
import { waitFor } from '../../src/core/wait.js';
import { createThings, getThing, listThings } from '../support/platform.js';
import { failure, ok, settle, status, wire } from '../support/wire.js';

describe('input that must not get through', () => {
  it.each([['an AbortController', new AbortController()], ['an object', {}], ['a string', 'x'], ['null', null]])('%s is no signal', async (_name, signal) => {
    const { connection, sent } = wire([]);
    const error = await failure(call(connection, getThing, ['a'], undefined, { signal: signal as AbortSignal }));
    expect(error).toBeInstanceOf(ValidationError);
    expect(error.message).toMatch(/options\.signal must be an AbortSignal/);
    expect(sent).toEqual([]);
  });

  it.each([[NaN], [Infinity], [-Infinity]])('%s in a body is refused, and null is not', async (number) => {
    const { connection, sent } = wire([ok({ items: [{}] })]);
    const error = await failure(batch(connection, createThings, { name: 'a', deep: [{ number }] }, undefined, undefined));
    expect(error).toBeInstanceOf(ValidationError);
    expect(error.message).toContain(String(number));
    expect(sent).toEqual([]);
    await batch(connection, createThings, { name: null }, undefined, undefined);
    expect(sent[0]!.body).toMatchObject({ items: [{ name: null }] });
  });

  it('holes in a list are refused before anything is sent', async () => {
    const { connection, sent } = wire([]);
    // eslint-disable-next-line no-sparse-arrays
    expect(await failure(batch(connection, createThings, [{ name: 'a' }, , { name: 'b' }], undefined, undefined))).toBeInstanceOf(ValidationError);
    expect(sent).toEqual([]);
  });

  it('a start that can’t be meant is not the beginning', async () => {
    const { connection, sent } = wire([]);
    const things = list(connection, listThings, cursorPages, [], undefined, undefined);
    for (const start of [{ cursr: 'x' }, 'abc', 5, null]) {
      expect(await failure(things.page(start as never))).toBeInstanceOf(ValidationError);
      expect(await failure(things.pages(start as never).next())).toBeInstanceOf(ValidationError);
    }
    expect(sent).toEqual([]);
  });

  it('items are no parameter beside the items', async () => {
    const { connection, sent } = wire([]);
    expect((await failure(batch(connection, createThings, { name: 'a' }, { items: [{ name: 'b' }] }, undefined))).message).toMatch(/no "items"/);
    expect(sent).toEqual([]);
  });

  it('a logger without methods is silent, not fatal', async () => {
    const { connection } = wire([status(429), ok({ a: 1 })], { logger: {} as never, retryDelay: { base: 1 } });
    expect(await call(connection, getThing, ['a'], undefined, undefined)).toEqual({ a: 1 });
  });

  it('headers may be Headers', async () => {
    const { connection, sent } = wire([ok({ a: 1 })], { headers: new Headers({ 'X-Client': 'c' }) as never });
    await call(connection, getThing, ['a'], undefined, { headers: new Headers({ 'X-Call': 'd' }) as never });
    expect(sent[0]!.headers).toMatchObject({ 'x-client': 'c', 'x-call': 'd' });
    expect(Object.keys(sent[0]!.headers)).not.toContain('append');
  });
});

describe('one signal for many calls', () => {
  it('has one listener from us', async () => {
    const controller = new AbortController();
    const { connection } = wire(() => ok({ a: 1 }), { concurrency: 40 });
    const calls = Array.from({ length: 40 }, (_one, index) => call(connection, getThing, [`${index}`], undefined, { signal: controller.signal }));
    await settle();
    expect(getEventListeners(controller.signal, 'abort').length).toBeLessThanOrEqual(1);
    await Promise.all(calls);
  });

  it('tells each batch what became of its own items', async () => {
    const controller = new AbortController();
    let served = 0;
    const { connection } = wire(() => (served++ < 2 ? ok({ items: [{}] }) : new Promise<Response>(() => {})), { concurrency: 2 });
    const one: Operation = { ...createThings, batch: { ...createThings.batch, max: 1 } };
    const reports: BatchReport[] = [];
    const run = (count: number): Promise<Error> =>
      failure(batch(connection, one, Array.from({ length: count }, () => ({ name: 'a' })), undefined, { signal: controller.signal, onReport: (report) => reports.push(report) }));
    const both = [run(5), run(3)];
    await settle();
    controller.abort();
    const [first] = await Promise.all(both);
    expect(first).toBe(controller.signal.reason);
    expect(batchReport(first)).toBeUndefined();
    const sizes = reports.map(({ succeeded, failed, unknown, skipped }) => succeeded.length + failed.length + unknown.length + skipped.length);
    expect(sizes.sort()).toEqual([3, 5]);
  });
});

describe('secrets that a platform repeats', () => {
  it('the credential is not in the error', async () => {
    const wired = wire((sent) => status(400, {}, JSON.stringify({ error: { message: `bad ${sent.headers['authorization']}` } })), { auth: 'tok-S3CRET' });
    const error = await failure(call(wired.connection, getThing, ['a'], undefined, undefined));
    expect(`${inspect(error, { showHidden: true, depth: 9 })}${JSON.stringify(error)}`).not.toContain('S3CRET');
    expect(error.message).toContain('bad Bearer …');
  });

  it('a token URL may not carry a password', () => {
    expect(() => clientCredentials({ tokenUrl: 'https://u:hunter2@idp.example.com/x', clientId: 'i', clientSecret: 's' })).toThrow(/tokenUrl must be a URL without credentials/);
    expect(() => clientCredentials({ tokenUrl: 'https://u:hunter2@idp.example.com/x', clientId: 'i', clientSecret: 's' })).not.toThrow(/hunter2/);
  });
});

describe('waiting', () => {
  const states = { resource: 'thing', state: ['state'], done: ['done'], failed: [] };

  it('an interval above the usual maximum is kept', async () => {
    const at: number[] = [];
    const began = Date.now();
    await waitFor(async () => ({ state: at.push(Date.now() - began) < 3 ? 'busy' : 'done' }), states, { interval: 60, maxInterval: 10, backoff: 1 });
    expect(at[2]! - at[1]!).toBeGreaterThanOrEqual(55);
  });
});

it('an answer without a body is none where a resource is due', async () => {
  const { connection } = wire([new Response(null, { status: 204 })]);
  expect(await failure(call(connection, getThing, ['a'], undefined, undefined))).toBeInstanceOf(ParseError);
});
