import { type Lexicon, read } from './lexicon.ts';
import type { Reading } from './reading.ts';
import { pauses } from './tokens.ts';

/** One thing said: a run of words judged by itself. */
export interface Clause {
  readonly tokens: readonly string[];
  readonly reading: Reading;
  /** Opened by "if" or "when". */
  readonly opener: 'if' | 'when' | null;
}

const nounPhraseWords = 5;
const nounPhraseStops = ['JOIN', 'WHEN', 'IF', 'CONTRAST', 'SUBJECT', 'NP_END'];

/** Splits speech, which has no punctuation, where a new thing is said. */
export function splitClauses(tokens: readonly string[], lexicon: Lexicon): Clause[] {
  const whole = read(tokens, lexicon);
  const clauses: Clause[] = [];
  let start = 0;
  const close = (end: number): void => {
    const words = tokens.slice(start, end).filter((word) => !pauses.has(word));
    if (words.length > 0) clauses.push(toClause(words, lexicon));
    start = end;
  };
  for (let at = 0; at < tokens.length; at += 1) {
    if (pauses.has(tokens[at] ?? '')) {
      if (isHardPause(whole, at)) close(at + 1);
      continue;
    }
    if (at > start && breaksBefore(whole, start, at)) close(at);
    if (at === start && particleEnds(whole, at)) close(at + 1);
    const question = at === start ? longestAt(whole, 'STOCK_QUESTION', at) : 0;
    if (question > 0 && !startsCondition(whole, question)) close(question);
  }
  close(tokens.length);
  return clauses;
}

/** A run of words as one clause. */
export function toClause(words: readonly string[], lexicon: Lexicon): Clause {
  const reading = read(words, lexicon);
  const opens = (concept: string): boolean => [0, 1].some((at) => reading.spansAt(concept, at).length > 0);
  return { tokens: words, reading, opener: opens('IF') ? 'if' : opens('WHEN') ? 'when' : null };
}

/** A comma parts clauses only when something new follows; otherwise it is a list. */
function isHardPause(whole: Reading, at: number): boolean {
  if (whole.tokens[at] !== ',') return true;
  const next = at + 1;
  return (
    startsClause(whole, next) ||
    starts(whole, 'SUBJECT', next) ||
    starts(whole, 'POSSESSIVE', next) ||
    starts(whole, 'CONTRAST', next) ||
    starts(whole, 'JOIN', next) ||
    starts(whole, 'NEGATOR', next) ||
    starts(whole, 'RESTRICT', next) ||
    starts(whole, 'ONGOING', next) ||
    starts(whole, 'FINITE', next) ||
    starts(whole, 'YES', next) ||
    whole.tokens[at - 1] === 'no'
  );
}

function breaksBefore(whole: Reading, start: number, at: number): boolean {
  if (starts(whole, 'CONTRAST', at)) return true;
  if (starts(whole, 'IF', at) && !endsAt(whole, 'WHETHER', at)) return true;
  if (particleEnds(whole, at)) return true;
  if (starts(whole, 'JOIN', at) && hasVerb(whole, start, at) && opensAfterJoin(whole, at)) return true;
  if (starts(whole, 'RESTRICT', at) && deniesSoFar(whole, start, at)) return true;
  const previousOpens = endsAt(whole, 'OPENER', at) || endsAt(whole, 'JOIN', at) || endsAt(whole, 'IF', at);
  return !previousOpens && !endsAt(whole, 'WHEN', at) && startsClause(whole, at);
}

/** "and my foot", "so I can't", "and went numb": a conjunction with a new subject or verb. */
function opensAfterJoin(whole: Reading, at: number): boolean {
  return whole.spansAt('JOIN', at).some(({ end }) => {
    const next = skipLight(whole, end);
    return (
      startsClause(whole, next) ||
      starts(whole, 'SUBJECT', next) ||
      starts(whole, 'FINITE', next) ||
      starts(whole, 'CANNOT', next) ||
      starts(whole, 'NEGATOR', next) ||
      starts(whole, 'ONGOING', next)
    );
  });
}

