import { carriers as en, asking as enAsking } from './en/commands/carriers.ts';
import { type Carriers, phrasesOf } from './phrasing.ts';

const byLanguage: Readonly<Record<string, Carriers>> = { en };
const askingByLanguage: Readonly<Record<string, readonly string[]>> = { en: enAsking };

/** The free-speech carriers of a locale such as "en-GB"; none for a language without its own table. */
export function carriersOf(locale: string): Carriers {
  return byLanguage[locale.split('-', 1)[0] ?? ''] ?? {};
}

/** True for an intent that only carries free speech. */
export function isFreeSpeech(locale: string, intentName: string): boolean {
  return Object.hasOwn(carriersOf(locale), intentName);
}

/** True for free speech that began as a question. */
export function isQuestion(locale: string, intentName: string): boolean {
  return askingByLanguage[locale.split('-', 1)[0] ?? '']?.includes(intentName) ?? false;
}

/**
 * The sentence as it was said: Alexa reports "i can't pee" as the words "pee", so the carrier's own words
 * go back around them. An intent that carries no free speech gives the words unchanged.
 */
export function restoreSpeech(locale: string, intentName: string, words: string): string {
  if (!isFreeSpeech(locale, intentName)) return words;
  const carrier = carriersOf(locale)[intentName as keyof Carriers] ?? '{words}';
  const [restored = '{words}'] = phrasesOf(carrier);
  return restored.replace('{words}', () => words);
}
