import { startsClause } from './clauseStart.ts';
import { endsAt, starts, startsAny } from './placed.ts';
import type { Reading } from './reading.ts';
import { pauses } from './tokens.ts';

const asksOn = ['IF', 'WHEN', 'OPENER', 'NEGATOR', 'ASKS_ON'];

/** What a "no" that answers may have after it. */
const opensAfterNo = [
  'SUBJECT',
  'POSSESSIVE',
  'RESTRICT',
  'NEGATOR',
  'CONTRAST',
  'YES',
  'CANNOT',
  'ARTICLE',
  'JOIN',
  'SELF',
  'SIDE',
  'BOTH',
];

/** A yes or no that answers and does not belong to the words after it. */
export function particleEnds(whole: Reading, at: number): boolean {
  // "Definitely not" and "yeah, no" are one answer.
  if (isParticle(whole, 'YES', at)) return !whole.spansAt('NO', at).some(({ end }) => end > at + 1);
  if (whole.tokens[at] !== 'no') return isParticle(whole, 'NO', at) && !starts(whole, 'NEGATOR', at);
  // "No one" and "no longer" answer nothing.
  if (whole.spansAt('NEGATOR', at).some(({ end }) => end > at + 1)) return false;
  const next = at + 1;
  return (
    next >= whole.tokens.length ||
    pauses.has(whole.tokens[next] ?? '') ||
    startsClause(whole, next) ||
    startsAny(whole, opensAfterNo, next)
  );
}

/** "Yeah" and "nope" stand alone; "is fine" does not. */
function isParticle(whole: Reading, concept: string, at: number): boolean {
  return whole.spansAt(concept, at).some(({ end }) => end === at + 1);
}

/** Where "none of that" ends as an answer, if something new follows; "none of that hurts" goes on. */
export function wholeDenialEnd(whole: Reading, at: number): number | null {
  const end = Math.max(0, ...whole.spansAt('NONE_OF_IT', at).map((span) => span.end));
  if (end === 0) return null;
  return startsClause(whole, end) || startsAny(whole, [...opensAfterNo, 'HEDGE'], end) ? end : null;
}

/** Where a question that is whole in itself ends, if one starts here; "what should I do if …" goes on. */
export function stockQuestionEnd(whole: Reading, at: number): number | null {
  const end = Math.max(0, ...whole.spansAt('STOCK_QUESTION', at).map((span) => span.end));
  // "Is it bad that my leg …" goes on to a report.
  const reports = endsAt(whole, 'THAT', end + 1) && starts(whole, 'SELF', end + 1);
  const goesOn = startsAny(whole, asksOn, end) && !reports;
  return end === 0 || goesOn ? null : end;
}
