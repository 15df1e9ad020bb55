import { phraseSlotType } from '../interactionModel.ts';
import { type Grammar, tellingWeight } from './grammar.ts';
import { readNumber, readTime } from './numbers.ts';
import type { SlotPhrase } from './samples.ts';
import { resemblance } from './sound.ts';
import type { Utterance } from './words.ts';

/** Words of the utterance that may fill a slot of some type. */
export interface Span {
  readonly type: string;
  readonly from: number;
  readonly to: number;
  /** What Alexa would report as the slot's value, where it is not the spoken words themselves. */
  readonly value?: string;
  readonly match?: { readonly id: string; readonly name: string };
  /** How well the words fit the value, 0 to 1. */
  readonly fit: number;
}

/** A blurred word shares at least this much with the expected one. */
const blurred = 0.5;

/** A single word has no neighbour to vouch for it. */
export const clearWord = 0.9;

/** Every place of an utterance that may fill a slot of the grammar. */
export function spansIn(grammar: Grammar, utterance: Utterance): readonly Span[] {
  const spans = [
    ...listSpans(grammar, utterance),
    ...numberSpans(grammar, utterance),
    ...phraseSpans(utterance),
  ];
  return spans.filter((span) => isWhole(utterance, span));
}

/** A span may not cut an opened contraction in two. */
function isWhole({ words }: Utterance, { from, to }: Span): boolean {
  return words[from - 1]?.spoken !== words[from]?.spoken && words[to]?.spoken !== words[to - 1]?.spoken;
}

function listSpans(grammar: Grammar, utterance: Utterance): readonly Span[] {
  const tried = utterance.words.map(() => new Set<SlotPhrase>());
  return utterance.words.flatMap(({ text }, at) =>
    [...grammar.soundsLike(text).keys()].flatMap((word) =>
      (grammar.phrasesWith.get(word) ?? []).flatMap(({ phrase, offset }) => {
        const from = at - offset;
        if (tried[from]?.has(phrase) ?? true) return [];
        tried[from]?.add(phrase);
        return spanAt(grammar, utterance, phrase, from);
      }),
    ),
  );
}

/** The phrase said from a place on. One word of a name may be blurred when the others are clear. */
function spanAt(
  grammar: Grammar,
  { words }: Utterance,
  { type, id, name, words: phrase }: SlotPhrase,
  from: number,
): readonly Span[] {
  if (from + phrase.length > words.length) return [];
  let clarity = 0;
  let blurs = 0;
  let vouched = false;
  for (let offset = 0; offset < phrase.length; offset += 1) {
    const { text = '', light = false } = words[from + offset] ?? {};
    const expected = phrase[offset] ?? '';
    const clear = grammar.soundsLike(text).get(expected);
    const blurrable = isName(phrase) && !light && !grammar.counts.isAlarming(text);
    const likely = clear ?? (blurrable ? resemblance(expected, text) : 0);
    if (likely < blurred) return [];
    blurs += clear === undefined ? 1 : 0;
    vouched ||= clear !== undefined && grammar.counts.weightOf(expected) >= tellingWeight;
    clarity += likely;
  }
  const fit = clarity / phrase.length;
  if (blurs > 1 || (blurs === 1 && !vouched) || (phrase.length === 1 && fit < clearWord)) return [];
  return [{ type, from, to: from + phrase.length, match: { id, name }, fit }];
}

/** Short enough to be a name rather than a sentence, long enough for one word to vouch for another. */
function isName(phrase: readonly string[]): boolean {
  return phrase.length >= 2 && phrase.length <= 3;
}

function numberSpans({ everyday }: Grammar, { words }: Utterance): readonly Span[] {
  const texts = words.map(({ text }) => text);
  return texts.flatMap((_, from): readonly Span[] => {
    const number = readNumber(everyday, texts, from);
    const time = readTime(everyday, texts, from);
    const common = { from, fit: 1 };
    return [
      ...(number
        ? [{ ...common, type: 'AMAZON.NUMBER', to: from + number.length, value: String(number.value) }]
        : []),
      ...(time ? [{ ...common, type: 'AMAZON.TIME', to: from + time.length, value: time.value }] : []),
    ];
  });
}

/** The phrase slot takes anything that begins or ends the utterance. */
function phraseSpans({ words }: Utterance): readonly Span[] {
  const all = words.length;
  return words.flatMap((_, at): readonly Span[] => [
    { type: phraseSlotType, from: at, to: all, fit: 1 },
    { type: phraseSlotType, from: 0, to: at + 1, fit: 1 },
    ...words.map((_, to) => ({ type: phraseSlotType, from: at, to, fit: to > at ? 1 : 0 })),
  ]);
}
