interface Pace {
  readonly msPerWord: number;
  /** The pause after a sentence. */
  readonly sentencePauseMs: number;
}

/**
 * How long a voice takes, by language. English: about 155 words a minute in all, with its pause
 * after each sentence; a hyphenated word counts as its parts. Estimates only: a hold never depends on them.
 */
const paces: Readonly<Record<string, Pace>> = { en: { msPerWord: 350, sentencePauseMs: 250 } };
const usualPace: Pace = { msPerWord: 360, sentencePauseMs: 250 };

/** Estimated spoken length of a text, milliseconds. */
export function spokenTextMs(text: string, locale: string): number {
  const { msPerWord, sentencePauseMs } = paces[locale.split('-', 1)[0] ?? ''] ?? usualPace;
  const words = text.match(/[\p{L}\p{N}']+/gu)?.length ?? 0;
  const sentences = text.match(/[.!?:](\s|$)/g)?.length ?? 0;
  return Math.round(words * msPerWord + sentences * sentencePauseMs);
}
