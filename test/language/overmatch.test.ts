/**
 * Nobody's words go to somebody else: every sample is won by its own intent, and every slot value can be
 * said in at least one of the sentences of its intent. A word added to one intent has silently stolen
 * another's sentence before ("nothing" made "it's nothing" ask for a harder exercise).
 */
import { expect, it } from 'vitest';
import type { ModelIntent } from '../../src/language/interactionModel.ts';
import { committedModel, hear, idIn } from './model.ts';

const { intents, types } = committedModel('en-US').interactionModel.languageModel;
const commands = intents.filter(({ name }) => !name.startsWith('Say'));

/** A plain value of each slot type, to say samples with. */
const example: Readonly<Record<string, string>> = {
  ...Object.fromEntries(types.map(({ name, values }) => [name, values[0]?.name.value ?? ''])),
  TalkDirection: 'talk less',
  Habit: 'sit',
  Routine: 'core',
  Movement: 'bird dog',
  'AMAZON.NUMBER': 'ten',
  'AMAZON.TIME': 'eight',
};

function say(sample: string, intent: ModelIntent, values = example): string {
  return sample.replace(/\{(\w+)\}/g, (_, slot: string) => {
    const type = intent.slots?.find(({ name }) => name === slot)?.type ?? '';
    return values[type] ?? example[type] ?? slot;
  });
}

it('every sample is won by its own intent', { timeout: 900_000 }, () => {
  const stolen = commands.flatMap((intent) =>
    intent.samples.flatMap((sample) => {
      const thief = hear(say(sample, intent)).intent;
      return thief === intent.name ? [] : [`"${sample}" of ${intent.name} goes to ${thief}`];
    }),
  );
  expect(stolen).toEqual([]);
});

it.each(types)('every way to say a $name is heard', { timeout: 900_000 }, ({ name, values }) => {
  const unheard = values.flatMap(({ id, name: { value, synonyms = [] } }) =>
    [value, ...synonyms].filter((phrase) => !isHeard(name, id, phrase)),
  );
  expect(unheard).toEqual([]);
});

function isHeard(type: string, id: string, phrase: string): boolean {
  return sentencesWith(type).some(({ intent, sample, slot }) => {
    const heard = hear(say(sample, intent, { ...example, [type]: phrase }));
    return heard.intent === intent.name && idIn(heard.slots[slot]) === id;
  });
}

/** The sentences with a slot of a type and no other slot. */
function sentencesWith(type: string) {
  return commands.flatMap((intent) =>
    intent.samples.flatMap((sample) => {
      const [slot, ...others] = [...sample.matchAll(/\{(\w+)\}/g)].map(([, found = '']) => found);
      const fits =
        slot && others.length === 0 && intent.slots?.find(({ name }) => name === slot)?.type === type;
      return fits ? [{ intent, sample, slot }] : [];
    }),
  );
}
