import type { HeardEntry } from '../../device/heard.ts';

/** A spoken entry as its sentences, each with its share of the time; anything else as it is. */
export function sentencesOf(entry: HeardEntry, locale: string): HeardEntry[] {
  const { lane, text } = entry;
  if (lane !== 'voice' || text === undefined) return [entry];
  const texts = [...new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)]
    .map(({ segment }) => segment.trim())
    .filter((segment) => segment !== '');
  const letters = texts.join('').length;
  let before = 0;
  return texts.map((sentence) => {
    const atMs = entry.atMs + (before / letters) * entry.durationMs;
    before += sentence.length;
    return { ...entry, text: sentence, atMs, durationMs: (sentence.length / letters) * entry.durationMs };
  });
}
