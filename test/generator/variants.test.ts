import { afterEach, describe, expect, it, vi } from 'vitest';
import { Project, type Edit } from './project.js';

// Each test runs the linter and the compiler: slow on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let project: Project;
const start = (edits: readonly Edit[] = []): Project => (project = new Project(edits));
afterEach(() => project.remove());

/** Makes the notes' body one of two kinds, and what they give depend on the kind. */
const kinds: readonly Edit[] = [
  {
    file: 'runs.yaml',
    from: 'schema: { type: object, additionalProperties: { type: string } }',
    to: `schema: ${JSON.stringify({
      type: 'object',
      properties: {
        kind: { type: 'string', enum: ['short', 'long'], description: 'Which notes.' },
        note_text: { type: 'string', description: 'The text.', 'x-sdk': { name: 'noteText' } },
        who: { $ref: '#/components/schemas/RunState' },
        marks: { type: 'array', items: { type: 'string' }, description: 'Marks.' },
      },
      oneOf: [
        { properties: { kind: { type: 'string', const: 'short' }, who: {} } },
        { required: ['kind', 'note_text'], properties: { kind: { type: 'string', const: 'long' }, note_text: { maxLength: 9 } } },
      ],
    })}`,
  },
  {
    file: 'runs.yaml',
    from: "      x-sdk: { resource: runs.notes, method: set, idempotent: true }\n",
    to: '      x-sdk: { resource: runs.notes, method: set, idempotent: true, resultBy: { parameter: kind, schemas: { short: ShortNotes, long: LongNotes } } }\n',
  },
  {
    file: 'runs.yaml',
    from: `              schema:
                type: object
                required: [kept]
                properties:
                  kept: { type: integer, description: Notes kept. }
                  dropped: { type: integer, description: Notes dropped. }
`,
    to: "              schema: { oneOf: [{ $ref: '#/components/schemas/ShortNotes' }, { $ref: '#/components/schemas/LongNotes' }] }\n",
  },
  {
    file: 'runs.yaml',
    from: '    RunAuth:\n',
    to: `    ShortNotes: { description: Short ones., type: object, required: [kept], properties: { kept: { type: integer, description: Notes kept. } } }
    LongNotes: { description: Long ones., type: object, required: [dropped], properties: { dropped: { type: integer, description: Notes dropped. } } }
    RunAuth:
`,
  },
];

const plain = (text: string): string => text.replace(/^ *\/\*\*.*\n/gm, '').replace(/\s+/g, ' ');

describe('a body that is one of several', () => {
  it('becomes a union of parameters, of which each rules out what only the others have', async () => {
    const text = (await start(kinds).generate()).files.get('plant/runs.ts')!;
    expect(plain(text)).toContain(
      "export type SetRunNotesParams = { marks?: readonly string[] | undefined; } & ("
      + " | { kind?: 'short' | undefined; who?: RunState | undefined; noteText?: undefined; }"
      + " | { kind: 'long'; who?: undefined; noteText: string; } );",
    );
    expect(text).toContain('/** The text. At most 9 characters. */');
  });

  it('is checked by the runtime', async () => {
    const { files } = await start(kinds).generate();
    const text = plain(files.get('plant/runs.ts')!);
    expect(text).toContain(
      "variants: [ { optional: ['kind', 'who'], values: { kind: ['short'] } }, { required: ['kind', 'noteText'], values: { kind: ['long'] } }, ], spellOut: spellOutVariant,",
    );
    const { operations } = JSON.parse(files.get('plant/manifest.json')!) as { operations: { id: string; parameters: { body?: object }; result: object }[] };
    const notes = operations.find(({ id }) => id === 'setRunNotes')!;
    expect(notes.parameters.body).toMatchObject({ variants: [{ optional: ['kind', 'who'], values: { kind: ['short'] } }, { required: ['kind', 'noteText'], values: { kind: ['long'] } }] });
    expect(notes.result).toMatchObject({ by: { parameter: 'kind', schemas: { short: 'ShortNotes', long: 'LongNotes' } } });
  });

  it('can have a result for each kind', async () => {
    const text = plain((await start(kinds).generate()).files.get('plant/runs.ts')!);
    expect(text).toContain('export interface SetRunNotesResults { short: ShortNotes; long: LongNotes; }');
    expect(text).toContain("set<Kind extends keyof SetRunNotesResults = 'short'>( runId: string, params?: SetRunNotesParams & { kind?: Kind | undefined }, options?: RequestOptions, ): Promise<SetRunNotesResults[Kind]>");
  });

  it('can do no more than require one name', async () => {
    const text = plain((await start([
      { file: 'runs.yaml', from: '          properties: { speed: { type: number, minimum: 0, maximum: 10, description: Its speed. } }\n', to: '          properties: { speed: { type: number, description: Its speed. }, pace: { type: number, description: Its pace. } }\n      oneOf: [{ required: [speed] }, { required: [pace] }]\n' },
      { file: 'runs.yaml', from: '      required: [speed]\n', to: '' },
    ]).generate()).files.get('plant/runs.ts')!);
    expect(text).toContain("export type ReplaceRunParams = { note?: string | undefined; } & ( | { speed: number; pace?: undefined; } | { speed?: undefined; pace: number; } );");
    expect(text).toContain("replace(runId: string, params: ReplaceRunParams, options?: RequestOptions): Promise<void>");
    expect(text).toContain("variants: [{ required: ['speed'] }, { required: ['pace'] }],");
  });
});

