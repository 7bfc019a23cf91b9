import { resolve, type Document, type OperationSite, type Schema } from './document.js';
import { allowedWords, didYouMean } from './problems.js';
import type { RequestShape } from './request.js';
import { propertiesOf, schemaAt } from './schemas.js';

/** What each rule of an operation has at hand. */
export interface RuleContext {
  readonly document: Document;
  readonly site: OperationSite;
  readonly shape: RequestShape;
  /** Reports a fault at a place below the operation, or at a full pointer of the document. */
  report(at: readonly string[], message: string): void;
}

/** The message for a dotted place that a schema doesn't have, with what it has. */
export function missingIn(document: Document, key: string, place: string, schema: Schema, where: string): string {
  const names = place.split('.');
  let depth = 0;
  while (schemaAt(document, schema, names.slice(0, depth + 1))) depth++;
  const allowed = [...propertiesOf(document, schemaAt(document, schema, names.slice(0, depth))!).keys()];
  const inside = depth === 0 ? where : `${where}'s ${names.slice(0, depth).join('.')}`;
  return `${key} is "${place}", but ${inside} has no ${names[depth]}; ${allowedWords(allowed)}${didYouMean(names[depth]!, allowed)}`;
}

/** The schema itself, references followed. */
export function resolved(document: Document, schema: Schema): Schema {
  return resolve<Schema>(document, schema as Schema & { $ref: string });
}
