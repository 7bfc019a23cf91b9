import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  plugins: [
    {
      // Tests read the sources; the package test installs what is built.
      name: 'sources',
      enforce: 'pre',
      resolveId(id) {
        const [, platform, area = 'index'] = /^data-platform-sdk\/(\w+)(?:\/([\w-]+))?$/.exec(id) ?? [];
        if (!platform) return undefined;
        const own = here(`./src/${platform}/${area}.ts`);
        return existsSync(own) ? own : here(`./generated/${platform}/${area}.ts`);
      },
    },
  ],
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**', 'test/package/**', '**/node_modules/**'],
    testTimeout: 15_000,
  },
});
