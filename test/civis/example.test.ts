import { beforeEach, expect, it, vi } from 'vitest';

beforeEach(() => {
  for (const name of Object.keys(process.env)) if (name.startsWith('CIVIS_')) vi.stubEnv(name, undefined);
});

it('tells what happens, step by step, against the embedded mock', async () => {
  const { main } = await import('../../examples/civis.js');
  const lines: string[] = [];
  await main((line) => lines.push(line));
  const text = lines.join('\n');
  expect(text).toContain('a mock of Civis Platform');
  expect(text).toMatch(/\d+ Weekly donor scores: idle\n {3}\d+ Nightly voter file refresh: scheduled/);
  expect(text).toContain('a valid definition, owned by Ada Byron');
  expect(text).toMatch(/running, extract running, score idle, report idle\n/);
  expect(text).toMatch(/success, extract success, score success, report success\n {3}ended as succeeded, .*\{"stateCode":"WI"\}/);
  expect(text).toContain('extract: success, 0 runs of jobs');
  expect(text).toMatch(/1 execution, \d+ requests left/);
  expect(lines.at(-1)).toMatch(/is archived/);
});
