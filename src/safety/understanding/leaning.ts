import { leadInLength } from './boundaries.ts';
import type { Clause } from './clauses.ts';
import type { Lexicon } from './lexicon.ts';
import type { Topic } from './persons.ts';
import { read } from './read.ts';
import { covers, type Reading } from './reading.ts';
import { blank } from './tokens.ts';

/** What is of the whole body, and never of the part named just before. */
const placeless = ['WEIGHTW', 'FEVER', 'CHILLS', 'CANCER'];

/**
 * "When I wipe, I can't feel it": a condition belongs to what follows it.
 * "My left leg … it's gone numb": a symptom with no place takes the place named just before,
 * or, failing that, the bare place named just after.
 */
export function lean(clauses: readonly Clause[], topics: readonly Topic[], lexicon: Lexicon): Clause[] {
  return clauses.map((clause, at) => {
    const previous = clauses[at - 1];
    const condition =
      previous !== undefined && setsScene(previous, clause) && !turnsFrom(clause, previous)
        ? previous.tokens
        : [];
    const place = needsPlace(clause) ? placeAround(clauses, topics, at) : [];
    const shared = previous === undefined ? [] : sharedSign(clause, previous);
    const before = [...shared, ...condition, ...place];
    const told = previous !== undefined && !previous.reading.has('FINITE') ? clauses[at - 2] : previous;
    const verb = told === undefined ? [] : elidedVerb(clause, told);
    if (before.length + verb.length === 0) return clause;
    const opening = place.length === 0 ? 0 : leadInLength(clause.reading);
    const lead = [...clause.tokens.slice(0, opening), ...before, ...(before.length === 0 ? [] : [blank])];
    const tokens = [...lead, ...clause.tokens.slice(opening), ...verb];
    return { ...clause, tokens, reading: read(tokens, lexicon), own: lead.length };
  });
}

/** "No numbness in my legs, just around my bottom", "and so is my bottom": what was said there is felt here. */
function sharedSign({ reading: own }: Clause, { reading, tokens }: Clause): string[] {
  const restricts = ['RESTRICT', 'CONTRAST'].some((concept) => own.spansAt(concept, 0).length > 0);
  const isFeltHere = restricts && own.has('WITHIN') && reading.has('NEGATOR');
  const says = ['SYMPTOM', 'NEGATOR'].some((concept) => own.has(concept));
  if (!own.has('PLACE') || says || !(isFeltHere || own.has('ALIKE'))) return [];
  return reading.spans('SENSATION').flatMap(({ start, end }) => tokens.slice(start, end));
}

/** "She could walk yesterday and today she can't", "I used to make it and now I don't": the verb is left out. */
function elidedVerb({ reading, tokens }: Clause, { reading: before, tokens: words }: Clause): string[] {
  const tail = reading.spans('TAIL');
  const isBare = ['CANNOT', 'DOES_NOT']
    .flatMap((concept) => reading.spans(concept))
    .some(({ end }) => tokens.every((_, at) => at < end || covers(tail, at)));
  const able = before.spans('ABLE').at(-1);
  return isBare && able !== undefined ? words.slice(able.end) : [];
}

/** "When I wipe", "it's been two months": a clause that only frames the next one. */
function setsScene({ opener, reading }: Clause, next: Clause): boolean {
  return (
    opener !== null ||
    reading.has('PLACE_CLAUSE') ||
    (reading.has('SCENE') && (!isBareDenial(reading) || next.reading.has('REFERS_BACK'))) ||
    (reading.has('DURATION') &&
      !['PLACE', 'SYMPTOM', 'NEGATOR', 'FAR_PAST'].some((concept) => reading.has(concept)))
  );
}

/** "Laugh if you like, but my chest is tight": a contrast leaves the condition behind. */
function turnsFrom({ reading }: Clause, { opener }: Clause): boolean {
  return opener === 'if' && reading.spansAt('CONTRAST', 0).length > 0;
}

/** "No bladder trouble": a list of what is not there frames nothing. */
function isBareDenial(reading: Reading): boolean {
  return reading.has('NEGATOR') && !['FINITE', 'CANNOT', 'SUBJECT'].some((concept) => reading.has(concept));
}

function placeAround(clauses: readonly Clause[], topics: readonly Topic[], at: number): string[] {
  const before = [1, 2, 3]
    .map((back) => (topics[at - back] === topics[at] ? clauses[at - back] : undefined))
    .find((other) => other?.reading.has('PLACE'));
  const after = clauses[at + 1];
  const source = before ?? (after !== undefined && isBarePlace(after) ? after : undefined);
  return source === undefined ? [] : placeWords(source);
}

/** "It's gone numb", and "give way when I stand up": the subject comes only after the symptom. */
function needsPlace({ reading }: Clause): boolean {
  const signs = ['SYMPTOM', 'CANNOT'].flatMap((concept) => reading.spans(concept));
  const placed = ['PLACE', ...placeless].some((concept) => reading.has(concept));
  if (signs.length === 0 || placed) return false;
  const first = Math.min(...signs.map(({ start }) => start));
  return reading.has('IT') || !reading.spans('SUBJECT').some(({ start }) => start < first);
}

function isBarePlace({ reading }: Clause): boolean {
  if (!reading.has('PLACE') || reading.has('SYMPTOM') || reading.has('NEGATOR')) return false;
  return !reading.has('FINITE') || reading.spansAt('PLACE_CLAUSE', 0).length > 0;
}

function placeWords({ reading, tokens }: Clause): string[] {
  const kept = new Set<number>();
  for (const { start, end } of ['PLACE', 'SIDE', 'BOTH'].flatMap((concept) => reading.spans(concept))) {
    for (let at = start; at < end; at += 1) kept.add(at);
  }
  return tokens.filter((_, at) => kept.has(at));
}
