import { beforeEach, describe, expect, it, vi } from 'vitest';

beforeEach(() => {
  for (const name of Object.keys(process.env)) if (/^(?:COGNITE|CIVIS|ATLAN)_/.test(name)) vi.stubEnv(name, undefined);
});

async function linesOf(main: (print: (line: string) => void) => Promise<void>): Promise<string[]> {
  const lines: string[] = [];
  await main((line) => lines.push(line));
  return lines;
}

describe('the tour', () => {
  it('of Cognite tells what happens, step by step, against the embedded mock', async () => {
    const { main } = await import('../../examples/cognite.js');
    const lines = await linesOf(main);
    const text = lines.join('\n');
    expect(text).toContain('a mock of Cognite Data Fusion');
    expect(text).toMatch(/version 1, hash [\dA-F]{8}: find-assets\n {3}version 2, hash [\dA-F]{8}: find-assets → find-timeseries/);
    expect(text).toContain('version 3 is undefined');
    expect(text).toMatch(/RUNNING, find-assets IN_PROGRESS\n/);
    expect(text).toMatch(/COMPLETED, find-assets COMPLETED, find-timeseries COMPLETED\n {3}took 600 ms/);
    expect(text).toMatch(/cancelled: TERMINATED, because: Changed my mind\n {3}retried: {3}RUNNING\n {3}waited: {4}COMPLETED/);
    expect(text).toContain('a page: version 2 COMPLETED, version 2 COMPLETED\n   a page: version 1 RUNNING\n');
    expect(text).toContain('2 completed');
    expect(lines.at(-1)).toMatch(/Cleaned up/);
  });

  it('of npm start goes through all platforms, each against its own mock, and cleans up', async () => {
    const { main } = await import('../../examples/quickstart.js');
    const parts = (await linesOf(main)).join('\n').split('\n\n\n');
    expect(parts.map((part) => part.split('\n')[0])).toEqual(['Cognite Data Fusion', 'Civis Platform', 'Atlan']);
    const [cognite, civis, atlan] = parts as [string, string, string];
    expect(cognite).toContain('a mock of Cognite Data Fusion in this process');
    expect(cognite).toMatch(/Cleaned up: the workflow and its versions are gone\.$/);
    expect(civis).toContain('a mock of Civis Platform in this process');
    expect(civis).toMatch(/ended as succeeded[^]*Cleaned up: the workflow is archived\.$/);
    expect(atlan).toContain('a mock of Atlan in this process');
    expect(atlan).toMatch(/left: undefined and undefined[^]*Succeeded, 1\/1$/);
  });
});
