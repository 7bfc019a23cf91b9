import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { root } from './root.js';

/** Starts the server, and gives what uses it its origin. */
export async function withServer<T>(use: (origin: string) => Promise<T>): Promise<T> {
  const child = fork(join(root, '.tmp/bench/js/lib/server.js'));
  try {
    const [port] = (await once(child, 'message')) as [number];
    return await use(`http://127.0.0.1:${port}`);
  } finally {
    child.kill();
  }
}
