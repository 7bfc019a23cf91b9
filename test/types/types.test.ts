import { expect, it } from 'vitest';
import { compile } from './compile.js';

// The quick compiler only; `npm run test:types` takes them all.
it('calls have the types that the type tests say', { timeout: 60_000 }, () => {
  expect(compile('7', 'nodenext')).toBe('');
});
