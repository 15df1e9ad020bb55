import { readFileSync } from 'node:fs';
import { type InteractionModel, modelPath } from '../../src/language/interactionModel.ts';
import { type Recognition, recognise } from '../../src/language/recogniser/recognise.ts';
import type { RequestSlot, SlotValue } from '../../src/language/recogniser/slots.ts';

/** The committed model of a locale: what Alexa would be given. */
export function committedModel(locale: string): InteractionModel {
  return JSON.parse(readFileSync(modelPath(locale), 'utf8')) as InteractionModel;
}

const models = new Map<string, InteractionModel>();
const heard = new Map<string, Recognition>();

/** What the local recogniser makes of an utterance with a locale's committed model. */
export function hear(utterance: string, locale = 'en-US'): Recognition {
  const model = models.get(locale) ?? committedModel(locale);
  models.set(locale, model);
  const key = `${locale} ${utterance}`;
  const recognition = heard.get(key) ?? recognise(model, locale, utterance);
  heard.set(key, recognition);
  return recognition;
}

/** The id a slot resolved to, or what was said where its type has no ids. */
export function idIn(slot: RequestSlot | undefined): string | undefined {
  return slot?.slotValue && idOf(slot.slotValue);
}

function idOf(value: SlotValue): string | undefined {
  if (value.type === 'List') return value.values[0] && idOf(value.values[0]);
  return value.resolutions?.resolutionsPerAuthority[0]?.values?.[0]?.value.id ?? value.value;
}

/** The words a slot carries, as spoken. */
export function wordsIn(slot: RequestSlot | undefined): string {
  const value = slot?.slotValue;
  if (value?.type === 'List')
    return value.values.map((one) => ('value' in one ? one.value : '')).join(' and ');
  return value?.value ?? '';
}

/** All filled slots as "name=id", sorted. */
export function filledIn({ slots }: Recognition): readonly string[] {
  return Object.values(slots)
    .flatMap((slot) => (idIn(slot) === undefined ? [] : [`${slot.name}=${idIn(slot)}`]))
    .sort();
}

/** Rows of a tab-separated file under test/, without blank lines. */
export function readRows(path: string): readonly (readonly string[])[] {
  const lines = readFileSync(new URL(path, import.meta.url), 'utf8').split('\n');
  return lines.filter((line) => line.trim()).map((line) => line.split('\t'));
}
