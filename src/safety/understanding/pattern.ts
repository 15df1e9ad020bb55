import type { Reading, Span } from './reading.ts';

/**
 * The pattern language of the packs.
 *
 *   NUMB & LEG      both in the clause, in any order
 *   CANNOT feel     one right after the other (light adverbs may stand between)
 *   LEG .. NUMB     up to three words between;  `...` up to eight
 *   a|B  a?  !a     one of; may be missing; must not come next;  `stem*` any ending; `all_day` two words
 *   & !STRETCH      nowhere in the clause
 *
 * Capitals name concepts of the lexicon, small letters are words as normalised.
 */
interface Gap {
  readonly kind: 'gap';
  readonly most: number;
}
interface Choice {
  readonly kind: 'choice' | 'absent';
  readonly concepts: readonly string[];
  readonly words: ReadonlySet<string>;
  readonly stems: readonly string[];
  readonly phrases: readonly (readonly string[])[];
  readonly optional: boolean;
}
type Element = Gap | Choice;

export interface Pattern {
  readonly text: string;
  readonly sequences: readonly (readonly Element[])[];
  readonly absent: readonly Choice[];
}

/** Where one pattern was found: a span for every element that took words. */
export interface Match {
  readonly parts: readonly Span[];
  /** The parts of the first sequence: what negation must reach to deny the match. */
  readonly head: readonly Span[];
}

const gaps: ReadonlyMap<string, number> = new Map([
  ['..', 3],
  ['...', 8],
]);
const transparentAtMost = 2;

/** Reads a pattern of a pack. Throws on an empty sequence: a pack error must fail at start-up. */
export function parsePattern(text: string): Pattern {
  const sequences: Element[][] = [];
  const absent: Choice[] = [];
  for (const part of text.split('&')) {
    const elements = part.trim().split(/\s+/).filter(Boolean).map(parseElement);
    const only = elements[0];
    if (only === undefined) throw new Error(`empty sequence in pattern "${text}"`);
    if (elements.length === 1 && only.kind === 'absent') absent.push(only);
    else sequences.push(elements);
  }
  return { text, sequences, absent };
}

/** The same element in many patterns is one object, looked up once in each reading. */
const parsed = new Map<string, Element>();

function parseElement(text: string): Element {
  const element = parsed.get(text) ?? readElement(text);
  parsed.set(text, element);
  return element;
}

function readElement(text: string): Element {
  const most = gaps.get(text);
  if (most !== undefined) return { kind: 'gap', most };
  const isAbsent = text.startsWith('!');
  const optional = text.endsWith('?');
  const names = text.slice(isAbsent ? 1 : 0, optional ? -1 : undefined).split('|');
  return {
    kind: isAbsent ? 'absent' : 'choice',
    concepts: names.filter((name) => /^[A-Z]/.test(name)),
    words: new Set(names.filter((name) => !/^[A-Z]/.test(name) && !/[*_]/.test(name))),
    phrases: names.filter((name) => /^[^A-Z].*_/.test(name)).map((name) => name.split('_')),
    stems: names.filter((name) => /^[^A-Z].*\*$/.test(name)).map((name) => name.slice(0, -1)),
    optional,
  };
}

/** Every place a pattern holds: one match for each start of its first sequence. */
export function findPattern(pattern: Pattern, reading: Reading): Match[] {
  if (pattern.absent.some((choice) => spansOf(choice, reading).length > 0)) return [];
  if (!pattern.sequences.every((sequence) => couldMatch(sequence, reading))) return [];
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
