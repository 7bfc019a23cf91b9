import type { EntityMatchingEntity, EntityMatchingJob, EntityMatchingMatch } from '../../generated/cognite/entity-matching.js';
import { ValidationError } from '../core/errors.js';

/** A source and one of its targets. */
export interface EntityPairing {
  readonly source: EntityMatchingEntity;
  readonly target: EntityMatchingEntity;
  /** How good the match is, where 1 is the best. */
  readonly score: number;
}

/** Which matches count. */
export interface EntityPairingOptions {
  /** The least score, from 0 to 1. Default 0: all. */
  readonly minScore?: number | undefined;
}

/**
 * All that a prediction job has found, as pairs: source by source, and of each the best first.
 * @param job a job that is completed, as `jobs.wait()` gives it
 * @throws {ValidationError} the job is not completed
 */
export function entityPairings(job: Pick<EntityMatchingJob, 'status' | 'items'>, { minScore = 0 }: EntityPairingOptions = {}): EntityPairing[] {
  return perSource(job, minScore, (pairs) => pairs);
}

/**
 * The best match of each source that has any.
 * @param job a job that is completed, as `jobs.wait()` gives it
 * @throws {ValidationError} the job is not completed
 */
export function bestEntityPairings(job: Pick<EntityMatchingJob, 'status' | 'items'>, { minScore = 0 }: EntityPairingOptions = {}): EntityPairing[] {
  return perSource(job, minScore, (pairs) => pairs.slice(0, 1));
}

function perSource({ status, items }: Pick<EntityMatchingJob, 'status' | 'items'>, minScore: number, choose: (pairs: EntityPairing[]) => EntityPairing[]): EntityPairing[] {
  if (!items) throw new ValidationError(`the job has no matches: it must be Completed, not ${status}`);
  if (!(minScore >= 0 && minScore <= 1)) throw new ValidationError(`minScore must be a number from 0 to 1, not ${String(minScore)}`);
  return items.flatMap(({ source, matches }) => choose(matches.filter(isPair).filter(({ score }) => score >= minScore).map(({ target, score }) => ({ source, target, score })).sort((one, other) => other.score - one.score)));
}

/** The platform may leave out either. */
function isPair(match: EntityMatchingMatch): match is Required<EntityMatchingMatch> {
  return match.target !== undefined && match.score !== undefined;
}
