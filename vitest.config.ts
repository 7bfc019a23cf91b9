import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    // Tests read the sources; the package test installs what is built.
    alias: [
      { find: /^data-platform-sdk\/cognite$/, replacement: here('./src/cognite/index.ts') },
      { find: /^data-platform-sdk\/cognite\/(\w+)$/, replacement: here('./src/cognite/$1.ts') },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**', 'test/package/**', '**/node_modules/**'],
    testTimeout: 15_000,
  },
});
