import type { Choice, Element, Pattern } from './pattern.ts';
import type { Reading, Span } from './reading.ts';

/** Where one pattern was found: a span for every element that took words. */
export interface Match {
  readonly parts: readonly Span[];
  /** The parts of the first sequence: what negation must reach to deny the match. */
  readonly head: readonly Span[];
}

const transparentAtMost = 2;

/** Every place a pattern holds: one match for each start of its first sequence. */
export function findPattern(pattern: Pattern, reading: Reading): Match[] {
  if (!pattern.sequences.every((sequence) => couldMatch(sequence, reading))) return [];
  if (pattern.absent.some((choice) => spansOf(choice, reading).length > 0)) return [];
  const [first, ...others] = pattern.sequences;
  if (first === undefined) return [];
  const rest: Span[] = [];
  for (const sequence of others) {
    const found = findSequence(sequence, reading)[0];
    if (found === undefined) return [];
    rest.push(...found);
  }
  return findSequence(first, reading).map((head) => ({ head, parts: [...head, ...rest] }));
}

/** False when a word the sequence cannot do without is nowhere in the reading. */
function couldMatch(elements: readonly Element[], reading: Reading): boolean {
  return elements.every(
    (element) => element.kind !== 'choice' || element.optional || spansOf(element, reading).length > 0,
  );
}

function findSequence(elements: readonly Element[], reading: Reading): Span[][] {
  const found: Span[][] = [];
  const opening = elements[0];
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const cannotOpen =
      opening?.kind === 'choice' &&
      !opening.optional &&
      !spansOf(opening, reading).some(({ start }) => start === at);
    if (cannotOpen) continue;
    const parts = matchFrom(elements, 0, reading, at, 0);
    if (parts !== null && parts.length > 0) found.push(parts);
  }
  return found;
}

/** Matches elements[index..] with the next one starting at most `slack` words after `at`. */
function matchFrom(
  elements: readonly Element[],
  index: number,
  reading: Reading,
  at: number,
  slack: number,
): Span[] | null {
  const element = elements[index];
  if (element === undefined) return [];
  if (element.kind === 'gap') return matchFrom(elements, index + 1, reading, at, slack + element.most);
  if (element.kind === 'absent') {
    return choiceEnds(element, reading, at, at + 1 + slack).length > 0
      ? null
      : matchFrom(elements, index + 1, reading, at, slack);
  }
  const latest = slack > 0 ? at + slack : at + (index === 0 ? 0 : transparentRun(reading, at));
  for (const span of choiceEnds(element, reading, at, latest + 1)) {
    const rest = matchFrom(elements, index + 1, reading, span.end, 0);
    if (rest !== null) return [span, ...rest];
  }
  return element.optional ? matchFrom(elements, index + 1, reading, at, slack) : null;
}

/** The spans a choice can take that start in [from, before), nearest first, longest first. */
function choiceEnds(choice: Choice, reading: Reading, from: number, before: number): readonly Span[] {
  const spans = spansOf(choice, reading);
  return spans.length === 0 ? spans : spans.filter(({ start }) => start >= from && start < before);
}

/** All spans a choice can take in a reading, worked out once. */
function spansOf(choice: Choice, reading: Reading): readonly Span[] {
  const known = reading.found.get(choice);
  if (known !== undefined) return known;
  const spans = [
    ...choice.concepts.flatMap((concept) => reading.spans(concept)),
    ...wordSpans(choice, reading),
    ...choice.phrases.flatMap((phrase) => phraseSpans(phrase, reading)),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  reading.found.set(choice, spans);
  return spans;
}

function phraseSpans(phrase: readonly string[], reading: Reading): Span[] {
  return reading.tokens.flatMap((_, start) =>
    phrase.every((word, offset) => reading.tokens[start + offset] === word)
      ? [{ start, end: start + phrase.length }]
      : [],
  );
}

/** Single words and stems, token by token: an utterance is shorter than most word lists. */
function wordSpans({ words, stems }: Choice, reading: Reading): Span[] {
  const spans: Span[] = [];
  for (const [start, token] of reading.tokens.entries()) {
    if (words.has(token) || stems.some((stem) => token.startsWith(stem)))
      spans.push({ start, end: start + 1 });
  }
  return spans;
}

function transparentRun(reading: Reading, at: number): number {
  let run = 0;
  while (run < transparentAtMost && reading.isTransparent(at + run)) run += 1;
  return run;
}
