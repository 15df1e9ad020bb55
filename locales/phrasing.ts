/**
 * The shape of what people say, one small file per intent and per slot type.
 * Samples are templates: `(a|b)` is a choice, `[a]` may be left out, `{slot}` is a slot.
 */

/** A slot: the name of its type, or the type and whether several values may be said at once. */
export type SlotUse = string | { readonly type: string; readonly severalValues: true };

export interface Phrasing {
  readonly intent: string;
  readonly slots?: Readonly<Record<string, SlotUse>>;
  readonly samples: readonly string[];
}

/** Phrases separated by commas, over as many lines as they need. Templates, like samples. */
export type Phrases = string;

/** Id → the name Alexa resolves to, then the other ways to say it, mishearings included. */
export interface SlotVocabulary<Id extends string = string> {
  readonly type: string;
  readonly values: Readonly<Record<Id, Phrases>>;
}

/**
 * Free speech: intent → samples around the phrase slot `{words}`. All samples of one intent share one
 * meaning, and the first is what is put back, because Alexa reports the intent and the words but neither
 * the sample nor the words around the slot.
 */
export type Carriers = Readonly<Record<`Say${string}Intent`, Phrases>>;

/** The separate phrases, in order. */
export function phrasesOf(phrases: Phrases): readonly string[] {
  return phrases.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' '));
}
