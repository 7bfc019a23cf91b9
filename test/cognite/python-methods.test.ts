import { describe, expect, it } from 'vitest';
import manifest from '../../generated/cognite/manifest.json' with { type: 'json' };
import * as cognite from '../../src/cognite/index.js';
import * as plot from '../../src/cognite/plot.js';
import * as table from '../../src/cognite/table.js';
import { List } from '../../src/core/list.js';
import * as node from '../../src/node/index.js';
import * as testing from '../../src/testing/index.js';
import { readDocument } from '../docs/markdown.js';
import { makeClient } from './cdf.js';
import methods from './python-methods.json' with { type: 'json' };

/*
 * The fixture names, for each method of the Python SDK's documents, what has its power here: a place on the client
 * (`assets.retrieve`, `assets.list().chunks`), an update's builder with a field and the verbs that it takes
 * (`assetUpdate.set,setNull.source`), an export of an entry point (`cognite: dump`), a method of arrays (`array: push`),
 * or `itself` where there is nothing to do; a list where several share the work.
 */

type Values = Readonly<Record<string, unknown>>;

const entries: Readonly<Record<string, Values>> = { cognite, node, plot, table, testing };

/** The methods of one of the Python SDK's documents and of one kind, and ours: one, or several that share its work. */
function all(document: keyof typeof methods, kind: string): [python: string, ours: string[]][] {
  const found = (methods[document] as Readonly<Record<string, Readonly<Record<string, string | string[]>>>>)[kind] ?? {};
  return Object.entries(found).map(([python, ours]) => [python, [ours].flat()]);
}

const kinds = ['api', 'object', 'util', 'testing'];
const everything = (['workflows', 'core', 'functions'] as const).flatMap((document) => kinds.flatMap((kind) => all(document, kind)));

/** Follows a place such as `assets.list().chunks` or `version` from a client. */
function onClient(place: string): unknown {
  const [path, ofList] = place.split('().') as [string, string | undefined];
  const found = path.split('.').reduce<unknown>((object, name) => (object as Values)[name], makeClient());
  if (ofList === undefined) return found;
  expect(typeof found, path).toBe('function');
  return (List.prototype as unknown as Values)[ofList];
}

/** Gives a field of an update a change by each of its verbs, as `assetUpdate.set,add.labels` names them. */
function expectUpdate(ours: string): void {
  const [builder, verbs, field] = ours.split('.') as [string, string, string];
  const start = (cognite as Values)[builder] as (id: number | string) => Record<string, (values: Values) => { readonly update: Readonly<Record<string, Values>> }>;
  expect(typeof start, builder).toBe('function');
  for (const verb of verbs.split(',')) {
    const update = start(/^(template|relationship)/.test(builder) ? 'pump-1' : 1);
    const value = verb === 'setNull' ? null : ['a'];
    expect(update[verb === 'setNull' ? 'set' : verb]!({ [field]: value }).update[field], ours).toEqual({ [verb]: verb === 'setNull' ? true : expect.anything() });
  }
}

function expectThere(ours: string): void {
  const [kind, name] = ours.split(': ') as [string, string | undefined];
  if (ours === 'itself') return; // What Python turns into a write form is one already.
  if (/\.(set|add|remove|modify)\b/.test(ours)) expectUpdate(ours);
  else if (name === undefined) expect(typeof onClient(ours), ours).toBe(ours === 'version' ? 'string' : ours === 'config' ? 'object' : 'function');
  else expect(typeof (kind === 'array' ? (Array.prototype as unknown as Values) : entries[kind]!)[name], ours).toBe('function');
}

describe('the methods of the Python SDK', () => {
  it.each([
    ['workflows', 'api', 20],
    ['workflows', 'object', 40],
    ['core', 'api', 189],
    ['core', 'object', 182],
    ['core', 'util', 2],
    ['core', 'testing', 2],
    ['functions', 'api', 15],
    ['functions', 'object', 21],
  ] as const)('of %s, kind %s, are %d', (document, kind, count) => {
    expect(all(document, kind)).toHaveLength(count);
  });

  it.each(everything)('%s is here %j', (_python, ours) => {
    expect(ours.length).toBeGreaterThan(0);
    for (const each of ours) expectThere(each);
  });

  it('for workflows are those that the manifest has, and no others', () => {
    const declared = (manifest.operations as { resource?: string; method?: string }[])
      .filter(({ resource }) => resource?.startsWith('workflows'))
      .map(({ resource, method }) => `${resource}.${method}`);
    expect(declared.sort()).toEqual(all('workflows', 'api').flatMap(([, ours]) => ours).sort());
  });
});

