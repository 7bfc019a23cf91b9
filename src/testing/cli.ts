#!/usr/bin/env node
/** The package's command: `npx data-platform-sdk mock`. */
import { runCommand } from './command.js';

const started = await runCommand(process.argv.slice(2), {
  print: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
});
if (typeof started === 'number') process.exitCode = started;
else for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void started.close());
