import type { InteractionModel, LanguageModel, ModelIntent, ModelSlot } from './interactionModel.ts';
import { alike, likeness } from './sound.ts';
import { countWords, isFree, type WordCounts } from './wordCounts.ts';
import { lightWord, phraseWords, readUtterance } from './words.ts';

export type Element =
  | { readonly kind: 'word'; readonly text: string; readonly weight: number }
  | { readonly kind: 'slot'; readonly slot: ModelSlot };

export interface Sample {
  readonly intent: string;
  readonly elements: readonly Element[];
  /** Weight of its words, slots apart. */
  readonly expected: number;
  /** True for a sample with the phrase slot: it hears anything, so it proves little. */
  readonly free: boolean;
}

export interface SlotPhrase {
  /** Tells it from every other phrase of the model. */
  readonly key: string;
  readonly type: string;
  readonly id: string;
  /** The canonical name of the value. */
  readonly name: string;
  readonly words: readonly string[];
}

export interface PlacedWord {
  readonly phrase: SlotPhrase;
  readonly word: string;
  readonly offset: number;
}

/** A model made ready for listening. */
export interface Grammar {
  readonly samples: readonly Sample[];
  /** Slot phrases by each of their words, with the place of the word in them. */
  readonly phrasesWith: ReadonlyMap<string, readonly PlacedWord[]>;
  readonly counts: WordCounts;
  /** The words of the model a spoken word sounds like, with their likeness. */
  soundsLike(spoken: string): ReadonlyMap<string, number>;
}

const grammars = new WeakMap<InteractionModel, Grammar>();

/** Reads a model once; later calls with the same model are free. */
export function grammarOf(model: InteractionModel): Grammar {
  const known = grammars.get(model) ?? compile(model.interactionModel.languageModel);
  grammars.set(model, known);
  return known;
}

function compile(model: LanguageModel): Grammar {
  const phrases = model.types.flatMap((type) =>
    type.values.flatMap(({ id, name }) =>
      [name.value, ...(name.synonyms ?? [])].map(
        (phrase): SlotPhrase => ({
          key: `${type.name} ${id} ${phrase}`,
          type: type.name,
          id,
          name: name.value,
          words: phraseWords(phrase),
        }),
      ),
    ),
  );
  const counts = countWords(model, phrases);
  const samples = model.intents.flatMap((intent) => readSamples(intent, counts));
  const sampleWords = samples.flatMap(({ elements }) =>
    elements.flatMap((e) => (e.kind === 'word' ? e.text : [])),
  );
  const placed = phrases.flatMap((phrase) => phrase.words.map((word, offset) => ({ phrase, word, offset })));
  return {
    samples,
    phrasesWith: Map.groupBy(placed, ({ word }) => word),
    counts,
    soundsLike: listener([...sampleWords, ...phrases.flatMap(({ words }) => words)]),
  };
}

function readSamples(intent: ModelIntent, counts: WordCounts): readonly Sample[] {
  return intent.samples.map((sample) => {
    const elements = readElements(sample, intent, counts);
    const expected = elements.reduce(
      (sum, element) => sum + (element.kind === 'word' ? element.weight : 0),
      0,
    );
    return { intent: intent.name, elements, expected, free: isFree(intent) };
  });
}

function readElements(sample: string, intent: ModelIntent, counts: WordCounts): readonly Element[] {
  const { words } = readUtterance(sample.replace(/[{}]/g, ''));
  const onlyLight = words.every(({ light }) => light);
  return words.map(({ text, light, spoken: at }) => {
    const slot = intent.slots?.find(({ name }) => sample.split(' ')[at] === `{${name}}`);
    if (slot) return { kind: 'slot', slot };
    const weight = counts.weightOf(text) * (light && !onlyLight ? lightWord : 1);
    return { kind: 'word', text, weight };
  });
}

/** Compares a spoken word with the whole vocabulary once, and remembers. */
function listener(vocabulary: readonly string[]): Grammar['soundsLike'] {
  const words = [...new Set(vocabulary)];
  const heard = new Map<string, ReadonlyMap<string, number>>();
  return (spoken) => {
    const known = heard.get(spoken);
    if (known) return known;
    const likely = words.map((word) => [word, likeness(word, spoken)] as const);
    const fresh = new Map(likely.filter(([, score]) => score >= alike));
    heard.set(spoken, fresh);
    return fresh;
  };
}
