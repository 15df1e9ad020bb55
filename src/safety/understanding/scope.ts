import type { Match } from './matching.ts';
import { overlaps, type Reading, type Span } from './reading.ts';
import { pauses } from './tokens.ts';

/** A word that takes back what follows it, to the end of its clause. */
interface Reach {
  readonly from: number;
  readonly to: number;
}

/**
 * Negation by clause, after NegEx and ConText: trigger, scope, termination.
 * Departs from them: no token window; a negator inside a symptom ("can't feel") is part of it.
 */
export function isDenied(match: Match, reading: Reading, own = 0): boolean {
  return reachedBy('NEGATOR', ownPart(match, own), reading);
}

/** Words borrowed from the clause before are denied or not in their own place. */
function ownPart(match: Match, own: number): Match {
  return own === 0 ? match : { ...match, parts: match.parts.filter(({ start }) => start >= own) };
}

/** Feared, wished, avoided or only spoken about, not felt: "afraid of falling", "watch out for numbness". */
export function isUnreal(match: Match, reading: Reading): boolean {
  return (
    (reachedBy('UNREAL', match, reading) && !hasHappened(match, reading)) ||
    reaches('ABOUT', match, reading).some((reach) => isReached(match, reach) && !isOwn(match, reach, reading))
  );
}

/** "Scared of wetting myself again": it has happened before. */
function hasHappened({ parts }: Match, reading: Reading): boolean {
  const last = Math.max(...parts.map(({ end }) => end));
  return reading.spansAt('AGAIN', last).length > 0;
}

/** "Good for the tingling in my leg" tells of a tingling. */
function isOwn({ parts }: Match, { from }: Reach, reading: Reading): boolean {
  const last = Math.max(...parts.map(({ end }) => end));
  return ['SELF', 'DEFINITE_SIGN'].some((concept) =>
    reading.spans(concept).some(({ start }) => start >= from && start < last),
  );
}

function reachedBy(concept: string, match: Match, reading: Reading): boolean {
  return reaches(concept, match, reading).some((reach) => isReached(match, reach));
}

function isReached({ parts }: Match, { from, to }: Reach): boolean {
  return parts.some(({ start }) => start >= from && start < to);
}

function reaches(concept: string, match: Match, reading: Reading): Reach[] {
  const stops = reading.tokens.flatMap((word, at) =>
    pauses.has(word) || reading.spansAt('SCOPE_END', at).length > 0 || affirms(reading, at) ? [at] : [],
  );
  return reading
    .spans(concept)
    .filter((trigger) => !match.parts.some((other) => overlaps(trigger, other)))
    .filter(
      (trigger) => concept !== 'NEGATOR' || !(isInert(trigger, reading) || affirms(reading, trigger.start)),
    )
    .map(({ end }) => ({ from: end, to: stops.find((stop) => stop >= end) ?? reading.tokens.length }));
}

function isInert(trigger: Span, reading: Reading): boolean {
  return (
    isInside(trigger, reading.spans('NEGATOR_INERT')) && !isInside(trigger, reading.spans('NEGATOR_FIRM'))
  );
}

/** "I can't bend without pain", "not without": denied twice, so it is there. */
function affirms(reading: Reading, at: number): boolean {
  return (
    reading.spansAt('WITHOUT', at).length > 0 &&
    ['NEGATOR', 'CANNOT'].some((concept) => reading.spans(concept).some(({ end }) => end <= at))
  );
}

function isInside(span: Span, others: readonly Span[]): boolean {
  return others.some(({ start, end }) => span.start >= start && span.end <= end);
}
