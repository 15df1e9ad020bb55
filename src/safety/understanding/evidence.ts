import { type Flag, type Tier, type TriageContext, tiers } from '../findings.ts';
import type { Clause } from './clauses.ts';
import { bias, featuresOf } from './features.ts';
import { type Judgement, judgementOf } from './judge.ts';
import type { Heard } from './listening.ts';
import type { Texts } from './onDemand.ts';
import type { Reading } from './reading.ts';
import { indexWeights, type Logits, openWeights, silent } from './weights.ts';

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

/** Weighs what the rules judged against what the words say. */
export type SecondReader = (judged: Judgement, heard: Heard, context: TriageContext) => Judgement;

/** The evidence of a language, ready to be looked up. */
export interface EvidenceIndex {
  readonly weights: Texts;
  readonly kinds: Evidence['kinds'];
}

export function indexEvidence({ weights, kinds }: Evidence): EvidenceIndex {
  return { weights: indexWeights(weights), kinds };
}

export function openEvidence({ weights, kinds }: EvidenceIndex): SecondReader {
  const logitsOf = openWeights(weights);
  const weigh = (features: readonly string[], rules: Tier): Tier =>
    likeliest(
      rules,
      features
        .map(logitsOf)
        .reduce((sum, logits) => sum.map((logit, at) => logit + (logits[at] ?? 0)), silent),
    );
  // Harmless talk beside a sign takes nothing from it: the words of its own clause must tell of no more either.
  const holdsClauseByClause = (tier: Tier, { signs }: Judgement, { clauses }: Heard): boolean =>
    signs.every(({ clause: at = -1 }) => {
      const clause = clauses[at];
      return clause === undefined || !isHigher(weigh(featuresOf(alone(clause)), 'none'), tier);
    });

  return (judged, heard, { pending }) => {
    if (heard.words.length < fewestWords) return judged;
    const features = featuresOf(heard);
    const tier = weigh(features, judged.tier);
    if (tier === judged.tier) return judged;
    const isLower = isHigher(judged.tier, tier);
    if (isLower && (pending !== undefined || !holdsClauseByClause(tier, judged, heard))) return judged;
    const [to, from] = [tiers.indexOf(tier), tiers.indexOf(judged.tier)];
    const words = features
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
