import type { Slot } from 'ask-sdk-model';

export type Slots = Readonly<Record<string, Slot>>;

/** Slots often carry words outside their list: those are read as speech, for they may name a sign. */
export function textOf(slot: Slot | undefined): { readonly text?: string } {
  const text = wordsOf(slot);
  return text === '' || idOf(slot) !== undefined ? {} : { text };
}

/** A number of minutes from 1 to 120; anything else counts as not said. */
export function minutesOf(slot: Slot | undefined): number | undefined {
  const minutes = Number(slot?.value);
  return Number.isFinite(minutes) && minutes >= 1 && minutes <= 120 ? minutes : undefined;
}

/** The id a slot was resolved to, where it is one of ours. */
export function oneOf<Id extends string>(ids: readonly Id[], slot: Slot | undefined): Id | undefined {
  const id = idOf(slot);
  return ids.find((known) => known === id);
}

/** The id a slot was resolved to, by any authority; undefined when nothing matched. */
export function idOf(slot: Slot | undefined): string | undefined {
  return matches(slot)[0]?.id;
}

/** The names of all values a slot was resolved to; undefined when nothing matched. */
export function nameOf(slot: Slot | undefined): string | undefined {
  const names = matches(slot).map(({ name }) => name);
  return names.length > 0 ? names.join(', ') : undefined;
}

/** Every matched value: all authorities, and all values of a slot that took several. */
export function matches(slot: Slot | undefined): { readonly id: string; readonly name: string }[] {
  return simpleValues(slot)
    .flatMap(({ resolutions }) => resolutions?.resolutionsPerAuthority ?? [])
    .filter(({ status }) => status.code === 'ER_SUCCESS_MATCH')
    .flatMap(({ values }) => values.slice(0, 1).map(({ value }) => value));
}

/** The one value of a plain slot, or the several of a list. */
function simpleValues(slot: Slot | undefined): Pick<Slot, 'value' | 'resolutions'>[] {
  if (slot?.slotValue?.type === 'List')
    return (slot.slotValue.values ?? []).flatMap((value) => (value.type === 'Simple' ? [value] : []));
  return slot ? [slot] : [];
}

/** The words heard in a slot; the several values of one slot as a list. */
export function wordsOf(slot: Slot | undefined): string {
  return simpleValues(slot)
    .flatMap(({ value }) => (value ? [value] : []))
    .join(', ');
}
