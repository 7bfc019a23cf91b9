import { beforeEach, describe, expect, it } from 'vitest';
import { Files } from '../../generated/cognite/files.js';
import { mockCognite, type MockCognite } from '../../src/testing/index.js';
import { serveMock } from '../../src/testing/server.js';
import { post as sender, type Sent } from './send.js';

const start = 1_717_200_000_000;
let mock: MockCognite;
let post: (path: string, body?: unknown) => Promise<Sent>;
let files: Files;
beforeEach(() => {
  mock = mockCognite({ now: start });
  post = sender(mock);
  files = new Files({ project: 'plant', cluster: 'westeurope-1', appName: 'tests', auth: 'secret', fetch: mock.fetch, maxRetries: 0 });
});

const put = (url: string, body: string, headers?: Record<string, string>): Promise<Response> => mock.fetch(url, { method: 'PUT', body, headers });
const linkTo = async (externalId: string, query = ''): Promise<string> =>
  (await post(`/files/downloadlink${query}`, { items: [{ externalId }] })).body.items[0].downloadUrl;

describe('files', () => {
  it('get their content over a URL, and give it back over another', async () => {
    const { uploadUrl, ...file } = (await post('/files', { externalId: 'a', name: 'a.txt', mimeType: 'text/plain', directory: '/docs/north' })).body;
    expect(file).toEqual({ id: expect.any(Number), externalId: 'a', name: 'a.txt', mimeType: 'text/plain', directory: '/docs/north', uploaded: false, createdTime: start, lastUpdatedTime: start });
    expect(new URL(uploadUrl).origin).not.toBe('https://westeurope-1.cognitedata.com');
    expect(await post('/files/downloadlink', { items: [{ externalId: 'a' }] })).toMatchObject({ status: 400, body: { error: { message: expect.stringContaining('no content yet') } } });
    mock.clock.advance(5);
    expect((await put(uploadUrl, 'grüße', { 'content-type': 'text/plain' })).status).toBe(200);
    expect(await files.retrieve('a')).toMatchObject({ uploaded: true, uploadedTime: start + 5 });
    const [link] = (await post('/files/downloadlink', { items: [{ externalId: 'a' }] })).body.items;
    expect(link).toEqual({ externalId: 'a', downloadUrl: expect.stringMatching(/^https:/) });
    const answer = await mock.fetch(link.downloadUrl);
    expect(answer.headers.get('content-type')).toBe('text/plain');
    expect(await answer.text()).toBe('grüße');
    expect(mock.requests.map(({ operation }) => operation)).toContain('putFileContent');
    expect(mock.requests.at(-1)).toMatchObject({ operation: 'getFileContent', method: 'GET' });
  });

  it('are replaced only where that is meant', async () => {
    const { id } = (await post('/files', { externalId: 'a', name: 'a' })).body;
    expect(await post('/files', { externalId: 'a', name: 'b' })).toMatchObject({ status: 409, body: { error: { duplicated: [{ externalId: 'a' }] } } });
    expect((await post('/files?overwrite=true', { externalId: 'a', name: 'b' })).body).toMatchObject({ id, name: 'b', uploaded: false });
    expect((await post('/files', { name: 'b' })).status).toBe(201);
    expect((await post('/files', { name: 'b', assetIds: [4] })).body.error.missing).toEqual([{ id: 4 }]);
  });

  it('come in parts', async () => {
    const { uploadId, uploadUrls } = (await post('/files/initmultipartupload?parts=2', { externalId: 'a', name: 'a' })).body;
    const complete = (more: object = {}): Promise<Sent> => post('/files/completemultipartupload', { externalId: 'a', uploadId, ...more });
    await put(uploadUrls[1], 'world');
    expect(await complete()).toMatchObject({ status: 400, body: { error: { message: expect.stringContaining('1 of 2') } } });
    await put(uploadUrls[0], 'hello ');
    expect((await complete({ uploadId: 'nope' })).status).toBe(400);
    expect(await complete()).toMatchObject({ status: 200, body: {} });
    expect(await (await mock.fetch(await linkTo('a'))).text()).toBe('hello world');
  });

  it('refuse signed URLs that have expired, mean something else, or come with a credential', async () => {
    const { uploadUrl } = (await post('/files', { externalId: 'a', name: 'a' })).body;
    expect((await put(uploadUrl, 'x', { authorization: 'Bearer secret' })).status).toBe(400);
    expect((await mock.fetch(uploadUrl)).status).toBe(403);
    await put(uploadUrl, 'x');
    const short = await linkTo('a');
    const long = await linkTo('a', '?extendedExpiration=true');
    mock.clock.advance(30_000);
    expect((await mock.fetch(short)).status).toBe(403);
    expect((await mock.fetch(long)).status).toBe(200);
    mock.clock.advance(7 * 24 * 3_600_000);
    expect((await put(uploadUrl, 'y')).status).toBe(403);
    await post('/files/delete', { items: [{ externalId: 'a' }] });
    expect([mock.store.files.size, mock.store.contents.size]).toEqual([0, 0]);
    expect((await mock.fetch(long)).status).toBe(403);
  });

  it('can go wrong on the way', async () => {
    const { uploadUrl } = (await post('/files', { name: 'a' })).body;
    mock.fail({ operation: 'putFileContent', status: 503 });
    expect((await put(uploadUrl, 'x')).status).toBe(503);
    mock.fail({ operation: 'putFileContent', drop: true });
    await expect(put(uploadUrl, 'x')).rejects.toThrow('fetch failed');
    expect((await put(uploadUrl, 'x')).status).toBe(200);
  });

  it('are filtered by what they are', async () => {
    for (const more of [{ externalId: 'a', directory: '/docs/north', mimeType: 'text/plain' }, { externalId: 'b', directory: '/img', sourceCreatedTime: 5 }]) {
      const { uploadUrl } = (await post('/files', { name: `${more.externalId}.txt`, ...more })).body;
      if (more.externalId === 'a') await put(uploadUrl, 'x');
    }
    const list = async (filter: object): Promise<unknown> => (await post('/files/list', { filter })).body.items.map((each: any) => each.externalId);
    expect(await list({ directoryPrefix: '/docs' })).toEqual(['a']);
    expect(await list({ uploaded: false })).toEqual(['b']);
    expect(await list({ uploadedTime: { min: start } })).toEqual(['a']);
    expect(await list({ sourceCreatedTime: { max: 5 } })).toEqual(['b']);
    expect(await list({ name: 'a.txt' })).toEqual(['a']);
    expect((await post('/files/search', { search: { name: 'b' } })).body.items).toMatchObject([{ externalId: 'b' }]);
    expect((await post('/files/aggregate', { filter: { mimeType: 'text/plain' } })).body.items).toEqual([{ count: 1 }]);
    expect(await files.update({ externalId: 'b', update: { directory: { setNull: true }, sourceCreatedTime: { set: 6 } } })).toMatchObject({ sourceCreatedTime: 6 });
    expect(await files.retrieve('b')).not.toHaveProperty('directory');
  });

  it('are served over HTTP as well, where the URLs lead back to the server', async () => {
    const server = await serveMock(mock);
    try {
      const ask = (path: string, body: object): Promise<any> =>
        fetch(`${server.origin}/api/v1/projects/plant${path}`, { method: 'POST', headers: { authorization: 'Bearer x', 'content-type': 'application/json' }, body: JSON.stringify(body) })
          .then((response) => response.json());
      const { uploadUrl } = await ask('/files', { externalId: 'a', name: 'a' });
      expect(uploadUrl.startsWith(server.origin)).toBe(true);
      const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
      expect((await fetch(uploadUrl, { method: 'PUT', body: bytes })).status).toBe(200);
      const { items } = await ask('/files/downloadlink', { items: [{ externalId: 'a' }] });
      expect(new Uint8Array(await (await fetch(items[0].downloadUrl)).arrayBuffer())).toEqual(bytes);
    } finally {
      await server.close();
    }
  });
});
