import { type Alignment, align } from './align.ts';
import { type Grammar, grammarOf, type Sample } from './compile.ts';
import type { InteractionModel } from './interactionModel.ts';
import { emptySlot, filledSlot, type RequestSlot } from './slots.ts';
import { hear, type Span } from './spans.ts';
import { symptomIntent } from './wordCounts.ts';
import { readUtterance, type Utterance } from './words.ts';

export interface Recognition {
  readonly intent: string;
  /** Every slot of the intent, filled or not, in the shape of Alexa's request JSON. */
  readonly slots: Readonly<Record<string, RequestSlot>>;
  /** How well the best sample met the words, 0 to 1. */
  readonly score: number;
}

/** A command below this is a guess. */
const commandScore = 0.58;
/** How much better than a complaint a command must be when words of symptoms are said. */
const alarmMargin = 0.15;
/** What a command keeps of its score for each word of a symptom that it passes over. */
const alarmPassedOver = 0.4;
/** Free speech below this, with no word of a symptom in it, was hardly meant for the coach. */
const freeSpeechScore = 0.28;

/**
 * What Alexa would make of an utterance, from the interaction model alone: the intent and its slots.
 * A guess is never a command: speech that might be a complaint goes to the symptom or free-speech
 * intents, and what fits nothing to AMAZON.FallbackIntent, which carries no words.
 */
export function recognise(model: InteractionModel, text: string): Recognition {
  const grammar = grammarOf(model);
  const utterance = readUtterance(text);
  const chosen = choose(grammar, utterance, readAll(grammar, utterance));
  return chosen ? report(model, utterance, chosen) : { intent: 'AMAZON.FallbackIntent', slots: {}, score: 0 };
}

function readAll(grammar: Grammar, utterance: Utterance): readonly Alignment[] {
  const hearing = hear(grammar, utterance);
  return grammar.samples.flatMap((sample) => {
    const reading = align(grammar, utterance, hearing, sample);
    return reading ? [{ ...reading, score: reading.score * soundness(grammar, utterance, reading) }] : [];
  });
}

/** A reading that passes over the words of a symptom has not understood the sentence. */
function soundness({ counts }: Grammar, { words }: Utterance, { met }: Alignment): number {
  return alarmPassedOver ** words.filter(({ text }, at) => !met[at] && counts.isAlarming(text)).length;
}

function choose(
  grammar: Grammar,
  utterance: Utterance,
  readings: readonly Alignment[],
): Alignment | undefined {
  const command = best(readings.filter(({ sample }) => !hearsComplaints(sample)));
  const complaint = best(
    readings.filter((reading) => hearsComplaints(reading.sample) && keepsEverything(utterance, reading)),
  );
  const alarming = utterance.words.some(({ text }) => grammar.counts.isAlarming(text));
  const doubt = (complaint?.score ?? 0) + (alarming ? alarmMargin : 0);
  if (command && command.score >= Math.max(commandScore, Math.min(doubt, 1))) return command;
  if (complaint && (alarming || complaint.score >= freeSpeechScore)) return complaint;
  return alarming ? wholeSentence(grammar, utterance) : undefined;
}

function hearsComplaints({ free, intent }: Sample): boolean {
  return free || intent === symptomIntent;
}

/** A carrier that leaves words behind, or begins in mid-sentence, would lose part of a complaint. */
function keepsEverything({ words }: Utterance, { met }: Alignment): boolean {
  return words.every(({ light }, at) => met[at] || light);
}

/** A list slot also takes words outside its list, so a sentence about a symptom can fill it whole. */
function wholeSentence(grammar: Grammar, { words }: Utterance): Alignment | undefined {
  const sample = grammar.samples.find(
    ({ intent, elements }) => intent === symptomIntent && elements.length === 1,
  );
  const [element] = sample?.elements ?? [];
  if (!sample || element?.kind !== 'slot') return undefined;
  const span: Span = { type: element.slot.type, from: 0, to: words.length, fit: 0 };
  return { sample, score: 0.5, filled: [{ slot: element.slot.name, span }], met: words.map(() => true) };
}

function best(readings: readonly Alignment[]): Alignment | undefined {
  return readings.reduce<Alignment | undefined>(
    (winner, reading) => (winner && winner.score >= reading.score ? winner : reading),
    undefined,
  );
}

function report(
  model: InteractionModel,
  utterance: Utterance,
  { sample, score, filled }: Alignment,
): Recognition {
  const intent = model.interactionModel.languageModel.intents.find(({ name }) => name === sample.intent);
  const slots = (intent?.slots ?? []).map((slot) => {
    const spans = filled.filter((fill) => fill.slot === slot.name).map(({ span }) => span);
    return spans.length > 0 ? filledSlot(model, slot, spans, utterance) : emptySlot(slot.name);
  });
  return { intent: sample.intent, slots: Object.fromEntries(slots.map((slot) => [slot.name, slot])), score };
}
