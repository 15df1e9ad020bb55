import type { Phrases } from '../../../locales/phrasing.ts';

/**
 * The little the recogniser knows of a language besides the model, as Alexa does. Each language has its own
 * (`locales/everyday.ts`).
 */
export interface Everyday {
  /** Words that are several: "gonna" is "going to". */
  readonly contractions: Readonly<Record<string, string>>;
  /** Endings that are words of their own, some only after certain words: "what's" is "what is". */
  readonly contractionEndings: readonly ContractionEnding[];
  /** Common words that turn a sentence round. They are never idle. */
  readonly negators: ReadonlySet<string>;
  /** What a clause after a command begins with: "keep going i've let the cat out". */
  readonly clauseOpeners: ReadonlySet<string>;
  /** Phrases that may stand anywhere and change nothing. Templates, like samples. */
  readonly politePhrases: readonly string[];
  /** Numbers of one word, up to ninety-nine. One that is missing is said as its tens, then its units. */
  readonly numbers: ReadonlyMap<string, number>;
  /** What may follow the numbers of a time of day. */
  readonly timeOfDay: Readonly<Record<'exactly' | 'morning' | 'afternoon', Phrases>>;
  /** Leaves of a word what does not change with its form: "hurting", "hurts". */
  readonly stem: Rewriting;
  /** Leaves of a word what a microphone tells apart. */
  readonly sound: Rewriting;
}

interface ContractionEnding {
  readonly ending: string;
  readonly word: string;
  /** The words it opens after, where after others it is something else. */
  readonly after?: ReadonlySet<string>;
}

/** Letters and what stands in their place, one after the other. */
type Rewriting = readonly (readonly [letters: RegExp, instead: string])[];

/** A word rewritten by each rule in turn. */
export function rewrite(word: string, rules: Rewriting): string {
  return rules.reduce((text, [letters, instead]) => text.replace(letters, instead), word);
}

/** What is worked out of a language's words is worked out once. */
export function oncePerLanguage<Made>(make: (everyday: Everyday) => Made): (everyday: Everyday) => Made {
  const known = new WeakMap<Everyday, { readonly made: Made }>();
  return (everyday) => {
    const { made } = known.get(everyday) ?? { made: make(everyday) };
    known.set(everyday, { made });
    return made;
  };
}
