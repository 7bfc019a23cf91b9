import type { Call, Handlers } from '../engine/mock.js';
import { Refusal } from '../engine/refusal.js';
import type { StoredApp, StoredAppRun } from './store.js';
import type { Tenant } from './tenant.js';

/** Apps, as far as they are known: configurations are kept as they come, and runs succeed when their time has passed. */
export function appHandlers({ store, clock, runDuration }: Tenant): Handlers {
  const { apps, appRuns, appSchedules } = store;

  function find(slug: string | undefined): StoredApp {
    const found = apps.get(slug);
    if (!found) throw new Refusal(404, `There is no app ${slug}.`);
    return found;
  }

  function findRun(id: string | undefined): StoredAppRun {
    const found = appRuns.get(id);
    if (!found) throw new Refusal(404, `There is no run ${id}.`);
    return found;
  }

  const shown = ({ slug, config }: StoredApp): object => ({ ...config, slug });
  const shownRun = ({ id, slug, startedAt, cancelled }: StoredAppRun): object => {
    const status = cancelled ? 'Stopped' : clock.now() < startedAt + runDuration ? 'Running' : 'Succeeded';
    return { id, slug, status };
  };

  return {
    listAppsPage: () => ({ has_more: false, next_cursor: null, apps: apps.values().map(shown) }),

    createApp({ body }: Call<{ slug?: unknown }>) {
      const slug = typeof body.slug === 'string' ? body.slug : crypto.randomUUID();
      return shown(apps.put({ slug, config: body }));
    },

    retrieveApp: ({ path }: Call) => shown(find(path.slug)),
    replaceApp: ({ path, body }: Call<object>) => shown(apps.put({ slug: find(path.slug).slug, config: body })),

    deleteApp({ path }: Call) {
      apps.delete(find(path.slug).slug);
    },

    runApp({ path }: Call) {
      return shownRun(appRuns.put({ id: crypto.randomUUID(), slug: find(path.slug).slug, startedAt: clock.now(), cancelled: false }));
    },

    retrieveAppRun: ({ path }: Call) => shownRun(findRun(path.runId)),

    cancelAppRun({ path }: Call) {
      findRun(path.runId).cancelled = true;
    },

    createAppSchedule({ path, body }: Call<object>) {
      const { id } = appSchedules.put({ id: crypto.randomUUID(), slug: find(path.slug).slug, schedule: body });
      return { ...body, id };
    },

    deleteAppSchedule({ path }: Call) {
      if (!appSchedules.delete(path.triggerId)) throw new Refusal(404, `There is no schedule ${path.triggerId}.`);
    },
  };
}
