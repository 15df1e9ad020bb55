import { leadInLength } from './boundaries.ts';
import type { Clause } from './clauses.ts';
import type { Match } from './matching.ts';
import { startsAny } from './placed.ts';
import { overlaps, type Span } from './reading.ts';

/** Whose body a clause speaks of. */
export type Topic = 'self' | 'other' | 'animal' | 'story';

/** A thing has a name of few words; what it does may befall one a few words later. */
const thingWords = 4;
const wordsAfter = 3;
const bodies = ['SELF', 'OTHER', 'OTHER_PRONOUN', 'KIN', 'PLACE'];
const noThings = [...bodies, 'SYMPTOM', 'CLINICIAN'];

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
    // "In that film the guy gets shot": a stranger after a story belongs to it.
    const isToldOf =
      mention?.topic === 'other' && named === 'story' && reading.spansAt('STRANGER', mention.at).length > 0;
    if (mention !== undefined && mention.at < own && (mention === told || mention.at < pronoun))
      last = named = isToldOf ? 'story' : mention.topic;
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
  if (told > own || isWitnessed(match, reading, own)) return 'story';
  const others = Math.max(
    ...['OTHER', 'ANIMAL', 'OTHER_PRONOUN'].map((concept) => lastOf(reading.spans(concept))),
  );
  // "Careful, as my sister had cancer": the sister, though "I" was named first.
  if (topic === 'self' && own >= 0 && lastOf(reading.spans('OTHER')) > own) return 'other';
  if (topic !== 'self' && own > others) return 'self';
  // "The horse threw my daughter": the person is the one who is hurt.
  return topic === 'animal' && lastOf(reading.spans('OTHER')) > lastOf(reading.spans('ANIMAL'))
    ? 'other'
    : topic;
}

/**
 * "The soufflé collapsed", "that car's dead it won't turn over": what opens a clause with "the" or "a" and has
 * its verb is no body, unless it is one of the words of bodies, persons, signs or care. What the sign itself
 * names is never a thing, and neither is what it happens to.
 */
export function isOfThing(match: Match, clauses: readonly Clause[], at: number, grave: boolean): boolean {
  const clause = clauses[at];
  if (clause === undefined) return false;
  const subject = thingSubject(clause) ?? (grave ? thingBefore(clauses, at) : null);
  if (subject === null) return false;
  const first = Math.min(...match.parts.map(({ start }) => start));
  const last = Math.max(...match.parts.map(({ end }) => end));
  if (first < subject.end || match.parts.some((part) => overlaps(part, subject))) return false;
  return !bodies.some((concept) =>
    clause.reading.spans(concept).some(({ start }) => start >= subject.end && start < last + wordsAfter),
  );
}

/** "It" after a clause about a thing. */
function thingBefore(clauses: readonly Clause[], at: number): Span | null {
  const clause = clauses[at];
  const before = clauses[at - 1];
  if (clause === undefined || before === undefined || thingSubject(before) === null) return null;
  const start = clause.own + leadInLength(clause.reading, clause.own);
  const isIt = clause.tokens[start] === 'it';
  return isIt && !startsAny(before.reading, bodies, before.own) ? { start, end: start + 1 } : null;
}

function thingSubject({ reading, tokens, own }: Clause): Span | null {
  const start = own + leadInLength(reading, own);
  if (!startsAny(reading, ['THING_MARK'], start)) return null;
  for (let at = start + 1; at < Math.min(tokens.length, start + 1 + thingWords); at += 1) {
    if (startsAny(reading, ['NO_THING'], at)) return null;
    if (startsAny(reading, ['FINITE', 'CANNOT'], at)) return at > start + 1 ? { start, end: at } : null;
    if (startsAny(reading, noThings, at)) return null;
  }
  return null;
}

/** "I watched a crash on the telly": seen there, whatever comes first. */
function isWitnessed({ head }: Match, reading: Clause['reading'], own: number): boolean {
  const start = head[0]?.start ?? 0;
  const seen = reading.spans('WITNESS').find((span) => span.start <= start && span.start >= own);
  return seen !== undefined && reading.spans('STORY').some((span) => span.start > start);
}
