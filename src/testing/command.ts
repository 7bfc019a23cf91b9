import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { mockAtlan } from './atlan/index.js';
import { mockCivis } from './civis/index.js';
import { mockCognite } from './cognite/index.js';
import type { ChaosRates } from './engine/chaos.js';
import type { MockPlatform } from './engine/mock.js';
import { serveMock, type MockServer } from './server.js';

const help = `Serves a mock of a platform over HTTP, for apps and programs in any language.

Usage: npx data-platform-sdk mock [cognite|civis|atlan] [options]

  --port <number>      where to listen, on 127.0.0.1; default: any port that is free
  --fixtures <file>    what the platform holds at the start: the JSON of the option \`fixtures\`
  --faults <rates>     what goes wrong, and how often: 429=0.05,503=0.02,reset=0.01,truncate=0.01
  --seed <number>      another number, other faults; default: 1
  --latency <ms>       how long each request takes: 50, or from 20 to 200: 20-200
  --help               this text

Requests that the spec does not allow are refused, and reported here with the reason.
`;

interface Served {
  readonly name: string;
  readonly mock: (fixtures: object | undefined) => MockPlatform;
  /** The code that makes a client. */
  readonly client: (origin: string) => string;
}

const platforms: Readonly<Record<string, Served>> = {
  cognite: {
    name: 'Cognite Data Fusion',
    mock: (fixtures) => mockCognite({ fixtures }),
    client: (origin) => clientCode('cognite', 'CogniteClient', `project: 'my-project', appName: 'my-app', auth: 'any-token', baseUrl: '${origin}'`),
  },
  civis: {
    name: 'Civis Platform',
    mock: (fixtures) => mockCivis({ fixtures }),
    client: (origin) => clientCode('civis', 'CivisClient', `auth: 'any-key', baseUrl: '${origin}'`),
  },
  atlan: {
    name: 'Atlan',
    mock: (fixtures) => mockAtlan({ fixtures }),
    client: (origin) => clientCode('atlan', 'AtlanClient', `auth: 'any-key', baseUrl: '${origin}'`),
  },
};

/** Where the command writes to. */
export interface Output {
  print(text: string): void;
  complain(text: string): void;
}

/**
 * Does what the command line says.
 * @returns the server that it has started, or the process's exit code
 */
export async function runCommand(args: readonly string[], { print, complain }: Output): Promise<MockServer | number> {
  try {
    const { values, positionals } = read(args);
    if (values.help || !args.length) {
      print(help);
      return values.help ? 0 : 1;
    }
    const [command, platform = 'cognite', ...rest] = positionals;
    if (command !== 'mock') throw new TypeError(`there is no command "${command ?? ''}", only mock`);
    const served = platforms[platform];
    if (!served || rest.length) throw new TypeError(`there is no platform "${[platform, ...rest].join(' ')}"; allowed: ${Object.keys(platforms).join(', ')}`);
    const mock = served.mock(values.fixtures === undefined ? undefined : readFixtures(values.fixtures));
    const rates = ratesOf(values.faults);
    const latency = values.latency === undefined ? undefined : latencyOf(values.latency);
    if (Object.keys(rates).length || latency) mock.chaos({ rates, latency, seed: numberOf('seed', values.seed ?? '1') });
    const server = await serveMock(reporting(mock, complain), { port: numberOf('port', values.port ?? '0') });
    print(`A mock of ${served.name} listens at ${server.origin}\n\n${served.client(server.origin)}\n\nCtrl+C stops it.\n`);
    return server;
  } catch (error) {
    complain(`${(error as Error).message}\n\`npx data-platform-sdk mock --help\` tells more.\n`);
    return 1;
  }
}

// oxlint-disable-next-line typescript/explicit-function-return-type -- what it gives is what the options say
function read(args: readonly string[]) {
  const text = { type: 'string' } as const;
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { port: text, fixtures: text, faults: text, seed: text, latency: text, help: { type: 'boolean', short: 'h' } },
  });
}

function clientCode(entry: string, name: string, options: string): string {
  return `  import { ${name} } from 'data-platform-sdk/${entry}';\n\n  const client = new ${name}({ ${options} });`;
}

function readFixtures(file: string): object {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as object;
  } catch (error) {
    throw new TypeError(`--fixtures ${file}: ${(error as Error).message}`, { cause: error });
  }
}

function numberOf(option: string, text: string): number {
  if (!/^\d+$/.test(text)) throw new TypeError(`--${option} takes a number, not "${text}"`);
  return Number(text);
}

function ratesOf(text = ''): ChaosRates {
  return Object.fromEntries(text.split(',').filter(Boolean).map((part) => {
    const [, kind, rate] = /^([a-z\d]+)=(\d*\.?\d+)$/.exec(part.trim()) ?? [];
    if (kind === undefined) throw new TypeError(`--faults takes rates such as 429=0.05,reset=0.01, not "${part}"`);
    return [kind, Number(rate)];
  }));
}

function latencyOf(text: string): [number, number] {
  const [, least, most = least] = /^(\d+)(?:-(\d+))?$/.exec(text) ?? [];
  if (least === undefined) throw new TypeError(`--latency takes milliseconds such as 50 or 20-200, not "${text}"`);
  return [Number(least), Number(most)];
}

/** The same mock, which reports what the spec does not allow and keeps no requests: it may run for long. */
function reporting(mock: MockPlatform, complain: Output['complain']): Pick<MockPlatform, 'handle'> {
  return {
    async handle(request) {
      const answer = mock.handle(request);
      const received = mock.requests.last()!;
      mock.clear();
      const response = await answer;
      if (received.problem !== undefined) complain(`${response.status} ${received.method} ${received.path}: ${received.problem}\n`);
      return response;
    },
  };
}
