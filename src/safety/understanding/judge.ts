import type { Flag, Reason, Tier } from '../findings.ts';
import { flags, higher, tiers } from '../findings.ts';
import type { Clause } from './clauses.ts';
import type { Finding } from './detect.ts';
import { findPattern } from './matching.ts';
import { parsePattern } from './pattern.ts';
import type { Reading } from './reading.ts';
import type { Excuse, Raise } from './rules/index.ts';
import { isDenied } from './scope.ts';

export interface RaisePatterns {
  readonly raise: Raise;
  readonly patterns: readonly string[];
}
export interface ExcusePatterns {
  readonly excuse: Excuse;
  readonly patterns: readonly string[];
}

/** A sign that counts, and the words it was heard in. */
export interface HeldSign {
  readonly flag: Flag;
  readonly tier: Tier;
  readonly rule: string;
  readonly words: string;
  /** Where it was heard, unless it rests on several clauses. */
  readonly clause?: number;
}

/** A level, the signs it rests on, and signs of the rules that the rest of the words outweigh. */
export interface Judgement {
  readonly tier: Tier;
  readonly signs: readonly HeldSign[];
  readonly outweighed: readonly Reason[];
}

/** The level of the gravest sign. */
export function judgementOf(signs: readonly HeldSign[], outweighed: readonly Reason[] = []): Judgement {
  return { tier: signs.map(({ tier }) => tier).reduce<Tier>(higher, 'none'), signs, outweighed };
}

/** Sets aside findings that harmless circumstances explain. */
export function excuse(
  findings: readonly Finding[],
  clauses: readonly Clause[],
  whole: Reading,
  excuses: readonly ExcusePatterns[],
): Finding[] {
  return findings.map((finding) => {
    if (finding.setback !== null) return finding;
    const reason = excuses.find(
      ({ excuse: rule, patterns }) =>
        covers(rule, finding) && patterns.some((pattern) => explains(rule, pattern, finding, clauses, whole)),
    );
    if (reason === undefined) return finding;
    const { leaves } = reason.excuse;
    return leaves === undefined ? { ...finding, setback: 'excused' } : { ...finding, tier: leaves };
  });
}

function covers(rule: Excuse, { sign }: Finding): boolean {
  return rule.covers.includes(sign.flag) || rule.covers.includes(sign.id);
}

function explains(
  rule: Excuse,
  pattern: string,
  finding: Finding,
  clauses: readonly Clause[],
  whole: Reading,
): boolean {
  const beside = rule.reach === 'near' ? 1 : 0;
  const readings =
    rule.reach === 'utterance'
      ? [whole]
      : clauses
          .slice(Math.max(0, finding.clause - beside), finding.clause + 1 + beside)
          .map(({ reading }) => reading);
  return readings.some((reading) =>
    findPattern(parsePattern(pattern), reading).some((match) => !isDenied(match, reading)),
  );
}

/** The flags, those of the highest tier first: the first is the one the advice names. */
export function gravestFirst(signs: readonly HeldSign[]): Flag[] {
  const ordered = signs.toSorted(
    (a, b) => tiers.indexOf(b.tier) - tiers.indexOf(a.tier) || flags.indexOf(a.flag) - flags.indexOf(b.flag),
  );
  return [...new Set(ordered.map(({ flag }) => flag))];
}

/** The findings that hold, with what their combinations raise. */
export function combine(
  findings: readonly Finding[],
  whole: Reading,
  raises: readonly RaisePatterns[],
): Judgement {
  const holding = findings.filter(({ setback }) => setback === null);
  const held = new Set(holding.flatMap(({ sign }) => [sign.flag, sign.id]));
  const raised = raises.flatMap(({ raise, patterns }) => {
    const needed = raise.needs.every((group) => group.some((name) => held.has(name)));
    if (!needed) return [];
    if (raise.worded !== true) return [{ raise, words: '' }];
    const match = patterns
      .flatMap((pattern) => findPattern(parsePattern(pattern), whole))
      .find((found) => !isDenied(found, whole));
    return match === undefined ? [] : [{ raise, words: whole.words(match.parts) }];
  });
  return judgementOf([
    ...holding.map(({ sign: { id, flag }, tier, words, clause }) => ({
      rule: id,
      flag,
      tier,
      words,
      clause,
    })),
    ...raised.map(({ raise: { id, flag, tier }, words }) => ({ rule: id, flag, tier, words })),
  ]);
}
