/** The part of Alexa's interaction model we use: what is built, checked and read by the recogniser. */

export interface InteractionModel {
  readonly interactionModel: { readonly languageModel: LanguageModel };
}

export interface LanguageModel {
  readonly invocationName: string;
  readonly modelConfiguration?: { readonly fallbackIntentSensitivity: { readonly level: string } };
  readonly intents: readonly ModelIntent[];
  readonly types: readonly ModelSlotType[];
}

export interface ModelIntent {
  readonly name: string;
  readonly slots?: readonly ModelSlot[];
  readonly samples: readonly string[];
}

export interface ModelSlot {
  readonly name: string;
  readonly type: string;
  readonly multipleValues?: { readonly enabled: boolean };
}

export interface ModelSlotType {
  readonly name: string;
  readonly values: readonly ModelSlotValue[];
}

export interface ModelSlotValue {
  readonly id: string;
  readonly name: { readonly value: string; readonly synonyms?: readonly string[] };
}

/** The English locales this skill is published in. */
export const locales = ['en-US', 'en-GB', 'en-CA', 'en-AU', 'en-IN'] as const;
export type Locale = (typeof locales)[number];

/** Slots with several values at once exist only here (Amazon, "Collect multiple values in a slot"). */
export const severalValuesLocales: readonly string[] = ['en-AU', 'en-CA', 'en-GB', 'en-US'];

/** The intent whose slot lists symptoms: its words are what a command must never swallow. */
export const symptomIntent = 'SymptomIntent';
/** The type of that slot. */
export const symptomType = 'Symptom';

/** The slot type that takes any words: the slot of free speech. */
export const phraseSlotType = 'AMAZON.SearchQuery';

/** True for an intent that carries free speech. */
export function isFree(intent: ModelIntent): boolean {
  return intent.slots?.some(({ type }) => type === phraseSlotType) ?? false;
}

/** Where a locale's committed model lies, from the root of the repository. */
export function modelPath(locale: string): string {
  return `skill-package/interactionModels/custom/${locale}.json`;
}
