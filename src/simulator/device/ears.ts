import type { InteractionModel } from '../../language/interactionModel.ts';
import { recognise } from '../../language/recogniser/recognise.ts';
import type { Intent } from './envelope.ts';

/** What a device knows of one locale: how the skill is called, and what Alexa makes of a sentence. */
export interface Ears {
  readonly invocationName: string;
  understand(words: string): Intent;
}

/** Ears that hear exactly what the interaction model of a locale can hear. */
export function earsOf(model: InteractionModel, locale: string): Ears {
  return {
    invocationName: model.interactionModel.languageModel.invocationName,
    understand: (words) => {
      const { intent, slots } = recognise(model, locale, words);
      return { name: intent, slots };
    },
  };
}
