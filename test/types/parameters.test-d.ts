// Checked by the compilers, never run: which parameters go together, and what that makes of results.
import { expectTypeOf } from 'vitest';
import {
  toServiceAccountCreate,
  toTemplateGroupVersionUpsert,
  threeDModelUpdate,
  threeDRevisionUpdate,
  toThreeDRevisionCreate,
  toTimeSeriesCreate,
  type AggregateAssetsParams,
  type AssetAggregate,
  type CogniteClient,
  type CountAggregate,
  type Group,
  type GroupCreate,
  type PropertyAggregate,
  type SequenceValueAggregate,
  type ServiceAccount,
  type ServiceAccountCreate,
  type TemplateGroupVersion,
  type TemplateGroupVersionUpsert,
  type ThreeDRevision,
  type ThreeDRevisionCreate,
  type TimeSeries,
  type TimeSeriesCreate,
  type TimeSeriesPropertyAggregate,
  type ValueAggregate,
} from '../../src/cognite/index.js';

declare const cdf: CogniteClient;
declare const group: Group;
declare const params: AggregateAssetsParams;
declare const kind: 'count' | 'uniqueValues';

const vendor = [{ property: ['metadata', 'vendor'] }] as const;

export function aggregates(): void {
  const { assets, events, timeSeries, sequences } = cdf;
  expectTypeOf(assets.aggregate()).resolves.toEqualTypeOf<CountAggregate[]>();
  expectTypeOf(assets.aggregate({ filter: { source: 'erp' } })).resolves.toEqualTypeOf<CountAggregate[]>();
  expectTypeOf(assets.aggregate({ aggregate: 'count', properties: vendor })).resolves.toEqualTypeOf<CountAggregate[]>();
  expectTypeOf(assets.aggregate({ aggregate: 'cardinalityValues', properties: vendor })).resolves.toEqualTypeOf<CountAggregate[]>();
  expectTypeOf(assets.aggregate({ aggregate: 'uniqueValues', properties: vendor })).resolves.toEqualTypeOf<ValueAggregate[]>();
  expectTypeOf(assets.aggregate({ aggregate: 'uniqueProperties' })).resolves.toEqualTypeOf<PropertyAggregate[]>();
  expectTypeOf(assets.aggregate({ aggregate: kind, properties: vendor })).resolves.toEqualTypeOf<(CountAggregate | ValueAggregate)[]>();
  expectTypeOf(assets.aggregate(params)).resolves.toEqualTypeOf<(CountAggregate | ValueAggregate | PropertyAggregate | AssetAggregate)[]>();
  expectTypeOf<ValueAggregate['values']>().toEqualTypeOf<(string | number)[]>();
  expectTypeOf(events.aggregate({ aggregate: 'uniqueProperties', path: ['metadata'] })).resolves.toEqualTypeOf<PropertyAggregate[]>();
  expectTypeOf(events.aggregateUniqueValues('type')).resolves.toEqualTypeOf<ValueAggregate[]>();
  expectTypeOf(timeSeries.aggregate({ aggregate: 'uniqueProperties', path: ['metadata'] })).resolves.toEqualTypeOf<TimeSeriesPropertyAggregate[]>();
  expectTypeOf(sequences.aggregate({ aggregate: 'uniqueValues', properties: { property: ['name'] } })).resolves.toEqualTypeOf<SequenceValueAggregate[]>();
  expectTypeOf(cdf.files.aggregate({ filter: { uploaded: false } })).resolves.toEqualTypeOf<CountAggregate[]>();
  // @ts-expect-error a count has no path
  void assets.aggregate({ path: ['metadata'] });
  // @ts-expect-error nor a filter of values
  void assets.aggregate({ aggregate: 'count', aggregateFilter: { prefix: { value: 'a' } } });
  // @ts-expect-error values are those of a property
  void assets.aggregate({ aggregate: 'uniqueValues' });
  // @ts-expect-error names are looked for in a path
  void assets.aggregate({ aggregate: 'uniqueProperties', properties: vendor });
  // @ts-expect-error the older words have fields of their own
  void assets.aggregate({ aggregate: 'metadataValues' });
  // @ts-expect-error one way to name the field
  void events.aggregate({ aggregate: 'uniqueValues', fields: ['type'], properties: vendor });
  // @ts-expect-error time series are counted as a whole
  void timeSeries.aggregate({ properties: vendor });
  // @ts-expect-error names need a path here
  void sequences.aggregate({ aggregate: 'uniqueProperties' });
  // @ts-expect-error no such aggregate
  void sequences.aggregate({ aggregate: 'average' });
  // @ts-expect-error misspelt
  void assets.aggregate({ filters: {} });
}

