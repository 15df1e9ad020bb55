import type { Reason } from '../findings.ts';
import { compileAsides } from './asides.ts';
import { type Clause, splitClauses, toClause } from './clauses.ts';
import { applyCorrections } from './corrections.ts';
import { openHearing } from './hearing.ts';
import type { Lexicon } from './lexicon.ts';
import { openRules, type RuleIndex } from './patternIndex.ts';
import type { Prepared } from './prepare.ts';
import { read } from './read.ts';
import type { Reading } from './reading.ts';
import { toTokens } from './tokens.ts';

/** An utterance before anything is judged. */
export interface Heard {
  /** Every word, misheard ones put right. */
  readonly words: readonly string[];
  readonly clauses: readonly Clause[];
  /** All clauses as one. */
  readonly whole: Reading;
  /** What was set aside as figurative or ordinary talk. */
  readonly set: readonly Reason[];
}

/** Turns speech into clauses: words put right, talk that means something else set aside, corrections applied. */
export function listening(
  prepared: Prepared,
  lexicon: Lexicon,
  isActive: (ruleId: string) => boolean = () => true,
): (text: string) => Heard {
  const hear = openHearing(prepared.hearing);
  const dropAsides = (index: RuleIndex) =>
    compileAsides(
      openRules(
        index,
        index.rules.map(([id]) => ({ id })).filter(({ id }) => isActive(id)),
      ),
    );
  const dropIdioms = dropAsides(prepared.idioms);
  const dropFrames = dropAsides(prepared.frames);
  return (text) => {
    const words = hear(toTokens(text, lexicon.vocabulary), lexicon);
    const { tokens: plain, set: phrases } = dropIdioms(words, lexicon);
    const split = splitClauses(applyCorrections(plain, lexicon), lexicon);
    const aside = split.map((clause) => dropFrames(clause.tokens, lexicon));
    return {
      words,
      clauses: aside.map(({ tokens }) => toClause(tokens, lexicon)),
      whole: read(
        aside.flatMap(({ tokens }) => [...tokens, ',']),
        lexicon,
      ),
      set: [...phrases, ...aside.flatMap((one) => one.set)],
    };
  };
}