/** Classes and modules whose methods have a table, and where: the heading of their table, and what stands before a method's name there. */
const places: Readonly<Record<string, readonly [heading: string, prefix?: string]>> = {
  AssetsAPI: ['Assets'],
  LabelsAPI: ['Labels'],
  EventsAPI: ['Events'],
  DataSetsAPI: ['Data sets'],
  FilesAPI: ['Files'],
  TimeSeriesAPI: ['Time series'],
  DatapointsAPI: ['Datapoints'],
  SyntheticDatapointsAPI: ['Datapoints', 'synthetic.'],
  SequencesAPI: ['Sequences'],
  SequencesDataAPI: ['Sequences', 'data.'],
  RawDatabasesAPI: ['Raw', 'databases.'],
  RawTablesAPI: ['Raw', 'tables.'],
  RawRowsAPI: ['Raw', 'rows.'],
  RelationshipsAPI: ['Relationships'],
  ThreeDModelsAPI: ['3D', 'models.'],
  ThreeDRevisionsAPI: ['3D', 'revisions.'],
  ThreeDFilesAPI: ['3D', 'files.'],
  ThreeDAssetMappingAPI: ['3D', 'asset_mappings.'],
  EntityMatchingAPI: ['Entity matching'],
  TemplatesAPI: ['Templates'],
  TemplateGroupsAPI: ['Templates', 'groups.'],
  TemplateGroupVersionsAPI: ['Templates', 'versions.'],
  TemplateInstancesAPI: ['Templates', 'instances.'],
  TemplateViewsAPI: ['Templates', 'views.'],
  GroupsAPI: ['Identity and access', 'groups.'],
  SecurityCategoriesAPI: ['Identity and access', 'security_categories.'],
  ServiceAccountsAPI: ['Before OAuth', 'client.iam.service_accounts.'],
  APIKeysAPI: ['Before OAuth', 'client.iam.api_keys.'],
  LoginAPI: ['Before OAuth', 'client.login.'],
  ExtractionPipelinesAPI: ['Extraction pipelines'],
  ExtractionPipelineRunsAPI: ['Extraction pipelines', 'runs.'],
  FunctionsAPI: ['Functions'],
  FunctionCallsAPI: ['Functions', 'calls.'],
  FunctionSchedulesAPI: ['Functions', 'schedules.'],
  WorkflowAPI: ['Workflows'],
  WorkflowVersionAPI: ['Versions'],
  WorkflowExecutionAPI: ['Executions'],
  WorkflowTaskAPI: ['Tasks'],
  WorkflowTriggerAPI: ['Triggers'],
  CogniteClient: ['The client itself', 'client.'],
  utils: ['The client itself'],
  testing: ['The client itself'],
};

/** The Python side of the document's tables, by heading. */
const told = new Map(
  readDocument('docs/from-python.md')
    .split(/^## /m)
    .slice(1)
    .map((section) => [section.split('\n', 1)[0]!, Array.from(section.matchAll(/^\| (.*?) \| /gm), ([, cell]) => cell!)] as const),
);

/** Python's methods of all objects, which have one row. */
const grouped: Readonly<Record<string, string>> = { dump: '`dump(camel_case)` of a resource', to_pandas: '`to_pandas(expand, ignore, camel_case)` of a resource' };
/** How the tables write objects of a class, beside `time_series` for a `TimeSeries`. */
const variables: Readonly<Record<string, string>> = { TimeSeries: 'series', SequenceData: 'data', AssetList: 'assets' };

describe('docs/from-python.md', () => {
  const isOfClient = ([python]: readonly [string, unknown]): boolean => Object.hasOwn(places, python.split('.')[0]!);

  it.each(everything.filter(isOfClient))('tells of %s', (python) => {
    const [name, method] = python.split('.') as [string, string];
    const [heading, prefix = '`'] = places[name]!;
    const cells = told.get(heading)!;
    if (method === '__iter__') expect(cells.some((cell) => /`for \w+ in client\.|`client\.raw\.\w+\(/.test(cell))).toBe(true);
    else if (method === '__call__') expect(cells.some((cell) => cell.includes('chunk_size'))).toBe(true);
    else if (/dataframe/.test(method)) expect(told.get('Tables and plots')!.some((cell) => cell.includes(`.${method}(`))).toBe(true);
    else if (/_service_account/.test(method)) expect(told.get('Before OAuth')!.some((cell) => cell.includes(`.${method}(`))).toBe(true);
    else expect(cells.some((cell) => cell.includes(prefix) && new RegExp(`[\`.]${method}\\b`).test(cell)), python).toBe(true);
  });

  it.each(everything.filter((method) => !isOfClient(method)))('tells of %s, or of all such', (python) => {
    const [name, method] = python.split('.') as [string, string];
    const variable = variables[name] ?? name.replace(/(?!^)[A-Z]/g, (letter) => `_${letter}`).toLowerCase();
    const owner = `(?:${name}|${variable})`;
    // `Asset.children()`, or `Asset.events()`, `.files()`, or as one of those that are listed of `AssetUpdate`.
    const forms = [`(?<!\\w)${owner}\\.${method}\\b`, `^\`${owner}\\..*\`\\.${method}\\b`, `(?=.*\`${owner}\`).*\`${method}\\b`];
    const found = [...told.values()].flat().some((cell) => forms.some((form) => new RegExp(form).test(cell)) || cell.includes(grouped[method] ?? '\0'));
    expect(found, python).toBe(true);
  });
});
