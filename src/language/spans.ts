import { type Grammar, tellingWeight } from './compile.ts';
import { readNumber, readTime } from './numbers.ts';
import type { SlotPhrase } from './samples.ts';
import { resemblance } from './sound.ts';
import { phraseSlotType, symptomIntent, symptomType } from './wordCounts.ts';
import { lightWord, type Utterance, type Word } from './words.ts';

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

/** A spoken word with what it tells. */
export interface HeardWord extends Word {
  /** How much it tells about what is meant, 0 to 1. */
  readonly weight: number;
  /** True for a word that belongs to symptoms rather than to commands. */
  readonly alarming: boolean;
  /** What it proves inside free speech, 0 to 1: much when it is about a symptom, little otherwise. */
  readonly proof: number;
}

/** A single word has no neighbour to vouch for it. */
const clearWord = 0.9;

/** Lighter phrases ("my back") are said of anything. */
const complaintWeight = 0.5;

/** What an utterance sounds like to a grammar. */
export interface Hearing {
  readonly words: readonly HeardWord[];
  /** Model word → where it is heard, and how clearly. */
  readonly places: ReadonlyMap<string, readonly { readonly at: number; readonly likely: number }[]>;
  /** Slot type → every place that can fill it. */
  readonly spans: ReadonlyMap<string, readonly Span[]>;
}

/** What a word in free speech proves, by how much it is about the body. */
const proof = { alarming: 1, body: 0.6, other: 0.25 } as const;

/** Finds the words and slot values of a grammar in an utterance. */
export function hear(grammar: Grammar, utterance: Utterance): Hearing {
  const heard = utterance.words.flatMap(({ text }, at) =>
    [...grammar.soundsLike(text)].map(([word, likely]) => ({ word, at, likely })),
  );
  const spans = [
    ...listSpans(grammar, utterance),
    ...numberSpans(grammar, utterance),
    ...phraseSpans(utterance),
  ];
  const whole = spans.filter((span) => isWhole(utterance, span));
  const complaints = whole.filter((span) => isComplaint(grammar, utterance, span));
  return {
    words: utterance.words.map((word, at) =>
      weighWord(
        grammar,
        word,
        complaints.some(({ from, to }) => from <= at && at < to),
      ),
    ),
    places: Map.groupBy(heard, ({ word }) => word),
    spans: Map.groupBy(bestOfEachPlace(whole), ({ type }) => type),
  };
}

/** A symptom said in several words, clearly: "can't breathe" is one, though "breathe" alone is not. */
function isComplaint({ counts }: Grammar, { words }: Utterance, { type, from, to, fit }: Span): boolean {
  const weight = words.slice(from, to).reduce((sum, { text }) => sum + counts.weightOf(text), 0);
  return type === symptomType && fit >= clearWord && to - from > 1 && weight >= complaintWeight;
}

function weighWord({ counts }: Grammar, word: Word, inComplaint: boolean): HeardWord {
  const alarming = inComplaint || counts.isAlarming(word.text);
  const kind = alarming ? 'alarming' : counts.uses(symptomIntent, word.text) ? 'body' : 'other';
  return {
    ...word,
    weight: counts.weightOf(word.text) * (word.light ? lightWord : 1),
    alarming,
    proof: proof[kind],
  };
}

/** A span may not cut an opened contraction in two. */
function isWhole({ words }: Utterance, { from, to }: Span): boolean {
  return words[from - 1]?.spoken !== words[from]?.spoken && words[to]?.spoken !== words[to - 1]?.spoken;
}

function bestOfEachPlace(spans: readonly Span[]): readonly Span[] {
  const best = new Map<string, Span>();
  for (const span of spans) {
    const place = `${span.type} ${span.from} ${span.to}`;
    if (span.fit > (best.get(place)?.fit ?? 0)) best.set(place, span);
  }
  return [...best.values()];
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
