import type { Match } from './matching.ts';
import type { Reading, Span } from './reading.ts';

/** A word that takes back what follows it, to the end of its clause. */
interface Reach {
  readonly from: number;
  readonly to: number;
}

/**
 * Negation by clause, after NegEx and ConText: trigger, scope, termination.
 * Departs from them: no token window; a negator inside a symptom ("can't feel") is part of it.
 */
export function isDenied(match: Match, reading: Reading): boolean {
  return reachedBy('NEGATOR', match, reading);
}

/** Feared, wished or avoided, not felt: "afraid of falling", "so I don't fall". */
export function isUnreal(match: Match, reading: Reading): boolean {
  return reachedBy('UNREAL', match, reading);
}

function reachedBy(concept: string, match: Match, reading: Reading): boolean {
  return reaches(concept, match, reading).some(({ from, to }) =>
    match.parts.some((part) => part.start >= from && part.start < to),
  );
}

function reaches(concept: string, match: Match, reading: Reading): Reach[] {
  const stops = reading.spans('SCOPE_END').map(({ start }) => start);
  return reading
    .spans(concept)
    .filter((trigger) => !overlapsAny(trigger, match.parts))
    .filter((trigger) => concept !== 'NEGATOR' || !isInert(trigger, reading))
    .map(({ end }) => ({ from: end, to: stops.find((stop) => stop >= end) ?? reading.tokens.length }));
}

function isInert(trigger: Span, reading: Reading): boolean {
  return (
    isInside(trigger, reading.spans('NEGATOR_INERT')) && !isInside(trigger, reading.spans('NEGATOR_FIRM'))
  );
}

function overlapsAny(span: Span, others: readonly Span[]): boolean {
  return others.some(({ start, end }) => span.start < end && start < span.end);
}

function isInside(span: Span, others: readonly Span[]): boolean {
  return others.some(({ start, end }) => span.start >= start && span.end <= end);
}
