import type { Everyday } from '../src/language/recogniser/everyday.ts';
import { everyday as en } from './en/everyday.ts';

const byLanguage: Readonly<Record<string, Everyday>> = { en };

/**
 * What the recogniser knows besides the model in the language of a locale such as "en-GB".
 * @throws Error for a language without such words: it would be heard with another's.
 */
export function everydayOf(locale: string): Everyday {
  const everyday = byLanguage[locale.split('-', 1)[0] ?? ''];
  if (!everyday) throw new Error(`No everyday words for "${locale}": locales/everyday.ts has none.`);
  return everyday;
}
