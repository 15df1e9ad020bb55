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
