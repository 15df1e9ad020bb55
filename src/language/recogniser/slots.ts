import type { InteractionModel, ModelSlot } from '../interactionModel.ts';
import type { Span } from './spans.ts';
import type { Utterance } from './words.ts';

/** A slot as it stands in Alexa's request JSON. */
export interface RequestSlot {
  readonly name: string;
  readonly value?: string;
  readonly confirmationStatus: 'NONE';
  readonly resolutions?: Resolutions;
  readonly slotValue?: SlotValue;
}

export type SlotValue =
  | { readonly type: 'Simple'; readonly value: string; readonly resolutions?: Resolutions }
  | { readonly type: 'List'; readonly values: readonly SlotValue[] };

export interface Resolutions {
  readonly resolutionsPerAuthority: readonly Resolution[];
}

export interface Resolution {
  readonly authority: string;
  readonly status: { readonly code: 'ER_SUCCESS_MATCH' | 'ER_SUCCESS_NO_MATCH' };
  readonly values?: readonly { readonly value: { readonly name: string; readonly id: string } }[];
}

/** A slot of the intent that nothing filled: Alexa sends it with its name only. */
export function emptySlot(name: string): RequestSlot {
  return { name, confirmationStatus: 'NONE' };
}

/** One filled slot; where the model allows several values, a list even of one, and then no bare value. */
export function filledSlot(
  model: InteractionModel,
  slot: ModelSlot,
  spans: readonly Span[],
  utterance: Utterance,
): RequestSlot {
  const values = spans.map((span) => simpleValue(model, slot, span, utterance));
  if (slot.multipleValues?.enabled) return { ...emptySlot(slot.name), slotValue: { type: 'List', values } };
  const [first] = values;
  if (!first) return emptySlot(slot.name);
  const { type: _, ...reported } = first;
  return { ...emptySlot(slot.name), ...reported, slotValue: first };
}

function simpleValue(model: InteractionModel, slot: ModelSlot, span: Span, utterance: Utterance) {
  const value = span.value ?? spokenIn(utterance, span);
  const custom = model.interactionModel.languageModel.types.some(({ name }) => name === slot.type);
  if (!custom) return { type: 'Simple', value } as const;
  const resolution: Resolution = span.match
    ? {
        authority: authorityOf(slot.type),
        status: { code: 'ER_SUCCESS_MATCH' },
        values: [{ value: { name: span.match.name, id: span.match.id } }],
      }
    : { authority: authorityOf(slot.type), status: { code: 'ER_SUCCESS_NO_MATCH' } };
  return { type: 'Simple', value, resolutions: { resolutionsPerAuthority: [resolution] } } as const;
}

function authorityOf(type: string): string {
  return `amzn1.er-authority.echo-sdk.amzn1.ask.skill.local.${type}`;
}

/** The spoken words of a span, contractions and all. */
function spokenIn({ spoken, words }: Utterance, { from, to }: Span): string {
  const first = words[from]?.spoken ?? 0;
  const last = words[to - 1]?.spoken ?? first;
  return spoken.slice(first, last + 1).join(' ');
}
