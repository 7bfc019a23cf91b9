import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { AtlanClient } from '../../src/atlan/index.js';
import { CivisClient } from '../../src/civis/index.js';
import { CogniteClient } from '../../src/cognite/index.js';
import {
  atlanFactory,
  civisFactory,
  cogniteFactory,
  createAtlanFactory,
  createCivisFactory,
  createCogniteFactory,
  type Factory,
} from '../../src/testing/factories.js';
import { mockAtlan, mockCivis, mockCognite } from '../../src/testing/index.js';

interface Entry {
  readonly read?: string;
  readonly write?: string;
  readonly without?: string;
}
interface Manifest {
  readonly operations: readonly { readonly id: string; readonly result: { readonly schema?: string; readonly type?: string | string[] } }[];
}
/** What methods add to what is sent. */
const added: Readonly<Record<string, object>> = { nonce: { nonce: 'n' }, authentication: { authentication: { nonce: 'n' } } };
/** A factory, whatever it makes. */
type AnyFactory = Factory<object> & { readonly write?: Factory<object> };

const json = (platform: string, name: string): unknown => JSON.parse(readFileSync(new URL(`../../generated/${platform}/${name}.json`, import.meta.url), 'utf8'));

const platforms = {
  cognite: { make: createCogniteFactory, entries: (await import('../../generated/cognite/factories.js')).resources },
  civis: { make: createCivisFactory, entries: (await import('../../generated/civis/factories.js')).resources },
  atlan: { make: createAtlanFactory, entries: (await import('../../generated/atlan/factories.js')).resources },
};

describe.each(Object.entries(platforms))('%s', (platform, { make, entries }) => {
  // The document as it is published, without the mock's reading of it.
  const ajv = new Ajv2020({ strict: false, validateFormats: true });
  formats.default(ajv);
  ajv.addSchema(json(platform, 'openapi') as object, 'openapi');
  const complaint = (schema: string, value: unknown): string => {
    const validate = ajv.compile({ $ref: `openapi#/components/schemas/${schema}` });
    return validate(value) ? '' : JSON.stringify([validate.errors, value]);
  };
  const factories = make() as unknown as Readonly<Record<string, AnyFactory>>;
  const each = Object.entries(entries as Readonly<Record<string, Entry>>);

  it('makes what the spec allows, of every resource', () => {
    expect(each.length).toBeGreaterThan(10);
    for (const [key, { read, write, without }] of each) {
      const sides = read === undefined ? [[write!, factories[key]!] as const] : [[read, factories[key]!] as const, ...(write === undefined ? [] : [[write, factories[key]!.write!] as const])];
      for (const [schema, factory] of sides) {
        const made = [factory(), factory.minimal(), factory.full(), ...factory.list(3)];
        for (const value of made) expect(complaint(schema, schema === write ? { ...value, ...added[without ?? ''] } : value), `${key} as ${schema}`).toBe('');
      }
    }
  });

  it('leaves a whole value as it is', () => {
    for (const [key, { read, write }] of each) {
      for (const factory of [factories[key]!, ...(read !== undefined && write !== undefined ? [factories[key]!.write!] : [])]) {
        const [full, minimal] = [factory.full(), factory.minimal()];
        expect(factory(full), key).toEqual(full);
        expect(factory.minimal(minimal), key).toEqual(minimal);
      }
    }
  });

  it('would notice what the spec does not allow', () => {
    const [key, { read }] = each.find(([, entry]) => entry.read !== undefined && (json(platform, 'openapi') as { components: { schemas: Record<string, { required?: string[] }> } }).components.schemas[entry.read]!.required?.length)!;
    const value = factories[key]!() as Record<string, unknown>;
    expect(complaint(read!, {})).not.toBe('');
    expect(complaint(read!, value)).toBe('');
  });

  it('has a factory for whatever a method gives', () => {
    const { operations } = json(platform, 'manifest') as Manifest;
    const given = operations.filter(({ result }) => result.schema !== undefined && [result.type].flat().includes('object')).map(({ result }) => result.schema!);
    expect(given.length).toBeGreaterThan(10);
    expect(given.filter((name) => !each.some(([, { read }]) => read === name))).toEqual([]);
  });

  it('makes different ones, and the same again from the start', () => {
    for (const [key] of each) {
      const [a, b, other] = [make(), make(), make({ seed: 2 })].map((set) => (set as unknown as typeof factories)[key]!.list(2));
      expect(a, key).toEqual(b);
      expect(other).toHaveLength(2);
      const identified = a! as { id?: unknown; externalId?: unknown; name?: unknown }[];
      for (const name of ['id', 'externalId', 'name'] as const) {
        if (identified[0]![name] !== undefined && !(key === 'workflowTask' && name === 'id')) expect(identified[0]![name], `${key}.${name}`).not.toBe(identified[1]![name]);
      }
      if (typeof identified[0]!.id === 'number') expect(identified[0]!.id).not.toBe((other![0] as { id?: unknown }).id);
    }
  });
});

