import { type Tier, tiers, verdicts } from '../findings.ts';
import { bias } from './features.ts';
import { onDemand, type Texts, textsOf } from './onDemand.ts';

/** What a feature, or all of them together, says for each of `verdicts`, logits. */
export type Logits = readonly number[];
export const silent: Logits = verdicts.map(() => 0);

/** So many features speak with their full weight. */
const fullVoices = 30;

/**
 * How much of its weight each of some features speaks with. They overlap (a word is in its pairs too), so what they
 * say adds up with the root of their number, not with the number.
 */
export function voice(features: number): number {
  return Math.sqrt(fullVoices / Math.max(1, features));
}

/** Each feature with its weight for each of `verdicts`. */
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
  weights: string,
  tier: Tier,
  count: number,
): { readonly for: string[]; readonly against: string[] } {
  const at = tiers.indexOf(tier);
  const byWeight = [...readWeights(weights.split(/\s+/))]
    .filter(([feature]) => feature !== bias)
    .toSorted(([, a], [, b]) => (b[at] ?? 0) - (a[at] ?? 0))
    .map(([feature]) => feature);
  return { for: byWeight.slice(0, count), against: byWeight.slice(-count).toReversed() };
}

/** The weights of a language by the first family of a feature. A line is how it goes on, "=" and its weights. */
export function indexWeights(weights: string): Texts {
  return textsOf(
    weights.split(/\s+/).map((entry): [string, string] => {
      const [family, rest] = parted(entry.slice(0, entry.lastIndexOf('=')));
      return [family, `${rest}${entry.slice(entry.lastIndexOf('='))}`];
    }),
  );
}

/** Looks up what a feature says; nothing for one that was never learned. */
export function openWeights(index: Texts): (feature: string) => Logits | undefined {
  const known = onDemand(index, readWeights);
  return (feature) => {
    const [family, rest] = parted(feature);
    return known(family)?.get(rest);
  };
}

/** The first family of a feature, and the rest of it. */
function parted(feature: string): [family: string, rest: string] {
  const end = feature.indexOf('+');
  return end < 0 ? [feature, ''] : [feature.slice(0, end), feature.slice(end)];
}
