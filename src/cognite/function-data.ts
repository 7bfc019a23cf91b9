import type { FunctionCallLogEntry, FunctionSchedule } from '../../generated/cognite/functions.js';
import { ValidationError } from '../core/errors.js';
import type { FunctionScheduleRequest } from './function-resources.js';

/**
 * The logs of a call as text, an entry a line.
 * @param entries as `functions.calls.getLogs()` gives them
 * @param options `timestamps`: put each entry's time before it, as `[2024-05-01T08:00:00.000Z]`
 */
export function functionLogText(entries: Iterable<FunctionCallLogEntry>, options: { readonly timestamps?: boolean } = {}): string {
  return Array.from(entries, ({ timestamp, message = '' }) =>
    options.timestamps && timestamp !== undefined ? `[${new Date(timestamp).toISOString()}] ${message}` : message,
  ).join('\n');
}

/**
 * A schedule as `functions.schedules.create()` takes it, without what the platform sets. What it gives its calls is not
 * part of a schedule: add `data` from `functions.schedules.getInputData()`.
 * @throws {ValidationError} for a schedule that names no function
 */
export function toFunctionScheduleCreate(schedule: FunctionSchedule): FunctionScheduleRequest {
  const { name, description, cronExpression, functionId, functionExternalId } = schedule;
  const rest = { name, cronExpression, ...(description !== undefined && { description }) };
  if (functionId !== undefined) return { ...rest, functionId };
  if (functionExternalId !== undefined) return { ...rest, functionExternalId };
  throw new ValidationError(`the schedule ${schedule.id} names no function`);
}