describe('what is given', () => {
  const make = createCogniteFactory();

  it('stands, at any depth, and the rest is filled in', () => {
    expect(make.asset({ name: 'Pump', metadata: { size: 'L' } })).toMatchObject({ name: 'Pump', metadata: { size: 'L' }, id: expect.any(Number), externalId: expect.any(String) });
    const version = make.workflowVersion({ workflowDefinition: { tasks: [{ externalId: 'a' }, { type: 'cdf' }, { type: 'subworkflow', parameters: { subworkflow: { tasks: [{}] } } }] } });
    const [first, second, third] = version.workflowDefinition.tasks;
    expect(version.workflowDefinition.hash).toBeTypeOf('string');
    expect(first).toMatchObject({ externalId: 'a', type: 'function', parameters: { function: { externalId: expect.any(String) } } });
    expect(second).toMatchObject({ type: 'cdf', parameters: { cdfRequest: { resourcePath: expect.any(String), method: expect.any(String) } } });
    expect(third).toMatchObject({ type: 'subworkflow', parameters: { subworkflow: { tasks: [{ type: 'function' }] } } });
  });

  it('chooses the variant that it fits', () => {
    expect(make.datapointsInsert({ externalId: 'x' })).not.toHaveProperty('id');
    expect(make.workflowTrigger({ triggerRule: { triggerType: 'dataModeling' } }).triggerRule).toMatchObject({ triggerType: 'dataModeling', batchSize: expect.any(Number) });
    expect(make.rawDatapoints({ isString: true }).isString).toBe(true);
  });

  it('leaves out what is undefined', () => {
    expect(make.asset({ externalId: undefined, description: undefined })).not.toHaveProperty('externalId');
    expect(() => make.asset({ name: undefined })).toThrow("asset: must have required property 'name'");
  });

  it('must be what the spec allows', () => {
    expect(() => make.asset({ name: '' })).toThrow(new TypeError('asset: name must NOT have fewer than 1 characters'));
    expect(() => make.asset.write({ name: 'x'.repeat(141) })).toThrow('asset.write: name must NOT have more than 140 characters');
    // @ts-expect-error no such property
    expect(() => make.asset.write({ names: 'x' })).toThrow('asset.write: has no property "names"');
    // @ts-expect-error the platform's to set
    expect(() => make.asset.write({ createdTime: 1 })).toThrow('has no property "createdTime"');
  });

  it('holds for each of a list, or is made for each', () => {
    expect(make.asset.list(2, { source: 's' }).map(({ source }) => source)).toEqual(['s', 's']);
    expect(make.asset.write.list(3, (index) => ({ name: `pump ${index}` })).map(({ name }) => name)).toEqual(['pump 0', 'pump 1', 'pump 2']);
    expect(make.asset.list(0)).toEqual([]);
  });

  it('is not changed, nor shared', () => {
    const metadata = { a: '1' };
    const asset = make.asset({ metadata });
    asset.metadata!.b = '2';
    expect(metadata).toEqual({ a: '1' });
  });
});