describe('a schema of which exactly one property is there', () => {
  it('is typed by one helper, whatever the number of properties', async () => {
    const edit: Edit = { file: 'runs.yaml', from: '      required: [type, level]\n', to: "      required: [type]\n      oneOf: [{ required: [level] }, { required: [depth] }]\n" };
    const text = plain((await start([edit, { file: 'runs.yaml', from: 'level: { type: number, description: The level. }', to: 'level: { type: number, description: The level. }\n        depth: { type: number, description: The depth. }' }]).generate()).files.get('plant/schema.d.ts')!);
    expect(text).toContain("export type FillTask = ExactlyOne<{ type: 'fill'; level?: number; depth?: number; }, 'level' | 'depth'>;");
    expect(text).toContain('export type ExactlyOne<T, K extends keyof T> =');
  });
});

describe('a union that is sent', () => {
  const schema = async (edits: readonly Edit[] = []): Promise<string> => plain((await start(edits).generate()).files.get('plant/schema.d.ts')!);
  const setNull = '{ type: object, required: [setNull], properties: { setNull: { type: boolean, const: true, description: Takes it away. } } }';

  it('has alternatives of which each rules out what only the others have', async () => {
    expect(await schema()).toContain('parent?: { set: string; setNull?: undefined; } | { setNull: true; set?: undefined; } | undefined;');
  });

  it('has named alternatives that do so themselves, unless they also stand elsewhere', async () => {
    const named: Edit[] = [
      { file: 'pumps.yaml', from: `            - ${setNull}\n`, to: "            - $ref: '#/components/schemas/None'\n" },
      { file: 'pumps.yaml', from: '    PumpPatch:\n', to: `    None: ${setNull.replace('{ ', '{ description: No value., ')}\n    PumpPatch:\n` },
    ];
    const text = await schema(named);
    expect(text).toContain('export interface None { setNull: true; set?: undefined; }');
    expect(text).toContain('parent?: { set: string; setNull?: undefined; } | None | undefined;');
    project.remove();
    const elsewhere = await schema([...named, { file: 'pumps.yaml', from: '        state: { type: object, description: Its state., required: [set]', to: "        other: { $ref: '#/components/schemas/None' }\n        state: { type: object, description: Its state., required: [set]" }]);
    expect(elsewhere).toContain('export interface None { setNull: true; }');
    expect(elsewhere).toMatch(/parent\?: \{ set: string; setNull\?: undefined; \} \| \(None & \{ set\?: undefined; \}\) \| undefined;/);
  });
});

describe('a write form', () => {
  it('can require other properties than what is read', async () => {
    const edits = (write: string): Edit[] => [
      { file: 'pumps.yaml', from: 'x-sdk: { write: PumpUpsert }', to: `x-sdk: { write: ${write} }` },
      { file: 'pumps.yaml', from: 'items: [{ externalId: a, plan: { steps: 3 }, secret: s }]', to: 'items: [{ externalId: a, parent: b }]' },
    ];
    const { files } = await start(edits('{ name: PumpUpsert, required: [externalId, parent] }')).generate();
    const { components } = JSON.parse(files.get('plant/openapi.json')!) as { components: { schemas: Record<string, { required: string[] }> } };
    expect(components.schemas['PumpUpsert']!.required).toEqual(['externalId', 'parent']);
    expect(components.schemas['Pump']!.required).toEqual(['externalId', 'id', 'createdTime', 'plan']);
    expect(plain(files.get('plant/pumps.ts')!)).toContain("toPumpUpsert(pump: (Pump & Pick<PumpUpsert, 'parent'>) | PumpUpsert): PumpUpsert");
    project.remove();
    const free = JSON.parse((await start(edits('{ name: PumpUpsert, required: [] }')).generate()).files.get('plant/openapi.json')!) as typeof components & { components: { schemas: Record<string, object> } };
    expect(free.components.schemas['PumpUpsert']).not.toHaveProperty('required');
    project.remove();
    const exclusive = await start(edits('{ name: PumpUpsert, exclusive: [[externalId, parent]] }').slice(0, 1)).generate();
    expect(plain(exclusive.files.get('plant/pumps.ts')!)).toMatch(/return writeForm\(pump, \[[^\]]*\], \[\['externalId', 'parent'\]\]\);/);
    project.remove();
    await expect(start(edits('{ name: PumpUpsert, exclusive: [[externalId, parrent]] }').slice(0, 1)).generate()).rejects.toThrow(/x-sdk.write.exclusive: PumpUpsert has no parrent; .*did you mean "parent"/i);
  });
});

describe('what an answer is', () => {
  it('makes the media type that is asked for', async () => {
    const { files } = await start().generate();
    const text = files.get('plant/runs.ts')!;
    expect(text).toContain("  parse: asText,\n  accept: 'text/plain',");
    expect(text).toContain('return callContent(this.connection, retrieveRunLogOperation, [runId], undefined, options);');
    project.edit({ file: 'runs.yaml', from: "content: { text/plain: { schema: { type: string } } }", to: "content: { 'image/*': { schema: { type: string, format: binary } } }" });
    const bytes = (await project.generate()).files.get('plant/runs.ts')!;
    expect(bytes).toContain("  parse: asBytes,\n  accept: 'image/*',");
    expect(bytes).toContain('Promise<Uint8Array>');
  });

  it('leaves the bounds of a path to the runtime', async () => {
    const text = (await start().generate()).files.get('plant/pumps.ts')!;
    expect(text).toContain("bounds: { '{pumpId}': [1, Infinity] },\n  checkBounds,");
  });
});
