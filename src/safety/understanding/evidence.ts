import type { Flag } from '../findings.ts';
import type { Judgement } from './judge.ts';
import { onDemand, type Texts, textsOf } from './onDemand.ts';
import type { Reading } from './reading.ts';
import { blank, pauses } from './tokens.ts';

/**
 * The second reader. The rules know what they were taught; people find other words. So every sentence is also
 * weighed: how much each word, and each two words near each other, speak for an emergency, learned from the
 * labelled sentences of the banks. It judges alone, knows no grammar, is sure or silent, and can only raise.
 * What spoke loudest is its explanation. On sentences nobody tuned on it hears half of what the rules miss,
 * for one false alarm in two hundred.
 */
export interface Evidence {
  /** "feature=weight", spaces between; weights in tenths of a logit. What stands nowhere weighs nothing. */
  readonly weights: string;
  /** What the emergency is about, by the concepts that tell; the first whose concept was said. */
  readonly kinds: readonly (readonly [kind: EvidenceKind, concepts: readonly string[]])[];
}
export type EvidenceKind = Flag | 'self_harm';

/** The reason it gives for talk of self-harm, which has its own wording. */
export const selfHarmEvidence = 'evidence.self_harm';

/** What every sentence weighs before its first word. */
const bias = '^';
/** Words of one family begin alike, in English as in its neighbours. */
const familyLetters = 5;
/** Two words farther apart than this say nothing together. */
const nearWords = 3;
/** Fewer are an answer, not a report. */
const fewestWords = 3;
/** Sure means four in five, as logit: below, false alarms grow faster than what is heard. */
const sureTenths = Math.log(0.8 / 0.2) * 10;
/** How many words explain a judgement. */
const namedFeatures = 4;

/** What a sentence is weighed by: the families of its words, and every two of them near each other. */
export function featuresOf(tokens: readonly string[]): string[] {
  const words = tokens
    .filter((token) => token !== blank && !pauses.has(token))
    .map((token) => token.slice(0, familyLetters));
  const pairs = words.flatMap((word, i) =>
    words.slice(i + 1, i + 1 + nearWords).map((next) => `${word}+${next}`),
  );
  return [...new Set([bias, ...words, ...pairs])];
}

/** The features that speak loudest for an emergency, and against one, loudest first. */
export function loudest(
  { weights }: Evidence,
  count: number,
): { readonly for: string[]; readonly against: string[] } {
  const byWeight = entriesOf(weights)
    .filter(([feature]) => feature !== bias)
    .toSorted(([, a], [, b]) => b - a)
    .map(([feature]) => feature);
  return { for: byWeight.slice(0, count), against: byWeight.slice(-count).toReversed() };
}

function entriesOf(weights: string): (readonly [feature: string, tenths: number])[] {
  return weights.split(/\s+/).map((entry) => {
    const at = entry.lastIndexOf('=');
    return [entry.slice(0, at), Number(entry.slice(at + 1))];
  });
}

/** Raises a judgement of the rules to an emergency where the words alone are sure of one. */
export type SecondReader = (judged: Judgement, tokens: readonly string[], reading: Reading) => Judgement;

/** The weights of a language, ready to be looked up. */
export interface EvidenceIndex {
  /** By the first family of a feature. A line is how the feature goes on, "=" and its weight. */
  readonly weights: Texts;
  readonly kinds: Evidence['kinds'];
}

export function indexEvidence({ weights, kinds }: Evidence): EvidenceIndex {
  const lines = entriesOf(weights.trim()).map(([feature, tenths]): [string, string] => {
    const [family, rest] = parted(feature);
    return [family, `${rest}=${tenths}`];
  });
  return { weights: textsOf(lines), kinds };
}

/** The first family of a feature, and the rest of it. */
function parted(feature: string): [family: string, rest: string] {
  const end = feature.indexOf('+');
  return end < 0 ? [feature, ''] : [feature.slice(0, end), feature.slice(end)];
}

export function openEvidence({ weights, kinds }: EvidenceIndex): SecondReader {
  const weighed = onDemand(weights, (lines) => new Map(lines.flatMap(entriesOf)));
  const weightOf = (feature: string): number => {
    const [family, rest] = parted(feature);
    return weighed(family)?.get(rest) ?? 0;
  };
  return (judged, tokens, reading) => {
    if (judged.tier === 'emergency' || tokens.length < fewestWords) return judged;
    const features = featuresOf(tokens);
    if (features.reduce((sum, feature) => sum + weightOf(feature), 0) < sureTenths) return judged;
    const kind =
      kinds.find(([, concepts]) => concepts.some((concept) => reading.has(concept)))?.[0] ?? 'other';
    const words = features
      .filter((feature) => feature !== bias && weightOf(feature) > 0)
      .toSorted((a, b) => weightOf(b) - weightOf(a))
      .slice(0, namedFeatures);
    return {
      tier: 'emergency',
      flags: [...new Set([kind === 'self_harm' ? 'other' : kind, ...judged.flags])],
      reasons: [...judged.reasons, { rule: `evidence.${kind}`, words: words.join(' ') }],
    };
  };
}
