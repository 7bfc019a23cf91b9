import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import {
  SdkError,
  ValidationError,
  WorkflowDefinitionError,
  assertWorkflowDefinition,
  validateWorkflowDefinition,
  workflowDefinitionSchema,
} from '../../src/civis/workflow-definition.js';

/** A definition around the text of its tasks, which begins at line 4. */
const around = (tasks: string, more = ''): string => `version: '2.0'\nnightly:\n  tasks:\n${tasks.replace(/^/gm, '    ')}\n${more}`;
/** A definition with one task of these fields. */
const withTask = (fields: object): object => ({ version: '2.0', nightly: { tasks: { load: { action: 'std.noop', ...fields } } } });
const brief = (definition: string | object): string[] => validateWorkflowDefinition(definition).problems.map(({ rule, path }) => `${rule} ${path}`);
const places = (definition: string): string[] => validateWorkflowDefinition(definition).problems.map(({ rule, line, column }) => `${rule} ${line}:${column}`);
const messages = (definition: string | object): string => validateWorkflowDefinition(definition).problems.map(({ message }) => message).join('\n');

const whole = `
version: "2.0"
# From anchors to aliases: all that is allowed.
nightly refresh:
  type: direct
  description: Refreshes the voter file
  input: [state_code, { dry_run: true }]
  output: { rows: <% $.rows %> }
  output-on-error: <% $ %>
  .shared: &patient
    timeout: 3600.5
    retry: { count: 3, delay: 10, break-on: <% $.done %>, continue-on: <% $.more %> }
  task-defaults:
    wait-before: 1
    on-error: [fail]
  tasks:
    extract:
      <<: *patient
      name: extract
      description: Reads
      action: civis.scripts.sql
      input: { sql: SELECT 1, remote_host_id: <% $.host %>, credential_id: 2, name: Extract }
      publish: { rows: <% task().result %> }
      publish-on-error: { rows: 0 }
      keep-result: yes
      pause-before: false
      safe-rerun: true
      fail-on: <% $.rows = 0 %>
      on-success: [load, { report: <% $.rows > 0 %> }]
      on-complete: { next: report }
    load:
      action: civis.import
      input: { sync_type: DbToDb, is_outbound: false, syncs: [{ source: {}, destination: {}, advanced_options: {} }, <% $.sync %>] }
      with-items: [i in <% $.list %>]
      concurrency: 2
      retry: count=3 delay=1
      requires: [whatever]
      target: here
      on-success: { next: [report, { succeed: <% true %> }] }
    report:
      action: std.echo
      input: { anything: 1 }
      join: all
      wait-after: 0
      on-error: pause
    last: { action: civis.run_job, join: 2 }
`;

describe('a definition that keeps the rules', () => {
  it('is valid, as text and as an object', () => {
    expect(validateWorkflowDefinition(whole)).toEqual({ valid: true, problems: [] });
    expect(validateWorkflowDefinition(withTask({}))).toEqual({ valid: true, problems: [] });
    expect(validateWorkflowDefinition(JSON.stringify(withTask({})))).toEqual({ valid: true, problems: [] });
    expect(() => assertWorkflowDefinition(whole)).not.toThrow();
  });

  it('may have fields that are undefined, as objects in JavaScript do', () => {
    expect(brief(withTask({ input: undefined, 'on-success': undefined }))).toEqual([]);
  });
});

