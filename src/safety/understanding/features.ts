import type { Heard } from './listening.ts';
import { blank, pauses } from './tokens.ts';

/** What every sentence weighs before its first word. */
export const bias = '^';
/** Words of one family begin alike, in English as in its neighbours. */
const familyLetters = 5;
/** Two words farther apart than this say nothing together. */
const nearWords = 3;
/** Sentences of so many words count as equally long. */
const lengthStep = 3;
const longest = 6;

/**
 * What an utterance is weighed by: the families of its words (`leg`), every two of them near each other
 * (`leg+numb`), how it begins and ends (`^my`, `today$`) and how long it is (`#2`), the concepts in it (`LEG`), and
 * those that stand after a negator (`!LEG`) or in a clause opened by "if" or "when" (`when:LEG`).
 */
export function featuresOf({ words, clauses, whole }: Heard): string[] {
  const families = words
    .filter((word) => word !== blank && !pauses.has(word))
    .map((word) => word.slice(0, familyLetters));
  return [
    ...new Set([
      bias,
      ...families,
      ...nearPairs(families),
      ...edges(families),
      ...whole.concepts,
      ...clauses.flatMap(({ reading, opener }) => [
        ...denied(reading).map((concept) => `!${concept}`),
        ...(opener === null ? [] : [...reading.concepts].map((concept) => `${opener}:${concept}`)),
      ]),
    ]),
  ];
}

function nearPairs(families: readonly string[]): string[] {
  return families.flatMap((one, i) =>
    families.slice(i + 1, i + 1 + nearWords).map((next) => `${one}+${next}`),
  );
}

function edges(families: readonly string[]): string[] {
  const [first, second] = families;
  return [
    `^${first}`,
    `^${first}+${second}`,
    `${families.at(-1)}$`,
    `#${Math.min(longest, Math.floor(families.length / lengthStep))}`,
  ];
}

function denied(reading: Heard['whole']): string[] {
  const [negator] = reading.spans('NEGATOR');
  if (negator === undefined) return [];
  return [...reading.concepts].filter((concept) =>
    reading.spans(concept).some(({ start }) => start >= negator.end),
  );
}
