import type { InteractionModel } from '../../language/interactionModel.ts';
import { Device } from '../device/device.ts';
import { type Ears, earsOf } from '../device/ears.ts';
import { postTo } from '../device/transport.ts';
import { type Settings, startMs } from './settings.ts';
import type { Names } from './view/names.ts';

/** Whose conversation it is: one's own, or a rehearsal that nobody remembers. */
export type Occasion = 'own' | 'practice';

const endpoints: Readonly<Record<Occasion, string>> = {
  own: '/simulator/alexa',
  practice: '/simulator/practice/alexa',
};

const models = new Map<string, Promise<InteractionModel>>();

/** A device for an occasion, as the settings describe it. */
export function deviceFor(occasion: Occasion, { locale, profile }: Settings, names: Names): Device {
  return new Device({
    send: postTo(endpoints[occasion]),
    ears: (heard) => earsFor(heard, names),
    locale,
    profile,
    startMs: startMs(Date.now()),
    household: occasion === 'practice' ? { userId: 'amzn1.ask.account.PRACTICE' } : {},
  });
}

async function earsFor(locale: string, names: Names): Promise<Ears> {
  const coming = models.get(locale) ?? fetchModel(locale);
  models.set(locale, coming);
  coming.catch(() => models.delete(locale));
  const model = await coming;
  names.learn(model);
  return earsOf(model, locale);
}

async function fetchModel(locale: string): Promise<InteractionModel> {
  const response = await fetch(`/simulator/models/${locale}.json`);
  if (!response.ok) throw new Error(`No interaction model of ${locale}: status ${response.status}`);
  return response.json();
}
