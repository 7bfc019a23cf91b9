import { describe, expect, it } from 'vitest';
import { callContent } from '../../src/core/content.js';
import { ValidationError } from '../../src/core/errors.js';
import type { Operation } from '../../src/core/operation.js';
import { asBytes, asText } from '../../src/core/readers.js';
import { failure, wire } from '../support/wire.js';

describe('an answer that is text or bytes', () => {
  const download = { id: 'download', path: '/file', parse: asBytes, accept: 'image/*' } as const satisfies Operation;

  it('is asked for by its media type, unless the caller asks for another', async () => {
    const wired = wire([new Response('abc'), new Response('abc'), new Response('abc')]);
    const bytes = await callContent<Uint8Array>(wired.connection, download, [], undefined, undefined);
    expect(bytes).toEqual(new TextEncoder().encode('abc'));
    await callContent(wired.connection, download, [], undefined, { headers: { Accept: 'image/png' } });
    await callContent(wired.connection, download, [], undefined, { headers: { accept: null } });
    expect(wired.sent.map(({ headers }) => headers['accept'])).toEqual(['image/*', 'image/png', undefined]);
  });

  it('can be text, and is nothing where there is none', async () => {
    const wired = wire([new Response('line 1'), new Response('{}', { status: 404 })]);
    expect(await callContent(wired.connection, { ...download, parse: asText, accept: 'text/plain' }, [], undefined, undefined)).toBe('line 1');
    expect(await callContent(wired.connection, { ...download, missing: [404] }, [], undefined, undefined)).toBeUndefined();
    expect(wired.sent[0]!.headers['accept']).toBe('text/plain');
  });

  it('is not asked for with options that nobody would read', async () => {
    for (const options of [{ headers: 'accept' }, { timeouts: 1 }, 'fast']) {
      const wired = wire([]);
      expect(await failure(callContent(wired.connection, download, [], undefined, options as never))).toBeInstanceOf(ValidationError);
      expect(wired.sent).toEqual([]);
    }
  });
});
