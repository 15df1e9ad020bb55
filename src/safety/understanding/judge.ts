import type { Flag, Tier } from '../findings.ts';
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

/** A level and what it rests on. */
export interface Judgement {
  readonly tier: Tier;
  readonly flags: readonly Flag[];
  readonly reasons: readonly { readonly rule: string; readonly words: string }[];
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
function gravestFirst(signs: readonly { readonly flag: Flag; readonly tier: Tier }[]): Flag[] {
  const ordered = signs.toSorted(
    (a, b) => tiers.indexOf(b.tier) - tiers.indexOf(a.tier) || flags.indexOf(a.flag) - flags.indexOf(b.flag),
  );
  return [...new Set(ordered.map(({ flag }) => flag))];
}

/** The highest tier over the findings that hold, after combinations raise it. */
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
  const signs = [
    ...holding.map(({ sign: { flag }, tier }) => ({ flag, tier })),
    ...raised.map(({ raise: { flag, tier } }) => ({ flag, tier })),
  ];
  return {
    tier: signs.map(({ tier }) => tier).reduce<Tier>(higher, 'none'),
    flags: gravestFirst(signs),
    reasons: [
      ...holding.map(({ sign, words }) => ({ rule: sign.id, words })),
      ...raised.map(({ raise, words }) => ({ rule: raise.id, words })),
    ],
  };
}
