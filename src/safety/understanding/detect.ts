import type { Tier } from '../findings.ts';
import { isAsked, isHistory, type Topic, topicOf, topicsOf } from './circumstances.ts';
import type { Clause } from './clauses.ts';
import { type Lexicon, read } from './lexicon.ts';
import { findPattern, type Match, type Pattern } from './pattern.ts';
import type { Sign } from './rules/index.ts';
import { isDenied, isUnreal } from './scope.ts';
import { blank } from './tokens.ts';

/** Why words that match a sign do not count. */
export type Setback =
  | 'denied'
  | 'unreal'
  | 'history'
  | 'asked'
  | 'not a person'
  | 'past of another'
  | 'excused';

/** A sign found in the words, and whether it holds. */
export interface Finding {
  readonly sign: Sign;
  readonly tier: Tier;
  readonly clause: number;
  readonly words: string;
  readonly experiencer: 'self' | 'other';
  readonly setback: Setback | null;
}

export interface SignPatterns {
  readonly sign: Sign;
  readonly patterns: readonly Pattern[];
}

/** A clause with the words it leans on put before it: a place just named, the "when" it answers to. */
interface Leaning extends Clause {
  /** Where its own words begin. */
  readonly own: number;
}

/** Every sign the clauses name, each judged for denial, time, person and question. */
export function detect(
  clauses: readonly Clause[],
  signs: readonly SignPatterns[],
  lexicon: Lexicon,
): Finding[] {
  const topics = topicsOf(clauses);
  const leaning = lean(clauses, topics, lexicon);
  const findings: Finding[] = [];
  for (const [at, clause] of leaning.entries()) {
    for (const { sign, patterns } of signs) {
      const found = patterns
        .flatMap((pattern) => findPattern(pattern, clause.reading))
        .filter(({ parts }) => parts.some(({ start }) => start >= clause.own));
      const judged = found.map((match) => judge(sign, match, leaning, at, topics[at] ?? 'self'));
      const best = judged.find(({ setback }) => setback === null) ?? judged[0];
      if (best !== undefined) findings.push(best);
    }
  }
  return withoutAbsorbed(findings);
}

function judge(sign: Sign, match: Match, clauses: readonly Clause[], at: number, topic: Topic): Finding {
  const clause = clauses[at];
  const whose = clause === undefined ? topic : topicOf(match, clause, topic);
  return {
    sign,
    tier: sign.tier,
    clause: at,
    words: clause?.reading.words(match.parts) ?? '',
    experiencer: whose === 'self' ? 'self' : 'other',
    setback: clause === undefined ? null : setbackOf(sign, match, clauses, at, clause, whose),
  };
}

function setbackOf(
  sign: Sign,
  match: Match,
  clauses: readonly Clause[],
  at: number,
  clause: Clause,
  whose: Topic,
): Setback | null {
  if (whose === 'animal' || whose === 'story') return 'not a person';
  if (isDenied(match, clause.reading) || isAnsweredNo(clauses, at)) return 'denied';
  if (isUnreal(match, clause.reading)) return 'unreal';
  if (isAsked(clauses, at, match, sign.request === true)) return 'asked';
  if (whose === 'other' && isPastOfAnother(sign, clauses, at)) return 'past of another';
  return isHistory(clauses, at, sign.past ?? 'resolves', match) ? 'history' : null;
}

/** "Numbness no, but": a named sign answered by a bare no. */
function isAnsweredNo(clauses: readonly Clause[], at: number): boolean {
  const next = clauses[at + 1]?.tokens;
  const own = clauses[at]?.reading;
  return next?.length === 1 && next[0] === 'no' && own !== undefined && !own.has('FINITE') && !own.has('YES');
}

function isPastOfAnother(sign: Sign, clauses: readonly Clause[], at: number): boolean {
  const own = clauses[at]?.reading;
  const around = clauses.slice(Math.max(0, at - 1), at + 3).map(({ reading }) => reading);
  if (own === undefined) return false;
  if (sign.past === 'stays') return !clauses.some(({ reading }) => reading.has('CONCERNS_SESSION'));
  if (own.has('PRESENT') || own.has('NEAR_PAST') || around.some((one) => one.has('ONGOING'))) return false;
  return (
    around.some((one) => one.has('FAR_PAST') || one.has('DIED')) || (sign.flag === 'other' && own.has('HAD'))
  );
}

/**
 * "When I wipe, I can't feel it": a condition belongs to what follows it.
 * "My left leg … it's gone numb": a symptom with no place takes the place named just before,
 * or, failing that, the bare place named just after.
 */
function lean(clauses: readonly Clause[], topics: readonly Topic[], lexicon: Lexicon): Leaning[] {
  return clauses.map((clause, at) => {
    const previous = clauses[at - 1];
    const condition = previous !== undefined && setsScene(previous) ? previous.tokens : [];
    const place = needsPlace(clause) ? placeAround(clauses, topics, at) : [];
    const before = [...place, ...condition];
    if (before.length === 0) return { ...clause, own: 0 };
    const tokens = [...before, blank, ...clause.tokens];
    return { ...clause, tokens, reading: read(tokens, lexicon), own: before.length + 1 };
  });
}

/** "When I wipe", "it's been two months": a clause that only frames the next one. */
function setsScene({ opener, reading }: Clause): boolean {
  return (
    opener !== null ||
    reading.has('SCENE') ||
    (reading.has('DURATION') &&
      !['PLACE', 'SENSATION', 'NEGATOR', 'FAR_PAST'].some((concept) => reading.has(concept)))
  );
}

function placeAround(clauses: readonly Clause[], topics: readonly Topic[], at: number): string[] {
  const before = [1, 2, 3]
    .map((back) => (topics[at - back] === topics[at] ? clauses[at - back] : undefined))
    .find((other) => other?.reading.has('PLACE'));
  const after = clauses[at + 1];
  const source = before ?? (after !== undefined && isBarePlace(after) ? after : undefined);
  return source === undefined ? [] : placeWords(source);
}

function needsPlace({ reading }: Clause): boolean {
  const points = reading.has('IT') || !reading.has('SUBJECT');
  return points && !reading.has('PLACE') && (reading.has('SYMPTOM') || reading.has('CANNOT'));
}

function isBarePlace({ reading }: Clause): boolean {
  return reading.has('PLACE') && !reading.has('SYMPTOM') && !reading.has('FINITE') && !reading.has('NEGATOR');
}

function placeWords({ reading, tokens }: Clause): string[] {
  const kept = new Set<number>();
  for (const { start, end } of ['PLACE', 'SIDE', 'BOTH'].flatMap((concept) => reading.spans(concept))) {
    for (let at = start; at < end; at += 1) kept.add(at);
  }
  return tokens.filter((_, at) => kept.has(at));
}

function withoutAbsorbed(findings: readonly Finding[]): Finding[] {
  const absorbed = (one: Finding): boolean =>
    findings.some(
      ({ sign, clause, setback }) =>
        setback === one.setback && clause === one.clause && sign.absorbs?.includes(one.sign.id) === true,
    );
  return findings.filter((one) => !absorbed(one));
}
