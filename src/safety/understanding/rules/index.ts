import { excuses } from './excuses.ts';
import { raises } from './raises.ts';
import { signs } from './signs/index.ts';
import type { Excuse, Raise, Sign } from './types.ts';

export type { Excuse, Past, Raise, Sign } from './types.ts';

export type SignId = (typeof signs)[number]['id'];
export type RaiseId = (typeof raises)[number]['id'];
export type ExcuseId = (typeof excuses)[number]['id'];

/** Every sign triage knows, whatever the language. */
export const allSigns: readonly Sign<SignId>[] = signs;
export const allRaises: readonly Raise<RaiseId>[] = raises;
export const allExcuses: readonly Excuse<ExcuseId>[] = excuses;

/** The ids of the signs that have a trait. */
export function signsThatAre(trait: 'earnest' | 'provisional'): ReadonlySet<string> {
  return new Set(allSigns.filter((sign) => sign[trait] === true).map(({ id }) => id));
}