export function oneIdentifier(): void {
  const { files, entityMatching, sequences } = cdf;
  void files.completeMultipartUpload({ uploadId: 'u', id: 1, externalId: undefined });
  void files.completeMultipartUpload({ uploadId: 'u', instanceId: { space: 's', externalId: 'a' } });
  void entityMatching.predict({ externalId: 'a', sources: [{ id: 1 }] });
  void entityMatching.refit({ id: 1, trueMatches: [] });
  sequences.data.list({ id: 1, limit: 5 });
  // @ts-expect-error no file
  void files.completeMultipartUpload({ uploadId: 'u' });
  // @ts-expect-error two names of it
  void files.completeMultipartUpload({ uploadId: 'u', id: 1, externalId: 'a' });
  // @ts-expect-error no model
  void entityMatching.predict({ numMatches: 2 });
  // @ts-expect-error two names of it
  void entityMatching.predict({ id: 1, externalId: 'a' });
  // @ts-expect-error two names of it
  void entityMatching.refit({ id: 1, externalId: 'a', trueMatches: [] });
  // @ts-expect-error no sequence
  sequences.data.list({ limit: 5 });
  // @ts-expect-error two names of it
  sequences.data.list({ id: 1, externalId: 'a' });
  // @ts-expect-error nothing at all
  sequences.data.list();
}

export function capabilities(): void {
  const all = { all: {} };
  const create: GroupCreate = { name: 'readers', capabilities: [{ assetsAcl: { actions: ['READ'], scope: all } }, { eventsAcl: { actions: ['READ'], scope: all }, projectUrlNames: { urlNames: ['plant'] } }] };
  void cdf.iam.groups.create(create);
  // Of what is read, every field can be asked for.
  const [first] = group.capabilities ?? [];
  expectTypeOf(first?.assetsAcl?.actions).not.toBeAny();
  void cdf.iam.groups.create({ name: 'copy', capabilities: group.capabilities });
  // @ts-expect-error misspelt
  void cdf.iam.groups.create({ name: 'a', capabilities: [{ assetAcl: { actions: ['READ'], scope: all } }] });
}

export function dataModelIn3D(): void {
  const { models, revisions } = cdf.threeD;
  const instanceId = { space: 's', externalId: 'a' };
  void models.create({ name: 'a', metadata: {}, dataSetId: 1 });
  void models.create([{ name: 'a', space: 's', type: 'CAD', thumbnailReference: instanceId }, { name: 'b', metadata: {} }]);
  void models.update([{ instanceId, update: { thumbnailReference: { set: instanceId } } }, { id: 1, update: {} }]);
  void models.update(threeDModelUpdate({ instanceId }).set({ name: 'b', thumbnailReference: null }));
  void models.delete([1, { id: 2 }, { instanceId }]);
  void revisions.create(1, { fileId: 2, nonce: 'n' });
  void revisions.update(1, threeDRevisionUpdate({ instanceId }).set({ published: true }));
  void revisions.delete(1, { instanceId });
  // @ts-expect-error the data model has no metadata
  void models.create({ name: 'a', metadata: {}, space: 's', type: 'CAD' });
  // @ts-expect-error no data set either
  void models.create([{ name: 'a', dataSetId: 1, space: 's', type: 'CAD' }]);
  // @ts-expect-error without a type
  void models.create({ name: 'a', space: 's' });
  // @ts-expect-error no such type
  void models.create({ name: 'a', space: 's', type: 'Cad' });
  // @ts-expect-error it can be published afterwards
  void revisions.create(1, { fileId: 2, nonce: 'n', published: true });
  // @ts-expect-error two names of it
  void models.delete({ id: 1, instanceId });
  // @ts-expect-error two names of it
  void revisions.update(1, { id: 1, instanceId, update: {} });
  // @ts-expect-error a path takes an id
  void models.retrieve({ instanceId });
}

export function writeForms(series: TimeSeries, revision: ThreeDRevision, account: ServiceAccount, version: TemplateGroupVersion): void {
  expectTypeOf(toTimeSeriesCreate(series)).toEqualTypeOf<TimeSeriesCreate>();
  expectTypeOf(toThreeDRevisionCreate(revision)).toEqualTypeOf<ThreeDRevisionCreate>();
  expectTypeOf(toServiceAccountCreate(account)).toEqualTypeOf<ServiceAccountCreate>();
  expectTypeOf(toTemplateGroupVersionUpsert(version)).toEqualTypeOf<TemplateGroupVersionUpsert>();
  void cdf.timeSeries.create({});
  void cdf.threeD.revisions.create(1, { fileId: 2 });
  // @ts-expect-error made from a file
  void cdf.threeD.revisions.create(1, { published: true });
  // @ts-expect-error the platform sets it
  void cdf.timeSeries.create({ createdTime: 1 });
  void cdf.threeD.files.retrieve(1).then((bytes) => expectTypeOf(bytes).toEqualTypeOf<Uint8Array | undefined>());
}
