import { english } from '../../locales/en/symptoms/index.ts';
import type { LanguagePack, Vocabulary } from './understanding/pack.ts';
import { type Prepared, prepare } from './understanding/prepare.ts';

/** The languages triage has words for, by language subtag. */
export const packs: ReadonlyMap<string, LanguagePack> = new Map([[english.language, english]]);

/** A language as triage works with it. */
export interface Language {
  readonly vocabulary: Vocabulary;
  readonly words: Prepared;
}

/**
 * A language, its words worked out for triage; undefined for one without a pack. Where a start must be quick they
 * were worked out before: the bundle for Lambda has them in place of this module (`lambda/packing.ts`).
 */
export function readyLanguage(language: string): Language | undefined {
  const pack = packs.get(language);
  return pack && { vocabulary: pack, words: prepare(pack) };
}
