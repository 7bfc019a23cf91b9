import type { Sequence, SequenceColumn, SequenceValue } from '../../../generated/cognite/sequences.js';
import { jsonWithBigints } from '../../core/json-bigints.js';
import type { Call, Handlers } from '../engine/mock.js';
import { Refusal } from '../engine/refusal.js';
import type { TableOrder } from '../engine/table.js';
import { finder, identifierOf, type Kind } from './collection.js';
import { notFound, pageOf, type PageParameters, type Project } from './common.js';
import { anyTable, type Draft, type Row } from './rows.js';
import type { StoredSequenceRow } from './store.js';

/** Sequences: their columns have times of their own. */
export function sequenceKind({ store, clock }: Project): Kind {
  return {
    name: 'Sequences',
    title: 'Sequences',
    table: anyTable(store.sequences),
    settle(changes) {
      for (const { before, draft } of changes) {
        const columns = (draft.columns ?? []) as Draft[];
        const names = columns.map(({ externalId }) => externalId);
        if (!columns.length) throw new Refusal(400, 'A sequence has at least one column.');
        if (new Set(names).size < names.length) throw new Refusal(400, `Two columns have one external id: ${names.join(', ')}.`);
        const known = new Set((before?.columns ?? []) as object[]);
        const now = clock.now();
        draft.columns = columns.map((column) => (known.has(column) ? column : { createdTime: now, ...column, valueType: column.valueType ?? 'DOUBLE', lastUpdatedTime: now }));
      }
    },
    removed: ({ id }) => store.sequenceRows.deleteWhere(({ sequenceId }) => sequenceId === id),
  };
}

const byNumber: TableOrder<StoredSequenceRow> = {
  values: ({ rowNumber }) => [rowNumber],
  compare: ([a], [b]) => (a as number) - (b as number),
};

interface InsertItem extends Row {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly rowNumber: number; readonly values: readonly (SequenceValue | bigint)[] }[];
}

function fits(value: SequenceValue | bigint, { valueType }: SequenceColumn): boolean {
  if (typeof value === 'bigint') return valueType === 'DOUBLE' || (valueType === 'LONG' && BigInt.asIntN(64, value) === value);
  return typeof value === (valueType === 'STRING' ? 'string' : 'number');
}

/** A column of DOUBLE has no whole numbers. */
function stored(value: SequenceValue | bigint, { valueType }: SequenceColumn): SequenceValue | bigint {
  return typeof value === 'bigint' && valueType === 'DOUBLE' ? Number(value) : value;
}

/** Rows of sequences. */
export function sequenceRowHandlers(project: Project): Handlers {
  const { sequences, sequenceRows } = project.store;
  const { find } = finder({ table: anyTable(sequences) });

  function sequencesOf(items: readonly Row[]): Sequence[] {
    const found = items.map((item) => find(item) as unknown as Sequence | undefined);
    const missing = items.filter((_, index) => !found[index]).map(identifierOf);
    if (missing.length) throw notFound('Sequences', missing);
    return found as Sequence[];
  }

  /** The columns that a request names, in its order. */
  function columnsOf({ id, externalId, columns }: Sequence, names: readonly string[]): SequenceColumn[] {
    const found = names.map((name) => columns.find((column) => column.externalId === name));
    const missing = names.filter((_, index) => !found[index]).map((name) => ({ externalId: name }));
    if (missing.length) throw notFound(`Columns of the sequence ${externalId ?? id}`, missing);
    return found as SequenceColumn[];
  }

  return {
    insertSequenceRows({ body: { items } }: Call<{ items: InsertItem[] }>) {
      const found = sequencesOf(items);
      for (const [index, { columns: names, rows }] of items.entries()) {
        const columns = columnsOf(found[index]!, names);
        for (const { rowNumber, values } of rows) {
          if (values.length !== columns.length) throw new Refusal(400, `Row ${rowNumber} has ${values.length} values for ${columns.length} columns.`);
          const wrong = values.findIndex((value, at) => value !== null && !fits(value, columns[at]!));
          if (wrong >= 0) throw new Refusal(400, `Row ${rowNumber}: ${jsonWithBigints(values[wrong])} is no ${columns[wrong]!.valueType}, as the column ${names[wrong]} takes it.`);
        }
      }
      for (const [index, { columns: names, rows }] of items.entries()) {
        const sequenceId = found[index]!.id;
        const columns = columnsOf(found[index]!, names);
        for (const { rowNumber, values } of rows) {
          const before = sequenceRows.get(sequenceId, rowNumber)?.values;
          sequenceRows.put({ sequenceId, rowNumber, values: { ...before, ...Object.fromEntries(names.map((name, at) => [name, stored(values[at]!, columns[at]!)])) } });
        }
      }
      return {};
    },

    listSequenceRows(call: Call<Row & PageParameters & { start: number; end?: number; columns?: string[] }>) {
      const { start, end = Infinity, columns: names } = call.body;
      const [sequence] = sequencesOf([call.body]) as [Sequence];
      const columns = names ? columnsOf(sequence, names) : sequence.columns;
      const shown = columns.map(({ externalId }) => externalId!);
      const { items, nextCursor } = pageOf(
        sequenceRows,
        call,
        call.body,
        ({ sequenceId, rowNumber }) => sequenceId === sequence.id && rowNumber >= start && rowNumber < end,
        ({ rowNumber, values }) => ({ rowNumber, values: shown.map((name) => values[name] ?? null) }),
        byNumber,
      );
      return {
        id: sequence.id,
        externalId: sequence.externalId,
        columns: columns.map(({ externalId, name, valueType }) => ({ externalId, name, valueType })),
        rows: items,
        nextCursor,
      };
    },

    deleteSequenceRows({ body: { items } }: Call<{ items: (Row & { rows: number[] })[] }>) {
      const found = sequencesOf(items);
      for (const [index, { rows }] of items.entries()) for (const row of rows) sequenceRows.delete(found[index]!.id, row);
      return {};
    },
  };
}
