import { type Phrasing, phrasesOf, type SlotUse } from '../../../locales/phrasing.ts';
import {
  type InteractionModel,
  type ModelIntent,
  type ModelSlot,
  type ModelSlotType,
  phraseSlotType,
  severalValuesLocales,
} from '../interactionModel.ts';
import { coverTemplate, expandTemplate } from '../template.ts';
import { mergeSlots, type Vocabulary } from './vocabulary.ts';

/** The phrase slot of every free-speech carrier. */
const phraseSlot: ModelSlot = { name: 'words', type: phraseSlotType };

/** Alexa's interaction model of one locale, a pure function of what `locales/` says. */
export function buildModel(locale: string, vocabulary: Vocabulary): InteractionModel {
  return {
    interactionModel: {
      languageModel: {
        invocationName: vocabulary.invocationName,
        // A sentence Alexa is unsure of must rather be asked about than start a movement.
        modelConfiguration: { fallbackIntentSensitivity: { level: 'HIGH' } },
        intents: [...commandIntents(locale, vocabulary), ...carrierIntents(vocabulary)],
        types: slotTypes(vocabulary),
      },
    },
  };
}

function commandIntents(locale: string, { phrasings }: Vocabulary): readonly ModelIntent[] {
  const names = [...new Set(phrasings.map(({ intent }) => intent))].sort();
  return names.map((name) => {
    const own = phrasings.filter(({ intent }) => intent === name);
    const slots = own.flatMap((phrasing) => modelSlots(locale, phrasing));
    const samples = [...new Set(own.flatMap((phrasing) => phrasing.samples.flatMap(coverTemplate)))];
    return slots.length > 0 ? { name, slots, samples } : { name, samples };
  });
}

function modelSlots(locale: string, phrasing: Phrasing): readonly ModelSlot[] {
  return Object.entries(phrasing.slots ?? {}).map(([name, use]) => modelSlot(locale, name, use));
}

function modelSlot(locale: string, name: string, use: SlotUse): ModelSlot {
  if (typeof use === 'string') return { name, type: use };
  if (!severalValuesLocales.includes(locale)) return { name, type: use.type };
  return { name, type: use.type, multipleValues: { enabled: true } };
}

function carrierIntents({ carriers }: Vocabulary): readonly ModelIntent[] {
  return Object.entries(carriers).map(([name, samples]) => ({
    name,
    slots: [phraseSlot],
    samples: phrasesOf(samples),
  }));
}

function slotTypes({ slots }: Vocabulary): readonly ModelSlotType[] {
  return [...mergeSlots(slots)].map(([name, values]) => ({
    name,
    values: [...values].map(([id, phrases]) => {
      const [value = id, ...synonyms] = new Set(phrases.flatMap(expandTemplate));
      return { id, name: synonyms.length > 0 ? { value, synonyms } : { value } };
    }),
  }));
}
