import { english } from '../../locales/en/symptoms/index.ts';
import type { LanguagePack } from './understanding/pack.ts';
import { type Prepared, prepare } from './understanding/prepare.ts';

/** The languages triage has words for, by language subtag. */
export const packs: ReadonlyMap<string, LanguagePack> = new Map([[english.language, english]]);

/**
 * The words of a language, worked out for triage. Where a start must be quick they were worked out before: the bundle
 * for Lambda has them in place of this module (`lambda/packing.ts`).
 */
export function preparedWords(language: string): Prepared | undefined {
  const pack = packs.get(language);
  return pack && prepare(pack);
}
