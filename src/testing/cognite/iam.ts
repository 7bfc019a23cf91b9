import type { ApiKey, TokenInspection } from '../../../generated/cognite/iam.js';
import type { Call, Handlers } from '../engine/mock.js';
import { Refusal } from '../engine/refusal.js';
import type { Kind } from './collection.js';
import { notFound, type Project } from './common.js';
import { anyTable } from './rows.js';

/** Groups, security categories and service accounts. */
export function iamKinds({ store }: Project): Kind[] {
  return [
    {
      name: 'Groups',
      title: 'Groups',
      table: anyTable(store.groups),
      times: [],
      pages: false,
      settle(changes) {
        for (const { draft } of changes) draft.isDeleted = false;
      },
      removed(group) {
        for (const account of store.serviceAccounts.values()) store.serviceAccounts.put({ ...account, groups: account.groups.filter((id) => id !== group.id) });
      },
    },
    {
      name: 'SecurityCategories',
      title: 'Security categories',
      table: anyTable(store.securityCategories),
      times: [],
      unique: 'name',
      order: ({ sort }) => ({
        values: ({ name }) => [name],
        compare: ([a], [b]) => String(a).localeCompare(String(b)) * (sort === 'DESC' ? -1 : 1),
      }),
    },
    {
      name: 'ServiceAccounts',
      title: 'Service accounts',
      table: anyTable(store.serviceAccounts),
      times: [],
      pages: false,
      unique: 'name',
      settle(changes) {
        for (const { draft } of changes) {
          draft.groups ??= [];
          draft.isDeleted = false;
          const missing = (draft.groups as number[]).filter((id) => !store.groups.get(id)).map((id) => ({ id }));
          if (missing.length) throw notFound('Groups', missing);
        }
      },
      removed: ({ id }) => store.apiKeys.deleteWhere(({ serviceAccountId }) => serviceAccountId === id),
    },
  ];
}

/** Members of groups, keys, and what a token tells. */
export function iamHandlers(project: Project): Handlers {
  const { store, clock, name } = project;
  const { groups, serviceAccounts, apiKeys } = store;

  function groupOf({ path: { groupId } }: Pick<Call, 'path'>): number {
    if (!groups.get(Number(groupId))) throw new Refusal(404, `Group not found: ${groupId}`);
    return Number(groupId);
  }

  /** Writes the groups of service accounts anew. */
  function regroup(call: Call<{ items: number[] }>, change: (groups: readonly number[], group: number) => number[]): void {
    const group = groupOf(call);
    const missing = call.body.items.filter((id) => !serviceAccounts.get(id)).map((id) => ({ id }));
    if (missing.length) throw notFound('Service accounts', missing);
    for (const id of call.body.items) {
      const account = serviceAccounts.get(id)!;
      serviceAccounts.put({ ...account, groups: change(account.groups, group) });
    }
  }

  return {
    listGroupServiceAccounts(call: Call) {
      const group = groupOf(call);
      return { items: serviceAccounts.values().filter((account) => account.groups.includes(group)) };
    },
    addGroupServiceAccounts: (call: Call<{ items: number[] }>) => regroup(call, (all, group) => [...new Set([...all, group])]),
    removeGroupServiceAccounts: (call: Call<{ items: number[] }>) => regroup(call, (all, group) => all.filter((id) => id !== group)),

    listApiKeys: ({ query }: Call<unknown, { serviceAccountId?: number; includeDeleted?: boolean }>) => ({
      items: apiKeys.values().filter(({ serviceAccountId, status }) =>
        (query.serviceAccountId === undefined || query.serviceAccountId === serviceAccountId) && (query.includeDeleted === true || status !== 'DELETED')),
    }),

    createApiKeys({ body }: Call<{ items: { serviceAccountId: number }[] }>) {
      const missing = body.items.filter(({ serviceAccountId }) => !serviceAccounts.get(serviceAccountId)).map(({ serviceAccountId: id }) => ({ id }));
      if (missing.length) throw notFound('Service accounts', missing);
      return {
        items: body.items.map(({ serviceAccountId }) => {
          const key: ApiKey = { id: store.nextId(), serviceAccountId, createdTime: clock.now(), status: 'ACTIVE' };
          return { ...apiKeys.put(key), value: crypto.randomUUID() };
        }),
      };
    },

    deleteApiKeys({ body }: Call<{ items: number[] }>) {
      const missing = body.items.filter((id) => !apiKeys.get(id)).map((id) => ({ id }));
      if (missing.length) throw notFound('API keys', missing);
      for (const id of body.items) apiKeys.put({ ...apiKeys.get(id)!, status: 'DELETED' });
      return {};
    },

    // Whoever asks may do everything, in every project: the mock has no tokens of its own.
    inspectToken: (): TokenInspection => ({
      subject: 'mock-user',
      projects: [{ projectUrlName: name, groups: groups.values().map(({ id }) => id) }],
      capabilities: groups.values().flatMap(({ capabilities = [] }) => capabilities.map(({ projectUrlNames, ...acls }) => ({
        ...acls,
        projectScope: projectUrlNames ? { projects: projectUrlNames.urlNames } : { allProjects: {} },
      }))),
    }),

    loginStatus: () => ({ data: { user: 'mock-user', loggedIn: true, project: name, projectId: 1 } }),
  };
}
