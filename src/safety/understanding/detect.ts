import type { Tier } from '../findings.ts';
import { isAsked } from './asking.ts';
import type { Clause } from './clauses.ts';
import { isHistory, isOngoing } from './history.ts';
import { lean } from './leaning.ts';
import type { Lexicon } from './lexicon.ts';
import type { Match } from './matching.ts';
import type { Found } from './patternIndex.ts';
import { isOfThing, type Topic, topicOf, topicsOf } from './persons.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './rules/index.ts';
import { isDenied, isUnreal } from './scope.ts';

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

/** Looks for every sign in a reading. */
type Search = (reading: Reading) => readonly Found<Sign>[];

/** Finds every sign the clauses name, each judged for denial, time, person and question. */
export function compileDetector(find: Search): (clauses: readonly Clause[], lexicon: Lexicon) => Finding[] {
  return (clauses, lexicon) => withoutAbsorbed(findingsIn(clauses, lexicon, find));
}

function findingsIn(clauses: readonly Clause[], lexicon: Lexicon, find: Search): Finding[] {
  const topics = topicsOf(clauses);
  const leaning = lean(clauses, topics, lexicon);
  const findings: Finding[] = [];
  for (const [at, clause] of leaning.entries()) {
    for (const { rule, matches } of find(clause.reading)) {
      const own = matches.filter(({ parts }) => parts.some(({ start }) => start >= clause.own));
      const judged = own.map((match) => judge(rule, match, leaning, at, topics[at] ?? 'self'));
      const best = judged.find(({ setback }) => setback === null) ?? judged[0];
      if (best !== undefined) findings.push(best);
    }
  }
  return findings;
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
  if (sign.request !== true && isOfThing(match, clauses, at, sign.tier !== 'consult')) return 'not a person';
  if (isDenied(match, clause.reading, clause.own) && !isAnsweredYes(clauses, at)) return 'denied';
  if (sign.request !== true && isAnsweredNo(clauses, at)) return 'denied';
  if (isUnreal(match, clause.reading)) return 'unreal';
  if (sign.earnest !== true && isAsked(clauses, at, match, sign.request === true)) return 'asked';
  if (whose === 'other' && isPastOfAnother(sign, clauses, at)) return 'past of another';
  return isHistory(clauses, at, sign.past ?? 'resolves', match) ? 'history' : null;
}

/** "Erections no, numbness down there yes": the no belongs to what was named before it. */
function isAnsweredYes(clauses: readonly Clause[], at: number): boolean {
  const [own, next] = [clauses[at], clauses[at + 1]];
  if (own === undefined || next === undefined || own.reading.has('FINITE')) return false;
  const no = own.tokens.indexOf('no', own.own);
  return no > own.own && next.tokens.length === 1 && next.reading.has('YES');
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
  const lead = clauses[at - 1]?.reading;
  // "Since yesterday her legs won't hold her."
  if (lead?.has('NEAR_PAST') === true && !lead.has('SYMPTOM') && !lead.has('FINITE')) return false;
  if (own.has('PRESENT') || own.has('NEAR_PAST') || around.some(isOngoing)) return false;
  const lastedAndEnded = own.has('DURATION') && clauses.slice(at).some(({ reading }) => reading.has('ENDED'));
  return (
    lastedAndEnded ||
    around.some((one) => one.has('FAR_PAST') || one.has('DIED')) ||
    (sign.flag === 'other' && own.has('HAD') && !(sign.past === 'six_weeks' && own.has('LAST_MONTH')))
  );
}

function withoutAbsorbed(findings: readonly Finding[]): Finding[] {
  const absorbed = (one: Finding): boolean =>
    findings.some(
      ({ sign, clause, setback }) =>
        setback === one.setback && clause === one.clause && sign.absorbs?.includes(one.sign.id) === true,
    );
  return findings.filter((one) => !absorbed(one));
}
