import { describe, expect, it } from 'vitest';
import { CredentialTestError, NotFoundError, ParseError, ValidationError, hasPassed, retrieveCredential, toCredentialConfig } from '../../src/atlan/index.js';
import { answering, failure, lines, refusal, start, tenant } from './tenant.js';

const guid = '972a87c1-28d7-8bf2-896d-ea5bd3e9c691';
const snowflake = {
  name: 'snowflake-credential',
  connectorConfigName: 'atlan-connectors-snowflake',
  connector: 'snowflake',
  authType: 'basic',
  username: 'username',
  password: 'password-1',
  extra: { role: 'role-here', warehouse: 'warehouse-here' },
  host: 'test-host',
  port: 1234,
};

describe('create', () => {
  it('has the tenant try the credential first', async () => {
    const { mock, atlan } = tenant();
    const made = await atlan.credentials.create(snowflake);
    expect(lines(mock)).toEqual(['POST /credentials?testCredential=true']);
    expect(mock.requests[0]!.body).toEqual(snowflake);
    expect(made).toMatchObject({ name: 'snowflake-credential', username: 'username', isActive: true, createdAt: start });
    expect(made).not.toHaveProperty('password');
    expect((await failure(() => atlan.credentials.create({ ...snowflake, password: 'wrong' }))).status).toBe(400);
    expect(mock.store.credentials.size).toBe(1);
  });

  it('goes without a test only without user name and password', async () => {
    const { mock, atlan } = tenant();
    for (const secret of ['username', 'password'] as const) {
      const { [secret]: _secret, ...rest } = snowflake;
      const error = await failure(() => atlan.credentials.create({ ...rest, testCredential: false }));
      expect(error).toBeInstanceOf(ValidationError);
      expect(error.message).toMatch(/a username or password needs a test/);
    }
    const { username: _username, password: _password, ...rest } = snowflake;
    await atlan.credentials.create({ ...rest, testCredential: false });
    expect(lines(mock)).toEqual(['POST /credentials?testCredential=false']);
  });

  it('refuses what is missing or misspelt, and shows no value', async () => {
    const { mock, atlan } = tenant();
    for (const bad of [{ ...snowflake, name: undefined }, { ...snowflake, pasword: 'password-2' }]) {
      const error = await failure(() => atlan.credentials.create(bad as never));
      expect(error).toBeInstanceOf(ValidationError);
      expect(error.message).not.toMatch(/password-/);
    }
    expect(mock.requests).toEqual([]);
  });
});

describe('list', () => {
  it('sends filter, limit and offset as the wire has them', async () => {
    const { atlan, sent } = answering(() => ({ records: [] }));
    const filter = { connector: 'snowflake' };
    await atlan.credentials.list({ filter, limit: 5, workflowName: 'atlan-bigquery-1735837155' }).page({ cursor: '1' });
    await atlan.credentials.list({ filter: { name: 'atlan-snowflake-17891' }, limit: 1 }).toArray();
    await atlan.credentials.list({ workflowName: 'mine' }).toArray();
    await atlan.credentials.list().toArray();
    expect(sent.map(({ line }) => line)).toEqual([
      'GET /credentials?filter=%7B%22connector%22%3A%22snowflake%22%2C%22name%22%3A%22default-bigquery-1735837155-0%22%7D&limit=5&offset=1',
      'GET /credentials?filter=%7B%22name%22%3A%22atlan-snowflake-17891%22%7D&limit=1&offset=0',
      'GET /credentials?filter=%7B%22name%22%3A%22mine-0%22%7D&limit=100&offset=0',
      'GET /credentials?limit=100&offset=0',
    ]);
    expect(filter).toEqual({ connector: 'snowflake' });
  });

  it('walks until a page is shorter than asked', async () => {
    const { mock, atlan } = tenant();
    for (let index = 0; index < 130; index++) {
      const id = `c-${index}`;
      mock.store.credentials.put({ id, credential: { id, name: id, connector: index % 2 ? 'dbt' : 'snowflake' }, secrets: {} });
    }
    expect(await atlan.credentials.list().toArray()).toHaveLength(130);
    expect(lines(mock)).toEqual([0, 100].map((offset) => `GET /credentials?limit=100&offset=${offset}`));
    expect(await atlan.credentials.list({ limit: 100 }).toArray()).toHaveLength(100);
    expect(mock.requests).toHaveLength(3);
    const one = answering((_one, count) => ({ records: [{ id: `c-${count}` }] }));
    expect(await one.atlan.credentials.list().toArray()).toHaveLength(1);
    expect(one.sent.map(({ line }) => line.replace(/.*=/, ''))).toEqual(['0']);
    expect(await atlan.credentials.list({ filter: { connector: 'dbt' } }).toArray()).toHaveLength(65);
    expect(await atlan.credentials.list({ filter: { name: 'none' } }).toArray()).toEqual([]);
    expect((await failure(() => atlan.credentials.list({ filter: { nope: 1 } }).toArray())).status).toBe(400);
  });
});

