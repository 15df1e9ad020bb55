import { readFileSync } from 'node:fs';
import { type InteractionModel, modelPath } from '../../src/language/interactionModel.ts';
import { type Ears, earsOf } from '../../src/simulator/device/ears.ts';

const known = new Map<string, Ears>();

/** Ears that hear what the committed model of a locale can hear, read once. */
export function earsFor(locale: string): Ears {
  const ears = known.get(locale) ?? earsOf(modelOf(locale), locale);
  known.set(locale, ears);
  return ears;
}

function modelOf(locale: string): InteractionModel {
  return JSON.parse(readFileSync(new URL(`../../${modelPath(locale)}`, import.meta.url), 'utf8'));
}
