import type { Clause } from './clauses.ts';
import type { Match } from './matching.ts';
import type { Past } from './rules/index.ts';
import { isDenied } from './scope.ts';

/** Whose body a clause speaks of. */
export type Topic = 'self' | 'other' | 'animal' | 'story';

/** Follows the subject through the clauses: "my husband fell, he can't get up" is one person. */
export function topicsOf(clauses: readonly Clause[]): Topic[] {
  let last: Topic = 'self';
  let named: Topic = 'other';
  return clauses.map(({ reading }) => {
    const own = firstOf(clausePersons(reading.spans('SELF'), reading));
    const mentions = (['ANIMAL', 'OTHER', 'STORY'] as const)
      .map((concept) => ({ topic: concept.toLowerCase() as Topic, at: firstOf(reading.spans(concept)) }))
      .filter(({ at }) => at < Infinity)
      .sort((a, b) => a.at - b.at);
    const told = mentions.find(({ topic }) => topic === 'story');
    const mention = told ?? mentions[0];
    if (told !== undefined) named = 'story';
    const pronoun = firstOf(reading.spans('OTHER_PRONOUN'));
    if (mention !== undefined && mention.at < own && (mention === told || mention.at < pronoun))
      last = named = mention.topic;
    else if (pronoun < own) last = named;
    else if (own < Infinity) last = 'self';
    return last;
  });
}

/** "my" before a person ("my poor husband") is not the speaker's own body. */
function clausePersons(spans: readonly { start: number; end: number }[], reading: Clause['reading']) {
  return spans.filter(
    ({ end }) => !reading.spans('KIN').some((kin) => kin.start >= end && kin.start - end <= 3),
  );
}

function firstOf(spans: readonly { start: number }[]): number {
  return spans[0]?.start ?? Number.POSITIVE_INFINITY;
}

/**
 * Whose body one match is about: the person named last before it. The speaker's own "my leg" inside
 * what another said is the speaker's; "a film about a man who" is the film's.
 */
export function topicOf(match: Match, clause: Clause, topic: Topic): Topic {
  const { reading } = clause;
  const end = Math.max(...match.parts.map((part) => part.end));
  const lastOf = (spans: readonly { start: number }[]): number =>
    Math.max(-1, ...spans.map(({ start }) => (start < end ? start : -1)));
  const own = lastOf(clausePersons(reading.spans('SELF'), reading));
  const told = lastOf(reading.spans('STORY'));
  if (told > own) return 'story';
  const others = Math.max(
    ...['OTHER', 'ANIMAL', 'OTHER_PRONOUN'].map((concept) => lastOf(reading.spans(concept))),
  );
  return topic !== 'self' && own > others ? 'self' : topic;
}

/**
 * Past and over. History needs a past anchor and an end, or months or years back with nothing now.
 * Bladder, saddle and leg-power signs undated or within two weeks count even if over.
 */
export function isHistory(clauses: readonly Clause[], at: number, past: Past, match: Match): boolean {
  const clause = clauses[at];
  if (clause === undefined || past === 'stays') return false;
  const around = clauses.slice(Math.max(0, at - 1), at + 2);
  const own = (concept: string): boolean => namesBeside(concept, clause, match);
  const near = (concept: string): boolean =>
    own(concept) || around.some((one) => one !== clause && isTimeClause(one) && one.reading.has(concept));
  if (isPresent(clause, match) || clauses.slice(at).some(({ reading }) => reading.has('ONGOING')))
    return false;
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
  const toldOf = wasSo && !recent && ended && clauses[at - 1]?.reading.has('FAR_PAST') === true;
  return past === 'two_weeks' ? far || toldOf || (ended && near('WEEKS_PAST')) : far || ended;
}

/** "When I was nine", "years ago", "it was last summer": a clause that only says when. */
function isTimeClause({ opener, reading }: Clause): boolean {
  return opener === 'when' || reading.spansAt('IT', 0).length > 0 || !reading.has('FINITE');
}

