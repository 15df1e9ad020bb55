import { vocabulary as english } from '../../locales/en/symptoms/vocabulary.ts';
import { type Triage, type TriageContext, undecided } from './findings.ts';
import { preparedWords } from './prepared.ts';
import { type Understanding, understanding } from './understanding/index.ts';
import type { Vocabulary } from './understanding/pack.ts';

/** The languages triage understands, by language subtag. */
export const vocabularies: ReadonlyMap<string, Vocabulary> = new Map([[english.language, english]]);

const compiled = new Map<string, Understanding>();

/**
 * What an utterance comes to: tier, flags, whose sign it is and why.
 * Pure, synchronous and deterministic. Never throws: a failure inside, or a locale without a
 * language pack, yields `unclear`, which never starts or continues exercise.
 */
export function triage(text: string, locale: string, context: TriageContext = {}): Triage {
  try {
    const understood = understandingOf(locale);
    return understood === null
      ? { ...undecided, why: [{ rule: 'locale.unknown', words: '' }] }
      : understood(text, context);
  } catch {
    return { ...undecided, why: [{ rule: 'failed', words: '' }] };
  }
}

/** True when triage has words for the locale's language. */
export function understandsLocale(locale: string): boolean {
  return vocabularies.has(languageOf(locale));
}

function understandingOf(locale: string): Understanding | null {
  const language = languageOf(locale);
  const ready = compiled.get(language);
  if (ready !== undefined) return ready;
  const vocabulary = vocabularies.get(language);
  const words = preparedWords(language);
  if (vocabulary === undefined || words === undefined) return null;
  const made = understanding(words, vocabulary);
  compiled.set(language, made);
  return made;
}

function languageOf(locale: string): string {
  return locale.split(/[-_]/)[0]?.toLowerCase() ?? '';
}
