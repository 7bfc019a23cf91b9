import { ours } from './sdks.js';

export const project = 'plant';
const token = 'a-token-of-usual-length-'.repeat(20);

/** A client of one area, with timeout and retries as a user gets them. */
export async function workflowsAt(origin: string, fetch?: typeof globalThis.fetch) {
  const { Workflows } = await ours();
  return new Workflows({ project, baseUrl: origin, appName: 'bench', auth: token, fetch });
}

/** What the same requests carry where nobody helps: the same headers as ours. */
export function bareHeaders(): Record<string, string> {
  return {
    accept: 'application/json',
    'x-cdp-sdk': 'data-platform-sdk/0.1.0',
    'cdf-version': '20230101',
    'x-cdp-app': 'bench',
    authorization: `Bearer ${token}`,
  };
}

export const path = (origin: string, rest: string): string => `${origin}/api/v1/projects/${project}${rest}`;

/** The workflow that upserts write. */
export const workflow = { externalId: 'workflow-1', description: 'Reads the pumps of a site.', maxConcurrentExecutions: 10 };
