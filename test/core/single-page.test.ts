import { describe, expect, it } from 'vitest';
import { call } from '../../src/core/call.js';
import { list, singlePage } from '../../src/core/list.js';
import { getThing, listThings } from '../support/platform.js';
import { failure, ok, status, wire } from '../support/wire.js';

const answer = (count: number) => ok({ items: Array.from({ length: count }, (_one, index) => index) });
const things = (count: number, limit?: number) => list<number>(wire([answer(count)]).connection, listThings, singlePage, [], { limit }, undefined).toArray();

describe('a list that one answer holds', () => {
  it('is no list that may have been cut: the platform gives 100 at most', async () => {
    expect(await things(99)).toHaveLength(99);
    expect(await things(100, 100)).toHaveLength(100);
    expect(await failure(things(100))).toMatchObject({ name: 'SdkError', message: expect.stringContaining('no more than 100 items') });
    expect(await failure(things(100, 500))).toMatchObject({ name: 'SdkError' });
  });
});

describe('a token in a refusal', () => {
  it('is blotted out, and one that is as short as a word leaves data as they are', async () => {
    const refused = (auth: string) => wire([status(400, {}, { error: { code: 400, message: `${auth} of test-pump`, missing: [{ externalId: 'test-pump' }] } })], { auth });
    const short = await failure(call(refused('test').connection, getThing, ['a'], undefined, undefined));
    expect(short).toMatchObject({ missing: [{ externalId: 'test-pump' }] });
    const long = await failure(call(refused('a-secret-token').connection, getThing, ['a'], undefined, undefined));
    expect(long).toMatchObject({ message: expect.not.stringContaining('a-secret-token'), missing: [{ externalId: 'test-pump' }] });
  });
});
