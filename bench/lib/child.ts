/** Runs one row, in a process of its own, and sends its lines to the one that prints them. */
import type { Row } from './figure.js';

const { default: row } = (await import(process.argv[2]!)) as { default: Row };
process.send!(await row());
process.disconnect();
