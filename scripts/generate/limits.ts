import { resolve, type Document, type Schema } from './document.js';
import { typesOf } from './schemas.js';

/** What a schema's keywords say about its values, in words: `At least 1, at most 1000. Default: 100.` */
export function limits(document: Document, schema: Schema, sent: { readonly sendDefault?: unknown; readonly withDefault?: boolean } = {}): string {
  const target = { ...resolve<Schema>(document, schema as Schema & { $ref: string }), ...withoutRef(schema) };
  const list: string[] = [];
  const types = typesOf(target);
  if (types.includes('array')) list.push(range(target.minItems === 0 ? undefined : target.minItems, target.maxItems, 'item', 'items'));
  if (types.includes('string') && target.format !== 'uuid') {
    list.push(range(target.minLength === 1 && target.maxLength === undefined ? undefined : target.minLength, target.maxLength, 'character', 'characters'));
  }
  if (types.includes('integer') || types.includes('number')) {
    list.push(range(plain(target.minimum), plain(target.maximum), '', ''));
  }
  const given = sent.sendDefault !== undefined ? sent.sendDefault : sent.withDefault === false ? undefined : target.default;
  if (given !== undefined) list.push(`Default: \`${typeof given === 'string' ? given : JSON.stringify(given)}\`.`);
  return list.filter(Boolean).join(' ');
}

function range(least: number | undefined, most: number | undefined, one: string, many: string): string {
  if (one !== '' && least === 1 && most === undefined) return `At least 1 ${one}.`;
  const unit = (count: number) => (one === '' ? '' : ` ${count === 1 ? one : many}`);
  if (least !== undefined && least === most) return `Exactly ${count(least)}${unit(least)}.`;
  if (least !== undefined && most !== undefined) return `${count(least)} to ${count(most)}${unit(most)}.`;
  // Every count, id and time starts at 0 or 1.
  if (least === 0 || least === 1) return '';
  if (least !== undefined) return `At least ${count(least)}${unit(least)}.`;
  return most === undefined ? '' : `At most ${count(most)}${unit(most)}.`;
}

/** A bound that says something: not the edge of a number type. */
function plain(bound: number | undefined): number | undefined {
  return bound === undefined || Math.abs(bound) >= 2 ** 31 - 1 ? undefined : bound;
}

function count(value: number): string {
  return value >= 10_000 ? value.toLocaleString('en-US') : String(value);
}

function withoutRef(schema: Schema): Schema {
  const { $ref: _ref, ...rest } = schema;
  return rest;
}
