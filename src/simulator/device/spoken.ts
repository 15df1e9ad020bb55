/** Estimated length of spoken words, milliseconds. */
export type SpokenMs = (text: string) => number;

/**
 * This voice speaks about 155 words a minute, the pace the conversations were written for. It is not the
 * voice the skill counts on, just as Alexa's is not: a line may differ by some percent either way.
 */
const letterMs = 65;
const sentenceMs = 600;
const clauseMs = 350;
/** A digit is spoken as a word. */
const lettersInDigit = 5;

/** How long a voice takes for some words, milliseconds; 0 for none. */
export const spokenMs: SpokenMs = (text) => {
  const letters = count(text, /\p{L}/gu) + lettersInDigit * count(text, /\p{N}/gu);
  if (letters === 0) return 0;
  const sentences = Math.max(1, count(text, /[.!?…]+(?=\s|$)/g));
  return Math.round(letters * letterMs + sentences * sentenceMs + count(text, /[,:;](?=\s|$)/g) * clauseMs);
};

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
