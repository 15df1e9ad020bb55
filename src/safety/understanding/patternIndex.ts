import { findPattern, type Match } from './matching.ts';
import { onDemand, type Texts, textsOf } from './onDemand.ts';
import { type Choice, type Pattern, parsePattern, stemOf } from './pattern.ts';
import type { Reading } from './reading.ts';

/** Patterns by the rule they stand for, and where a look at one is worth it. */
export interface RuleIndex {
  readonly rules: readonly (readonly [id: string, patterns: readonly string[]])[];
  /** By a word that a pattern cannot do without. A line is the place of a rule, then of its pattern. */
  readonly cues: Texts;
}

/** What a rule says, found in a reading. */
export interface Found<One> {
  readonly rule: One;
  readonly matches: readonly Match[];
}

const conceptWeight = 4;
const stemWeight = 8;

/** Indexes rules. Throws when a pattern is no pattern, or needs no word. */
export function indexRules(rules: RuleIndex['rules']): RuleIndex {
  const cues = textsOf(
    rules.flatMap(([, patterns], rule) =>
      patterns.flatMap((text, at) =>
        cuesOf(parsePattern(text)).map((cue): [string, string] => [cue, `${rule} ${at}`]),
      ),
    ),
  );
  return { rules, cues };
}

/**
 * Looks a reading up against many rules: the matches of each rule that has any, in the rules' order. Those that are
 * not among the `rules` given are left out. A pattern is tried only where a word it cannot do without was said, so
 * that thousands of patterns cost what a few do.
 */
export function openRules<One extends { readonly id: string }>(
  index: RuleIndex,
  rules: readonly One[],
): (reading: Reading) => Found<One>[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const cued = onDemand(index.cues, (lines) => lines.map((line) => line.split(' ').map(Number)));
  return (reading) => {
    const tried = new Map<number, Set<number>>();
    for (const cue of cuesIn(reading))
      for (const [rule = 0, at = 0] of cued(cue) ?? [])
        tried.set(rule, (tried.get(rule) ?? new Set()).add(at));
    return [...tried]
      .sort(([a], [b]) => a - b)
      .flatMap(([at, places]) => {
        const [id = '', patterns = []] = index.rules[at] ?? [];
        const rule = byId.get(id);
        if (rule === undefined) return [];
        const matches = patterns
          .filter((_, place) => places.has(place))
          .flatMap((text) => findPattern(parsePattern(text), reading));
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

/** Words and concepts of which one must be there for a pattern to hold. */
export function cuesOf(pattern: Pattern): string[] {
  const { words, phrases, stems, concepts } = rarestChoice(pattern);
  return [
    ...new Set([...words, ...phrases.flatMap(([first]) => first ?? []), ...stems.map(stemOf), ...concepts]),
  ];
}

/** The words and concepts of a reading, as `cuesOf` names them. */
export function cuesIn({ tokens, concepts }: Reading): Set<string> {
  return new Set([...tokens, ...tokens.map(stemOf), ...concepts]);
}
