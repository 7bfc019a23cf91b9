import { beforeEach, expect, it, vi } from 'vitest';

beforeEach(() => {
  for (const name of Object.keys(process.env)) if (name.startsWith('ATLAN_')) vi.stubEnv(name, undefined);
});

it('tells what happens, step by step, against the embedded mock', async () => {
  const { main } = await import('../../examples/atlan.js');
  const lines: string[] = [];
  await main((line) => lines.push(line));
  const text = lines.join('\n');
  expect(text).toContain('a mock of Atlan');
  expect(text).toContain('the credential failed its test: Incorrect username or password was specified.');
  expect(text).toMatch(/Succeeded\n {3}next: 0 3 \* \* \* in Europe\/Paris/);
  expect(text).toMatch(/Failed: Stopped.*\n {3}1 run has succeeded/);
  expect(text).toContain('left: undefined and undefined');
  expect(text).toMatch(/The runs of the last day\n {3}atlan-snowflake-1714638976-\w+ Failed, 0\/1\n {3}atlan-snowflake-1714638976-\w+ Succeeded, 1\/1/);
});
