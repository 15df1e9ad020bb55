import { english } from '../../locales/en/symptoms/index.ts';
import { type Triage, type TriageContext, undecided } from './findings.ts';
import { type Understanding, understand } from './understanding/index.ts';
import type { LanguagePack } from './understanding/pack.ts';

/** The languages triage understands, by language subtag. */
export const packs: ReadonlyMap<string, LanguagePack> = new Map([[english.language, english]]);

const compiled = new Map<string, Understanding>();

/**
 * What an utterance comes to: tier, flags, whose sign it is and why.
 * Pure, synchronous and deterministic. Never throws: a failure inside, or a locale without a
 * language pack, yields `unclear`, which never starts or continues exercise.
 */
export function triage(text: string, locale: string, context: TriageContext = {}): Triage {
  try {
    const understanding = understandingOf(locale);
    return understanding === null
      ? { ...undecided, why: [{ rule: 'locale.unknown', words: '' }] }
      : understanding(text, context);
  } catch {
    return { ...undecided, why: [{ rule: 'failed', words: '' }] };
  }
}

/** True when triage has words for the locale's language. */
export function understandsLocale(locale: string): boolean {
  return packs.has(languageOf(locale));
}

function understandingOf(locale: string): Understanding | null {
  const language = languageOf(locale);
  const ready = compiled.get(language);
  if (ready !== undefined) return ready;
  const pack = packs.get(language);
  if (pack === undefined) return null;
  const made = understand(pack);
  compiled.set(language, made);
  return made;
}

function languageOf(locale: string): string {
  return locale.split(/[-_]/)[0]?.toLowerCase() ?? '';
}
