import type { Reason } from '../findings.ts';
import { compileAsides } from './asides.ts';
import { type Clause, splitClauses, toClause } from './clauses.ts';
import { applyCorrections } from './corrections.ts';
import { compileHearing } from './hearing.ts';
import { type Lexicon, read } from './lexicon.ts';
import type { LanguagePack } from './pack.ts';
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
export function compileListening(
  pack: LanguagePack,
  lexicon: Lexicon,
  isActive: (ruleId: string) => boolean = () => true,
): (text: string) => Heard {
  const hear = compileHearing(pack);
  const asides = pack.asides.filter(({ id }) => isActive(id));
  const dropIdioms = compileAsides(asides.filter(({ id }) => id === 'aside.idiom'));
  const dropFrames = compileAsides(asides.filter(({ id }) => id !== 'aside.idiom'));
  return (text) => {
    const words = hear(toTokens(text, pack), lexicon);
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
