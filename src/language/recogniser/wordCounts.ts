import {
  isFree,
  type LanguageModel,
  type ModelIntent,
  phraseSlotType,
  symptomIntent,
} from '../interactionModel.ts';
import type { Everyday } from './everyday.ts';
import type { SlotPhrase } from './samples.ts';
import { earOf } from './sound.ts';
import { phraseWords } from './words.ts';

/** What the words of a model tell about what is meant. */
export interface WordCounts {
  /** How much a word tells, 0 to 1. Words of many intents tell little. */
  weightOf(text: string): number;
  /** True where an intent is known to use a word, in any of its samples or slot values. */
  uses(intent: string, text: string): boolean;
  /** True for a word that belongs to symptoms rather than to commands. */
  isAlarming(text: string): boolean;
}

/** A word the model never uses says that something else is meant, about as clearly as a rare word. */
const unknownWeight = 1;
const negatorWeight = 0.4;
const lightestWeight = 0.08;
/** A word is alarming when it is this many times as common in symptoms as in commands. */
const alarmRatio = 4;
/** A word that stands in one symptom among a thousand may stand there by chance ("roof", "walls"). */
const chanceShare = 0.0003;
/** Lighter words ("i", "it", "the") are in everything. */
const lightestAlarm = 0.2;

/** Counts the words of a model. */
export function countWords(
  everyday: Everyday,
  model: LanguageModel,
  phrases: readonly SlotPhrase[],
): WordCounts {
  const { stem } = earOf(everyday);
  const lines = model.intents.map((intent) => ({ intent, stems: stemsOf(everyday, intent, phrases) }));
  const used = usedBy(lines);
  const weights = rareness(used);
  const symptom = shares(lines.filter(({ intent }) => intent.name === symptomIntent));
  const command = shares(lines.filter(({ intent }) => intent.name !== symptomIntent && !isFree(intent)));
  const named = new Set(symptomNames(model, phrases).map(stem));
  const weightOf = (text: string) => {
    const weight = weights.get(stem(text)) ?? unknownWeight;
    return everyday.negators.has(text) ? Math.max(weight, negatorWeight) : weight;
  };
  return {
    weightOf,
    uses: (intent, text) => used.get(intent)?.has(stem(text)) ?? false,
    isAlarming: (text) => {
      const inSymptoms = symptom.get(stem(text)) ?? 0;
      const inCommands = command.get(stem(text)) ?? 0;
      const isWholeSymptom = named.has(stem(text)) && inSymptoms > alarmRatio * inCommands;
      const isOfSymptoms = inSymptoms > alarmRatio * (inCommands + chanceShare);
      return weightOf(text) >= lightestAlarm && (isWholeSymptom || isOfSymptoms);
    },
  };
}

/** Symptoms that are one word: "vertigo" alarms even if it stands in the list once. */
function symptomNames({ intents }: LanguageModel, phrases: readonly SlotPhrase[]): readonly string[] {
  const types = intents.find(({ name }) => name === symptomIntent)?.slots?.map(({ type }) => type) ?? [];
  return phrases.flatMap(({ type, words }) => (types.includes(type) && words.length === 1 ? words : []));
}

interface Lines {
  readonly intent: ModelIntent;
  /** The stems of each sample and slot value, once each. */
  readonly stems: readonly ReadonlySet<string>[];
}

function stemsOf(everyday: Everyday, intent: ModelIntent, phrases: readonly SlotPhrase[]): Lines['stems'] {
  const { stem } = earOf(everyday);
  const types = new Set(intent.slots?.map(({ type }) => type));
  const values = phrases.filter(({ type }) => types.has(type)).map(({ words }) => words);
  const samples = intent.samples.map((sample) => phraseWords(everyday, sample.replace(/\{\w+\}/g, ' ')));
  return [...samples, ...values].map((words) => new Set(words.map(stem)));
}

/** Every free-speech intent counts as one: they share their words by design. */
function usedBy(lines: readonly Lines[]): ReadonlyMap<string, ReadonlySet<string>> {
  const used = new Map<string, Set<string>>();
  for (const { intent, stems } of lines) {
    const name = isFree(intent) ? phraseSlotType : intent.name;
    const own = used.get(name) ?? new Set<string>();
    used.set(name, own);
    for (const words of stems) for (const word of words) own.add(word);
  }
  return used;
}

/** In what share of the samples and slot values a word is said. */
function shares(lines: readonly Lines[]): ReadonlyMap<string, number> {
  const all = lines.flatMap(({ stems }) => stems);
  const counts = new Map<string, number>();
  for (const word of all.flatMap((words) => [...words])) {
    counts.set(word, (counts.get(word) ?? 0) + 1 / all.length);
  }
  return counts;
}

function rareness(used: ReadonlyMap<string, ReadonlySet<string>>): ReadonlyMap<string, number> {
  const intentsWith = new Map<string, number>();
  for (const word of [...used.values()].flatMap((words) => [...words])) {
    intentsWith.set(word, (intentsWith.get(word) ?? 0) + 1);
  }
  const scale = Math.log(used.size + 1);
  const weight = (count: number) => Math.max(lightestWeight, Math.log((used.size + 1) / count) / scale);
  return new Map([...intentsWith].map(([word, count]) => [word, weight(count)]));
}
