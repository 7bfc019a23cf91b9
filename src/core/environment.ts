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

/** A variable that holds a number; blank counts as not set. */
export function numberFrom(env: Environment, name: string, factor = 1): number | undefined {
  const text = env[name]?.trim();
  if (!text) return undefined;
  const value = Number(text);
  if (Number.isFinite(value) && value >= 0) return value * factor;
  throw new ValidationError(`the environment variable ${name} must be a number that is not negative`);
}

/** A variable that must be set. */
export function required(env: Environment, name: string): string {
  const text = env[name]?.trim();
  if (!text) throw new ValidationError(`the environment variable ${name} must be set`);
  return text;
}
