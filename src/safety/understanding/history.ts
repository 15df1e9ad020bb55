import { leadInLength } from './boundaries.ts';
import type { Clause } from './clauses.ts';
import type { Match } from './matching.ts';
import { startsAny } from './placed.ts';
import { overlaps, type Reading } from './reading.ts';
import type { Past } from './rules/index.ts';
import { isDenied } from './scope.ts';

/**
 * Past and over. History needs a past anchor and an end, or months or years back with nothing now.
 * Bladder, saddle and leg-power signs undated or within two weeks count even if over.
 */
export function isHistory(clauses: readonly Clause[], at: number, past: Past, match: Match): boolean {
  const clause = clauses[at];
  if (clause === undefined || past === 'stays') return false;
  const around = clauses.slice(Math.max(0, at - 1), at + 2);
  const own = (concept: string): boolean => namesBeside(concept, clause, match);
  // "It used to take my weight, and since yesterday": a time clause that comes up to now tells of no past.
  const near = (concept: string): boolean =>
    own(concept) ||
    around.some(
      (one) => one !== clause && isTimeClause(one) && one.reading.has(concept) && !one.reading.has('NEWISH'),
    );
  if (isPresent(clause, match)) return false;
  const recent = own('NEAR_PAST') && !(past === 'six_weeks' && near('LAST_MONTH'));
  const far = !recent && (near('FAR_PAST') || (past !== 'six_weeks' && near('LAST_MONTH')));
  const wasSo = clause.reading.has('WAS');
  const ended = clauses
    .slice(at)
    .some(
      (one) =>
        endsIt('ENDED', one, clause, match) ||
        (wasSo && one !== clause && endsIt('OVER', one, clause, match)),
    );
  const later = clauses.slice(at);
  const goesOn = later.findLastIndex(({ reading }) => isOngoing(reading));
  // "Years ago my leg was dead, it came back and has been fine since": what came back was the leg.
  const endedAfter = far && goesOn > 0 && later.slice(goesOn + 1).some(({ reading }) => reading.has('ENDED'));
  if (goesOn >= 0 && !endedAfter) return false;
  const toldOf = wasSo && !recent && ended && clauses[at - 1]?.reading.has('FAR_PAST') === true;
  return past === 'two_weeks' ? far || toldOf || (ended && near('WEEKS_PAST')) : far || ended;
}

/** "When I was nine", "till I was nine", "years ago", "it was last summer": a clause that only says when. */
function isTimeClause({ opener, reading, own, tokens }: Clause): boolean {
  const isAllTime = reading.spansAt('FAR_PAST', own).some(({ end }) => end === tokens.length);
  return opener === 'when' || isAllTime || tellsWhen(reading, own) || !reading.has('FINITE');
}

/** "But that was years ago" tells when; "and it used to be every day" tells what was. */
function tellsWhen(reading: Clause['reading'], own: number): boolean {
  const names = ['PLACE', 'SYMPTOM'].some((concept) =>
    reading.spans(concept).some(({ start }) => start >= own),
  );
  if (names) return false;
  const lead = leadInLength(reading, own);
  const begins = reading.spansAt('IT', own + lead).length > 0;
  return begins && (lead === 0 || !reading.has('ABLE'));
}

/**
 * The sign's own words are no time: "the feeling's gone" is no end.
 * Neither is what today is compared with: "not like I could last month".
 */
function namesBeside(concept: string, { reading }: Clause, match: Match): boolean {
  const compared = reading.spans('COMPARED');
  return reading
    .spans(concept)
    .filter((span) => !match.parts.some((part) => overlaps(span, part)))
    .some((span) => !compared.some(({ start }) => start <= span.start));
}

/** "Never came back" and "she's dancing again now" tell of no going on, though "came back" and "again now" would. */
export function isOngoing(reading: Reading): boolean {
  const denied = reading
    .spans('ENDED')
    .filter(({ start }) => startsAny(reading, ['NEGATOR', 'OTHER_PRONOUN'], start));
  return reading
    .spans('ONGOING')
    .some(({ start, end }) => !denied.some((other) => other.start < start && end <= other.end));
}

/** "Is gone now" is no present: its words belong to the end they tell of, as do those
 * after it, where the sign was told of before: "had a fever, all over, I am fit". */
function isPresent({ reading }: Clause, match: Match): boolean {
  const ends = reading
    .spans('ENDED')
    .filter((span) => !match.parts.some((part) => overlaps(span, part)))
    .filter((span) => !isDenied({ head: [span], parts: [span] }, reading));
  const told = Math.max(...match.parts.map(({ end }) => end));
  return reading
    .spans('PRESENT')
    .some(
      (span) =>
        !match.parts.some((part) => overlaps(span, part)) &&
        !ends.some((other) => overlaps(span, other) || (told <= other.start && other.end <= span.start)),
    );
}

/** "It's gone now" ends the sign; "never goes away" and "the pain is gone" (of another sign) do not. */
function endsIt(concept: 'ENDED' | 'OVER', one: Clause, sign: Clause, match: Match): boolean {
  const ends = one.reading
    .spans(concept)
    .filter((span) => !isDenied({ head: [span], parts: [span] }, one.reading))
    // "All gone numb" and "now it's gone into the other" end nothing.
    .filter(({ end }) => !['SENSATION', 'ONWARD'].some((next) => one.reading.spansAt(next, end).length > 0))
    .filter(
      (span) => !one.reading.spans('NEGATOR').some(({ end }) => end <= span.start && span.start - end <= 2),
    );
  if (one === sign) return ends.some((span) => !match.parts.some((part) => overlaps(span, part)));
  return ends.length > 0 && speaksOfSame(one, sign);
}

/** A clause with a place or a symptom of its own speaks of that, unless the words are the same. */
function speaksOfSame(one: Clause, sign: Clause): boolean {
  const named = ['PLACE', 'SENSATION'].flatMap((concept) => one.reading.spans(concept));
  const known = new Set(sign.tokens);
  return named.every(({ start, end }) => one.tokens.slice(start, end).some((word) => known.has(word)));
}
