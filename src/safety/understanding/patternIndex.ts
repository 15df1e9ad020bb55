import { findPattern, type Match } from './matching.ts';
import type { Choice, Pattern } from './pattern.ts';
import type { Reading } from './reading.ts';

/** Patterns that say the same thing. */
export interface Rule {
  readonly patterns: readonly Pattern[];
}

const conceptWeight = 4;
const stemWeight = 8;
const stemLetters = 2;

/**
 * Looks a reading up against many rules: the matches of each rule that has any, in the rules' order.
 * A pattern is tried only where a word it cannot do without was said, so that thousands of patterns cost
 * what a few do.
 */
export function indexRules<One extends Rule>(
  rules: readonly One[],
): (reading: Reading) => { readonly rule: One; readonly matches: readonly Match[] }[] {
  const byCue = new Map<string, { at: number; pattern: Pattern }[]>();
  for (const [at, { patterns }] of rules.entries()) {
    for (const pattern of patterns) {
      for (const cue of cuesOf(rarestChoice(pattern))) {
        byCue.set(cue, [...(byCue.get(cue) ?? []), { at, pattern }]);
      }
    }
  }
  return (reading) => {
    const tried = new Map<number, Set<Pattern>>();
    for (const cue of cuesIn(reading)) {
      for (const { at, pattern } of byCue.get(cue) ?? []) {
        tried.set(at, (tried.get(at) ?? new Set()).add(pattern));
      }
    }
    return [...tried]
      .sort(([a], [b]) => a - b)
      .flatMap(([at, patterns]) => {
        const rule = rules[at];
        if (rule === undefined) return [];
        const matches = rule.patterns
          .filter((pattern) => patterns.has(pattern))
          .flatMap((pattern) => findPattern(pattern, reading));
        return matches.length === 0 ? [] : [{ rule, matches }];
      });
  };
}

/** Of the choices a pattern needs, the one with the fewest ways to be met. Throws when it needs none. */
function rarestChoice({ text, sequences }: Pattern): Choice {
  const needed = sequences
    .flat()
    .filter((element): element is Choice => element.kind === 'choice' && !element.optional);
  const [rarest] = needed.sort((a, b) => weight(a) - weight(b));
  if (rarest === undefined) throw new Error(`pattern "${text}" needs no word`);
  return rarest;
}

function weight({ words, phrases, stems, concepts }: Choice): number {
  return words.size + phrases.length + stems.length * stemWeight + concepts.length * conceptWeight;
}

function cuesOf({ words, phrases, stems, concepts }: Choice): Set<string> {
  return new Set([
    ...words,
    ...phrases.flatMap(([first]) => first ?? []),
    ...stems.map((stem) => `${stem.slice(0, stemLetters)}*`),
    ...concepts,
  ]);
}

function cuesIn({ tokens, concepts }: Reading): Set<string> {
  return new Set([...tokens, ...tokens.map((token) => `${token.slice(0, stemLetters)}*`), ...concepts]);
}
