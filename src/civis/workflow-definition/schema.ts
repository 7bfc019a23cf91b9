import { actionInputs, engineActions, reservedNames, syncInput, type ActionInput } from './actions.js';

/** A JSON Schema, with two words of ours: the rule that a value breaks, and what it must be. */
export type JsonSchema = Readonly<Record<string, unknown>> & { readonly 'x-rule'?: string; readonly 'x-expects'?: string };

const text: JsonSchema = { type: 'string', 'x-expects': 'text' };
const object: JsonSchema = { type: 'object', 'x-expects': 'an object' };
const yesOrNo: JsonSchema = { type: 'boolean', 'x-expects': 'true or false' };
const seconds: JsonSchema = { type: 'number', minimum: 0, 'x-expects': 'a number of seconds, 0 or more, and no expression' };

const next: JsonSchema[] = [text, { type: 'array', items: { anyOf: [text, { type: 'object', minProperties: 1 }] } }];
const transition: JsonSchema = {
  anyOf: [...next, { type: 'object', required: ['next'], properties: { next: { anyOf: next } } }],
  'x-rule': 'transition',
  'x-expects': "a task's name, a list of names (each alone, or as the key of its condition), or an object with either as `next`",
};

const taskProperties: Readonly<Record<string, JsonSchema>> = {
  name: { type: 'string', maxLength: 255, not: { enum: reservedNames }, 'x-rule': 'task-name', 'x-expects': `text of at most 255 characters other than ${reservedNames.join(', ')}` },
  description: text,
  action: {
    enum: [...Object.keys(actionInputs), ...engineActions],
    'x-rule': 'action',
    'x-expects': `one of ${[...Object.keys(actionInputs), ...engineActions].join(', ')}`,
  },
  input: object,
  publish: {},
  'publish-on-error': {},
  'on-success': transition,
  'on-error': transition,
  'on-complete': transition,
  join: { anyOf: [{ const: 'all' }, { type: 'integer', minimum: 1 }], 'x-expects': '"all" or a whole number of at least 1' },
  requires: { type: 'array', 'x-expects': 'a list' },
  'with-items': { anyOf: [text, { type: 'array', items: text }], 'x-expects': 'text or a list of texts' },
  'keep-result': yesOrNo,
  target: {},
  'pause-before': yesOrNo,
  'wait-before': seconds,
  'wait-after': seconds,
  timeout: seconds,
  'fail-on': {},
  retry: {
    anyOf: [text, { type: 'object', properties: { count: {}, delay: {}, 'break-on': {}, 'continue-on': {} }, additionalProperties: false }],
    'x-expects': 'text, or an object of count, delay, break-on and continue-on',
  },
  concurrency: { type: 'integer', minimum: 1, 'x-expects': 'a whole number of at least 1' },
  'safe-rerun': yesOrNo,
};

function inputSchema({ required, optional }: ActionInput, more: Readonly<Record<string, JsonSchema>> = {}): JsonSchema {
  const properties = Object.fromEntries([...required, ...optional].map((name) => [name, more[name] ?? {}]));
  return { type: 'object', required, properties, additionalProperties: false, 'x-rule': 'action-input', 'x-expects': 'an object' };
}

// An entry, or the list itself, may also be an expression, which is known only when the workflow runs.
const syncs: JsonSchema = {
  if: { type: 'array' },
  // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
  then: { items: { if: { type: 'object' }, then: inputSchema(syncInput) } },
};

/**
 * The rules of one task. The condition on an action asks for the action as well: without `required` it would hold for
 * every object that has none, and a `task-defaults` with an input would have to fit all the actions at once, as in
 * Civis' own Python client.
 */
const taskShape: JsonSchema = {
  type: 'object',
  properties: taskProperties,
  additionalProperties: false,
  'x-rule': 'task',
  'x-expects': 'an object with an action',
  allOf: Object.entries(actionInputs).map(([action, input]) => ({
    if: { type: 'object', required: ['action'], properties: { action: { const: action }, input: { type: 'object' } } },
    // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
    then: { properties: { input: inputSchema(input, { syncs }) } },
  })),
};

/**
 * JSON Schema (2020-12) of a workflow definition, for editors too. What one task says of another is beyond it:
 * `validateWorkflowDefinition()` looks at that as well.
 *
 * Every key but `version` itself is the workflow. In Civis' own Python client a workflow with "version" anywhere in
 * its name is not looked at at all.
 */
export const workflowDefinitionSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Workflow definition of Civis Platform',
  type: 'object',
  required: ['version'],
  minProperties: 2,
  maxProperties: 2,
  properties: {
    version: { const: '2.0', 'x-rule': 'version', 'x-expects': "the text '2.0', in quotes" },
  },
  additionalProperties: { $ref: '#/$defs/workflow' },
  'x-rule': 'structure',
  'x-expects': 'an object with two keys, `version` and the name of the workflow',
  $defs: {
    task: taskShape,
    workflow: {
      type: 'object',
      required: ['tasks'],
      properties: {
        type: text,
        description: text,
        input: { type: 'array', items: { anyOf: [text, object], 'x-expects': 'the name of an input, or an object with its default' }, 'x-expects': 'a list' },
        output: {},
        'output-on-error': {},
        'task-defaults': { $ref: '#/$defs/task' },
        tasks: {
          type: 'object',
          minProperties: 1,
          propertyNames: { maxLength: 255, not: { enum: reservedNames } },
          additionalProperties: { $ref: '#/$defs/task', required: ['action'] },
          'x-rule': 'tasks',
          'x-expects': 'an object with at least one task',
        },
      },
      'x-rule': 'workflow',
      'x-expects': 'an object with tasks',
    },
  },
};
