import type { Entry, Lexicon } from './lexicon.ts';
import { findPattern } from './matching.ts';
import { parsePattern } from './pattern.ts';
import { cuesIn } from './patternIndex.ts';
import { Reading, type Span } from './reading.ts';

/** More than any sentence needs; what was said does not stay long. */
const keptReadings = 50;

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
      if (standsAt(entry, tokens, at)) {
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

/** Most entries fail at their second word, thousands of times a sentence: a loop, for speed. */
function standsAt({ words }: Entry, tokens: readonly string[], at: number): boolean {
  for (let offset = 1; offset < words.length; offset += 1)
    if (!wordMatches(tokens[at + offset], words[offset] ?? '')) return false;
  return wordMatches(tokens[at], words[0] ?? '');
}

function wordMatches(token: string | undefined, word: string): boolean {
  if (token === undefined) return false;
  return token === word || (word.endsWith('*') && token.startsWith(word.slice(0, -1)));
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
