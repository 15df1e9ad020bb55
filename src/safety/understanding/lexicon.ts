import { findPattern } from './matching.ts';
import { onDemand, type Texts, textsOf } from './onDemand.ts';
import type { LanguagePack, Vocabulary } from './pack.ts';
import { parsePattern, stemOf } from './pattern.ts';
import { cuesIn, cuesOf } from './patternIndex.ts';
import { Reading, type Span } from './reading.ts';
import { toPhrase } from './tokens.ts';

interface Entry {
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

/** More than any sentence needs; what was said does not stay long. */
const keptReadings = 50;
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
    .flatMap((phrase) => phrase.replace(/[=*]/g, '').split(' '));
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

/** Finds every concept of the lexicon in a run of words. */
export function read(tokens: readonly string[], lexicon: Lexicon): Reading {
  const { readings } = lexicon;
  const words = tokens.join(' ');
  const before = readings.get(words);
  if (before !== undefined) return before;
  const reading = readAnew(tokens, lexicon);
  if (readings.size >= keptReadings) readings.clear();
  readings.set(words, reading);
  return reading;
}

function readAnew(tokens: readonly string[], lexicon: Lexicon): Reading {
  const reading = new Reading(tokens, lexicon.vocabulary.transparent);
  const found: { entry: Entry; span: Span }[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    for (const entry of lexicon.entriesAt(tokens[at] ?? '')) {
      if (entry.words.every((word, offset) => wordMatches(tokens[at + offset], word))) {
        found.push({ entry, span: { start: at, end: at + entry.words.length } });
      }
    }
    addNumber(reading, tokens[at] ?? '', at);
  }
  const owned = found.filter(({ entry }) => entry.exclusive);
  for (const { entry, span } of found) {
    const taken = owned.some(
      (owner) => owner.entry.concept !== entry.concept && overlapsMore(owner.span, span),
    );
    if (!taken) reading.add(entry.concept, span);
  }
  const present = cuesIn(reading);
  for (const { concept, pattern, cues } of lexicon.derived) {
    if (!cues.some((cue) => present.has(cue))) continue;
    for (const { head } of findPattern(parsePattern(pattern), reading)) {
      reading.add(concept, around(head));
      present.add(concept);
    }
  }
  return reading;
}

function wordMatches(token: string | undefined, word: string): boolean {
  if (token === undefined) return false;
  return word.endsWith('*') ? token.startsWith(word.slice(0, -1)) : token === word;
}

/** An exclusive phrase takes every shorter phrase it overlaps. */
function overlapsMore(owner: Span, span: Span): boolean {
  const overlaps = owner.start < span.end && span.start < owner.end;
  return overlaps && owner.end - owner.start >= span.end - span.start;
}

function around(parts: readonly Span[]): Span {
  return {
    start: Math.min(...parts.map(({ start }) => start)),
    end: Math.max(...parts.map(({ end }) => end)),
  };
}

/** NUMBER and YEAR are concepts of every language. */
function addNumber(reading: Reading, token: string, at: number): void {
  if (!/^\d+(\.\d+)?$/.test(token)) return;
  const span = { start: at, end: at + 1 };
  const value = Number(token);
  reading.add('NUMBER', span);
  if (value >= 1900 && value <= 2039) reading.add('YEAR', span);
  if (value >= 7 && value <= 10) reading.add('SEVEN_TO_TEN', span);
  if (value >= 10) reading.add('TEN_OR_MORE', span);
  if (value >= 3) reading.add('THREE_OR_MORE', span);
  if ((value >= 37.7 && value <= 42) || (value >= 100 && value <= 107)) reading.add('FEVER_READING', span);
}
