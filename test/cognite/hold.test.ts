import { expect, it } from 'vitest';
import { CogniteClient } from '../../src/cognite/index.js';
import { hold } from '../../src/cognite/hold.js';

it('copies lists and plain objects, and nothing else', () => {
  const bytes = new Uint8Array([1]);
  const { signal } = new AbortController();
  const circle: Record<string, unknown> = {};
  circle['self'] = circle;
  const given = { list: Object.assign(new Array<unknown>(3), { 0: { id: 1 }, 2: 'a' }), bytes, at: new Date(0), signal, none: null };
  const held = hold(given);
  expect(held).toEqual({ ...given, list: [{ id: 1 }, undefined, 'a'] });
  expect(held.list[0]).not.toBe(given.list[0]);
  expect([held.bytes, held.at, held.signal]).toEqual([bytes, given.at, signal]);
  expect(held.bytes).toBe(bytes);
  expect(() => hold(circle)).not.toThrow();
});

it('a span that is used again deletes what it said when it was given', async () => {
  const sent: unknown[] = [];
  const cdf = new CogniteClient({
    project: 'plant-1',
    baseUrl: 'https://cdf.example',
    appName: 'test',
    auth: 'token-1',
    fetch: (_url, init) => {
      sent.push(JSON.parse(String(init?.body)));
      return Promise.resolve(Response.json({}));
    },
  });
  const span = { id: 1, inclusiveBegin: 0, exclusiveEnd: 0 };
  const calls = [1, 2, 3].map((tens) => {
    span.inclusiveBegin = tens * 10;
    span.exclusiveEnd = tens * 10 + 5;
    return cdf.datapoints.delete(span);
  });
  await Promise.all(calls);
  expect(sent).toEqual([10, 20, 30].map((begin) => ({ items: [{ id: 1, inclusiveBegin: begin, exclusiveEnd: begin + 5 }] })));
});
