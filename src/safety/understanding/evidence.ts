import { type Flag, type Tier, type TriageContext, tiers } from '../findings.ts';
import type { Clause } from './clauses.ts';
import { bias, featuresOf } from './features.ts';
import { type Judgement, judgementOf } from './judge.ts';
import type { Heard } from './listening.ts';
import { onDemand, type Texts, textsOf } from './onDemand.ts';
import type { Reading } from './reading.ts';

/**
 * The second reader. The rules know what they were taught; people find other words. So every utterance is also
 * weighed: how much each of its features speaks for each tier, learned from the labelled sentences of the banks. It
 * explains itself by the features that spoke loudest. On sentences nobody tuned on it settles a third of what the
 * rules get wrong, missed and false alarms alike.
 */
export interface Evidence {
  /** "feature=consult,urgent,emergency", spaces between; tenths of a logit against no sign, 0 left out. */
  readonly weights: string;
  /** What a sign of a tier is about, by the concepts that tell; the first whose concept was said. */
  readonly kinds: Readonly<
    Record<SignTier, readonly (readonly [kind: EvidenceKind, concepts: readonly string[]])[]>
  >;
}
export type EvidenceKind = Flag | 'self_harm';
type SignTier = Exclude<Tier, 'none'>;

/** The reason it gives for talk of self-harm, which has its own wording. */
export const selfHarmEvidence = 'evidence.self_harm';

/**
 * How much the tier of the rules weighs, in logits: five to one against an emergency, seven to one against another
 * graver tier, twenty to one against a lesser. To miss an emergency is the worst, to make less of a sign the next.
 */
const rulesWeigh = { againstEmergency: 1.5, againstGraver: 2, againstLesser: 3 };
/** An emergency that the rules found stands unless the words are surer than this, as a share, that it is none. */
const sureOfNoEmergency = 0.98;
/** Fewer words are an answer, not a report. */
const fewestWords = 3;
/** How many features explain a judgement. */
const namedFeatures = 4;

/** Each feature with its weight for each of `tiers`. */
function readWeights(entries: readonly string[]): Map<string, Logits> {
  return new Map(
    entries.map((entry) => {
      const at = entry.lastIndexOf('=');
      return [
        entry.slice(0, at),
        [
          0,
          ...entry
            .slice(at + 1)
            .split(',')
            .map((tenths) => Number(tenths) / 10),
        ],
      ];
    }),
  );
}

/** The features that speak loudest for a tier against no sign, and against it, loudest first. */
export function loudest(
  { weights }: Evidence,
  tier: SignTier,
  count: number,
): { readonly for: string[]; readonly against: string[] } {
  const at = tiers.indexOf(tier);
  const byWeight = [...readWeights(weights.split(/\s+/))]
    .filter(([feature]) => feature !== bias)
    .toSorted(([, a], [, b]) => (b[at] ?? 0) - (a[at] ?? 0))
    .map(([feature]) => feature);
  return { for: byWeight.slice(0, count), against: byWeight.slice(-count).toReversed() };
}

/** Weighs what the rules judged against what the words say. */
export type SecondReader = (judged: Judgement, heard: Heard, context: TriageContext) => Judgement;

/** The weights of a language, ready to be looked up. */
export interface EvidenceIndex {
  /** By the first family of a feature. A line is how the feature goes on, "=" and its weights. */
  readonly weights: Texts;
  readonly kinds: Evidence['kinds'];
}

export function indexEvidence({ weights, kinds }: Evidence): EvidenceIndex {
  const lines = weights.split(/\s+/).map((entry): [string, string] => {
    const [family, rest] = parted(entry.slice(0, entry.lastIndexOf('=')));
    return [family, `${rest}${entry.slice(entry.lastIndexOf('='))}`];
  });
  return { weights: textsOf(lines), kinds };
}

/** The first family of a feature, and the rest of it. */
function parted(feature: string): [family: string, rest: string] {
  const end = feature.indexOf('+');
  return end < 0 ? [feature, ''] : [feature.slice(0, end), feature.slice(end)];
}

/** What a feature, or all of them together, says for each of `tiers`, logits. */
type Logits = readonly number[];
const silent: Logits = tiers.map(() => 0);

