import {
  type Flag,
  type Reason,
  type Tier,
  type TriageContext,
  tiers,
  type Verdict,
  verdicts,
} from '../findings.ts';
import type { Clause } from './clauses.ts';
import { bias, featuresOf } from './features.ts';
import { type HeldSign, type Judgement, judgementOf } from './judge.ts';
import type { Heard } from './listening.ts';
import type { Texts } from './onDemand.ts';
import type { Reading } from './reading.ts';
import { signsThatAre } from './rules/index.ts';
import { unclearAnswer } from './verdict.ts';
import { indexWeights, type Logits, openWeights, silent, voice } from './weights.ts';

/**
 * The second reader. The rules know what they were taught; people find other words. So every utterance is also
 * weighed: how much each of its features speaks for each tier, learned from the labelled sentences of the banks. It
 * explains itself by the features that spoke loudest. On sentences nobody tuned on it settles a third of what the
 * rules get wrong, missed and false alarms alike.
 */
export interface Evidence {
  /** "feature=consult,urgent,emergency,unclear", spaces between; tenths of a logit against no sign, 0 left out. */
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
 * How much the tier of the rules weighs, in logits: nearly three to one against an emergency, for to miss one is the
 * worst, and seven to one against any other tier.
 */
const rulesWeigh = { againstEmergency: 1, againstOther: 2 };
/** An emergency that the rules found stands unless the words are surer than this, as a share, that it is none. */
const sureOfNoEmergency = 0.98;
/** Fewer words are an answer, not a report. */
const fewestWords = 3;
/** How many features explain a judgement. */
const namedFeatures = 4;

/** Logits by which words must say that nothing can be judged, or that no sign was named, against the rules. */
const sureOfVague = { against: 0.5, for: -2 };

/** Weighs what the rules judged of an utterance against what its words say. */
export type SecondReader = (heard: Heard, context: TriageContext) => SecondReading;

interface SecondReading {
  readonly judge: (judged: Judgement) => Judgement;
  /** Why words that name no sign are too few or too vague to judge, or null where there is no sign. */
  readonly vague: (byRules: boolean) => Reason | null;
}

const asTheRulesSay: SecondReading = {
  judge: (judged) => judged,
  vague: (byRules) => (byRules ? unclearAnswer : null),
};
export const rulesAlone: SecondReader = () => asTheRulesSay;

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
  const sum = (features: readonly string[]): Logits => {
    const known = features.flatMap((feature) => {
      const logits = logitsOf(feature);
      return logits === undefined ? [] : [logits];
    });
    const share = voice(known.length);
    return silent.map((_, at) => share * known.reduce((total, logits) => total + (logits[at] ?? 0), 0));
  };
  // Harmless talk beside a sign takes nothing from it: the words of its own clause must tell of no more either.
  const holdsClauseByClause = (tier: Tier, { signs }: Judgement, { clauses }: Heard): boolean =>
    signs.every(({ clause: at = -1 }) => {
      const clause = clauses[at];
      return clause === undefined || !isHigher(likeliest('none', sum(featuresOf(alone(clause)))), tier);
    });
  const loudest = (features: readonly string[], to: Verdict, from: Verdict): string =>
    features
      .filter((feature) => feature !== bias)
      .map((feature) => ({
        feature,
        says: said(logitsOf(feature) ?? silent, to) - said(logitsOf(feature) ?? silent, from),
      }))
      .toSorted((one, other) => other.says - one.says)
      .slice(0, namedFeatures)
      .map(({ feature }) => feature)
      .join(' ');

  return (heard, { pending }) => {
    const features = featuresOf(heard);
    const logits = sum(features);
    return {
      judge(judged) {
        if (heard.words.length < fewestWords) return judged;
        const tier = likeliest(judged.tier, logits);
        if (tier === judged.tier) return judged;
        const isLower = isHigher(judged.tier, tier);
        const isVaguer = said(logits, 'unclear') > said(logits, tier);
        if (judged.tier === 'none' && isVaguer && pending === undefined) return judged;
        if (isLower && (pending !== undefined || judged.signs.some(isEarnest))) return judged;
        if (isLower && !holdsClauseByClause(tier, judged, heard)) return judged;
        return settled(judged, tier, {
          kind: kindOf(kinds, tier, heard.whole),
          words: loudest(features, tier, judged.tier),
        });
      },
      vague(byRules) {
        if (pending !== undefined) return asTheRulesSay.vague(byRules);
        const isVague = said(logits, 'unclear') > (byRules ? sureOfVague.for : sureOfVague.against);
        return isVague ? { rule: 'evidence.unclear', words: loudest(features, 'unclear', 'none') } : null;
      },
    };
  };
}

const earnest = signsThatAre('earnest');

function isEarnest({ rule }: HeldSign): boolean {
  return earnest.has(rule);
}

function alone(clause: Clause): Heard {
  return { words: clause.tokens, clauses: [clause], whole: clause.reading, set: [] };
}

function isHigher(one: Tier, other: Tier): boolean {
  return tiers.indexOf(one) > tiers.indexOf(other);
}

function said(logits: Logits, verdict: Verdict): number {
  return logits[verdicts.indexOf(verdict)] ?? 0;
}

/** The tier that the rules and the words together make most likely. */
function likeliest(rules: Tier, logits: Logits): Tier {
  const shares = tiers.reduce((sum, tier) => sum + Math.exp(said(logits, tier)), 0);
  const isOneStill = Math.exp(said(logits, 'emergency')) / shares > 1 - sureOfNoEmergency;
  if (rules === 'emergency' && isOneStill) return rules;
  const score = (tier: Tier): number => said(logits, tier) - (tier === rules ? 0 : weightAgainst(tier));
  return tiers.reduce((best, tier) => (score(tier) > score(best) ? tier : best), rules);
}

function weightAgainst(tier: Tier): number {
  return tier === 'emergency' ? rulesWeigh.againstEmergency : rulesWeigh.againstOther;
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
