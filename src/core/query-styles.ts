import { refuse } from './check.js';
import { queryTexts } from './url.js';

/** The values of a query parameter as one, with commas between them. */
export function commaSeparated(value: unknown, where: string): string[] {
  return [queryTexts(value, where).join(',')];
}

/** The value of a query parameter as JSON. */
export function asJson(value: unknown, where: string): string[] {
  let text: string | undefined;
  try {
    text = JSON.stringify(value);
  } catch (error) {
    refuse(where, 'JSON', (error as Error).message);
  }
  return queryTexts(text, where);
}
