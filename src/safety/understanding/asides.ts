import type { Reason } from '../findings.ts';
import type { Lexicon } from './lexicon.ts';
import type { Found } from './patternIndex.ts';
import { read } from './read.ts';
import type { Reading } from './reading.ts';
import { blank } from './tokens.ts';

/** Words with the talk that means something else taken out, and what was taken. */
export interface Plain {
  readonly tokens: readonly string[];
  readonly set: readonly Reason[];
}

/** Blanks out figurative and ordinary talk, so that "fell asleep" can be no fall. */
export function compileAsides(
  find: (reading: Reading) => readonly Found<{ readonly id: string }>[],
): (tokens: readonly string[], lexicon: Lexicon) => Plain {
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
