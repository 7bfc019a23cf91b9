import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { CogniteClient } from 'data-platform-sdk/cognite';
import { runCommand } from '../../src/testing/command.js';
import type { MockServer } from '../../src/testing/server.js';

const folder = mkdtempSync(join(tmpdir(), 'command-'));
const servers: MockServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
  rmSync(folder, { recursive: true, force: true });
});

async function run(...args: string[]): Promise<{ started: MockServer | undefined; code: number | undefined; printed: string; complaints: string[] }> {
  let printed = '';
  const complaints: string[] = [];
  const result = await runCommand(args, { print: (text) => void (printed += text), complain: (text) => void complaints.push(text) });
  if (typeof result === 'number') return { started: undefined, code: result, printed, complaints };
  servers.push(result);
  return { started: result, code: undefined, printed, complaints };
}

describe('npx data-platform-sdk mock', () => {
  it('serves a platform, and tells how to reach it', async () => {
    const file = join(folder, 'fixtures.json');
    writeFileSync(file, JSON.stringify({ assets: [{ name: 'Pump', id: 7 }] }));
    const { started, printed, complaints } = await run('mock', '--fixtures', file);
    const { origin } = started!;
    expect(printed).toContain(`A mock of Cognite Data Fusion listens at ${origin}\n`);
    expect(printed).toContain(`new CogniteClient({ project: 'my-project', appName: 'my-app', auth: 'any-token', baseUrl: '${origin}' })`);
    const cdf = new CogniteClient({ project: 'my-project', appName: 'my-app', auth: 'any-token', baseUrl: origin });
    expect(await cdf.assets.retrieve(7)).toMatchObject({ name: 'Pump' });
    await expect(cdf.assets.create([{ nmae: 'a' } as never])).rejects.toThrow();
    await expect(cdf.assets.retrieve([8, 9])).rejects.toThrow();
    expect(complaints).toEqual(["400 POST /assets: The body is invalid: items.0 must have required property 'name'.\n"]);
  });

  it('serves the others, with faults and time', async () => {
    expect((await run('mock', 'atlan')).printed).toContain("AtlanClient } from 'data-platform-sdk/atlan'");
    const { started, printed } = await run('mock', 'civis', '--faults', '418=1', '--seed', '3', '--latency', '20-30');
    expect(printed).toContain("new CivisClient({ auth: 'any-key', baseUrl: ");
    const start = performance.now();
    expect((await fetch(`${started!.origin}/workflows`, { headers: { authorization: 'Bearer x' } })).status).toBe(418);
    expect(performance.now() - start).toBeGreaterThan(18);
  });

  it('listens where it is told to', async () => {
    const { started } = await run('mock', 'civis');
    const port = new URL(started!.origin).port;
    const { code, complaints } = await run('mock', 'civis', '--port', port);
    expect([code, complaints.join('')]).toEqual([1, expect.stringContaining('EADDRINUSE')]);
    await servers.pop()!.close();
    expect((await run('mock', 'civis', '--port', port)).started!.origin).toBe(`http://127.0.0.1:${port}`);
  });

  it('helps', async () => {
    const { code, printed } = await run('--help');
    expect([code, printed]).toEqual([0, expect.stringContaining('Usage: npx data-platform-sdk mock [cognite|civis|atlan]')]);
    expect(await run()).toMatchObject({ code: 1, printed });
    expect(await run('mock', '-h')).toMatchObject({ code: 0, printed });
  });

  it.each([
    [['serve'], 'there is no command "serve", only mock'],
    [['mock', 'jira'], 'there is no platform "jira"; allowed: cognite, civis, atlan'],
    [['mock', 'civis', 'atlan'], 'there is no platform "civis atlan"'],
    [['mock', '--prot', '1'], "Unknown option '--prot'"],
    [['mock', '--port', 'x'], '--port takes a number, not "x"'],
    [['mock', '--latency', 'slow'], '--latency takes milliseconds'],
    [['mock', '--faults', '429'], '--faults takes rates such as 429=0.05,reset=0.01, not "429"'],
    [['mock', '--faults', 'drop=0.1'], 'there is no rate "drop"'],
    [['mock', '--fixtures', 'no-such.json'], '--fixtures no-such.json: ENOENT'],
  ])('refuses %j', async (args, message) => {
    const { code, complaints } = await run(...args);
    expect(code).toBe(1);
    expect(complaints.join('')).toContain(message);
    expect(complaints.join('')).toContain('mock --help');
  });
});
