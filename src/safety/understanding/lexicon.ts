import { findPattern } from './matching.ts';
import type { LanguagePack } from './pack.ts';
import { type Pattern, parsePattern } from './pattern.ts';
import { Reading, type Span } from './reading.ts';
import { toPhrase } from './tokens.ts';

interface Entry {
  readonly concept: string;
  readonly words: readonly string[];
  /** Its words belong to this concept alone: "leg day" is no leg. */
  readonly exclusive: boolean;
}

/** A pack's words, indexed by their first word (or first letters, for a `stem*`). */
export interface Lexicon {
  readonly pack: LanguagePack;
  readonly byWord: ReadonlyMap<string, readonly Entry[]>;
  readonly byStem: ReadonlyMap<string, readonly Entry[]>;
  readonly derived: readonly { readonly concept: string; readonly pattern: Pattern }[];
}

const stemLetters = 2;

/** Indexes a pack once. Phrases: `stem*` matches any ending, a leading `=` makes the phrase exclusive. */
export function compileLexicon(pack: LanguagePack): Lexicon {
  const byWord = new Map<string, Entry[]>();
  const byStem = new Map<string, Entry[]>();
  for (const [concept, phrases] of Object.entries(pack.lexicon)) {
    for (const phrase of phrases) {
      const exclusive = phrase.startsWith('=');
      const words = toPhrase(exclusive ? phrase.slice(1) : phrase, pack);
      const first = words[0] ?? '';
      const isStem = first.endsWith('*');
      const key = isStem ? first.slice(0, stemLetters) : first;
      const index = isStem ? byStem : byWord;
      const entries = index.get(key) ?? [];
      index.set(key, entries);
      entries.push({ concept, words, exclusive });
    }
  }
  const derived = pack.derived.flatMap(([concept, patterns]) =>
    patterns.map((text) => ({ concept, pattern: parsePattern(text) })),
  );
  return { pack, byWord, byStem, derived };
}

/** Finds every concept of the lexicon in a run of words. */
export function read(tokens: readonly string[], lexicon: Lexicon): Reading {
  const reading = new Reading(tokens, lexicon.pack.transparent);
  const found: { entry: Entry; span: Span }[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    for (const entry of entriesAt(tokens[at] ?? '', lexicon)) {
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
  for (const { concept, pattern } of lexicon.derived) {
    for (const { head } of findPattern(pattern, reading)) reading.add(concept, around(head));
  }
  return reading;
}

function entriesAt(word: string, lexicon: Lexicon): readonly Entry[] {
  return [...(lexicon.byWord.get(word) ?? []), ...(lexicon.byStem.get(word.slice(0, stemLetters)) ?? [])];
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
