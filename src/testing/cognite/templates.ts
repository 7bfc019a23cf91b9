import type { TemplateGroupVersionUpsert } from '../../../generated/cognite/templates.js';
import type { Call, Handlers } from '../engine/mock.js';
import { Refusal } from '../engine/refusal.js';
import type { CollectionCall, Kind } from './collection.js';
import { pageOf, type PageParameters, type Project } from './common.js';
import { answerGraphql, type Fields } from './graphql.js';
import { fitting } from './filter.js';
import { anyTable, isObject, type Row } from './rows.js';
import type { InTemplateVersion } from './store.js';

const inVersion = { groupExternalId: String, version: Number };

/** Groups, and what is in their versions. */
export function templateKinds(project: Project): Kind[] {
  const { store } = project;
  const inside = [anyTable(store.templateVersions), anyTable(store.templateInstances), anyTable(store.templateViews)];
  const within = ({ path }: CollectionCall): void => void checkVersion(project, path);
  return [
    {
      name: 'TemplateGroups',
      title: 'Template groups',
      table: anyTable(store.templateGroups),
      key: 'externalId',
      removed({ externalId }) {
        for (const table of inside) table.deleteWhere(({ groupExternalId }) => groupExternalId === externalId);
      },
    },
    { name: 'TemplateInstances', title: 'Template instances', table: anyTable(store.templateInstances), key: 'externalId', scope: inVersion, within },
    { name: 'TemplateViews', title: 'Views', table: anyTable(store.templateViews), key: 'externalId', scope: inVersion, within },
  ];
}

interface VersionFilter {
  readonly minVersion?: number;
  readonly maxVersion?: number;
}

/** Versions, and queries. */
export function templateHandlers(project: Project): Handlers {
  const { store, clock } = project;
  const { templateGroups, templateVersions, templateInstances, templateViews } = store;

  function groupOf({ groupExternalId }: Call['path']): string {
    if (!templateGroups.get(groupExternalId)) throw new Refusal(404, `Template group not found: ${groupExternalId}`);
    return groupExternalId!;
  }
  function versionsOf(group: string): number[] {
    return templateVersions.values().filter(({ groupExternalId }) => groupExternalId === group).map(({ version }) => version);
  }

  /** The rows that a view gives: what its source's filter lets through, mapped. */
  function resolved({ groupExternalId, version }: InTemplateVersion, externalId: string, input: Row = {}): Row[] {
    const view = templateViews.get(groupExternalId, version, externalId);
    if (!view) throw new Refusal(400, `View not found: ${externalId}`, { missing: [{ externalId }] });
    const { type, filter, mappings } = view.source;
    const tables = { events: store.events, assets: store.assets, sequences: store.sequences, timeSeries: store.timeSeries, files: store.files };
    const rows = anyTable<object>(tables[type as keyof typeof tables] as never).values().filter(fitting(store, filled(filter, input) as object | undefined));
    return mappings ? rows.map((row) => Object.fromEntries(Object.entries(mappings).map(([to, from]) => [to, dig(row, from) ?? null]))) : rows;
  }

  /** What a field of an instance gives. */
  function fieldValue(place: InTemplateVersion, resolver: unknown): unknown {
    if (!isObject(resolver)) return resolver;
    switch (resolver.type) {
      case 'constant': return resolver.value;
      case 'raw': return store.rawRows.get(resolver.dbName, resolver.tableName, resolver.rowKey)?.columns[resolver.columnName as string] ?? null;
      case 'view': return resolved(place, resolver.externalId as string, resolver.input as Row);
      default: return resolver;
    }
  }

  return {
    upsertTemplateGroupVersion({ path, body }: Call<TemplateGroupVersionUpsert>) {
      const groupExternalId = groupOf(path);
      const latest = Math.max(0, ...versionsOf(groupExternalId));
      // A change in place must fit the version that is there; without a mode, there is always a new version.
      const version = body.version ?? (body.conflictMode && latest ? latest : latest + 1);
      const before = templateVersions.get(groupExternalId, version);
      if (body.version !== undefined && !before && body.version > latest + 1) throw new Refusal(400, `The next version is ${latest + 1}, not ${body.version}.`);
      const now = clock.now();
      const { groupExternalId: _group, ...shown } = templateVersions.put({ groupExternalId, version, schema: body.schema, createdTime: before?.createdTime ?? now, lastUpdatedTime: now });
      return shown;
    },

    listTemplateGroupVersions(call: Call<Partial<PageParameters> & { filter?: VersionFilter }>) {
      const group = groupOf(call.path);
      const { minVersion = -Infinity, maxVersion = Infinity } = call.body.filter ?? {};
      return pageOf(templateVersions, call, { limit: 100, ...call.body }, ({ groupExternalId, version }) =>
        groupExternalId === group && version >= minVersion && version <= maxVersion, ({ groupExternalId: _group, ...shown }) => shown);
    },

    deleteTemplateGroupVersion({ path, body: { version } }: Call<{ version: number }>) {
      const group = groupOf(path);
      if (!templateVersions.delete(group, version)) throw new Refusal(400, `Version not found: ${group}/${version}`, { missing: [{ version }] });
      for (const table of [anyTable(templateInstances), anyTable(templateViews)]) table.deleteWhere((row) => row.groupExternalId === group && row.version === version);
      return {};
    },

    resolveTemplateView(call: Call<Partial<PageParameters> & { externalId: string; input?: Row }>) {
      const { groupExternalId, version } = checkVersion(project, call.path);
      const { externalId, input, limit = 100, cursor } = call.body;
      const rows = resolved({ groupExternalId, version }, externalId, input);
      const start = cursor === undefined ? 0 : Number(cursor);
      if (!Number.isInteger(start)) throw new Refusal(400, 'The cursor is not valid for this request.');
      return { items: rows.slice(start, start + limit), ...(start + limit < rows.length && { nextCursor: String(start + limit) }) };
    },

    queryTemplates({ path, body }: Call<{ query: string }>) {
      const place = checkVersion(project, path);
      return answerGraphql(body.query, (name): Fields[] | undefined => {
        const template = /^(\w+)(?:Query|List)$/.exec(name)?.[1];
        if (template === undefined) return undefined;
        const all = templateInstances.values().filter((row) =>
          row.groupExternalId === place.groupExternalId && row.version === place.version && row.templateName.toLowerCase() === template.toLowerCase());
        return all.map((instance) => (field) => (field === '_externalId' ? instance.externalId : fieldValue(place, instance.fieldResolvers[field] ?? null)));
      });
    },
  };
}

/** The version that a path names. */
function checkVersion({ store }: Project, path: Call['path']): InTemplateVersion {
  const [groupExternalId, version] = [path.groupExternalId!, Number(path.version)];
  if (!store.templateVersions.get(groupExternalId, version)) throw new Refusal(404, `Template group version not found: ${groupExternalId}/${version}`);
  return { groupExternalId, version };
}

/** A view's filter with its input in place of `$name`. */
function filled(value: unknown, input: Row): unknown {
  if (typeof value === 'string' && value.startsWith('$')) return input[value.slice(1)] ?? value;
  if (Array.isArray(value)) return value.map((each) => filled(each, input));
  return isObject(value) ? Object.fromEntries(Object.entries(value).map(([name, each]) => [name, filled(each, input)])) : value;
}

function dig(row: Row, path: string): unknown {
  return path.split('.').reduce<unknown>((place, name) => (isObject(place) ? place[name] : undefined), row);
}
