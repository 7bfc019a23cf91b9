import { describe, expect, it } from 'vitest';
import { AuthenticationError } from '../../src/cognite/index.js';
import { Login, type LoginStatus } from '../../src/cognite/login.js';
import { expectRefused, failure, mockCdf, options, origin, refuse } from './cdf.js';

const cdf = mockCdf();
const login = new Login(options);
const status: LoginStatus = { user: 'extractor', loggedIn: true, project: 'plant-1', projectId: 4177, apiKeyId: 8 };

describe('login.status', () => {
  it('asks at the root of the host, and takes the status out of its wrapping', async () => {
    cdf.answers({ data: status });
    expect(await login.status()).toEqual(status);
    cdf.expectSent({ line: `GET ${origin}/login/status` });
  });

  it('asks at the root of another base URL as well', async () => {
    cdf.answers({ data: status });
    await new Login({ ...options, cluster: undefined, baseUrl: 'https://cdf.example.com' }).status();
    cdf.expectSent({ line: 'GET https://cdf.example.com/login/status' });
  });

  it('is a read: sent again when the platform is down for a moment', async () => {
    cdf.answers(refuse(503), { data: status });
    expect(await login.status()).toEqual(status);
  });

  it('throws refusals', async () => {
    cdf.answers(refuse(401));
    expect(await failure(() => login.status())).toBeInstanceOf(AuthenticationError);
  });

  it('takes nothing but options', async () => {
    await expectRefused(cdf, () => login.status({ project: 'x' } as never), /options has no "project"/);
  });
});
