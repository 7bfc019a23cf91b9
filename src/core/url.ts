import { ValidationError } from './errors.js';
import type { Operation, QueryParameter } from './operation.js';
import { show } from './request-options.js';

/**
 * Fills a path's parameters, each percent-encoded whole.
 * @throws {ValidationError} for a value that would change the path: missing, empty, `.` or `..`
 */
export function fillPath(operation: Operation, values: readonly unknown[]): string {
  let index = 0;
  return operation.path.replace(/\{([^}]+)\}/g, (_match, name: string) => {
    const value = values[index++];
    const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
    if (typeof text !== 'string' || text === '' || text === '.' || text === '..') {
      throw new ValidationError(
        `${operation.id}: ${name} in ${operation.path} must be a non-empty string other than "." and "..", not ${show(value)}`,
      );
    }
    return encode(text, `${operation.id}: ${name}`);
  });
}

/** Percent-encodes one value; a lone surrogate has no encoding. */
function encode(text: string, where: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    throw new ValidationError(`${where} must be well-formed Unicode, not ${show(text)}`);
  }
}

/** One query parameter in its declared style, with its leading `&`. Null and undefined are left out. */
export function queryPart(parameter: QueryParameter, value: unknown, where: string): string {
  if (value === undefined || value === null) return '';
  const { name, style } = typeof parameter === 'string' ? { name: parameter, style: '' } : parameter;
  const key = `&${encodeURIComponent(name).replace(/%5B/g, '[').replace(/%5D/g, ']')}=`;
  if (style === 'json') return key + encode(JSON.stringify(value), where);
  const texts = (Array.isArray(value) ? value : [value]).map((item) => {
    if (typeof item === 'string' || typeof item === 'boolean' || (typeof item === 'number' && Number.isFinite(item))) {
      return encode(String(item), where);
    }
    throw new ValidationError(`${where} must be a string, a finite number or a boolean, not ${show(item)}`);
  });
  return style === 'comma' ? key + texts.join(',') : texts.map((text) => key + text).join('');
}

/** A URL as errors and logs may show it: what a signed or foreign URL carries in its query stays out. */
export function redactUrl(url: string, ownOrigin: string): string {
  const query = url.indexOf('?');
  if (query < 0) return url;
  const start = url.slice(0, query);
  if (!start.startsWith(`${ownOrigin}/`)) return `${start}?…`;
  return start + url.slice(query).replace(/([?&][^=&]*(?:token|secret|sig|key|password|credential)[^=&]*=)[^&]*/gi, '$1…');
}
