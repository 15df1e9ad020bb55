import { everydayOf } from '../../../locales/everyday.ts';
import { type InteractionModel, symptomIntent } from '../interactionModel.ts';
import { align } from './align.ts';
import { candidates } from './candidates.ts';
import { type Grammar, grammarOf } from './grammar.ts';
import { type Hearing, hear, isBodily } from './hearing.ts';
import type { Sample } from './samples.ts';
import { emptySlot, filledSlot, type RequestSlot } from './slots.ts';
import type { Span } from './spans.ts';
import type { Reading } from './weigh.ts';
import { readUtterance, type Utterance } from './words.ts';

export interface Recognition {
  readonly intent: string;
  /** Every slot of the intent, filled or not, in the shape of Alexa's request JSON. */
  readonly slots: Readonly<Record<string, RequestSlot>>;
  /** How well the best sample met the words, 0 to 1. */
  readonly score: number;
}

const unheard: Recognition = { intent: 'AMAZON.FallbackIntent', slots: {}, score: 0 };

/** A command below this is a guess. */
const commandScore = 0.53;
/** A yes or no may answer a safety question: more than a plain yes or no must be heard in full. */
const answers: ReadonlySet<string> = new Set(['AMAZON.YesIntent', 'AMAZON.NoIntent']);
const answerScore = 0.8;
/** How much better than a complaint a command must be, and how much when it passes over words of symptoms. */
const margin = 0.04;
const alarmMargin = 0.23;
/** So close to a sample that no complaint can be meant. */
const unmistakable = 0.97;
/** Free speech below this, with no word of a symptom in it, was hardly meant for the coach. */
const freeSpeechScore = 0.28;

/** Scores this close say the same. */
const tie = 0.005;

/**
 * What Alexa would make of an utterance, from the interaction model alone: the intent and its slots.
 * A guess is never a command: speech that might be a complaint goes to the symptom or free-speech
 * intents, and what fits nothing to AMAZON.FallbackIntent, which carries no words.
 * @throws Error for a locale in whose language the recogniser knows no everyday words.
 */
export function recognise(model: InteractionModel, locale: string, text: string): Recognition {
  const everyday = everydayOf(locale);
  const grammar = grammarOf(model, everyday);
  const utterance = readUtterance(everyday, text);
  if (utterance.words.length === 0) return unheard;
  const hearing = hear(grammar, utterance);
  const readings = candidates(grammar, hearing).flatMap((sample) => align(grammar, hearing, sample) ?? []);
  const chosen = choose(grammar, hearing, readings);
  return chosen ? report(model, utterance, chosen) : unheard;
}

function choose(grammar: Grammar, { words }: Hearing, readings: readonly Reading[]): Reading | undefined {
  const command = best(readings.filter(({ sample }) => !hearsComplaints(sample)));
  const complaint = best(
    readings.filter((reading) => hearsComplaints(reading.sample) && keepsEverything(words, reading)),
  );
  const alarming = words.some((word) => word.alarming);
  const passesAlarm = words.some((word, at) => word.alarming && !command?.met[at]);
  const doubt = (complaint?.score ?? 0) + (passesAlarm ? alarmMargin : margin);
  const needed = command && answers.has(command.sample.intent) ? answerScore : commandScore;
  if (command && command.score >= Math.max(needed, Math.min(doubt, unmistakable))) return command;
  if (complaint && (alarming || complaint.score >= freeSpeechScore)) return complaint;
  // Without a carrier, such a word is enough to hand the sentence over whole.
  return alarming || words.some(isBodily) ? wholeSentence(grammar, words) : undefined;
}

function hearsComplaints({ free, intent }: Sample): boolean {
  return free || intent === symptomIntent;
}

/** A carrier that leaves words behind, or begins in mid-sentence, would lose part of a complaint. */
function keepsEverything(words: Hearing['words'], { met }: Reading): boolean {
  return words.every(({ light }, at) => met[at] || light);
}

/** A list slot also takes words outside its list, so a sentence about a symptom can fill it whole. */
function wholeSentence({ samples }: Grammar, words: Hearing['words']): Reading | undefined {
  const sample = samples.find(({ intent, elements }) => intent === symptomIntent && elements.length === 1);
  const [element] = sample?.elements ?? [];
  if (!sample || element?.kind !== 'slot') return undefined;
  const span: Span = { type: element.slot.type, from: 0, to: words.length, fit: 0 };
  return { sample, score: 0.5, filled: [{ slot: element.slot.name, span }], met: words.map(() => true) };
}

/** The highest score; at a tie the sentence somebody wrote down word for word. */
function best(readings: readonly Reading[]): Reading | undefined {
  return readings.reduce<Reading | undefined>(
    (winner, reading) => (winner && !isBetter(reading, winner) ? winner : reading),
    undefined,
  );
}

function isBetter(reading: Reading, winner: Reading): boolean {
  if (Math.abs(reading.score - winner.score) > tie) return reading.score > winner.score;
  return reading.sample.slots.length < winner.sample.slots.length;
}

function report(
  model: InteractionModel,
  utterance: Utterance,
  { sample, score, filled }: Reading,
): Recognition {
  const intent = model.interactionModel.languageModel.intents.find(({ name }) => name === sample.intent);
  const slots = (intent?.slots ?? []).map((slot) => {
    const spans = filled.filter((fill) => fill.slot === slot.name).map(({ span }) => span);
    return spans.length > 0 ? filledSlot(model, slot, spans, utterance) : emptySlot(slot.name);
  });
  return { intent: sample.intent, slots: Object.fromEntries(slots.map((slot) => [slot.name, slot])), score };
}
