import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import {
  Apps,
  AtlanClient,
  Credentials,
  LegacyWorkflowsError,
  TimeoutError,
  createApp,
  createAppSchedule,
  hasPassed,
  listCredentials,
  oauthClient,
  replaceApp,
  retrieveCredential,
  runApp,
  testCredential,
  testExistingCredential,
} from '../../src/atlan/index.js';
import { answering, baseUrl, directRoles, failure, refusal, snowflake } from './tenant.js';

const password = 'hunter2-is-secret';
const key = 'key-that-is-private';
const credential = { id: 'g', name: 'c', connector: 's', connectorConfigName: 'x', authType: 'basic', username: 'u', password, extra: { role: 'READER', odd: 'ODD-ONE', private_key: key } };
const echo = { code: 400, message: `bad value ${password} for role READER and ODD-ONE`, errorCause: { request: { extra: { private_key: key } } } };

/** Everything that can be read from an error. */
function everything(error: unknown, depth = 0): string {
  if (typeof error !== 'object' || error === null || depth > 4) return String(error);
  const all = Reflect.ownKeys(error).map((name) => everything((error as Record<PropertyKey, unknown>)[name], depth + 1));
  return [...all, inspect(error, { showHidden: true, depth: 9 }), JSON.stringify(error)].join('\n');
}

function expectClean(shown: string): void {
  for (const secret of [password, key, 'client-secret-1', 'token-in-answer']) expect(shown).not.toContain(secret);
}

