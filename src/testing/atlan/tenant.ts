import type { Clock } from '../engine/clock.js';
import { Refusal } from '../engine/refusal.js';
import type { AtlanStore } from './store.js';

/** What the handlers of the mock share. */
export interface Tenant {
  readonly store: AtlanStore;
  readonly clock: Clock;
  /** Milliseconds that a run takes. */
  readonly runDuration: number;
  /** Milliseconds before a search finds what is new. */
  readonly indexDelay: number;
  /** The caller's roles. */
  roles: readonly string[];
}

const direct = ['$admin', '$api-token-default-access'];

/** @throws {Refusal} 403, unless the caller's roles reach `/workflows` */
export function checkRole({ roles }: Tenant): void {
  if (!roles.some((role) => direct.includes(role))) throw new Refusal(403, 'The caller has no role for /workflows.');
}

export function iso(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
