import type { Clause } from './clauses.ts';
import type { Match } from './pattern.ts';
import type { Past } from './rules/index.ts';

/** Whose body a clause speaks of. */
export type Topic = 'self' | 'other' | 'animal' | 'story';

/** Follows the subject through the clauses: "my husband fell, he can't get up" is one person. */
export function topicsOf(clauses: readonly Clause[]): Topic[] {
  let last: Topic = 'self';
  let named: Topic = 'other';
  return clauses.map(({ reading }) => {
    const own = firstOf(clausePersons(reading.spans('SELF'), reading));
    const mentions = (['OTHER', 'ANIMAL', 'STORY'] as const)
      .map((concept) => ({ topic: concept.toLowerCase() as Topic, at: firstOf(reading.spans(concept)) }))
      .filter(({ at }) => at < Infinity)
      .sort((a, b) => a.at - b.at);
    const told = mentions.find(({ topic }) => topic === 'story');
    const mention = told ?? mentions[0];
    const pronoun = firstOf(reading.spans('OTHER_PRONOUN'));
    if (mention !== undefined && mention.at < own) last = named = mention.topic;
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

/** The topic of one match: the speaker's own "my leg" inside a sentence about what another said. */
export function topicOf(match: Match, clause: Clause, topic: Topic): Topic {
  if (topic === 'self') return topic;
  const at = Math.min(...match.parts.map(({ start }) => start));
  const end = Math.max(...match.parts.map((part) => part.end));
  const person = Math.max(
    ...['OTHER', 'ANIMAL', 'STORY', 'OTHER_PRONOUN'].flatMap((concept) =>
      clause.reading.spans(concept).map(({ start }) => (start < end ? start : -1)),
    ),
    -1,
  );
  const own = clausePersons(clause.reading.spans('SELF'), clause.reading).some(
    ({ start }) => start > person && start < end && start >= at - 6,
  );
  return own ? 'self' : topic;
}

/**
 * Past and over. History needs a past anchor and an end, or months or years back with nothing now.
 * Bladder, saddle and leg-power signs undated or within two weeks count even if over.
 */
export function isHistory(clauses: readonly Clause[], at: number, past: Past, match: Match): boolean {
  if (past === 'stays') return false;
  const clause = clauses[at];
  if (clause === undefined) return false;
  const around = clauses.slice(Math.max(0, at - 1), at + 2);
  const has = (concept: string, list: readonly Clause[]): boolean =>
    list.some(({ reading }) => reading.spans(concept).some((span) => !touches(span, match, clause, reading)));
  const ongoing = clauses.slice(at).some(({ reading }) => reading.has('ONGOING')) || has('PRESENT', [clause]);
  const near = has('NEAR_PAST', [clause]);
  const monthOld = past !== 'six_weeks' && has('LAST_MONTH', around);
  const far =
    monthOld ||
    (!near && (has('FAR_PAST', [clause]) || (has('FAR_PAST', around) && !has('PRESENT', [clause]))));
  const ended = has('ENDED', clauses.slice(at));
  const weeksAgo = has('WEEKS_PAST', around);
  if (past === 'two_weeks') return !ongoing && (far || (weeksAgo && ended));
  return !ongoing && (far || ended);
}

/** The sign's own words are no end of it: "the feeling's gone". */
function touches(
  span: { start: number; end: number },
  match: Match,
  own: Clause,
  reading: Clause['reading'],
): boolean {
  return (
    reading === own.reading && match.parts.some((part) => span.start < part.end && part.start < span.end)
  );
}

/** A pure what-if or a question about the world, not a report of the speaker's own state. */
export function isAsked(clauses: readonly Clause[], at: number, match: Match, isRequest: boolean): boolean {
  const clause = clauses[at];
  if (clause === undefined || clauses.some(({ reading }) => reading.has('MINE_TOO'))) return false;
  if (clause.reading.has('SUPPOSING')) return true;
  if (clause.opener === 'if')
    return clauses.some((other) => opensAsking(other) || other.reading.has('SUPPOSING'));
  const supposed = clauses.slice(0, at).some(({ reading }) => reading.has('SUPPOSING'));
  if (supposed && !clause.reading.has('SELF_HAS')) return true;
  if (!opensAsking(clause)) return false;
  if (isRequest) return clause.reading.has('ADVICE_ASKING');
  if (clause.reading.has('GENERIC')) return true;
  const last = Math.max(...match.parts.map(({ end }) => end));
  const ownWords = clause.reading.spans('SELF').some(({ start }) => start < last);
  if (!ownWords) return !clause.reading.has('DEFINITE_SIGN');
  return opensWith('MODAL_ASKING', clause) && !clause.reading.has('OWN_SIGN');
}

/** A question opens its clause, after at most a yes, a no or an "and"; "it is numb" is none. */
function opensAsking(clause: Clause): boolean {
  return opensWith('ASKING', clause);
}

function opensWith(concept: string, { reading, tokens }: Clause): boolean {
  const lead = tokens.findIndex((_, at) => reading.spansAt('LEAD', at).length === 0);
  return reading.spansAt(concept, lead).length > 0;
}
