/** What the pages share: checks, and how they are run. */

/** One check, and what is wrong where it failed. */
export interface Result {
  readonly name: string;
  readonly wrong?: string;
}

export type Checks = Readonly<Record<string, (strictOrigin: string) => Promise<void>>>;

declare global {
  /** Runs the checks of the page, with the origin of the server that is not mocked. */
  var runChecks: (strictOrigin: string) => Promise<Result[]>;
}

export async function runAll(checks: Checks, strictOrigin: string, before: () => void): Promise<Result[]> {
  const results: Result[] = [];
  for (const [name, check] of Object.entries(checks)) {
    before();
    try {
      await check(strictOrigin);
      results.push({ name });
    } catch (error) {
      results.push({ name, wrong: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  }
  return results;
}

export function equal(found: unknown, expected: unknown): void {
  const [a, b] = [found, expected].map((value) => JSON.stringify(value) ?? 'undefined');
  if (a !== b) throw new Error(`got ${a!.slice(0, 300)}, expected ${b!.slice(0, 300)}`);
}

export async function failure(call: Promise<unknown>): Promise<unknown> {
  try {
    await call;
  } catch (error) {
    return error;
  }
  throw new Error('it did not fail');
}