/** "My bladder and bowels are fine": before a verb, "and" only joins nouns. */
function hasVerb(whole: Reading, start: number, at: number): boolean {
  for (let word = start; word < at; word += 1) {
    if (['FINITE', 'CANNOT', 'NEGATOR', 'YES'].some((concept) => starts(whole, concept, word))) return true;
  }
  return false;
}

/** A subject with its verb, or a body part with its verb: "i am", "my left leg feels". */
function startsClause(whole: Reading, at: number): boolean {
  for (const { end } of whole.spansAt('SUBJECT', at)) {
    const verb = skipLight(whole, end);
    if (starts(whole, 'FINITE', verb) || starts(whole, 'CANNOT', verb)) return true;
  }
  if (starts(whole, 'ASKING_BREAK', at)) return true;
  const determined = starts(whole, 'POSSESSIVE', at);
  if (!determined && !starts(whole, 'SIDE', at) && !starts(whole, 'PLACE', at)) return false;
  // Without "my" or "the", only a plain auxiliary tells a verb from a noun: "belly ache".
  const verbs = determined ? 'FINITE' : 'AUXILIARY';
  for (let head = at; head < at + nounPhraseWords; head += 1) {
    if (head > at && nounPhraseStops.some((concept) => starts(whole, concept, head))) return false;
    for (const { end } of ['PLACE', 'OTHER', 'NOUN_HEAD'].flatMap((concept) =>
      whole.spansAt(concept, head),
    )) {
      const verb = skipLight(whole, end);
      if (starts(whole, verbs, verb) || starts(whole, 'CANNOT', verb)) return true;
    }
  }
  return false;
}

/** A yes or no that answers and does not belong to the words after it. */
function particleEnds(whole: Reading, at: number): boolean {
  if (isParticle(whole, 'YES', at)) return true;
  if (whole.tokens[at] !== 'no') return isParticle(whole, 'NO', at) && !starts(whole, 'NEGATOR', at);
  const next = at + 1;
  return (
    next >= whole.tokens.length ||
    pauses.has(whole.tokens[next] ?? '') ||
    startsClause(whole, next) ||
    [
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
    ].some((concept) => starts(whole, concept, next))
  );
}

/** "Yeah" and "nope" stand alone; "is fine" does not. */
function isParticle(whole: Reading, concept: string, at: number): boolean {
  return whole.spansAt(concept, at).some(({ end }) => end === at + 1);
}

function deniesSoFar(whole: Reading, start: number, at: number): boolean {
  if (endsAt(whole, 'NEGATOR', at) || endsAt(whole, 'SUBJECT', at) || endsAt(whole, 'FINITE', at))
    return false;
  return whole.spans('NEGATOR').some((span) => span.start >= start && span.end < at);
}

/** Where the longest span of a concept starting here ends; 0 for none. */
function longestAt(whole: Reading, concept: string, at: number): number {
  return Math.max(0, ...whole.spansAt(concept, at).map(({ end }) => end));
}

/** "What should I do if …" asks on. */
function startsCondition(whole: Reading, at: number): boolean {
  return ['IF', 'WHEN', 'OPENER', 'NEGATOR', 'ASKS_ON'].some((concept) => starts(whole, concept, at));
}

function starts(whole: Reading, concept: string, at: number): boolean {
  return whole.spansAt(concept, at).length > 0;
}

function endsAt(whole: Reading, concept: string, at: number): boolean {
  for (let from = Math.max(0, at - 4); from < at; from += 1) {
    if (whole.spansAt(concept, from).some(({ end }) => end === at)) return true;
  }
  return false;
}

function skipLight(whole: Reading, at: number): number {
  let next = at;
  while (whole.isTransparent(next)) next += 1;
  return next;
}
