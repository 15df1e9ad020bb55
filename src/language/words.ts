import { contractionEndings, contractions, isWords, politePhrases } from './everyday.ts';
import { spellNumber } from './numbers.ts';

/** One word as it is compared, and the spoken word it came from. "i'm" gives two: "i" and "am". */
export interface Word {
  readonly text: string;
  /** Index into the spoken words. */
  readonly spoken: number;
  /** True for words that only oil the sentence, and for a word said twice running. */
  readonly light: boolean;
}

/** What a word that only oils the sentence weighs beside the others. */
export const lightWord = 0.1;

export interface Utterance {
  readonly spoken: readonly string[];
  readonly words: readonly Word[];
}

/** Lower case, no punctuation, contractions opened, so that samples and speech meet on the same words. */
export function readUtterance(text: string): Utterance {
  const spoken = spokenWords(text);
  const opened = spoken.flatMap((word, index) => openContraction(word).map((part) => ({ part, index })));
  const texts = opened.map(({ part }) => part);
  const light = lightWords(texts);
  return {
    spoken,
    words: opened.map(({ part, index }, at) => ({ text: part, spoken: index, light: light[at] ?? false })),
  };
}

/** The compared words of a phrase of the model. */
export function phraseWords(phrase: string): readonly string[] {
  return spokenWords(phrase).flatMap(openContraction);
}

function spokenWords(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[-–—/]/g, ' ')
    .replace(/[^\p{L}\p{N}' ]/gu, ' ')
    .split(/\s+/)
    .map((word) => word.replace(/^'+|'+$/g, ''))
    .filter(Boolean);
}

function openContraction(word: string): readonly string[] {
  if (/^\d+$/.test(word)) return spellNumber(Number(word));
  const whole = Object.hasOwn(contractions, word) ? contractions[word] : undefined;
  if (whole !== undefined) return whole.split(' ');
  if (word.endsWith("'s") && isWords.has(word.slice(0, -2))) return [word.slice(0, -2), 'is'];
  const found = contractionEndings.find(([ending]) => word.endsWith(ending));
  if (found) return [word.slice(0, -found[0].length), found[1]];
  return [word.replace(/'/g, '')];
}

const politePhraseWords = politePhrases.map((phrase) => phrase.split(' '));

function lightWords(texts: readonly string[]): readonly boolean[] {
  const light = texts.map((text, at) => isStutter(texts, at, text));
  for (let at = 0; at < texts.length; ) {
    const phrase = politePhraseWords.find((words) =>
      words.every((word, offset) => texts[at + offset] === word),
    );
    const length = phrase?.length ?? 0;
    light.fill(true, at, at + length);
    at += Math.max(1, length);
  }
  return light;
}

/** "how long how long is left", "skip skip this": the first try is not part of the sentence. */
function isStutter(texts: readonly string[], at: number, text: string): boolean {
  return text === texts[at + 1] || (text === texts[at + 2] && texts[at + 1] === texts[at + 3]);
}
