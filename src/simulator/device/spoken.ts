/** Estimated length of spoken words, milliseconds. */
export type SpokenMs = (text: string) => number;

/** 155 words a minute: the pace the conversations were written for. */
const wordMs = 60_000 / 155;
/** The breath a voice takes at the end of a sentence. */
const sentenceMs = 250;

/** How long a voice takes for some words, milliseconds; 0 for none. */
export const spokenMs: SpokenMs = (text) => {
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  if (words === 0) return 0;
  const sentences = Math.max(1, text.match(/[.!?…]+(?=\s|$)/g)?.length ?? 0);
  return Math.round(words * wordMs + sentences * sentenceMs);
};