describe('the structure', () => {
  it.each([
    ['', 'structure $'],
    ['- version', 'structure $'],
    ["version: '2.0'", 'structure $'],
    ["nightly: {tasks: {a: {action: std.noop}}}", 'structure $', 'missing-key $'],
    ["version: '2.0'\na: {tasks: {a: {action: std.noop}}}\nb: {tasks: {a: {action: std.noop}}}", 'structure $'],
    ["version: 2\na: {tasks: {a: {action: std.noop}}}", 'version $.version'],
    ["version: 2.0\na: {tasks: {a: {action: std.noop}}}", 'version $.version'],
    ["version: '2'\na: {tasks: {a: {action: std.noop}}}", 'version $.version'],
    ["version: '2.0'\na:", 'workflow $.a'],
    ["version: '2.0'\na: {}", 'missing-key $.a'],
    ["version: '2.0'\na: {tasks: {}}", 'tasks $.a.tasks'],
    ["version: '2.0'\na: {tasks: [x]}", 'tasks $.a.tasks'],
    ["version: '2.0'\na: {tasks: {a: }}", 'task $.a.tasks.a'],
    ["version: '2.0'\na: {tasks: {a: {}}}", 'missing-key $.a.tasks.a'],
    ["version: '2.0'\na: {type: 1, description: [], input: x, tasks: {a: {action: std.noop}}}", 'value $.a.type', 'value $.a.description', 'value $.a.input'],
    ["version: '2.0'\na: {input: [1], tasks: {a: {action: std.noop}}}", 'value $.a.input[0]'],
  ])('%j', (text, ...problems) => {
    expect(brief(text)).toEqual(problems);
  });

  it('asks for quotes around the version', () => {
    expect(messages("version: 2.0\na: {tasks: {a: {action: std.noop}}}")).toBe("version must be the text '2.0', in quotes, not the number 2");
  });

  it.each([[undefined], [null], [5], [[]], [new Date()], [() => {}]])('takes %o for no definition', (value) => {
    expect(validateWorkflowDefinition(value as never).valid).toBe(false);
  });
});

describe('a task', () => {
  it.each([
    [{ action: 'civis.imports' }, 'action'],
    [{ action: undefined }, 'missing-key'],
    [{ name: 'pause' }, 'task-name'],
    [{ name: 'x'.repeat(256) }, 'task-name'],
    [{ name: 5 }, 'task-name'],
    [{ description: 5 }, 'value'],
    [{ input: '<% $.all %>' }, 'value'],
    [{ workflow: 'other' }, 'unknown-key'],
    [{ on_success: 'x' }, 'unknown-key'],
    [{ join: 0 }, 'value'],
    [{ join: 'one' }, 'value'],
    [{ join: 1.5 }, 'value'],
    [{ requires: 'x' }, 'value'],
    [{ 'with-items': [1] }, 'value'],
    [{ 'with-items': {} }, 'value'],
    [{ 'keep-result': 'true' }, 'value'],
    [{ 'pause-before': 1 }, 'value'],
    [{ 'safe-rerun': null }, 'value'],
    [{ 'wait-before': -1 }, 'value'],
    [{ 'wait-after': '5' }, 'value'],
    [{ timeout: '<% $.t %>' }, 'value'],
    [{ concurrency: 0 }, 'value'],
    [{ retry: 3 }, 'value'],
    [{ retry: { count: 1, times: 2 } }, 'value'],
    [{ 'on-success': 5 }, 'transition'],
    [{ 'on-success': {} }, 'transition'],
    [{ 'on-success': { next: 5 } }, 'transition'],
    [{ 'on-success': [{}] }, 'transition'],
  ])('with %j breaks one rule', (fields, rule) => {
    expect(validateWorkflowDefinition(withTask(fields)).problems.map((problem) => problem.rule)).toEqual([rule]);
  });

  it.each(['pause', 'succeed', 'fail', 'noop', 'x'.repeat(256)])("can't be called %s", (name) => {
    expect(brief({ version: '2.0', w: { tasks: { [name]: { action: 'std.noop' } } } })).toEqual([`task-name $.w.tasks.${name}`]);
  });

  it.each([
    ['civis.scripts.python3', { source: 'x', docker_image_tag: 'y' }, { dockerImageTag: 'y' }, ['source']],
    ['civis.scripts.r', { source: 'x', instance_type: 'y' }, { csv_settings: {} }, ['source']],
    ['civis.scripts.sql', { sql: 'x', remote_host_id: 1, credential_id: 2, csv_settings: {} }, { source: 'x' }, ['sql', 'remote_host_id', 'credential_id']],
    ['civis.scripts.javascript', { source: 'x', remote_host_id: 1, credential_id: 2 }, { required_resources: {} }, ['source', 'remote_host_id', 'credential_id']],
    ['civis.scripts.container', { required_resources: {}, docker_command: 'x' }, { next_run_at: 'x' }, ['required_resources']],
    ['civis.scripts.dbt', { repo_http_uri: 'x', target_database: {} }, { source: 'x' }, ['repo_http_uri']],
    ['civis.scripts.custom', { from_template_id: 1, arguments: {} }, { params: [] }, ['from_template_id']],
    ['civis.enhancements.cass_ncoa', { source: {}, perform_ncoa: true }, { hidden: true }, ['source']],
    ['civis.run_job', { job_id: '<% $.id %>' }, { name: 'x' }, ['job_id']],
    ['civis.workflows.execute', { workflow_id: 1 }, { input: {} }, ['workflow_id']],
    ['civis.import', { sync_type: 'x', is_outbound: true, syncs: '<% $.syncs %>' }, { sync: [] }, ['sync_type', 'is_outbound']],
  ] as const)('of %s has the input of that action', (action, input, wrong, required) => {
    expect(brief(withTask({ action, input }))).toEqual([]);
    expect(brief(withTask({ action }))).toEqual([]);
    expect(brief(withTask({ action, input: { ...input, ...wrong } }))).toEqual([`action-input $.nightly.tasks.load.input.${Object.keys(wrong)[0]}`]);
    expect(brief(withTask({ action, input: {} }))).toEqual(required.map(() => 'action-input $.nightly.tasks.load.input'));
    expect(messages(withTask({ action, input: {} }))).toBe(required.map((name) => `input has no "${name}"`).join('\n'));
  });

  it('of civis.import has syncs with a source and a destination each', () => {
    const input = { sync_type: 'x', is_outbound: true, syncs: [{ source: 1, destination: 2 }, { source: 1, dest: 2 }] };
    expect(brief(withTask({ action: 'civis.import', input }))).toEqual([
      'action-input $.nightly.tasks.load.input.syncs[1]',
      'action-input $.nightly.tasks.load.input.syncs[1].dest',
    ]);
  });

  it.each(['std.async_noop', 'std.echo', 'std.fail', 'std.noop'])('of %s has any input', (action) => {
    expect(brief(withTask({ action, input: { whatever: 1 } }))).toEqual([]);
  });
});