describe('a tenant that repeats what it was sent', () => {
  const calls: Record<string, (atlan: AtlanClient) => Promise<unknown>> = {
    create: ({ credentials }) => credentials.create(credential as never),
    test: ({ credentials }) => credentials.test(credential),
    update: ({ credentials }) => credentials.update('g', credential),
    testAndUpdate: ({ credentials }) => credentials.testAndUpdate(credential),
    run: ({ workflows }) => workflows.run({ ...snowflake(), payload: [{ parameter: 'credentialGuid', type: 'credential', body: credential }] }),
    'workflows.update': ({ workflows }) => workflows.update({ ...snowflake(), payload: [{ body: { credential } }] }),
  };

  it.each(Object.entries(calls))('leaves no secret in the errors of %s', async (name, call) => {
    const { id: _id, ...forCreate } = credential;
    const act = name === 'create' ? ({ credentials }: AtlanClient): Promise<unknown> => credentials.create(forCreate) : call;
    for (const reply of [() => refusal(400, echo), () => refusal(500, `<html>${password}</html>`), () => new Response(`{"password":"${password}",`)]) {
      const { atlan } = answering(({ line }) => (line === 'GET /whoami' ? directRoles : reply()), { maxRetries: 0 });
      const error = await failure(() => act(atlan));
      expect(error.name).toMatch(/ApiError|ServerError|ParseError/);
      expectClean(everything(error));
    }
    const { atlan } = answering(({ line }) => (line === 'GET /whoami' ? directRoles : refusal(400, echo)));
    // What is no secret stays; what is extra and has no name that is known may be one.
    expect((await failure(() => act(atlan))).message).toMatch(/bad value … for role READER and …/);
  });

  it('leaves none in log lines and hooks of retries', async () => {
    const shown: string[] = [];
    const logger = { debug: (line: string) => shown.push(line), warn: (line: string) => shown.push(line) };
    const hooks = { onRetry: (...all: unknown[]) => shown.push(everything(all)) };
    const { id: _id, ...forCreate } = credential;
    for (const act of [({ credentials }: AtlanClient) => credentials.create(forCreate), ({ credentials }: AtlanClient) => credentials.test(credential)]) {
      const { atlan } = answering(() => refusal(429, { ...echo, code: 429 }), { maxRetries: 1, retryDelay: { base: 1, max: 1 }, logger, hooks });
      expectClean(everything(await failure(() => act(atlan))));
    }
    expect(shown.filter((line) => line.includes('bad value … for role READER and …')).length).toBeGreaterThanOrEqual(4);
    expectClean(shown.join('\n'));
  });

  it('leaves none as JSON or a URL has them', async () => {
    const odd = 'p"a\\ss\n& wörd';
    const longer = `${odd}-and-more`;
    const given = { ...credential, password: odd, extra: { longer, half: `\ud800${odd}`, pin: 123_456, on: true } };
    const forms = [odd, JSON.stringify(odd).slice(1, -1), encodeURIComponent(odd)];
    const message = `${forms.join(' | ')} | ${longer} | pin 123456`;
    for (const body of [{ message, errorCause: { pin: 123_456, port: 4433, on: true } }, JSON.stringify({ password: odd }).slice(0, -1)]) {
      const { atlan } = answering(() => refusal(400, body));
      const error = await failure(() => atlan.credentials.update('g', given));
      const shown = everything(error);
      for (const form of [...forms, 'and-more', '123456']) expect(shown).not.toContain(form);
      if (typeof body === 'object') expect(error).toMatchObject({ message: '… | … | … | … | pin … (400, updateCredential)', body: { errorCause: { pin: '…', port: 4433, on: true } } });
    }
  });

  it('knows pairs by their names, in the payload and in the spec', async () => {
    const secrets = ['pair-value-1', 'pair-body-2', 'pair-inner-3', '778899', 'pair-default-5'];
    const workflow = snowflake(undefined, [{ name: 'api-secret', value: secrets[0] }, { name: 'pin-token', value: 778_899 }, { name: 'credential-guid', value: 'guid-stays' }]);
    const template = { name: 'other', inputs: { parameters: [{ name: 'private-key', default: secrets[4] }] } };
    const given = {
      ...workflow,
      spec: { ...workflow.spec, templates: [...workflow.spec!.templates!, template] },
      payload: [{ parameter: 'db-password', body: secrets[1] }, { parameter: 'a-password', body: { user: secrets[2] } }] as never,
    };
    const message = `${secrets.join(' ')} guid-stays atlan-snowflake-1714638976`;
    for (const act of [({ workflows }: AtlanClient) => workflows.run(given), ({ workflows }: AtlanClient) => workflows.update(given), ({ workflows }: AtlanClient) => workflows.update('w', given)]) {
      const { atlan } = answering(({ line }) => (line === 'GET /whoami' ? directRoles : refusal(400, { message })));
      const error = await failure(() => act(atlan));
      expect(error.message).toMatch(/^… … … … … guid-stays atlan-snowflake-1714638976 \(400/);
      for (const secret of secrets) expect(everything(error)).not.toContain(secret);
    }
  });

  it('leaves none as HTML, the JSON of Go, a form or base64 has them', async () => {
    const odd = 'pä ss!"&<\'>+/\\\\w';
    const base64 = (text: string): string => Buffer.from(text).toString('base64');
    const forms = {
      html: odd.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/'/g, '&#39;'),
      'html of Go': odd.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&#34;').replace(/'/g, '&#39;'),
      'JSON of Go': JSON.stringify(odd).slice(1, -1).replace(/[&<>]/g, (each) => `\\u00${each.charCodeAt(0).toString(16)}`),
      form: new URLSearchParams({ q: odd }).toString().slice(2),
      'form in lower case': new URLSearchParams({ q: odd }).toString().slice(2).replace(/%../g, (each) => each.toLowerCase()),
      base64: base64(odd),
      'base64 for URLs': Buffer.from(odd).toString('base64url'),
      basic: base64(`reader:${odd}`),
    };
    for (const [name, form] of Object.entries(forms)) {
      const { atlan } = answering(() => new Response(JSON.stringify({ message: `before ${form} after`, errorCause: [form] }), { status: 400, headers: { 'x-echo': encodeURI(form), 'x-other': 'stays' } }));
      const error = await failure(() => atlan.credentials.test({ ...credential, username: 'reader', password: odd }));
      expect(error.message, name).toMatch(/^before …=* after \(400/);
      expect(JSON.stringify(error.body), name).not.toContain(JSON.stringify(form).slice(1, -1));
      expect([error.headers.get('x-other'), error.status], name).toEqual(['stays', 400]);
    }
    const { atlan } = answering(() => new Response('{"message":"no"}', { status: 400, headers: { 'x-echo': password, 'x-other': 'stays' } }));
    expect([...(await failure(() => atlan.credentials.test(credential))).headers.keys()]).not.toContain('x-echo');
  });

  it('tells by names what is a secret', async () => {
    const told = async (given: object, message: string): Promise<string> => (await failure(() => answering(() => refusal(400, { message })).atlan.credentials.test({ name: 'n', ...given }))).message.replace(/ \(400.*/, '');
    const settings = { role: 'READER', warehouse: 'REPORTING', database: 'SALES', schema: 'PUBLIC', host: 'acme.example.com', ssl_mode: 'require', authType: 'basic', flag: 'true' };
    const all = Object.values(settings).join(' ');
    expect(await told({ extra: settings }, all)).toBe(all);
    expect(await told({ extra: { nested: settings } }, all)).toBe(all);
    // What is part of a secret is one, whatever its own name.
    expect(await told({ extra: { token: { role: 'READER' } } }, 'READER')).toBe('…');
    expect(await told({ extra: { unheardOf: 'value-1', password: 'value-2', role: { deep: 'value-3' } } }, 'value-1 value-2 value-3')).toBe('… … …');
    expect(await told({ metadata: { pwd: 'value-1', auth: 'value-2', authType: 'basic' } }, 'value-1 value-2 basic')).toBe('… … basic');
  });

  it('shows the value of a parameter that is refused', async () => {
    const { id: _id, ...forCreate } = credential;
    const { atlan, sent } = answering(() => ({}));
    expect((await failure(() => atlan.credentials.create({ ...forCreate, testCredential: 'false' } as never))).message).toMatch(/testCredential must be true or false, not "false"/);
    expect(sent).toEqual([]);
  });

  it('keeps an error of its own kind', async () => {
    const given = { ...credential, extra: { environment: 'deadline' } };
    const error = await failure(() => answering(() => new Promise(() => {})).atlan.credentials.test(given, { timeout: 20, maxRetries: 0 }));
    expect(error.name).toMatch(/TimeoutError/);
    const late = await failure(() => answering(() => new Promise(() => {})).atlan.workflows.run({ ...snowflake(), payload: [{ body: given }] }, { deadline: 20 }));
    expect(late).toBeInstanceOf(TimeoutError);
    expect(late.message).toBe('runWorkflow: not done within its … of 20 ms');
    expect(late.stack).not.toContain('deadline of');
    const { atlan } = answering(({ line }) => (line === 'GET /whoami' ? directRoles : refusal(410, { message: 'gone: deadline' })));
    expect(await failure(() => atlan.workflows.run({ ...snowflake(), payload: [{ body: given }] }))).toBeInstanceOf(LegacyWorkflowsError);
  });

  it('leaves none in a failed test', async () => {
    const { atlan } = answering(() => ({ message: `can't log in with ${password}`, info: { key }, error: key }));
    const error = await failure(() => atlan.credentials.testAndUpdate(credential));
    expect(error.message).toBe('the credential failed its test: can\'t log in with …: …');
    expectClean(everything(error));
  });

  it('leaves none in what a test says', async () => {
    const { atlan } = answering(() => ({ message: `failed for ${password}`, error: key, info: { role: 'READER' } }));
    for (const result of [await atlan.credentials.test(credential), await testCredential(atlan.connection, credential)]) {
      expect(result).toEqual({ message: 'failed for …', error: '…', info: { role: 'READER' } });
    }
    const passed = answering(() => ({ message: 'successful' })).atlan;
    expect(hasPassed(await passed.credentials.test({ ...credential, password: 'success' }))).toBe(true);
  });

  it('leaves none in what was stored, which can be sent again as it is', async () => {
    const { id: _id, ...forCreate } = { ...credential, host: password.slice(0, 5), name: `name-${password}` };
    const answer = { ...credential, name: forCreate.name, message: `stored ${password}`, metadata: { echo: key } };
    const { atlan } = answering(() => answer);
    const expected = { id: 'g', name: forCreate.name, connector: 's', connectorConfigName: 'x', authType: 'basic', username: 'u', extra: { role: 'READER', odd: 'ODD-ONE' }, message: 'stored …', metadata: {} };
    expect(await atlan.credentials.create(forCreate)).toEqual(expected);
    expect(await atlan.credentials.update('g', forCreate)).toEqual(expected);
    const workflow = { ...snowflake(undefined, [{ name: 'api-key', value: key }]), payload: [{ parameter: 'credentialGuid', type: 'credential', body: credential }] };
    const again = answering(({ line }) => (line === 'GET /whoami' ? directRoles : { ...workflow, message: `made with ${password}` })).atlan;
    const { payload: _payload, ...config } = workflow;
    for (const stored of [await again.workflows.run(workflow), await again.workflows.update(workflow)]) {
      expect(stored).toMatchObject({ ...config, message: 'made with …' });
      expect(JSON.stringify({ ...stored, spec: 0 })).not.toMatch(new RegExp(`${password}|${key}`));
    }
  });

  it('does not get its password through to the caller', async () => {
    const { atlan } = answering(({ line }) => (line.startsWith('GET /credentials?') ? { records: [credential] } : line.endsWith('test') ? { message: 'successful' } : credential));
    const { id: _id, ...forCreate } = credential;
    const { credentials, connection } = atlan;
    for (const read of [await credentials.create(forCreate), await credentials.retrieve('g'), await credentials.update('g', credential), await credentials.testAndUpdate(credential), await credentials.list().first(), await listCredentials(connection, { limit: 1 }).first(), await retrieveCredential(connection, 'g')]) {
      expect(read).not.toHaveProperty('password');
    }
    const told = answering(() => ({ message: 'successful', password })).atlan;
    for (const result of [await told.credentials.testExisting('g'), await testExistingCredential(told.connection, 'g'), await told.credentials.test(credential)]) {
      expect(result).toEqual({ message: 'successful' });
    }
    expect(credential.password).toBe(password);
  });
});

describe('apps', () => {
  const inputs = { name: 'n', inputs: { password, api: { key_pair: key } } };
  const methods: Record<string, (atlan: AtlanClient) => Promise<unknown>> = {
    create: ({ apps }) => apps.create(inputs),
    replace: ({ apps }) => apps.replace('s', inputs),
    run: ({ apps }) => apps.run('s', inputs),
    'schedules.create': ({ apps }) => apps.schedules.create('s', inputs),
    'the area alone': (atlan) => new Apps(atlan.connection).schedules.create('s', inputs),
    createApp: ({ connection }) => createApp(connection, inputs),
    replaceApp: ({ connection }) => replaceApp(connection, 's', inputs),
    runApp: ({ connection }) => runApp(connection, 's', inputs),
    createAppSchedule: ({ connection }) => createAppSchedule(connection, 's', inputs),
  };

  it.each(Object.entries(methods))('leave no secret in the errors and log lines of %s', async (_name, act) => {
    const shown: string[] = [];
    const logger = { debug: (line: string) => void shown.push(line), warn: (line: string) => void shown.push(line) };
    for (const reply of [() => refusal(400, echo), () => refusal(429, echo), () => refusal(500, `<html>${password}</html>`), () => new Response(`{"password":"${password}",`)]) {
      const { atlan } = answering(reply, { maxRetries: 1, logger });
      expectClean(everything(await failure(() => act(atlan))));
    }
    expectClean(shown.join('\n'));
    expect((await failure(() => act(answering(() => refusal(400, echo)).atlan))).message).toMatch(/^bad value … for role READER and ODD-ONE \(400/);
  });
});

describe('credentials of the client', () => {
  const clientSecret = 'client-secret-1';

  it('are not printed with anything', () => {
    const options = { baseUrl, auth: oauthClient({ clientId: 'id', clientSecret }) };
    const atlan = new AtlanClient(options);
    for (const thing of [atlan, atlan.credentials, atlan.workflows, atlan.workflows.runs, atlan.config, options.auth, new Credentials({ baseUrl, auth: password }), atlan.connection]) {
      expectClean(inspect(thing, { depth: 9, showHidden: true }) + JSON.stringify(thing));
    }
  });

  it('are in no error and no log line of a token request', async () => {
    const printed: string[] = [];
    const logger = { debug: (line: string) => void printed.push(line), warn: (line: string) => void printed.push(line) };
    const replies = [() => refusal(401, { code: 401, message: `unknown client ${clientSecret}` }), () => new Response('{"accessToken":"token-in-answer"'), () => new Response('{"accessToken":{"value":"token-in-answer"}}'), () => refusal(400, clientSecret)];
    for (const reply of replies) {
      const own = answering(reply, { maxRetries: 0, logger });
      expectClean(everything(await failure(() => new AtlanClient({ baseUrl, maxRetries: 0, logger, fetch: own.fetch, auth: oauthClient({ clientId: 'id', clientSecret }) }).auth.whoami())));
      if (reply !== replies[2]) expectClean(everything(await failure(() => own.atlan.auth.createToken({ clientId: 'id', clientSecret }))));
    }
    expect(printed.length).toBeGreaterThan(0);
    expectClean(printed.join('\n'));
  });

  it('are not shown by what refuses them', async () => {
    for (const bad of [{ clientId: 'id', clientSecret: 5 }, { clientId: '', clientSecret }, { clientId: 'id', clientSecret, scopes: clientSecret }, undefined]) {
      expectClean(everything(await failure(() => oauthClient(bad as never))));
    }
  });
});

it.each([
  ['jdbc:sqlserver://db.example;user=reader;password=hunter2-is-secret;encrypt=true', 'hunter2-is-secret'],
  ['jdbc:postgresql://db.example/sales?user=reader&password=hunter2%2Fis-secret', 'hunter2/is-secret'],
  ['jdbc:snowflake://acme.example/?privateKeyPwd=hunter2-is-secret&warehouse=LOAD', 'hunter2-is-secret'],
])('the secret within %s is in no error', async (url, secret) => {
  const { atlan } = answering(() => refusal(400, { code: 400, message: `could not reach ${url} with ${secret} as reader, LOAD` }), { maxRetries: 0 });
  const error = await failure(() => atlan.credentials.test({ name: 'c', connector: 's', connectorConfigName: 'x', authType: 'basic', host: url } as never));
  expect(everything(error)).not.toContain(secret);
  expect(everything(error)).not.toContain(encodeURIComponent(secret));
  expect(error.message).toMatch(/could not reach jdbc:\w+:\/\/\w+\.example.*with … as reader, LOAD/);
});
