import { type Triage, type TriageContext, undecided } from './findings.ts';
import { readyLanguage } from './languages.ts';
import { type Understanding, understanding } from './understanding/index.ts';

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

function understandingOf(locale: string): Understanding | null {
  const language = languageOf(locale);
  const ready = compiled.get(language);
  if (ready !== undefined) return ready;
  const spoken = readyLanguage(language);
  if (spoken === undefined) return null;
  const made = understanding(spoken.words, spoken.vocabulary);
  compiled.set(language, made);
  return made;
}

/** The language subtag of a locale such as "en-GB" or "en_gb", in small letters. */
export function languageOf(locale: string): string {
  return locale.split(/[-_]/)[0]?.toLowerCase() ?? '';
}
