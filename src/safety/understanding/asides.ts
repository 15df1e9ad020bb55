import type { Reason } from '../findings.ts';
import { type Lexicon, read } from './lexicon.ts';
import type { Aside } from './pack.ts';
import { parsePattern } from './pattern.ts';
import { indexRules } from './patternIndex.ts';
import { blank } from './tokens.ts';

/** Words with the talk that means something else taken out, and what was taken. */
export interface Plain {
  readonly tokens: readonly string[];
  readonly set: readonly Reason[];
}

/** Blanks out figurative and ordinary talk, so that "fell asleep" can be no fall. */
export function compileAsides(
  asides: readonly Aside[],
): (tokens: readonly string[], lexicon: Lexicon) => Plain {
  const find = indexRules(asides.map(({ id, patterns }) => ({ id, patterns: patterns.map(parsePattern) })));
  return (tokens, lexicon) => {
    const reading = read(tokens, lexicon);
    const left = [...tokens];
    const set = find(reading).flatMap(({ rule, matches }) =>
      matches.map(({ head }) => {
        left.fill(blank, head[0]?.start, head.at(-1)?.end);
        return { rule: rule.id, words: reading.words(head) };
      }),
    );
    return { tokens: left, set };
  };
}
