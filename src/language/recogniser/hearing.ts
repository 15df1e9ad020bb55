import { symptomIntent, symptomType } from '../interactionModel.ts';
import type { Grammar } from './grammar.ts';
import { clearWord, type Span, spansIn } from './spans.ts';
import { lightWord, type Utterance, type Word } from './words.ts';

/** A spoken word with what it tells. */
export interface HeardWord extends Word {
  /** How much it tells about what is meant, 0 to 1. */
  readonly weight: number;
  /** True for a word that belongs to symptoms rather than to commands. */
  readonly alarming: boolean;
  /** What it proves inside free speech, 0 to 1: much when it is about a symptom, little otherwise. */
  readonly proof: number;
}

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

/** Less telling words of the body ("back") are said with any command. */
const bodilyWeight = 0.4;

/** True for a word that tells of the body, whether it alarms or not. */
export function isBodily({ proof, weight }: HeardWord): boolean {
  return proof > 0.5 && weight >= bodilyWeight;
}

/** Finds the words and slot values of a grammar in an utterance. */
export function hear(grammar: Grammar, utterance: Utterance): Hearing {
  const heard = utterance.words.flatMap(({ text }, at) =>
    [...grammar.soundsLike(text)].map(([word, likely]) => ({ word, at, likely })),
  );
  const spans = spansIn(grammar, utterance);
  const complaints = spans.filter((span) => isComplaint(grammar, utterance, span));
  return {
    words: utterance.words.map((word, at) =>
      weighWord(
        grammar,
        word,
        complaints.some(({ from, to }) => from <= at && at < to),
      ),
    ),
    places: Map.groupBy(heard, ({ word }) => word),
    spans: Map.groupBy(bestOfEachPlace(spans), ({ type }) => type),
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

function bestOfEachPlace(spans: readonly Span[]): readonly Span[] {
  const best = new Map<string, Span>();
  for (const span of spans) {
    const place = `${span.type} ${span.from} ${span.to}`;
    if (span.fit > (best.get(place)?.fit ?? 0)) best.set(place, span);
  }
  return [...best.values()];
}
