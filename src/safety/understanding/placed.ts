import type { Reading } from './reading.ts';

/** Whether a concept starts at a word. */
export function starts(whole: Reading, concept: string, at: number): boolean {
  return whole.spansAt(concept, at).length > 0;
}

/** Whether one of the concepts starts at a word. */
export function startsAny(whole: Reading, concepts: readonly string[], at: number): boolean {
  return concepts.some((concept) => starts(whole, concept, at));
}

/** Whether a concept ends before a word. */
export function endsAt(whole: Reading, concept: string, at: number): boolean {
  for (let from = Math.max(0, at - 4); from < at; from += 1) {
    if (whole.spansAt(concept, from).some(({ end }) => end === at)) return true;
  }
  return false;
}

/** The first word from here on that is not light. */
export function skipLight(whole: Reading, at: number): number {
  let next = at;
  while (whole.isTransparent(next)) next += 1;
  return next;
}
