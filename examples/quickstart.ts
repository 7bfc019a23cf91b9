/**
 * A tour of all platforms, one after another: `npm start`. Each talks to the real platform only when its own
 * credentials are set, as its file here says, and to a mock in this process otherwise.
 */
import { pathToFileURL } from 'node:url';
import { main as atlan } from './atlan.js';
import { main as civis } from './civis.js';
import { main as cognite } from './cognite.js';

const tours = { 'Cognite Data Fusion': cognite, 'Civis Platform': civis, Atlan: atlan };

export async function main(print: (line: string) => void = console.log): Promise<void> {
  for (const [index, [platform, tour]] of Object.entries(tours).entries()) {
    print(`${index === 0 ? '' : '\n\n'}${platform}\n${'═'.repeat(platform.length)}`);
    await tour(print);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
