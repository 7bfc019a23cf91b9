import type {
  WorkflowDataModelingTriggerRule,
  WorkflowScheduledTriggerRule,
} from '../../generated/cognite/workflows.js';
import { ValidationError } from '../core/errors.js';

/**
 * A trigger rule that starts a workflow on a schedule.
 * @param cronExpression five fields: minute, hour, day of month, month, day of week
 * @param timezone an IANA time zone. Default `UTC`
 * @throws {ValidationError} for another number of fields, or a time zone that does not exist
 */
export function scheduleRule(cronExpression: string, timezone?: string): WorkflowScheduledTriggerRule {
  if (typeof cronExpression !== 'string' || cronExpression.trim().split(/\s+/).length !== 5) {
    throw new ValidationError(`scheduleRule(): a cron expression has five fields, such as "0 6 * * 1-5"; not ${String(cronExpression)}`);
  }
  if (timezone === undefined) return { triggerType: 'schedule', cronExpression };
  try {
    new Intl.DateTimeFormat('en', { timeZone: timezone });
  } catch {
    throw new ValidationError(`scheduleRule(): the time zone must be an IANA name such as "Europe/Oslo"; not ${String(timezone)}`);
  }
  return { triggerType: 'schedule', cronExpression, timezone };
}

/**
 * A trigger rule that starts a workflow when instances in a data model change.
 * @param rule the query; `batchSize`: instances a run, 1 to 1,000; `batchTimeout`: seconds to wait for a full batch,
 *   10 to 86,400
 * @throws {ValidationError} for a size or timeout out of range
 */
export function dataModelingRule(rule: Omit<WorkflowDataModelingTriggerRule, 'triggerType'>): WorkflowDataModelingTriggerRule {
  within('batchSize', rule.batchSize, 1, 1000);
  within('batchTimeout', rule.batchTimeout, 10, 86_400);
  return { triggerType: 'dataModeling', ...rule };
}

function within(name: string, value: number, least: number, most: number): void {
  if (!Number.isInteger(value) || value < least || value > most) {
    throw new ValidationError(`dataModelingRule(): ${name} must be an integer from ${least} to ${most}; not ${String(value)}`);
  }
}
