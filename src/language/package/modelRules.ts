import {
  type InteractionModel,
  type LanguageModel,
  type ModelIntent,
  type ModelSlot,
  phraseSlotType,
  severalValuesLocales,
} from '../interactionModel.ts';
import { type CheckedRule, checkEach } from './rule.ts';
import { checkSchema } from './schema.ts';

/**
 * Amazon's written rules for an interaction model that its schema does not say. Sources: "Standard
 * built-in intents", "Slot type reference", "Best practices for sample utterances", "Choose the
 * invocation name", "Collect multiple values in a slot", all in the Alexa developer documentation.
 */
const requiredIntents = ['Help', 'Stop', 'Cancel', 'NavigateHome', 'Fallback'];
/** Ours besides: asked for at any moment, and better known to Alexa than any sample of ours. */
const expectedIntents = ['Yes', 'No', 'Next', 'Previous', 'Repeat', 'Pause', 'Resume', 'StartOver'];
const builtInSlotTypes = [phraseSlotType, 'AMAZON.NUMBER', 'AMAZON.TIME'];
const launchWords = 'alexa amazon echo computer ask tell open launch start load begin enable run use'.split(
  ' ',
);
/** Letters with apostrophes and hyphens inside, dotted letters such as "p.m.", and slots. No digits. */
const sampleWord = /^(?:\{[A-Za-z_]+\}|\p{L}[\p{L}'-]*|(?:\p{L}\.)+)$/u;
const spokenWord = /^\p{L}[\p{L}'-]*$/u;
/** Documented ceilings, with room to spare below them. */
const maximum = { intents: 250, values: 50_000, bytes: 1_500_000 };

/** Every rule that can be checked on one locale's model, with what breaks it. */
export function checkModel(locale: string, model: InteractionModel): readonly CheckedRule[] {
  const { languageModel } = model.interactionModel;
  return [
    checkSchema('the model fits the official schema', 'model', withSynonyms(model)),
    ...intentRules(languageModel),
    ...sampleRules(languageModel),
    ...slotRules(locale, languageModel),
    invocationRule(languageModel.invocationName),
    sizeRule(model),
  ];
}

/** The schema wants at least one synonym; the service takes none, so a value may have none. */
function withSynonyms(model: InteractionModel): InteractionModel {
  const { languageModel } = model.interactionModel;
  const types = languageModel.types.map((type) => ({
    ...type,
    values: type.values.map(({ id, name }) => ({ id, name: { synonyms: [name.value], ...name } })),
  }));
  return { interactionModel: { languageModel: { ...languageModel, types } } };
}

function intentRules({ intents }: LanguageModel): readonly CheckedRule[] {
  const names = intents.map(({ name }) => name);
  const builtIn = (name: string) => `AMAZON.${name}Intent`;
  return [
    checkEach('the required built-in intents are there', [...requiredIntents, ...expectedIntents], (name) =>
      names.includes(builtIn(name)) ? undefined : `${builtIn(name)} is missing`,
    ),
    checkEach('intent names are unique, of letters and underscores', names, (name) =>
      names.filter((other) => other === name).length > 1 || !/^(?:AMAZON\.)?[A-Za-z_]+$/.test(name)
        ? name
        : false,
    ),
    checkEach('built-in intents have no slots', intents, ({ name, slots }) =>
      name.startsWith('AMAZON.') && slots ? name : false,
    ),
    checkEach('our own intents have samples', intents, ({ name, samples }) =>
      name.startsWith('AMAZON.') || samples.length > 0 ? false : name,
    ),
  ];
}

function sampleRules({ intents }: LanguageModel): readonly CheckedRule[] {
  const all = intents.flatMap((intent) => intent.samples.map((sample) => ({ intent, sample })));
  const owners = Map.groupBy(all, ({ sample }) => sample.toLowerCase());
  return [
    checkEach('samples are words, with numbers spelled out', all, ({ intent, sample }) =>
      sample.split(' ').every((word) => sampleWord.test(word)) ? false : `${intent.name}: "${sample}"`,
    ),
    checkEach(
      'no sample stands twice',
      owners,
      ([sample, uses]) =>
        uses.length > 1 && `"${sample}": ${uses.map(({ intent }) => intent.name).join(', ')}`,
    ),
    checkEach('the slots of a sample are declared, once each', all, ({ intent, sample }) => {
      const used = slotsIn(sample);
      const declared = used.every((name) => intent.slots?.some((slot) => slot.name === name));
      return !declared || new Set(used).size < used.length ? `${intent.name}: "${sample}"` : false;
    }),
    checkEach('a phrase slot has words beside it and no other slot', all, ({ intent, sample }) => {
      const phrase = slotsIn(sample).some((name) => typeOf(intent, name) === phraseSlotType);
      const alone = slotsIn(sample).length === 1 && sample.replace(/\{\w+\}/g, '').trim() !== '';
      return phrase && !alone ? `${intent.name}: "${sample}"` : false;
    }),
  ];
}

function slotRules(locale: string, { intents, types }: LanguageModel): readonly CheckedRule[] {
  const slots = intents.flatMap((intent) => (intent.slots ?? []).map((slot) => ({ intent, slot })));
  const known = [...builtInSlotTypes, ...types.map(({ name }) => name)];
  const phrases = types.flatMap((type) =>
    type.values.flatMap(({ id, name }) =>
      [name.value, ...(name.synonyms ?? [])].map((phrase) => ({ type: type.name, id, phrase })),
    ),
  );
  const owners = Map.groupBy(phrases, ({ type, phrase }) => `${type}: "${phrase.toLowerCase()}"`);
  return [
    checkEach('every slot has a type that exists', slots, ({ intent, slot }) =>
      known.includes(slot.type) ? false : `${intent.name} {${slot.name}}`,
    ),
    checkEach('every slot is used in a sample', slots, ({ intent, slot }) =>
      intent.samples.some((sample) => slotsIn(sample).includes(slot.name))
        ? false
        : `${intent.name} {${slot.name}}`,
    ),
    checkEach('several values at once only where the locale has them', slots, ({ intent, slot }) =>
      severalValues(slot) && !severalValuesLocales.includes(locale) ? `${intent.name} {${slot.name}}` : false,
    ),
    checkEach('slot values are words', phrases, ({ type, phrase }) =>
      phrase.split(' ').every((word) => spokenWord.test(word)) ? false : `${type}: "${phrase}"`,
    ),
    checkEach(
      'no slot value has two ids',
      owners,
      ([phrase, uses]) => new Set(uses.map(({ id }) => id)).size > 1 && phrase,
    ),
  ];
}

function invocationRule(name: string): CheckedRule {
  return checkEach(
    'the invocation name is two plain words or more, none of them a launch word',
    [name],
    () => {
      const words = name.split(' ');
      const plain = words.every((word) => /^[a-z][a-z'.]*$/.test(word) && !launchWords.includes(word));
      return words.length >= 2 && plain ? false : `"${name}"`;
    },
  );
}

function sizeRule(model: InteractionModel): CheckedRule {
  const { intents, types } = model.interactionModel.languageModel;
  const values = types.reduce((sum, type) => sum + type.values.length, 0);
  const bytes = Buffer.byteLength(JSON.stringify(model));
  const sizes = { intents: intents.length, values, bytes };
  return checkEach(
    'the model is within the size limits',
    ['intents', 'values', 'bytes'] as const,
    (size) => sizes[size] > maximum[size] && `${sizes[size]} ${size}`,
  );
}

function severalValues({ multipleValues }: ModelSlot): boolean {
  return multipleValues?.enabled ?? false;
}

function slotsIn(sample: string): readonly string[] {
  return [...sample.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
}

function typeOf(intent: ModelIntent, slotName: string): string | undefined {
  return intent.slots?.find(({ name }) => name === slotName)?.type;
}
