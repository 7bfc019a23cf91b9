import type { PermissionLevel, Project, ShareHolders, ShareList } from '../../../generated/civis/workflows.js';
import type { Call, Handlers } from '../engine/mock.js';
import { iso, workflowOf, type Account } from './common.js';
import { caller, userOf, type StoredShare } from './store.js';

/** Projects, and who a workflow is shared with. */
export function shareHandlers(account: Account): Handlers {
  const { store, clock } = account;

  /** There is no way to create a project here: one that is not in the store is made up. */
  function projectOf(id: number): Project {
    const now = iso(clock.now());
    return store.projects.get(id)
      ?? store.projects.put({ id, author: caller, name: `Project ${id}`, description: null, users: [caller], autoShare: false, createdAt: now, updatedAt: now, archived: false });
  }

  function shares(path: Call['path']): ShareList {
    const { id, user } = workflowOf(account, path);
    const all: StoredShare[] = [{ workflowId: id, kind: 'users', id: user.id, level: 'manage' }, ...store.shares.values().filter(({ workflowId }) => workflowId === id)];
    const holders = (level: PermissionLevel): ShareHolders => {
      const having = all.filter((share) => share.level === level);
      return {
        users: having.filter(({ kind }) => kind === 'users').map((share) => ({ id: share.id, name: userOf(share.id).name })),
        groups: having.filter(({ kind }) => kind === 'groups').map((share) => ({ id: share.id, name: `Group ${share.id}` })),
      };
    };
    const count = (which: string): number => all.filter(({ kind }) => kind === which).length;
    return { readers: holders('read'), writers: holders('write'), owners: holders('manage'), totalUserShares: count('users'), totalGroupShares: count('groups') };
  }

  function set(path: Call['path'], kind: StoredShare['kind'], ids: readonly number[], level: PermissionLevel): ShareList {
    const workflowId = workflowOf(account, path).id;
    for (const id of ids) store.shares.put({ workflowId, kind, id, level });
    return shares(path);
  }

  return {
    listWorkflowProjects({ path, query }: Call<unknown, { hidden: boolean }>) {
      const { id } = workflowOf(account, path);
      // None of the mock's projects is hidden.
      return query.hidden ? [] : store.memberships.values().filter(({ workflowId }) => workflowId === id).map(({ projectId }) => projectOf(projectId));
    },

    addWorkflowProject({ path }: Call) {
      store.memberships.put({ workflowId: workflowOf(account, path).id, projectId: projectOf(Number(path.projectId)).id });
    },

    removeWorkflowProject({ path }: Call) {
      store.memberships.delete(workflowOf(account, path).id, Number(path.projectId));
    },

    retrieveWorkflowShares: ({ path }: Call) => [shares(path)],

    setWorkflowUserShares: ({ path, body }: Call<{ userIds: number[]; permissionLevel: PermissionLevel }>) => set(path, 'users', body.userIds, body.permissionLevel),

    setWorkflowGroupShares: ({ path, body }: Call<{ groupIds: number[]; permissionLevel: PermissionLevel }>) => set(path, 'groups', body.groupIds, body.permissionLevel),

    removeWorkflowUserShare({ path }: Call) {
      store.shares.delete(workflowOf(account, path).id, 'users', Number(path.userId));
    },

    removeWorkflowGroupShare({ path }: Call) {
      store.shares.delete(workflowOf(account, path).id, 'groups', Number(path.groupId));
    },
  };
}
