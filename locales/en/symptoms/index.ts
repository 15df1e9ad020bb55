import type { LanguagePack } from '../../../src/safety/understanding/pack.ts';
import { answers, named } from './answers.ts';
import { asides } from './asides.ts';
import { chestAndHead } from './chestAndHead.ts';
import { excuses, raises } from './circumstances.ts';
import { derived } from './derived.ts';
import { despairAndRescue } from './despairAndRescue.ts';
import { events } from './events.ts';
import { evidence } from './evidence.ts';
import { examples } from './examples.ts';
import { functions } from './functions.ts';
import { homophones } from './homophones.ts';
import { idioms } from './idioms.ts';
import { illness } from './illness.ts';
import { medicine } from './medicine.ts';
import { mishearings } from './mishearings.ts';
import { persons } from './persons.ts';
import { places } from './places.ts';
import { sensations } from './sensations.ts';
import { settings } from './settings.ts';
import { signs } from './signs/index.ts';
import { soundTargets } from './sounds.ts';
import { talk } from './talk.ts';
import { things } from './things.ts';
import { time } from './time.ts';
import { toilet } from './toilet.ts';
import { vocabulary } from './vocabulary.ts';

const lexicon: Readonly<Record<string, readonly string[]>> = {
  ...places,
  ...sensations,
  ...functions,
  ...toilet,
  ...events,
  ...illness,
  ...chestAndHead,
  ...medicine,
  ...despairAndRescue,
  ...persons,
  ...time,
  ...talk,
  ...settings,
  ...things,
  IDIOM: idioms,
};

/** English, with its British, Irish, American, Indian and Australian everyday words. */
export const english: LanguagePack = {
  ...vocabulary,
  lexicon,
  derived,
  mishearings: [...mishearings, ...homophones],
  soundTargets,
  asides,
  signs,
  evidence,
  examples,
  raises,
  excuses,
  named,
  answers,
};