describe('transitions', () => {
  it.each(['on-success', 'on-error', 'on-complete'])('%s leads to tasks or commands, in every form', (kind) => {
    for (const value of ['other', ['other'], [{ other: '<% 1 %>' }], { next: 'other' }, { next: ['other'] }, { next: [{ other: 1 }] }]) {
      const definition = withTask({ [kind]: value });
      expect(validateWorkflowDefinition(definition).problems).toMatchObject([{ rule: 'transition', path: expect.stringContaining(`.load['${kind}']`), message: expect.stringContaining('there is no task "other"') }]);
      const found = JSON.parse(JSON.stringify(definition).replaceAll('other', 'succeed')) as object;
      expect(brief(found)).toEqual([]);
      const self = JSON.parse(JSON.stringify(definition).replaceAll('other', 'load')) as object;
      expect(validateWorkflowDefinition(self).problems).toMatchObject([{ rule: 'self-transition' }]);
    }
    expect(brief(withTask({ [kind]: 'noop' }))).toEqual([`transition $.nightly.tasks.load['${kind}']`]);
  });

  it('are all looked at, also where a condition stands behind another one', () => {
    expect(brief(withTask({ 'on-success': ['a', { pause: 1, b: 2 }, 'c'] }))).toEqual([
      "transition $.nightly.tasks.load['on-success'][0]",
      "transition $.nightly.tasks.load['on-success'][1].b",
      "transition $.nightly.tasks.load['on-success'][2]",
    ]);
  });

  it('are looked at in task-defaults', () => {
    expect(brief({ version: '2.0', w: { 'task-defaults': { 'on-error': 'clean' }, tasks: { a: { action: 'std.noop' } } } })).toEqual(["transition $.w['task-defaults']['on-error']"]);
  });

  it('know a task that is called like something of JavaScript', () => {
    expect(brief(withTask({ 'on-success': 'constructor' }))).toEqual(["transition $.nightly.tasks.load['on-success']"]);
    expect(brief(around('constructor: {action: std.noop, on-success: toString}\ntoString: {action: std.noop}'))).toEqual([]);
    expect(brief(around('__proto__: {action: std.noop}'))).toEqual([]);
  });
});

