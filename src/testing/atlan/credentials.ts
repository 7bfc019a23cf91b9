import type { Credential, CredentialConfig, CredentialTestResult } from '../../../generated/atlan/index.js';
import type { Call, Handlers } from '../engine/mock.js';
import { Refusal } from '../engine/refusal.js';
import type { StoredCredential } from './store.js';
import type { Tenant } from './tenant.js';

/** Fields that a filter may name. */
const filterable = ['id', 'name', 'connector', 'connectorType', 'connectorConfigName', 'authType', 'host', 'isActive', 'level', 'createdBy'];

/** Credentials. One whose password is `wrong` fails its tests. Secrets are kept apart, and no answer has them. */
export function credentialHandlers(tenant: Tenant): Handlers {
  const { credentials } = tenant.store;

  function find(guid: string | undefined): StoredCredential {
    const found = credentials.get(guid);
    if (!found) throw new Refusal(404, `There is no credential ${guid}.`);
    return found;
  }

  return {
    listCredentials({ query: { filter = {}, limit = 100, offset = 0 } }: Call<unknown, { filter?: Record<string, unknown>; limit?: number; offset?: number }>) {
      const unknown = Object.keys(filter).find((name) => !filterable.includes(name));
      if (unknown !== undefined) throw new Refusal(400, `The filter has the unknown field ${unknown}.`);
      const found = credentials
        .values()
        .map(({ credential }) => credential)
        .filter((credential) => Object.entries(filter).every(([name, value]) => (credential as Record<string, unknown>)[name] === value))
        .slice(offset, offset + limit);
      return { records: found.length ? found : null };
    },

    createCredential({ body, query }: Call<CredentialConfig, { testCredential?: boolean }>) {
      if (query.testCredential !== false && tested(body).message !== 'successful') throw new Refusal(400, 'The credential failed its test.');
      return putCredential(tenant, body);
    },

    retrieveCredential: ({ path }: Call) => find(path.guid).credential,

    updateCredential({ path, body }: Call<CredentialConfig>) {
      return putCredential(tenant, body, find(path.guid).credential);
    },

    testCredential: ({ body }: Call<CredentialConfig>) => tested(body),

    testExistingCredential: ({ path }: Call) => tested(find(path.guid).secrets),

    purgeCredential({ path }: Call) {
      credentials.delete(find(path.guid).id);
    },
  };
}

/**
 * Writes a credential.
 * @param given what it keeps of before, or begins with
 */
export function putCredential({ store, clock }: Tenant, { password, extra, ...rest }: CredentialConfig, given: Partial<Pick<Credential, 'id' | 'createdAt'>> = {}): Credential {
  const now = clock.now();
  const id = given.id ?? crypto.randomUUID();
  const credential: Credential = { ...rest, id, isActive: true, version: '1', createdBy: 'mock-user', createdAt: given.createdAt ?? now, updatedAt: now };
  store.credentials.put({ id, credential, secrets: { password, extra } });
  return credential;
}

function tested({ password }: { readonly password?: string | null }): CredentialTestResult {
  return { message: password === 'wrong' ? 'Incorrect username or password was specified.' : 'successful', requestId: crypto.randomUUID() };
}
