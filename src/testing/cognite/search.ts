import type { Row } from './rows.js';

/**
 * The rows that a search finds, the best first: those with a word that begins like one of the words asked for, in the
 * field that is named; `query` looks in several fields.
 */
export function found(rows: readonly Row[], search: object | undefined, queried: readonly string[]): Row[] {
  const asked = Object.entries(search ?? {}) as [string, string][];
  if (!asked.length) return [...rows];
  const scores = rows.map((row) => asked.map(([field, text]) =>
    Math.max(...(field === 'query' ? queried : [field]).map((name) => score(String(row[name] ?? ''), text)))));
  return rows
    .map((row, index) => ({ row, scores: scores[index]! }))
    .filter((each) => each.scores.every((one) => one > 0))
    .sort((a, b) => sum(b.scores) - sum(a.scores))
    .map(({ row }) => row);
}

/** 0 where no word fits; more the more do, and most for the text itself. */
function score(value: string, text: string): number {
  const words = wordsOf(value);
  const asked = wordsOf(text);
  const hits = asked.filter((each) => words.some((word) => word.startsWith(each)));
  return asked.length ? hits.length / asked.length + (value.toLowerCase() === text.toLowerCase() ? 1 : 0) : 0;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