describe("faults of Civis' own Python client that are not here", () => {
  // Its pattern for the workflow's name skips every name with "version" in it, and with it the whole schema.
  it('looks at a workflow whose name has "version" in it', () => {
    expect(brief("version: '2.0'\nversion 3 of nightly: {tasks: {a: {action: nope}}}")).toEqual(["action $['version 3 of nightly'].tasks.a.action"]);
    expect(brief("version: '2.0'\nmy_version: {}")).toEqual(['missing-key $.my_version']);
  });

  // Its condition on an action holds for objects without an action too: an input must then fit all the actions.
  it('lets task-defaults have an input', () => {
    const defaults = { input: { anything: 1 }, timeout: 5 };
    expect(brief({ version: '2.0', w: { 'task-defaults': defaults, tasks: { a: { action: 'std.noop' } } } })).toEqual([]);
    expect(brief({ version: '2.0', w: { 'task-defaults': { timeout: 'x', nope: 1 }, tasks: { a: { action: 'std.noop' } } } })).toEqual([
      "unknown-key $.w['task-defaults'].nope",
      "value $.w['task-defaults'].timeout",
    ]);
  });

  // The same condition: a task that lacks its action fails for all the actions' inputs too.
  it('says of a task without an action just that', () => {
    expect(brief({ version: '2.0', w: { tasks: { a: { input: { x: 1 } } } } })).toEqual(['missing-key $.w.tasks.a']);
  });

  // It lets the YAML library's own error through, and tells one problem at a time.
  it('reports faults of the syntax as problems, and all problems at once', () => {
    expect(places("version: '2.0'\nnightly: {tasks: [}\n")).toContain('yaml 2:19');
    expect(brief(around('a: {action: nope, join: 0}\nb: {action: std.noop, on-error: b}'))).toHaveLength(3);
  });

  // It takes the last of two keys without a word.
  it('reports a key that stands twice', () => {
    expect(validateWorkflowDefinition(around('a: {action: std.noop}\nb:\n  action: std.noop\n  timeout: 1\n  timeout: 2')).problems).toEqual([
      { rule: 'duplicate-key', path: '$.nightly.tasks.b.timeout', line: 8, column: 7, message: 'this key stands here a second time; only the last one counts' },
    ]);
  });
});

describe('places in the text', () => {
  it('are those of the value, or of the key where the key is at fault', () => {
    const text = around('load:\n  action: nope\n  inptu: {}\n  on-success:\n    - lode\n    - other: <% 1 %>\nempty:\n"quoted name": 5');
    expect(validateWorkflowDefinition(text).problems.map(({ rule, path, line, column }) => [rule, path, `${line}:${column}`])).toEqual([
      ['action', '$.nightly.tasks.load.action', '5:15'],
      ['unknown-key', '$.nightly.tasks.load.inptu', '6:7'],
      ['transition', "$.nightly.tasks.load['on-success'][0]", '8:11'],
      ['transition', "$.nightly.tasks.load['on-success'][1].other", '9:11'],
      ['task', '$.nightly.tasks.empty', '10:5'],
      ['task', "$.nightly.tasks['quoted name']", '11:20'],
    ]);
  });

  it('are found through aliases and merged keys', () => {
    const text = around('a: &base\n  action: std.noop\n  timeout: x\nb:\n  <<: *base\n  join: 0\nc: *base');
    expect(validateWorkflowDefinition(text).problems.map(({ path, line, column }) => `${path} ${line}:${column}`)).toEqual([
      '$.nightly.tasks.a.timeout 6:16',
      '$.nightly.tasks.b.timeout 6:16',
      '$.nightly.tasks.c.timeout 6:16',
      '$.nightly.tasks.b.join 9:13',
    ]);
  });

  it('are counted in lines of either kind', () => {
    expect(places(around('a: {action: nope}').replaceAll('\n', '\r\n'))).toEqual(['action 4:17']);
  });

  it('are unknown for an object', () => {
    expect(validateWorkflowDefinition(withTask({ join: 0 })).problems[0]).toMatchObject({ line: undefined, column: undefined, path: '$.nightly.tasks.load.join' });
  });
});

