import type { Certification } from '../src/language/package/manifestRules.ts';
import { certification as en } from './en/certification.ts';

const byLanguage: Readonly<Record<string, Certification>> = { en };

/**
 * What certification looks for in the texts of a locale such as "en-GB".
 * @throws Error for a language without such words: its texts could not be checked.
 */
export function certificationOf(locale: string): Certification {
  const certification = byLanguage[locale.split('-', 1)[0] ?? ''];
  if (!certification) throw new Error(`Nothing to check "${locale}" by: locales/certification.ts has none.`);
  return certification;
}