/** The sign's own words are no time: "the feeling's gone" is no end. */
function namesBeside(concept: string, { reading }: Clause, match: Match): boolean {
  return reading.spans(concept).some((span) => !match.parts.some((part) => overlaps(span, part)));
}

/** "Is gone now" is no present: its words belong to the end they tell of. */
function isPresent({ reading }: Clause, match: Match): boolean {
  const ends = reading.spans('ENDED');
  return reading
    .spans('PRESENT')
    .some((span) => ![...match.parts, ...ends].some((other) => overlaps(span, other)));
}

/** "It's gone now" ends the sign; "never goes away" and "the pain is gone" (of another sign) do not. */
function endsIt(concept: 'ENDED' | 'OVER', one: Clause, sign: Clause, match: Match): boolean {
  const ends = one.reading
    .spans(concept)
    .filter((span) => !isDenied({ head: [span], parts: [span] }, one.reading))
    // "All gone numb" ends nothing.
    .filter(({ end }) => one.reading.spansAt('SENSATION', end).length === 0)
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

function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}

/** A pure what-if or a question about the world, not a report of the speaker's own state. */
export function isAsked(clauses: readonly Clause[], at: number, match: Match, isRequest: boolean): boolean {
  const clause = clauses[at];
  if (clause === undefined || clauses.some(({ reading }) => reading.has('MINE_TOO'))) return false;
  if (supposes(clause)) return true;
  if (clause.opener === 'if' && clause.reading.has('IF_REPORT') && asksToGoOn(clauses)) return false;
  if (clause.opener === 'if')
    return clauses.some((other) => opensAsking(other) || supposes(other) || other.reading.has('ADVISED'));
  const supposed = clauses.slice(0, at).some(supposes);
  if (supposed && !clause.reading.has('SELF_HAS')) return true;
  if (!opensAsking(clause)) return false;
  if (isRequest) return clause.reading.has('ADVICE_ASKING');
  if (opensWith('ASKING_FIRM', clause)) return !clause.reading.has('OWN_SIGN');
  if (clause.reading.has('GENERIC')) return true;
  const last = Math.max(...match.parts.map(({ end }) => end));
  const ownWords = clause.reading
    .spans('SELF')
    .some(({ start }) => start < last && !isWithin(start, 'LEAD', clause.reading));
  if (!ownWords) return !clause.reading.has('DEFINITE_SIGN');
  return opensWith('MODAL_ASKING', clause) && !clause.reading.has('OWN_SIGN');
}

/** "Can I keep going if my foot is numb" tells of the foot; "should I stop if" does not. */
function asksToGoOn(clauses: readonly Clause[]): boolean {
  return clauses.some(({ reading }) => reading.has('GO_ON'));
}

/** "If I have" and "suppose I" suppose; "I can't tell if I have" and "I suppose" do not. */
function supposes({ reading }: Clause): boolean {
  const asks = reading.spans('WHETHER');
  const hedges = reading.spans('HEDGE');
  return reading
    .spans('SUPPOSING')
    .some(
      (span) =>
        !asks.some(({ end }) => end === span.start) &&
        !hedges.some(({ start, end }) => start <= span.start && span.end <= end),
    );
}

/** A question opens its clause, after at most a yes, a no or an "and"; "it is numb" is none. */
export function opensAsking(clause: Clause): boolean {
  return opensWith('ASKING', clause);
}

function opensWith(concept: string, { reading, tokens, own }: Clause): boolean {
  const lead = tokens.findIndex((_, at) => at >= own && !isWithin(at, 'LEAD', reading));
  return reading.spansAt(concept, lead).length > 0;
}

function isWithin(at: number, concept: string, reading: Clause['reading']): boolean {
  return reading.spans(concept).some(({ start, end }) => start <= at && at < end);
}
