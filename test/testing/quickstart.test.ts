import { beforeEach, expect, it, vi } from 'vitest';

beforeEach(() => {
  for (const name of Object.keys(process.env)) if (name.startsWith('COGNITE_')) vi.stubEnv(name, undefined);
});

it('tells what happens, step by step, against the embedded mock', async () => {
  const { main } = await import('../../examples/quickstart.js');
  const lines: string[] = [];
  await main((line) => lines.push(line));
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
