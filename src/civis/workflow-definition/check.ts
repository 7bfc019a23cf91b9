import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Finding, Path, WorkflowDefinitionRule } from './problem.js';
import { workflowDefinitionSchema, type JsonSchema } from './schema.js';

let compiled: ValidateFunction | undefined;

/** What the schema says against a definition. */
export function schemaFindings(definition: unknown): Finding[] {
  // Compiled when it is first needed: that takes longer than any check.
  compiled ??= new Ajv2020({ allErrors: true, verbose: true, ownProperties: true, strict: false, logger: false }).compile(workflowDefinitionSchema);
  return compiled(definition) ? [] : compiled.errors!.filter(isTelling).map((error) => finding(error, definition));
}

/** Whether an error is not merely the consequence, or one of the alternatives, of another one. */
function isTelling({ keyword, schemaPath }: ErrorObject): boolean {
  return keyword !== 'if' && !/\/(anyOf|propertyNames)\//.test(schemaPath);
}

function finding({ keyword, instancePath, params, parentSchema, data }: ErrorObject, definition: unknown): Finding {
  const { 'x-rule': rule, 'x-expects': expects } = parentSchema as JsonSchema;
  const path = pathOf(instancePath, definition);
  const last = path.at(-1);
  const subject = last === undefined ? 'the definition' : typeof last === 'number' ? `${path.at(-2)}[${last}]` : last;
  const says = (fallback: WorkflowDefinitionRule, message: string, more: string[] = []): Finding => ({
    rule: (rule as WorkflowDefinitionRule | undefined) ?? fallback,
    message,
    path: [...path, ...more],
    atKey: true,
  });
  if (keyword === 'required') {
    const { missingProperty: name } = params as { missingProperty: string };
    return { ...says('missing-key', `${subject} has no "${name}"`), rule: rule === 'action-input' ? rule : 'missing-key' };
  }
  if (keyword === 'additionalProperties') {
    const { additionalProperty: name } = params as { additionalProperty: string };
    const allowed = Object.keys((parentSchema as { properties: object }).properties);
    return { ...says('unknown-key', `${subject} has no key "${name.slice(0, 80)}"; allowed: ${allowed.join(', ')}`, [name]), rule: rule === 'action-input' ? rule : 'unknown-key' };
  }
  if (keyword === 'propertyNames') {
    const { propertyName: name } = params as { propertyName: string };
    const why = name.length > 255 ? 'has more than 255 characters' : "is the engine's own word";
    return { ...says('task-name', `a task can't be called "${name.slice(0, 80)}", which ${why}`, [name]), rule: 'task-name' };
  }
  return { ...says('value', `${subject} must be ${expects}, not ${shown(data)}`), atKey: false };
}

/** A JSON pointer's steps; numbers where they lead into arrays. */
function pathOf(pointer: string, definition: unknown): Path {
  let value = definition;
  return pointer.split('/').slice(1).map((part) => {
    const name = part.replace(/~1/g, '/').replace(/~0/g, '~');
    const step = Array.isArray(value) ? Number(name) : name;
    value = (value as Record<string | number, unknown>)[step];
    return step;
  });
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.length ? 'this list' : 'an empty list';
  if (value instanceof Date) return 'a date';
  if (typeof value === 'object' && value !== null) {
    const names = Object.keys(value);
    return names.length ? `an object with ${names.slice(0, 5).map((name) => name.slice(0, 40)).join(', ')}${names.length > 5 ? ' …' : ''}` : 'an empty object';
  }
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'number') return `the number ${value}`;
  return typeof value === 'string' ? JSON.stringify(value.slice(0, 80)) : value === null ? 'empty' : String(value);
}