describe('the extents', () => {
  it('are all but references, what is required, and everything', () => {
    const make = createCogniteFactory();
    const asset = make.asset();
    expect(asset.rootId).toBe(asset.id);
    for (const name of ['parentId', 'parentExternalId', 'dataSetId', 'labels']) expect(asset).not.toHaveProperty(name);
    for (const name of ['description', 'metadata', 'source', 'geoLocation', 'aggregates']) expect(asset).toHaveProperty(name);
    expect(Object.keys(make.asset.minimal()).sort()).toEqual(['createdTime', 'id', 'lastUpdatedTime', 'name', 'rootId']);
    for (const name of ['parentId', 'dataSetId', 'labels']) expect(make.asset.full()).toHaveProperty(name);
    expect(make.asset({ parentId: 5, rootId: 7 })).toMatchObject({ parentId: 5, rootId: 7 });
    expect(Object.keys(make.asset.write()).sort()).toEqual(['externalId', 'name']);
    expect(Object.keys(make.asset.write.minimal())).toEqual(['name']);
    // What only goes wrong is not there by itself, and states are final.
    expect(make.functionCall()).toMatchObject({ status: 'Completed' });
    expect(make.functionCall()).not.toHaveProperty('error');
    // The SDK adds it.
    expect(make.workflowTrigger.write()).not.toHaveProperty('authentication');
  });

  it('are of one shape for a union, whatever comes first', () => {
    expect(civisFactory.workflow.minimal().description).toBeNull();
    expect(civisFactory.workflow().description).toBeTypeOf('string');
    expect(atlanFactory.workflow().metadata?.name).toBeTypeOf('string');
    expect(cogniteFactory.workflow().externalId).toBeTypeOf('string');
  });
});

describe('together with the mocks', () => {
  it('makes what Cognite takes, and what it holds', async () => {
    const mock = mockCognite({ now: 0 });
    const make = createCogniteFactory();
    const cdf = new CogniteClient({ project: 'p', cluster: 'c', appName: 'a', auth: 'token', fetch: mock.fetch });
    const assets = make.asset.write.list(3);
    expect((await cdf.assets.create(assets)).map(({ externalId }) => externalId)).toEqual(assets.map(({ externalId }) => externalId));
    await cdf.events.create(make.event.write.list(2));
    await cdf.dataSets.create(make.dataSet.write());
    await cdf.labels.create(make.labelDefinition.write());
    await cdf.timeSeries.create(make.timeSeries.write({ externalId: 'ts' }));
    await cdf.datapoints.insert(make.datapointsInsert({ externalId: 'ts' }));
    await cdf.sequences.create(make.sequence.write({ externalId: 's' }));
    await cdf.files.create(make.fileMetadata.write());
    await cdf.raw.rows.insert('db', 't', make.rawRow.write.list(2), { ensureParent: true });
    await cdf.relationships.create(make.relationship.write());
    await cdf.extractionPipelines.create(make.extractionPipeline.write({ dataSetId: (await cdf.dataSets.list().first())!.id }));
    await cdf.iam.groups.create(make.group.write.full());
    await cdf.threeD.models.create(make.threeDModel.write());
    await cdf.templates.groups.create(make.templateGroup.write());
    const [workflow] = await cdf.workflows.upsert(make.workflow.write.list(1));
    await cdf.workflows.versions.upsert(make.workflowVersion.write({ workflowExternalId: workflow!.externalId, version: '1' }));
    await cdf.workflows.triggers.upsert(make.workflowTrigger.write({ workflowExternalId: workflow!.externalId, workflowVersion: '1' }), { nonce: (await cdf.iam.sessions.create({ clientId: 'i', clientSecret: 's' })).nonce });
    const stored = make.asset.list(2);
    for (const asset of stored) mock.store.assets.put(asset);
    expect(await cdf.assets.retrieve(stored.map(({ id }) => id))).toEqual(stored.map(({ aggregates: _aggregates, ...asset }) => expect.objectContaining(asset)));
  });

  it('makes what Civis and Atlan take', async () => {
    const civis = new CivisClient({ auth: 'key', fetch: mockCivis({ now: 0 }).fetch });
    const body = createCivisFactory().workflow.write();
    expect(await civis.workflows.create(body)).toMatchObject({ name: body.name });
    const atlan = new AtlanClient({ baseUrl: 'https://tenant.atlan.com', auth: 'key', fetch: mockAtlan({ now: 0 }).fetch });
    const credential = createAtlanFactory().credential.write();
    expect(await atlan.credentials.create(credential)).toMatchObject({ name: credential.name });
  });
});
