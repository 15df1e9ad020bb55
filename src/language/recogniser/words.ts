import { expandTemplate } from '../template.ts';
import { type Everyday, oncePerLanguage } from './everyday.ts';
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
export function readUtterance(everyday: Everyday, text: string): Utterance {
  const spoken = spokenWords(text);
  const opened = spoken.flatMap((word, index) =>
    openContraction(everyday, word).map((part) => ({ part, index })),
  );
  const texts = opened.map(({ part }) => part);
  const light = lightWords(everyday, texts);
  return {
    spoken,
    words: opened.map(({ part, index }, at) => ({ text: part, spoken: index, light: light[at] ?? false })),
  };
}

/** The compared words of a phrase of the model. */
export function phraseWords(everyday: Everyday, phrase: string): readonly string[] {
  return spokenWords(phrase).flatMap((word) => openContraction(everyday, word));
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

function openContraction(everyday: Everyday, word: string): readonly string[] {
  if (/^\d+$/.test(word)) return spellNumber(everyday, Number(word));
  const { contractions, contractionEndings } = everyday;
  const whole = Object.hasOwn(contractions, word) ? contractions[word] : undefined;
  if (whole !== undefined) return whole.split(' ');
  const found = contractionEndings.find(
    ({ ending, after }) => word.endsWith(ending) && (after?.has(word.slice(0, -ending.length)) ?? true),
  );
  if (found) return [word.slice(0, -found.ending.length), found.word];
  return [word.replace(/'/g, '')];
}

/** First word → the polite phrases that begin with it, the longest first. */
const politeness = oncePerLanguage(({ politePhrases }) => {
  const phrases = politePhrases.flatMap(expandTemplate).map((phrase) => phrase.split(' '));
  phrases.sort((a, b) => b.length - a.length);
  return Map.groupBy(phrases, ([first]) => first);
});

function lightWords(everyday: Everyday, texts: readonly string[]): readonly boolean[] {
  const light = texts.map((text, at) => isStutter(texts, at, text));
  for (let at = 0; at < texts.length; ) {
    const phrase = politeness(everyday)
      .get(texts[at])
      ?.find((words) => words.every((word, offset) => texts[at + offset] === word));
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
