import { ValidationError } from './errors.js';

/** Environment variables, as `process.env` holds them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The process's environment variables.
 * @throws {ValidationError} where there are none, as in a browser
 */
export function environment(): Environment {
  const { process } = globalThis as { process?: { env?: Environment } };
  if (!process?.env) throw new ValidationError('fromEnv() needs environment variables, which this runtime does not have');
  return process.env;
}

/** A variable that holds a whole number of at least `least`; blank counts as not set. */
export function integerFrom(env: Environment, name: string, least: number): number | undefined {
  const text = env[name]?.trim();
  if (!text) return undefined;
  const value = Number(text);
  if (Number.isInteger(value) && value >= least) return value;
  throw new ValidationError(`the environment variable ${name} must be a whole number of at least ${least}`);
}

/** A variable that holds seconds, fractions too, as milliseconds; blank counts as not set. */
export function secondsFrom(env: Environment, name: string): number | undefined {
  const text = env[name]?.trim();
  if (!text) return undefined;
  const value = Math.round(Number(text) * 1000);
  if (Number.isFinite(value) && value >= 1) return value;
  throw new ValidationError(`the environment variable ${name} must be a positive number of seconds`);
}

/** A variable that must be set. */
export function required(env: Environment, name: string): string {
  const text = env[name]?.trim();
  if (!text) throw new ValidationError(`the environment variable ${name} must be set`);
  return text;
}
