import { refuse } from './check.js';
import type { Operation } from './operation.js';

/**
 * Refuses numbers that the platform would refuse.
 * @throws {ValidationError} what is allowed
 */
export function checkBounds({ id, bounds }: Operation, params: Record<string, unknown>): void {
  for (const name in bounds) {
    const [least, most] = bounds[name]!;
    const value = params[name];
    if (value !== undefined && value !== null && !(typeof value === 'number' && value >= least && value <= most && Number.isInteger(value))) {
      refuse(`${id}: ${name.replace(/[{}]/g, '')}`, most === Infinity ? `a whole number of at least ${least}` : `a whole number from ${least} to ${most}`, value);
    }
  }
}