it('retrieves one, or undefined', async () => {
  const { mock, atlan } = tenant();
  const { id } = await atlan.credentials.create(snowflake);
  expect(await atlan.credentials.retrieve(id!)).toMatchObject({ id, host: 'test-host' });
  expect(lines(mock).at(-1)).toBe(`GET /credentials/${id}`);
  expect(await atlan.credentials.retrieve('nope')).toBeUndefined();
  // An empty answer says so as well; what is no credential does not pass for one.
  for (const text of ['null', '']) {
    const { atlan: silent } = answering(() => new Response(text));
    expect(await silent.credentials.retrieve('g')).toBeUndefined();
    expect(await retrieveCredential(silent.connection, 'g')).toBeUndefined();
  }
  for (const text of ['true', '"gone"', '{"id":']) expect(await failure(() => answering(() => new Response(text)).atlan.credentials.retrieve('g')), text).toBeInstanceOf(ParseError);
});

describe('test', () => {
  it('tells by the message whether it has passed', async () => {
    const { mock, atlan } = tenant();
    const { id } = await atlan.credentials.create(snowflake);
    mock.clear();
    expect(hasPassed(await atlan.credentials.test(snowflake))).toBe(true);
    expect(await atlan.credentials.test({ ...snowflake, password: 'wrong' })).toMatchObject({ message: /Incorrect/ });
    expect(hasPassed(await atlan.credentials.testExisting(id!))).toBe(true);
    expect(lines(mock)).toEqual(['POST /credentials/test', 'POST /credentials/test', `POST /credentials/${id}/test`]);
    expect(mock.requests.map(({ body }) => body)).toEqual([snowflake, { ...snowflake, password: 'wrong' }, undefined]);
    for (const result of [{ message: 'Successful' }, { message: 'successful.' }, {}, undefined]) expect(hasPassed(result as never)).toBe(false);
  });
});

describe('testAndUpdate', () => {
  it('tests, then stores what passed, id included', async () => {
    const { mock, atlan } = tenant();
    const { id } = await atlan.credentials.create(snowflake);
    mock.clear();
    mock.clock.advance(1000);
    const read = await atlan.credentials.retrieve(id!);
    const changed = await atlan.credentials.testAndUpdate({ ...read, password: 'password-2', extra: { role: 'r' } });
    expect(lines(mock).slice(1)).toEqual(['POST /credentials/test', `POST /credentials/${id}`]);
    const { password: _password, extra: _extra, ...rest } = snowflake;
    // Without what only the tenant sets.
    const body = { ...rest, id, password: 'password-2', extra: { role: 'r' } };
    expect(mock.requests.slice(1).map((request) => request.body)).toEqual([body, body]);
    expect(changed).toMatchObject({ id, createdAt: start, updatedAt: start + 1000 });
    expect(mock.store.credentials.get(id)!.secrets).toEqual({ password: 'password-2', extra: { role: 'r' } });
  });

  it('sends fields that nobody knows back as they came', async () => {
    const { atlan, sent } = answering(({ line }) => (line.endsWith('test') ? { message: 'successful' } : { id: guid }));
    await atlan.credentials.testAndUpdate({ id: guid, isActive: true, createdBy: 'me', novelty: { a: 1 } } as never);
    expect(sent.map(({ body }) => body)).toEqual([{ id: guid, novelty: { a: 1 } }, { id: guid, novelty: { a: 1 } }]);
    await atlan.credentials.update(guid, { host: 'h', novelty: 1 } as never);
    expect(sent.at(-1)).toMatchObject({ line: `POST /credentials/${guid}`, body: { host: 'h', novelty: 1 } });
    expect(toCredentialConfig({ id: guid, isActive: true })).toEqual({ id: guid });
  });

  it('stores nothing when the test fails', async () => {
    const { mock, atlan } = tenant();
    const error = await failure(() => atlan.credentials.testAndUpdate({ ...snowflake, id: guid, password: 'wrong' }));
    expect(error).toBeInstanceOf(CredentialTestError);
    expect(error).toMatchObject({ name: 'CredentialTestError', message: 'the credential failed its test: Incorrect username or password was specified.' });
    expect(error.result.message).toMatch(/Incorrect/);
    expect(lines(mock)).toEqual(['POST /credentials/test']);
    const silent = answering(() => new Response(''));
    expect((await failure(() => silent.atlan.credentials.testAndUpdate({ id: guid }))).message).toMatch(/no answer|no object/);
    expect(silent.sent).toHaveLength(1);
  });

  it('wants an id before it tests anything', async () => {
    const { mock, atlan } = tenant();
    for (const bad of [snowflake, { ...snowflake, id: '' }, { ...snowflake, id: null }, undefined]) {
      expect((await failure(() => atlan.credentials.testAndUpdate(bad as never))).message).toMatch(/id must be the GUID/);
    }
    expect(mock.requests).toEqual([]);
  });
});

it('purges for good', async () => {
  const { mock, atlan } = tenant();
  const { id } = await atlan.credentials.create(snowflake);
  expect(await atlan.credentials.purge(id!)).toBeUndefined();
  expect(lines(mock).at(-1)).toBe(`POST /credentials/${id}/archive`);
  expect(await atlan.credentials.retrieve(id!)).toBeUndefined();
  expect(await failure(() => atlan.credentials.purge(id!))).toBeInstanceOf(NotFoundError);
  expect(await failure(() => answering(() => refusal(404)).atlan.credentials.testExisting(guid))).toBeInstanceOf(NotFoundError);
});
