import type { Clause } from './clauses.ts';
import type { Match } from './matching.ts';

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
  if (topic !== 'self' && own > others) return 'self';
  // "The horse threw my daughter": the person is the one who is hurt.
  return topic === 'animal' && lastOf(reading.spans('OTHER')) > lastOf(reading.spans('ANIMAL'))
    ? 'other'
    : topic;
}
