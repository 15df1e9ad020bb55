import { covers, type Reading } from './reading.ts';
import { pauses } from './tokens.ts';

const nounPhraseWords = 5;
const nounPhraseStops = ['JOIN', 'WHEN', 'IF', 'CONTRAST', 'SUBJECT', 'NP_END'];

const verbs = ['FINITE', 'CANNOT', 'NEGATOR', 'YES'];
const asksOn = ['IF', 'WHEN', 'OPENER', 'NEGATOR', 'ASKS_ON'];

/** What a comma, a conjunction and a "no" need after them to part two clauses. */
const opensAfterComma = [
  'SUBJECT',
  'POSSESSIVE',
  'CONTRAST',
  'JOIN',
  'NEGATOR',
  'RESTRICT',
  'ONGOING',
  'FINITE',
  'YES',
];
const opensAfterConjunction = ['SUBJECT', 'FINITE', 'CANNOT', 'NEGATOR', 'ONGOING'];
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

/** A comma parts clauses only when something new follows; otherwise it is a list. */
export function isHardPause(whole: Reading, at: number): boolean {
  if (whole.tokens[at] !== ',') return true;
  const next = at + 1;
  return (
    whole.tokens[at - 1] === 'no' || startsClause(whole, next) || startsAny(whole, opensAfterComma, next)
  );
}

export function breaksBefore(whole: Reading, start: number, at: number): boolean {
  if (starts(whole, 'CONTRAST', at)) return true;
  if (starts(whole, 'IF', at) && !endsAt(whole, 'WHETHER', at)) return true;
  if (particleEnds(whole, at)) return true;
  if (starts(whole, 'JOIN', at) && hasVerb(whole, start, at) && opensAfterJoin(whole, at))
    return !goesOnListing(whole, start, at);
  if (starts(whole, 'RESTRICT', at) && deniesSoFar(whole, start, at)) return true;
  // "Hurt my back is" runs on, "hurt i did" cannot: after a verb, "i" begins anew.
  const opener = starts(whole, 'NOMINATIVE', at) ? 'CLAUSE_OPENER' : 'OPENER';
  const runsOn = [opener, 'JOIN', 'IF', 'WHEN'].some((concept) => endsAt(whole, concept, at));
  return !runsOn && startsClause(whole, at) && leadInLength(whole, start) < at - start;
}

/** "And now", "but since lunch": how many words from `start` on only lead in to what follows. */
export function leadInLength(whole: Reading, start = 0): number {
  if (!startsAny(whole, ['JOIN', 'CONTRAST'], start)) return 0;
  const leads = ['JOIN', 'CONTRAST', 'TAIL', 'NEWISH'].flatMap((concept) => whole.spans(concept));
  const isLead = (at: number): boolean => whole.isTransparent(at) || covers(leads, at);
  let end = start;
  while (end < whole.tokens.length && isLead(end)) end += 1;
  return end - start;
}

/** "and my foot", "so I can't", "and went numb": a conjunction with a new subject or verb. */
function opensAfterJoin(whole: Reading, at: number): boolean {
  return whole.spansAt('JOIN', at).some(({ end }) => {
    const next = skipLight(whole, end);
    return startsClause(whole, next) || startsAny(whole, opensAfterConjunction, next);
  });
}

/** "I can't sit or stand", "it doesn't wake me or stop me": a bare verb after "or" is denied with the first. */
function goesOnListing(whole: Reading, start: number, at: number): boolean {
  if (!starts(whole, 'OR', at)) return false;
  const next = skipLight(whole, at + 1);
  const opensItself =
    startsClause(whole, next) || startsAny(whole, ['SUBJECT', 'CANNOT', 'NEGATOR', 'ONGOING'], next);
  const denies = ['CANNOT', 'NEGATOR'].flatMap((concept) => whole.spans(concept));
  return !opensItself && denies.some((span) => span.start >= start && span.end <= at);
}

/** "My bladder and bowels are fine": before a verb, "and" only joins nouns. */
function hasVerb(whole: Reading, start: number, at: number): boolean {
  for (let word = start; word < at; word += 1) {
    if (startsAny(whole, verbs, word)) return true;
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
  const determined = startsAny(whole, ['POSSESSIVE', 'ARTICLE'], at);
  if (!determined && !starts(whole, 'SIDE', at) && !starts(whole, 'PLACE', at)) return false;
  if (!determined && (followsAdjective(whole, at) || endsAt(whole, 'SEVERE', at))) return false;
  // Without "my" or "the", only a plain auxiliary tells a verb from a noun: "belly ache".
  const verb = determined ? 'FINITE' : 'AUXILIARY';
  for (let head = at; head < at + nounPhraseWords; head += 1) {
    // "Both my legs" is one noun phrase, "the stairs now my leg" two.
    const anew = starts(whole, 'POSSESSIVE', head) && !endsAt(whole, 'OPENER', head);
    if (joinsPlaces(whole, head)) continue;
    if (head > at && (anew || startsAny(whole, nounPhraseStops, head))) return false;
    for (const { end } of ['PLACE', 'OTHER', 'NOUN_HEAD'].flatMap((concept) =>
      whole.spansAt(concept, head),
    )) {
      const next = skipLight(whole, end);
      if (starts(whole, 'CLITIC', end) || starts(whole, verb, next) || starts(whole, 'CANNOT', next))
        return true;
    }
  }
  return false;
}

/** "My bad leg": inside a noun phrase nothing new starts. */
function followsAdjective(whole: Reading, at: number): boolean {
  return starts(whole, 'POSSESSIVE', at - 2) && !starts(whole, 'FINITE', at - 1);
}

/** "My jaw and arm ache": one subject. */
function joinsPlaces(whole: Reading, at: number): boolean {
  return starts(whole, 'JOIN', at) && endsAt(whole, 'PLACE', at) && starts(whole, 'PLACE', at + 1);
}

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

function deniesSoFar(whole: Reading, start: number, at: number): boolean {
  const isNotOnly = whole.spans('NEGATOR_INERT').some((span) => span.start < at && at < span.end);
  const isSubject = endsAt(whole, 'SUBJECT', at) && !endsAt(whole, 'NEGATOR', at);
  if (isNotOnly || isSubject || endsAt(whole, 'FINITE', at)) return false;
  return whole.spans('NEGATOR').some((span) => span.start >= start && span.end <= at);
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

function starts(whole: Reading, concept: string, at: number): boolean {
  return whole.spansAt(concept, at).length > 0;
}

function startsAny(whole: Reading, concepts: readonly string[], at: number): boolean {
  return concepts.some((concept) => starts(whole, concept, at));
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
