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
/** One of several words or concepts. */
export interface Choice {
  readonly kind: 'choice' | 'absent';
  readonly concepts: readonly string[];
  readonly words: ReadonlySet<string>;
  readonly stems: readonly string[];
  readonly phrases: readonly (readonly string[])[];
  readonly optional: boolean;
}
export type Element = Gap | Choice;

export interface Pattern {
  readonly text: string;
  readonly sequences: readonly (readonly Element[])[];
  readonly absent: readonly Choice[];
}

const gaps: ReadonlyMap<string, number> = new Map([
  ['..', 3],
  ['...', 8],
]);

const stemLetters = 2;

/** What a word and every `stem*` that fits it have in common: what both are looked up by. */
export function stemOf(word: string): string {
  return `${word.slice(0, stemLetters)}*`;
}

const read = new Map<string, Pattern>();

/** A pattern of a pack, read when it is first tried. Throws on an empty sequence. */
export function parsePattern(text: string): Pattern {
  const pattern = read.get(text) ?? readPattern(text);
  read.set(text, pattern);
  return pattern;
}

function readPattern(text: string): Pattern {
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
