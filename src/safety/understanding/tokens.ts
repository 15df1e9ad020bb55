import type { Vocabulary } from './pack.ts';

/** Stands in for words set aside as figurative or ordinary talk, so nothing else can match them. */
export const blank = '·';

/** Marks of a pause that survive normalising; everything else is words. */
export const pauses: ReadonlySet<string> = new Set([',', '.', '?', '!', ';', ':']);

/**
 * Speech as lower-case words: contractions opened, numbers in digits, fillers and stutters gone.
 * The same person saying the same thing with more "um" must come out the same.
 */
export function toTokens(text: string, vocabulary: Vocabulary): string[] {
  const opened = openContractions(splitWords(text), vocabulary);
  const spoken = dropFillers(opened, vocabulary);
  return collapseRepeats(vocabulary.numbers(collapseRepeats(spoken)));
}

/** A phrase of the lexicon, brought to the same form as speech but with every word kept. */
export function toPhrase(text: string, vocabulary: Vocabulary): string[] {
  return vocabulary.numbers(openContractions(text.toLowerCase().split(/\s+/).filter(Boolean), vocabulary));
}

function splitWords(text: string): string[] {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[—–…]|\.{2,}|\s-\s/g, ' , ')
    .replace(/\s+(n't|'(?:ve|m|s|re|ll|d))\b/g, '$1')
    .replace(/(\d),(?=\d{3})/g, '$1');
  // A trailing hyphen is a word broken off: "my le- leg".
  const words = plain.match(/\d+(?:\.\d+)?|[\p{L}\p{M}']+(?:-(?!\s|$))?-?|[,.?!;:%/]/gu) ?? [];
  return words.flatMap((word) => {
    if (word.endsWith('-') && word.length <= 4) return [];
    const bare = word.replace(/^'+|'+$|-+$/g, '');
    return bare === '' ? [] : [bare];
  });
}

function openContractions(words: readonly string[], vocabulary: Vocabulary): string[] {
  const opened: string[] = [];
  for (const word of words) {
    const known = vocabulary.contractions.get(word);
    if (known === undefined) openEnding(word, vocabulary, opened);
    else opened.push(...known.split(' '));
  }
  return opened;
}

/** Adds a word to those opened, its ending as words of their own. */
function openEnding(word: string, vocabulary: Vocabulary, opened: string[]): void {
  for (const [ending, words] of vocabulary.endings) {
    if (word.length > ending.length && word.endsWith(ending)) {
      const stem = word.slice(0, -ending.length);
      opened.push(...(vocabulary.contractions.get(stem) ?? stem).split(' '), ...words.split(' '));
      return;
    }
  }
  opened.push(word);
}

function dropFillers(words: readonly string[], vocabulary: Vocabulary): string[] {
  const kept: string[] = [];
  for (let at = 0; at < words.length; ) {
    const next = words.slice(at);
    const isNext = (phrase: readonly string[]): boolean =>
      phrase.every((part, offset) => next[offset] === part);
    const exception = vocabulary.fillerExceptions.find(isNext);
    const filler =
      vocabulary.fillers.find(isNext) ??
      vocabulary.hedgingFillers.find((phrase) => isNext(phrase) && phrase.length < next.length);
    if (exception !== undefined) kept.push(...exception);
    else if (filler === undefined) kept.push(...next.slice(0, 1));
    at += (exception ?? filler)?.length ?? 1;
  }
  return kept;
}

/** "I can't I can't feel feel my leg": an immediate repeat of up to four words is a stutter. */
function collapseRepeats(words: readonly string[]): string[] {
  const kept: string[] = [];
  for (const word of words) {
    kept.push(word);
    for (let length = 1; length <= 4; length += 1) {
      if (kept.length >= 2 * length && endsInRepeat(kept, length)) {
        kept.length -= length;
        break;
      }
    }
  }
  return kept;
}

function endsInRepeat(words: readonly string[], length: number): boolean {
  for (let back = 1; back <= length; back += 1) {
    if (words[words.length - back] !== words[words.length - back - length]) return false;
  }
  return true;
}
