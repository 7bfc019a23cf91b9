// Checked by the compilers, never run: what methods take, beside what the other type tests say.
import { expectTypeOf } from 'vitest';
import { assetUpdate, dataSetUpdate, eventUpdate, type Asset, type AssetCreate, type CogniteClient, type Event, type InternalId, type LabelsSet, type MetadataPatch, type ResourceId, type ResourceIdentifier, type SetNull } from '../../src/cognite/index.js';

declare const cdf: CogniteClient;
declare const asset: Asset;
declare const event: Event;
declare const numbers: readonly number[];
declare const names: readonly string[];
declare const maybe: string | undefined;

export function lists(): void {
  // Lists that can't change, wherever they are.
  void cdf.events.create({ assetIds: numbers });
  void cdf.events.create([{ assetIds: numbers }] as const);
  cdf.assets.list({ sort: [{ property: names }] });
  cdf.assets.list({ filter: { parentIds: numbers } });
  void cdf.assets.update(assetUpdate(1).remove({ metadata: names }));
  void cdf.assets.update({ id: 1, update: { metadata: { remove: names } } });
  // What was read can be sent, and what is read can change.
  const create: AssetCreate = { name: asset.name, labels: asset.labels };
  void cdf.assets.create(create);
  event.assetIds?.push(1);
  // @ts-expect-error what is given may be a list that can't change
  create.labels?.push({ externalId: 'a' });
}

export function builders(): void {
  const named = dataSetUpdate(1).set({ metadata: { a: 'b' } });
  void cdf.dataSets.update(named.set({ name: 'c' }));
  // @ts-expect-error all of it is set: nothing is left to add to
  named.add({ metadata: { c: 'd' } });
  // @ts-expect-error nor is there any other field
  named.add({ zzz: 1 });
  // @ts-expect-error no field can be changed within
  dataSetUpdate(1).modify({ name: {} });
  // @ts-expect-error no such field
  dataSetUpdate(1).add({ zzz: 1 });
  void cdf.dataSets.update(dataSetUpdate(1).add({ metadata: { c: 'd' } }).remove({ metadata: ['a'] }));
}

export function undefinedValues(): void {
  void cdf.assets.create({ name: 'a', source: maybe, labels: undefined });
  cdf.assets.list({ filter: { name: maybe, createdTime: { min: undefined } } });
}

export function identifiers(id: ResourceId): void {
  expectTypeOf<ResourceIdentifier>().toEqualTypeOf<ResourceId | string | number>();
  expectTypeOf<InternalId>().toEqualTypeOf<{ id: number }>();
  // One tells the alternatives apart.
  if (id.id === undefined) expectTypeOf(id.externalId).toBeString();
  else expectTypeOf(id.id).toBeNumber();
  void cdf.assets.retrieve([{ id: 1 }, { externalId: 'a' }, 1, 'a']);
  void cdf.assets.retrieve({ id: asset.id });
  void cdf.assets.update({ id: 1, update: {} });
  void cdf.assets.update([assetUpdate({ externalId: 'a' }).set({ name: 'b' }), { externalId: 'a', update: { name: { set: 'b' } } }]);
  void cdf.files.retrieve({ instanceId: { space: 's', externalId: 'a' } });
  // @ts-expect-error by one of the two
  void cdf.assets.retrieve({ id: 1, externalId: 'a' });
  // @ts-expect-error a whole asset has both
  void cdf.assets.retrieve(asset);
  // @ts-expect-error a list of whole assets
  void cdf.assets.delete([asset]);
  // @ts-expect-error by neither
  void cdf.assets.retrieve({});
  // @ts-expect-error by one of the two, also with a change
  void cdf.assets.update({ id: 1, externalId: 'a', update: {} });
  // @ts-expect-error by one of the three
  void cdf.files.retrieve({ id: 1, instanceId: { space: 's', externalId: 'a' } });
  // A time series as it was read stands for itself where only one is asked about.
  void cdf.timeSeries.retrieve(1).then((series) => series && cdf.timeSeries.latest(series));
}

/** Changes and filters that are one of several: none of them contradicts itself. */
export function alternatives(cdf: CogniteClient, metadata: MetadataPatch, labels: LabelsSet, none: SetNull, maybe: { a: string } | undefined): void {
  const { assets, events, sequences } = cdf;
  void assets.update({ id: 1, update: { metadata: { set: { a: 'b' } }, labels: { set: [{ externalId: 'pump' }] }, description: { set: 'a' }, source: { setNull: true } } });
  void assets.update({ id: 1, update: { metadata: { add: { a: 'b' }, remove: ['c'] }, labels: { add: [{ externalId: 'pump' }] } } });
  void assets.update({ id: 1, update: { metadata: { add: maybe, remove: undefined, set: undefined } } });
  void assets.update({ id: 1, update: { metadata, labels, source: none } });
  void assets.update([assetUpdate(1).add({ metadata: { a: 'b' } }).remove({ metadata: ['c'] }), assetUpdate('a').set({ source: null, labels: ['pump'] })]);
  void events.update([eventUpdate(1).set({ metadata: {}, endTime: null }), { id: 2, update: { assetIds: { add: [1], remove: [2] } } }]);
  events.list({ filter: { endTime: { min: 1, max: 2 } } });
  events.list({ filter: { endTime: { isNull: true } } });
  assets.list({ filter: { labels: { containsAny: [{ externalId: 'pump' }] } } });
  // @ts-expect-error all metadata, or single fields
  void assets.update({ id: 1, update: { metadata: { add: { a: 'b' }, set: {} } } });
  // @ts-expect-error a value, or none
  void assets.update({ id: 1, update: { description: { set: 'a', setNull: true } } });
  // @ts-expect-error all labels, or some
  void assets.update({ id: 1, update: { labels: { set: [], add: [{ externalId: 'pump' }] } } });
  // @ts-expect-error all asset ids, or some
  void events.update({ id: 1, update: { assetIds: { set: [1], remove: [2] } } });
  // @ts-expect-error a value, or none, where the change has a name
  void sequences.update({ id: 1, update: { name: { set: 'a', setNull: true } } });
  // @ts-expect-error without an end, or with one in a span
  events.list({ filter: { endTime: { isNull: true, min: 1 } } });
  // @ts-expect-error some of the labels, or all
  assets.list({ filter: { labels: { containsAny: [], containsAll: [] } } });
}