export function openEvidence({ weights, kinds }: EvidenceIndex): SecondReader {
  const known = onDemand(weights, readWeights);
  const logitsOf = (feature: string): Logits => {
    const [family, rest] = parted(feature);
    return known(family)?.get(rest) ?? silent;
  };
  const weigh = (heard: Heard, rules: Tier): Tier =>
    likeliest(
      rules,
      featuresOf(heard)
        .map(logitsOf)
        .reduce((sum, logits) => sum.map((logit, at) => logit + (logits[at] ?? 0)), silent),
    );
  // Harmless talk beside a sign takes nothing from it: the words of its own clause must tell of no more either.
  const holdsClauseByClause = (tier: Tier, { signs }: Judgement, { clauses }: Heard): boolean =>
    signs.every(({ clause: at = -1 }) => {
      const clause = clauses[at];
      return clause === undefined || !isHigher(weigh(alone(clause), 'none'), tier);
    });

  return (judged, heard, { pending }) => {
    if (heard.words.length < fewestWords) return judged;
    const tier = weigh(heard, judged.tier);
    if (tier === judged.tier) return judged;
    const isLower = isHigher(judged.tier, tier);
    if (isLower && (pending !== undefined || !holdsClauseByClause(tier, judged, heard))) return judged;
    const [to, from] = [tiers.indexOf(tier), tiers.indexOf(judged.tier)];
    const words = featuresOf(heard)
      .filter((feature) => feature !== bias)
      .map((feature) => ({ feature, says: (logitsOf(feature)[to] ?? 0) - (logitsOf(feature)[from] ?? 0) }))
      .toSorted((one, other) => other.says - one.says)
      .slice(0, namedFeatures)
      .map(({ feature }) => feature)
      .join(' ');
    return settled(judged, tier, { kind: kindOf(kinds, tier, heard.whole), words });
  };
}

function alone(clause: Clause): Heard {
  return { words: clause.tokens, clauses: [clause], whole: clause.reading, set: [] };
}

function isHigher(one: Tier, other: Tier): boolean {
  return tiers.indexOf(one) > tiers.indexOf(other);
}

/** The tier that the rules and the words together make most likely. */
function likeliest(rules: Tier, logits: Logits): Tier {
  const logitOf = (tier: Tier): number => logits[tiers.indexOf(tier)] ?? 0;
  const shares = logits.reduce((sum, logit) => sum + Math.exp(logit), 0);
  const isOneStill = Math.exp(logitOf('emergency')) / shares > 1 - sureOfNoEmergency;
  if (rules === 'emergency' && isOneStill) return rules;
  const score = (tier: Tier): number => logitOf(tier) - (tier === rules ? 0 : weightAgainst(tier, rules));
  return tiers.reduce((best, tier) => (score(tier) > score(best) ? tier : best), rules);
}

function weightAgainst(tier: Tier, rules: Tier): number {
  if (tier === 'emergency') return rulesWeigh.againstEmergency;
  return isHigher(tier, rules) ? rulesWeigh.againstGraver : rulesWeigh.againstLesser;
}

interface Weighed {
  readonly kind: EvidenceKind;
  readonly words: string;
}

/** The judgement brought to a tier: graver signs of the rules are outweighed, a sign of that tier there must be. */
function settled(judged: Judgement, tier: Tier, { kind, words }: Weighed): Judgement {
  const kept = judged.signs.filter((sign) => !isHigher(sign.tier, tier));
  const outweighed = judged.signs
    .filter((sign) => !kept.includes(sign))
    .map((sign) => ({ rule: `${sign.rule} (outweighed)`, words: sign.words }));
  if (tier === 'none') return judgementOf([], [...outweighed, { rule: 'evidence.none', words }]);
  const flag = kind === 'self_harm' ? 'other' : kind;
  return judgementOf([...kept, { flag, tier, rule: `evidence.${kind}`, words }], outweighed);
}

function kindOf(kinds: Evidence['kinds'], tier: Tier, whole: Reading): EvidenceKind {
  if (tier === 'none') return 'other';
  return kinds[tier].find(([, concepts]) => concepts.some((concept) => whole.has(concept)))?.[0] ?? 'other';
}