describe('ASCII', () => {
  it('is all there may be, in comments as well', () => {
    const text = around('a: {action: std.noop, description: "naïve"} # é and 😀');
    expect(validateWorkflowDefinition(text).problems).toMatchObject([
      { rule: 'ascii', line: 4, column: 43, path: '$.nightly.tasks.a.description', message: expect.stringContaining('ï (U+00EF)') },
      { rule: 'ascii', line: 4, path: expect.any(String), message: expect.stringContaining('é (U+00E9)') },
      { rule: 'ascii', line: 4, message: expect.stringContaining('😀 (U+1F600)') },
    ]);
  });

  it('holds for the keys and texts of an object', () => {
    expect(brief(withTask({ description: 'ü', input: { ä: 1 } })).sort()).toEqual(['ascii $.nightly.tasks.load.description', "ascii $.nightly.tasks.load.input['ä']"]);
    const loop: Record<string, unknown> = withTask({}) as never;
    loop.nightly = { ...(loop.nightly as object), self: loop };
    expect(brief(loop)).toEqual([]);
  });
});

describe('YAML', () => {
  it.each([
    ['a: [1', 'yaml'],
    ['a: b: c', 'yaml'],
    ['a: 1\n---\nb: 2', 'yaml'],
    ['a: *nowhere', 'yaml'],
    ['!secret a', 'yaml'],
    ['a: &a [*a]', 'structure'],
    ['['.repeat(30_000), 'yaml'],
  ])('that is none is a problem: %#', (text, rule) => {
    const { valid, problems } = validateWorkflowDefinition(text);
    expect(valid).toBe(false);
    expect(problems[0]!.rule).toBe(rule);
    expect(problems[0]!.line).toBeGreaterThan(0);
  });

  it('with aliases upon aliases is refused rather than unfolded', () => {
    const bomb = Array.from({ length: 12 }, (_each, index) => `k${index}: &k${index} [${Array(10).fill(index ? `*k${index - 1}` : 'x').join(', ')}]`).join('\n');
    expect(validateWorkflowDefinition(bomb).problems[0]).toMatchObject({ rule: 'yaml', message: expect.stringContaining("can't be read") });
  });

  it('may use one anchor often, and all problems are still told', () => {
    const tasks = Array.from({ length: 10_000 }, (_each, index) => (index ? `t${index}: *a` : 't0: &a {action: nope}')).join('\n');
    const { problems } = validateWorkflowDefinition(around(tasks));
    expect(problems).toHaveLength(10_000);
    expect(problems.at(-1)).toMatchObject({ rule: 'action', path: '$.nightly.tasks.t9999.action', line: 4, column: 21 });
  });

  it.each(['keep-result: y', 'keep-result: N', 'timeout: 1e3', 'timeout: 1.5e3', 'join: 08'])('has text where PyYAML has it: %s', (field) => {
    expect(validateWorkflowDefinition(around(`a: {action: std.noop, ${field}}`)).problems.map(({ rule }) => rule)).toEqual(['value']);
  });

  it.each(['keep-result: ON', 'timeout: 1.5e+3', 'timeout: .5', 'timeout: 1:30', 'join: 0x1F', 'description: y', 'description: 1e3'])('has no text, or has it, as PyYAML: %s', (field) => {
    expect(brief(around(`a: {action: std.noop, ${field}}`))).toEqual([]);
  });

  it.each([['? [a, b]\n: 1', '1:3'], ['a: {{ b }}', '1:5'], ['a: &k [1]\nb: {*k : 1}', '2:5']])('has no list or object as a key: %j', (text, place) => {
    expect(places(text)).toEqual([`yaml ${place}`]);
    expect(messages(text)).toContain("can't be a key");
  });

  it('is read as the platform reads it: yes is true', () => {
    expect(brief(around('a: {action: std.noop, keep-result: yes, pause-before: Off}'))).toEqual([]);
  });
});

