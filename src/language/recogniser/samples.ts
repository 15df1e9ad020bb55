import { isFree, type ModelIntent, type ModelSlot, symptomIntent } from '../interactionModel.ts';
import type { Everyday } from './everyday.ts';
import type { WordCounts } from './wordCounts.ts';
import { lightWord, readUtterance } from './words.ts';

export type Element =
  | { readonly kind: 'word'; readonly text: string; readonly weight: number }
  | { readonly kind: 'slot'; readonly slot: ModelSlot };

/** A sample sentence as it is compared with speech. */
export interface Sample {
  readonly intent: string;
  readonly elements: readonly Element[];
  /** Its slots, none for most samples. */
  readonly slots: readonly ModelSlot[];
  /** Weight of its words, slots apart. */
  readonly expected: number;
  /** True for a sample with the phrase slot: it hears anything, so it proves little. */
  readonly free: boolean;
  /** The slot value that its words say, for a sample made from a slot value. */
  readonly says?: { readonly slot: string; readonly phrase: SlotPhrase };
}

/** One way to say one slot value. */
export interface SlotPhrase {
  readonly type: string;
  readonly id: string;
  /** The canonical name of the value. */
  readonly name: string;
  readonly words: readonly string[];
}

/** The samples of an intent, with every word weighed. */
export function readSamples(everyday: Everyday, intent: ModelIntent, counts: WordCounts): readonly Sample[] {
  return intent.samples.map((sample) =>
    makeSample(intent.name, isFree(intent), readElements(everyday, sample, intent, counts)),
  );
}

/** With less than this around it, a slot is the whole sentence. */
const bareSlot = 0.15;

/**
 * Where a slot can be the whole sentence, each of its values is a sentence too, and may be said with
 * words missing or added. Not symptoms: a symptom half heard must keep all of its words.
 */
export function valueSamples(
  sample: Sample,
  phrases: readonly SlotPhrase[],
  { weightOf }: WordCounts,
): readonly Sample[] {
  const [slot] = sample.slots;
  if (!slot || sample.slots.length > 1 || sample.expected > bareSlot) return [];
  if (sample.free || sample.intent === symptomIntent) return [];
  return phrases
    .filter(({ type, words }) => type === slot.type && words.length > 1)
    .map((phrase) => {
      const words = phrase.words.map((text) => ({ kind: 'word', text, weight: weightOf(text) }) as const);
      return { ...makeSample(sample.intent, false, words), says: { slot: slot.name, phrase } };
    });
}

function makeSample(intent: string, free: boolean, elements: readonly Element[]): Sample {
  const expected = elements.reduce((sum, element) => sum + (element.kind === 'word' ? element.weight : 0), 0);
  const slots = elements.flatMap((element) => (element.kind === 'slot' ? [element.slot] : []));
  return { intent, elements, slots, expected, free };
}

function readElements(
  everyday: Everyday,
  sample: string,
  intent: ModelIntent,
  { weightOf }: WordCounts,
): readonly Element[] {
  const parts = sample.split(' ');
  const { words } = readUtterance(everyday, sample.replace(/[{}]/g, ''));
  const onlyLight = words.every(({ light }) => light);
  return words.map(({ text, light, spoken }) => {
    const slot = intent.slots?.find(({ name }) => parts[spoken] === `{${name}}`);
    if (slot) return { kind: 'slot', slot };
    return { kind: 'word', text, weight: weightOf(text) * (light && !onlyLight ? lightWord : 1) };
  });
}
