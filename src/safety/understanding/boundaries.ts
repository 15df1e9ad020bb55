import { startsClause } from './clauseStart.ts';
import { endsAt, skipLight, starts, startsAny } from './placed.ts';
import { covers, type Reading } from './reading.ts';
import { particleEnds } from './wholeSayings.ts';

const verbs = ['FINITE', 'CANNOT', 'NEGATOR', 'YES'];

/** What a comma and a conjunction need after them to part two clauses. */
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

/** A comma parts clauses only when something new follows; otherwise it is a list. */
export function isHardPause(whole: Reading, at: number): boolean {
  if (whole.tokens[at] !== ',') return true;
  const next = at + 1;
  return (
    whole.tokens[at - 1] === 'no' || startsClause(whole, next) || startsAny(whole, opensAfterComma, next)
  );
}

/** Whether a new clause begins with a word, for a clause that began at `start`. */
export function breaksBefore(whole: Reading, start: number, at: number): boolean {
  if (starts(whole, 'CONTRAST', at)) return true;
  if (starts(whole, 'IF', at) && !endsAt(whole, 'WHETHER', at)) return true;
  if (particleEnds(whole, at)) return true;
  const isInWhen = covers(
    whole.spans('WHEN').filter(({ start: first }) => first < at),
    at,
  );
  if (!isInWhen && starts(whole, 'JOIN', at) && hasVerb(whole, start, at) && opensAfterJoin(whole, at))
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

function deniesSoFar(whole: Reading, start: number, at: number): boolean {
  const isNotOnly = whole.spans('NEGATOR_INERT').some((span) => span.start < at && at < span.end);
  const isSubject = endsAt(whole, 'SUBJECT', at) && !endsAt(whole, 'NEGATOR', at);
  // "No pain in it, it's just it's weaker": "just" with a subject of its own begins anew, even after "it's".
  const saysMore = startsClause(whole, at + 1);
  if (isNotOnly || isSubject || (endsAt(whole, 'FINITE', at) && !saysMore)) return false;
  return whole.spans('NEGATOR').some((span) => span.start >= start && span.end <= at);
}