describe('what would throw is a problem', () => {
  const revoked = <T extends object>(target: T): T => {
    const { proxy, revoke } = Proxy.revocable(target, {});
    revoke();
    return proxy;
  };
  const fail = (): never => {
    throw new Error('No');
  };

  it('for a great many other characters', () => {
    const text = 'é a '.repeat(200_000);
    expect(validateWorkflowDefinition(withTask({ description: text })).problems).toHaveLength(200_000);
    expect(validateWorkflowDefinition(`# ${text}`).problems.length).toBeGreaterThan(199_999);
  });

  it('for getters and proxies', () => {
    const getter = Object.defineProperty({}, 'x', { get: fail, enumerable: true });
    expect(brief(withTask({ input: getter }))).toEqual(['value $.nightly.tasks.load.input.x']);
    expect(messages(withTask({ input: getter }))).toContain("can't be read");
    expect(brief(revoked({}))).toEqual(['value $']);
    expect(brief(withTask({ requires: revoked([]) }))).toEqual(['value $.nightly.tasks.load.requires']);
    expect(brief(withTask({ input: new Proxy({}, { ownKeys: fail }) }))).toEqual(['value $.nightly.tasks.load.input']);
    expect(brief(revoked(() => {}))).toEqual(['structure $']);
    expect(messages(withTask({ description: revoked(() => {}) }))).toContain('not a function');
  });

  it('for objects without end', () => {
    const endless = (): object => new Proxy({}, { ownKeys: () => ['x', 'y'], getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }), get: endless });
    expect(messages(endless())).toContain('levels deep');
    const long = new Proxy([] as unknown[], { get: (_target, name) => (name === 'length' ? Infinity : 1) });
    expect(messages(withTask({ requires: long }))).toContain('more than 200000 parts');
  });
});

it('finds the places of thousands of problems in one go', () => {
  const tasks = Array.from({ length: 5_000 }, (_each, index) => `t${index}: {action: nope, description: "é", timeout: 1, timeout: 1}`).join('\n');
  expect(validateWorkflowDefinition(around(tasks)).problems).toHaveLength(15_000);
  // A second or so; a visit of the whole document for each takes many times that.
}, 30_000);

describe('assertWorkflowDefinition', () => {
  it('throws a ValidationError with everything that is wrong', () => {
    try {
      assertWorkflowDefinition(around('a: {action: nope, join: 0}'));
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(WorkflowDefinitionError);
      expect(error).toBeInstanceOf(ValidationError);
      expect(error).toBeInstanceOf(SdkError);
      const { message, problems, name } = error as WorkflowDefinitionError;
      expect(name).toBe('WorkflowDefinitionError');
      expect(problems).toHaveLength(2);
      expect(message).toMatch(/^the workflow definition has 2 problems:\n {2}line 4, column 17: action must be one of .*\n {2}line 4, column 29: join must be/);
    }
    expect(() => assertWorkflowDefinition(withTask({ join: 0 }))).toThrow('the workflow definition is invalid: $.nightly.tasks.load.join: join must be');
  });
});

