import type { InteractionModel, LanguageModel } from '../interactionModel.ts';
import type { Everyday } from './everyday.ts';
import { readSamples, type Sample, type SlotPhrase, valueSamples } from './samples.ts';
import { alike, earOf } from './sound.ts';
import { countWords, type WordCounts } from './wordCounts.ts';
import { phraseWords } from './words.ts';

/** A model made ready for listening. */
export interface Grammar {
  readonly everyday: Everyday;
  readonly samples: readonly Sample[];
  /** Telling word → the samples it stands in. */
  readonly samplesWith: ReadonlyMap<string, readonly Sample[]>;
  /** The samples without a telling word. */
  readonly idleSamples: readonly Sample[];
  /** Model word → the slot phrases it stands in, with its place in them. */
  readonly phrasesWith: ReadonlyMap<string, readonly PlacedWord[]>;
  readonly counts: WordCounts;
  /** The words of the model a spoken word sounds like, with their likeness. */
  soundsLike(spoken: string): ReadonlyMap<string, number>;
}

export interface PlacedWord {
  readonly word: string;
  readonly phrase: SlotPhrase;
  readonly offset: number;
}

const grammars = new WeakMap<InteractionModel, Grammar>();

/** Reads a model once, in its language; later calls with the same model are free. */
export function grammarOf(model: InteractionModel, everyday: Everyday): Grammar {
  const known = grammars.get(model) ?? compile(model.interactionModel.languageModel, everyday);
  grammars.set(model, known);
  return known;
}

function compile(model: LanguageModel, everyday: Everyday): Grammar {
  const phrases = slotPhrases(model, everyday);
  const counts = countWords(everyday, model, phrases);
  const plain = model.intents.flatMap((intent) => readSamples(everyday, intent, counts));
  const samples = [...plain, ...plain.flatMap((sample) => valueSamples(sample, phrases, counts))];
  const told = samples.flatMap((sample) => tellingWords(sample).map((word) => ({ word, sample })));
  const placed = phrases.flatMap((phrase) => phrase.words.map((word, offset) => ({ word, phrase, offset })));
  return {
    everyday,
    samples,
    samplesWith: samplesByWord(told),
    idleSamples: samples.filter((sample) => tellingWords(sample).length === 0),
    phrasesWith: Map.groupBy(placed, ({ word }) => word),
    counts,
    soundsLike: listener(everyday, [...samples.flatMap(sampleWords), ...placed.map(({ word }) => word)]),
  };
}

/** A word this heavy in a sample narrows down what is meant; lighter ones are everywhere. */
export const tellingWeight = 0.15;

function tellingWords({ elements }: Sample): readonly string[] {
  return elements.flatMap((element) =>
    element.kind === 'word' && element.weight >= tellingWeight ? [element.text] : [],
  );
}

function sampleWords({ elements }: Sample): readonly string[] {
  return elements.flatMap((element) => (element.kind === 'word' ? [element.text] : []));
}

function samplesByWord(
  told: readonly { readonly word: string; readonly sample: Sample }[],
): ReadonlyMap<string, readonly Sample[]> {
  const groups = Map.groupBy(told, ({ word }) => word);
  return new Map([...groups].map(([word, group]) => [word, group.map(({ sample }) => sample)]));
}

function slotPhrases({ types }: LanguageModel, everyday: Everyday): readonly SlotPhrase[] {
  return types.flatMap((type) =>
    type.values.flatMap(({ id, name }) =>
      [name.value, ...(name.synonyms ?? [])].map((phrase) => ({
        type: type.name,
        id,
        name: name.value,
        words: phraseWords(everyday, phrase),
      })),
    ),
  );
}

/** Compares a spoken word with the whole vocabulary once, and remembers. */
function listener(everyday: Everyday, vocabulary: readonly string[]): Grammar['soundsLike'] {
  const { likeness } = earOf(everyday);
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
