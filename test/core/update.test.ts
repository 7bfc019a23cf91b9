import { describe, expect, it } from 'vitest';
import { startUpdate, updateFrom, type NoFields, type UpdateForms, type UpdateVerbs } from '../../src/core/update.js';

const forms = {
  name: 'PumpUpdate',
  identifier: { name: 'PumpId', oneOf: ['id', 'externalId'], string: 'externalId', number: 'id' },
  fields: {
    externalId: { verbs: ['set', 'setNull'] },
    name: { verbs: ['set'] },
    note: { verbs: ['set', 'setNull'] },
    metadata: { verbs: ['set', 'add', 'remove'] },
    labels: { verbs: ['set', 'add', 'remove'], wrap: 'externalId' },
    columns: { verbs: ['add', 'remove', 'modify'] },
  },
} as const satisfies UpdateForms;

interface PumpUpdate {
  readonly id?: number;
  readonly update: object;
}
interface PumpSet {
  externalId?: string | null;
  name?: string;
  note?: string | null;
  metadata?: Record<string, string>;
  labels?: readonly (string | { externalId: string })[];
}
interface PumpAdd {
  metadata?: Record<string, string>;
  labels?: readonly (string | { externalId: string })[];
}
interface PumpRemove {
  metadata?: string[];
  labels?: readonly string[];
}
const pump = (id: unknown): PumpUpdate & UpdateVerbs<PumpUpdate, PumpSet, PumpAdd, PumpRemove, NoFields> => startUpdate(forms, id);
const wire = (update: object): unknown => JSON.parse(JSON.stringify(update));
/** Any verb, as JavaScript would call it. */
const loose = (id: unknown): Record<'set' | 'add' | 'remove' | 'modify', (values: unknown) => never> => startUpdate(forms, id);

describe('an update', () => {
  it('says what changes, in the wire\'s words', () => {
    expect(wire(pump(7).set({ name: 'B', note: null }).add({ metadata: { a: '1' } }).remove({ metadata: ['b'] }))).toEqual({
      id: 7,
      update: { name: { set: 'B' }, note: { setNull: true }, metadata: { add: { a: '1' }, remove: ['b'] } },
    });
    expect(wire(pump('p').set({ metadata: {} }))).toEqual({ externalId: 'p', update: { metadata: { set: {} } } });
    expect(wire(pump({ externalId: 'p' }))).toEqual({ externalId: 'p', update: {} });
  });

  it('takes strings for items with one property', () => {
    expect(wire(pump(1).add({ labels: ['a', { externalId: 'b' }] }).remove({ labels: ['c'] }))).toEqual({
      id: 1,
      update: { labels: { add: [{ externalId: 'a' }, { externalId: 'b' }], remove: [{ externalId: 'c' }] } },
    });
  });

  it('leaves out what is undefined', () => {
    expect(wire(pump(1).set({ name: undefined as never, note: 'n' }))).toEqual({ id: 1, update: { note: { set: 'n' } } });
  });

  it('is never changed by a verb', () => {
    const start = pump(1).set({ name: 'a' });
    const one = start.add({ metadata: { a: '1' } });
    const two = start.add({ metadata: { b: '2' } });
    expect(wire(start)).toEqual({ id: 1, update: { name: { set: 'a' } } });
    expect([wire(one), wire(two)]).toMatchObject([{ update: { metadata: { add: { a: '1' } } } }, { update: { metadata: { add: { b: '2' } } } }]);
  });

  it('refuses contradictions', () => {
    for (const [change, message] of [
      [() => loose(1).set({ metadata: {} }) && (pump(1).set({ metadata: {} }) as never as ReturnType<typeof loose>).add({ metadata: { a: '1' } }), "PumpUpdate: add({ metadata }) must be the field's only change; set came before"],
      [() => (pump(1).add({ metadata: { a: '1' } }) as never as ReturnType<typeof loose>).set({ metadata: {} }), "PumpUpdate: set({ metadata }) must be the field's only change; add came before"],
      [() => (pump(1).set({ note: null }) as never as ReturnType<typeof loose>).set({ note: 'n' }), "PumpUpdate: set({ note }) must be the field's only change; setNull came before"],
      [() => (pump(1).add({ labels: ['a'] }) as never as ReturnType<typeof loose>).add({ labels: ['b'] }), "PumpUpdate: add({ labels }) must be the field's only change; add came before"],
    ] as const) {
      expect(change).toThrow(message);
    }
  });

  it('refuses what a field can\'t do, and says which can', () => {
    expect(() => loose(1).set({ name: null })).toThrow('PumpUpdate: set({ name }) must be a value: only externalId, note can be null, not null');
    expect(() => loose(1).add({ name: 'x' })).toThrow('PumpUpdate: add({ name }) must be one of metadata, labels, columns, not "name"');
    expect(() => loose(1).set({ nam: 'x' })).toThrow('PumpUpdate: set({ nam }) must be one of externalId, name, note, metadata, labels, not "nam"');
    expect(() => loose(1).set({ constructor: 'x' })).toThrow('must be one of');
    expect(wire(loose(1).modify({ columns: [] }))).toEqual({ id: 1, update: { columns: { modify: [] } } });
  });

  it('refuses what names nothing', () => {
    for (const id of [undefined, null, '', 0, -1, 1.5, {}, { id: 1, externalId: 'a' }, ['a']]) expect(() => pump(id)).toThrow('PumpUpdate: the id must be a PumpId');
  });

  it('has types that refuse contradictions and impossible nulls', () => {
    const set = pump(1).set({ name: 'a' });
    expect(() => {
      // @ts-expect-error name is set already
      set.set({ name: 'b' });
    }).toThrow();
    expect(() => {
      // @ts-expect-error name can't be null
      pump(1).set({ name: null });
    }).toThrow();
    expect(() => {
      // @ts-expect-error metadata is set already
      pump(1).set({ metadata: {} }).remove({ metadata: ['a'] });
    }).toThrow();
    expect(() => {
      // @ts-expect-error nothing can be added to a name
      pump(1).add({ name: 'a' });
    }).toThrow();
  });
});

describe('an update from a resource', () => {
  it('sets what has a value, and is named by the id', () => {
    expect(wire(updateFrom(forms, { id: 3, externalId: 'p', name: 'P', note: null, metadata: { a: '1' }, columns: [1], createdTime: 9 }))).toEqual({
      id: 3,
      update: { externalId: { set: 'p' }, name: { set: 'P' }, metadata: { set: { a: '1' } } },
    });
  });

  it('is named by the external id where there is no id', () => {
    expect(wire(updateFrom(forms, { externalId: 'p', name: 'P' }))).toEqual({ externalId: 'p', update: { name: { set: 'P' } } });
  });

  it('refuses a resource without a name', () => {
    expect(() => updateFrom(forms, { name: 'P' })).toThrow('PumpUpdate: the id must be a PumpId');
  });
});