describe('whatever comes', () => {
  const words = fc.constantFrom('version', '2.0', 'tasks', 'action', 'civis.import', 'input', 'syncs', 'on-success', 'next', 'join', 'task-defaults', 'retry', '<<', '__proto__', 'ü', '');
  const tree = fc.letrec((tie) => ({
    value: fc.oneof({ depthSize: 'small' }, words, fc.integer(), fc.constant(null), fc.boolean(), fc.array(tie('value'), { maxLength: 3 }), fc.dictionary(words, tie('value'), { maxKeys: 4 })),
  })).value;
  const holds = (definition: string | object): void => {
    const { valid, problems } = validateWorkflowDefinition(definition);
    expect(valid).toBe(problems.length === 0);
    for (const { rule, message, path, line, column } of problems) {
      expect([rule, message, path].every(Boolean)).toBe(true);
      expect(path.startsWith('$')).toBe(true);
      expect(typeof definition === 'string' ? line! > 0 && column! > 0 : line === undefined && column === undefined).toBe(true);
      expect(message).not.toMatch(/undefined,|must be undefined|\[object/);
    }
  };

  it('never throws on text', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'ab:{}[],-&*?!|>\'"#%@` \n\t<é0.~'), maxLength: 60 }), holds), { numRuns: 800 });
    fc.assert(fc.property(fc.string({ unit: 'binary' }), holds), { numRuns: 300 });
  });

  it('never throws on what is nearly a definition, as text or object', () => {
    fc.assert(fc.property(tree, (value) => {
      if (typeof value === 'object' && value !== null) holds(value);
      holds(stringify(value));
    }), { numRuns: 300 });
    fc.assert(fc.property(tree, tree, (task, more) => {
      const definition = { version: '2.0', w: { tasks: { a: task, b: { action: 'std.noop', 'on-success': more } } } };
      holds(definition);
      holds(stringify(definition));
    }), { numRuns: 300 });
    fc.assert(fc.property(fc.anything(), (value) => holds({ version: '2.0', w: { tasks: { a: value } } })), { numRuns: 300 });
  });
});

it('has its schema as plain JSON', () => {
  expect(JSON.parse(JSON.stringify(workflowDefinitionSchema))).toEqual(workflowDefinitionSchema);
});

describe('what is neither text nor an object', () => {
  it('says of bytes, in one problem, that they are none', () => {
    for (const definition of [new TextEncoder().encode("version: '2.0'"), Buffer.from(whole), new ArrayBuffer(2)]) {
      expect(validateWorkflowDefinition(definition).problems).toMatchObject([{ rule: 'structure', path: '$', message: expect.stringContaining('not bytes: decode them first') }]);
    }
  });

  it('says of a date what it is, in text and in an object', () => {
    expect(validateWorkflowDefinition(around('a: {action: std.noop, description: 2024-01-01}')).problems).toMatchObject([
      { rule: 'value', path: '$.nightly.tasks.a.description', line: 4, message: 'description must be text, not a date' },
    ]);
    expect(messages(withTask({ description: new Date() }))).toBe('description must be text, not a date');
  });

  it.each(['[', '- ', '{a: '])('says of text that is nested too deeply that it is: %j', (opening) => {
    const { problems } = validateWorkflowDefinition(opening.repeat(20_000));
    expect(problems.map(({ message }) => message)).toContain('this is nested too deeply');
    expect(JSON.stringify(problems)).not.toMatch(/stack/);
  });

  it('finds control characters and anchors that stand twice, each in its place', () => {
    expect(places(around('a: {action: std.noop, description: "a\x07b"}'))).toEqual(['yaml 4:42']);
    expect(messages(`${around('a: {action: std.noop}')}# \x7f`)).toBe("the control character U+007F can't stand in YAML");
    expect(messages(around('a: {action: std.noop, description: &x b, join: &x 1}'))).toBe('this anchor stands here a second time');
  });

  it('takes lines that end as those of old', () => {
    expect(brief(whole.replaceAll('\n', '\r'))).toEqual([]);
    expect(places(around('a: {action: nope}').replaceAll('\n', '\r'))).toEqual(['action 4:17']);
  });
});
