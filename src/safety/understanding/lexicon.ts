import { onDemand, type Texts, textsOf } from './onDemand.ts';
import type { LanguagePack, Vocabulary } from './pack.ts';
import { parsePattern, stemOf } from './pattern.ts';
import { cuesOf } from './patternIndex.ts';
import type { Reading } from './reading.ts';
import { toPhrase } from './tokens.ts';

/** A phrase of a concept. */
export interface Entry {
  readonly concept: string;
  readonly words: readonly string[];
  /** Its words belong to this concept alone: "leg day" is no leg. */
  readonly exclusive: boolean;
}

/** A concept made of others, and the words and concepts of which it needs one. */
interface Derived {
  readonly concept: string;
  readonly pattern: string;
  readonly cues: readonly string[];
}

/** The phrases of a pack by what they open with. */
export interface LexiconIndex {
  /**
   * By a first word, or the first letters of a `stem*`. A line is a concept, then how its phrases go on, or all of
   * a phrase that opens with a stem.
   */
  readonly openings: Texts;
  /** Words that stand in phrases and open none, spaces between. */
  readonly otherWords: string;
  readonly derived: readonly Derived[];
}

/** Knows the phrases of a language. */
export interface Lexicon {
  readonly vocabulary: Vocabulary;
  /** What may begin with a word. */
  entriesAt(word: string): readonly Entry[];
  /** Whether a word stands in any phrase. */
  knows(word: string): boolean;
  readonly derived: readonly Derived[];
  /** What was read last, by its words: a sentence is read over and over, whole and in parts. */
  readonly readings: Map<string, Reading>;
}

const exclusive = '=';
const column = '\t';

/** Indexes a pack. Phrases: `stem*` matches any ending, a leading `=` makes the phrase exclusive. */
export function indexLexicon(pack: LanguagePack): LexiconIndex {
  const openings = textsOf(
    Object.entries(pack.lexicon).flatMap(([concept, phrases]) => {
      const opened = [...new Set(phrases)].map((phrase) => openedPhrase(phrase, pack));
      return [...Map.groupBy(opened, ({ opening }) => opening)].map(([opening, alike]): [string, string] => [
        opening,
        [concept, ...alike.map(({ rest }) => rest)].join(column),
      ]);
    }),
  );
  const words = Object.values(pack.lexicon)
    .flat()
    .flatMap((phrase) => phrase.replace(/=/g, '').split(' '))
    .filter((word) => !word.endsWith('*'));
  const otherWords = [...new Set(words)].filter((word) => !Object.hasOwn(openings, word)).toSorted();
  const derived = pack.derived.flatMap(([concept, patterns]) =>
    patterns.map((pattern) => ({ concept, pattern, cues: cuesOf(parsePattern(pattern)) })),
  );
  return { openings, otherWords: otherWords.join(' '), derived };
}

function openedPhrase(phrase: string, pack: LanguagePack): { opening: string; rest: string } {
  const mark = phrase.startsWith(exclusive) ? exclusive : '';
  const words = toPhrase(phrase.slice(mark.length), pack);
  const [first = '', ...later] = words;
  return first.endsWith('*')
    ? { opening: stemOf(first), rest: mark + words.join(' ') }
    : { opening: first, rest: mark + later.join(' ') };
}

/** Makes an index ready to read with. */
export function openLexicon(index: LexiconIndex, vocabulary: Vocabulary): Lexicon {
  const opening = onDemand(index.openings, (lines, word) => {
    const opener = word.endsWith('*') ? '' : word;
    return lines.flatMap((line) => {
      const [concept = '', ...phrases] = line.split(column);
      return phrases.map((phrase) => entryOf(concept, opener, phrase));
    });
  });
  const otherWords = new Set(index.otherWords.split(' '));
  return {
    vocabulary,
    entriesAt: (word) => [...(opening(word) ?? []), ...(opening(stemOf(word)) ?? [])],
    knows: (word) => Object.hasOwn(index.openings, word) || otherWords.has(word),
    derived: index.derived,
    readings: new Map(),
  };
}

function entryOf(concept: string, opener: string, phrase: string): Entry {
  const isExclusive = phrase.startsWith(exclusive);
  const words = `${opener} ${isExclusive ? phrase.slice(exclusive.length) : phrase}`
    .split(' ')
    .filter(Boolean);
  return { concept, words, exclusive: isExclusive };
}
