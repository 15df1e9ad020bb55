import type { Element, Grammar, Sample } from './compile.ts';
import type { Hearing, Span } from './spans.ts';
import { phraseSlotType, symptomIntent, type WordCounts } from './wordCounts.ts';
import { lightWord, type Utterance } from './words.ts';

export interface Filled {
  readonly slot: string;
  readonly span: Span;
}

/** One way to read an utterance as a sample. */
export interface Alignment {
  readonly sample: Sample;
  /** Share of what was said and what the sample expects that met, 0 to 1. */
  readonly score: number;
  readonly filled: readonly Filled[];
  /** For each word of the utterance, whether the sample accounts for it. */
  readonly met: readonly boolean[];
}

/** A word in a phrase slot is accounted for, but proves little, the less the less it is about the body. */
const phraseWordWorth = 0.25;
const bodyWordWorth = 0.6;
/** A slot filled with a known value is worth at least this, so a short name still counts. */
const slotWorth = 0.5;
/** A word the sample lacks but its intent uses elsewhere hardly speaks against the intent. */
const usedElsewhere = 0.35;
/** Fewer of its words than this, and a sample is not worth aligning. */
const promising = 0.4;

interface Cell {
  readonly gain: number;
  readonly before?: Cell;
  readonly step?: Step;
}

type Step = { readonly at: number; readonly gain: number } | (Filled & { readonly gain: number });

const nothing: Cell = { gain: 0 };
const impossible: Cell = { gain: -1 };

/** The best reading of an utterance as one sample; undefined where a slot stays empty or too little fits. */
export function align(
  grammar: Grammar,
  utterance: Utterance,
  hearing: Hearing,
  sample: Sample,
): Alignment | undefined {
  if (!isPromising(hearing, sample)) return undefined;
  let row: readonly Cell[] = Array.from({ length: utterance.words.length + 1 }, () => nothing);
  for (const element of sample.elements) {
    row = passOver(offers(grammar, utterance, hearing, element, row, sample.free));
  }
  const end = row.at(-1) ?? impossible;
  return end.gain > 0 ? weigh(grammar, utterance, sample, stepsTo(end)) : undefined;
}

function isPromising({ words, spans }: Hearing, sample: Sample): boolean {
  let heard = 0;
  for (const element of sample.elements) {
    if (element.kind === 'slot' && !spans.has(element.slot.type)) return false;
    if (element.kind === 'slot') heard += slotWorth;
    else if (words.has(element.text)) heard += element.weight;
  }
  return heard >= promising * sample.expected;
}

/** The best cell at each position after one element, given the best cells before it. */
function offers(
  grammar: Grammar,
  utterance: Utterance,
  { words, spans }: Hearing,
  element: Element,
  before: readonly Cell[],
  strict: boolean,
): Cell[] {
  // A word of the sample may be missing from the speech; a slot, or a word of a carrier, may not.
  const row = before.map((cell) => (element.kind === 'word' && !strict ? cell : impossible));
  const offer = (from: number, to: number, step: Step) => {
    const cell = before[from] ?? impossible;
    const gain = cell.gain + step.gain;
    if (cell.gain >= 0 && gain > (row[to]?.gain ?? -1)) row[to] = { gain, before: cell, step };
  };
  if (element.kind === 'word') {
    for (const { at, likely } of words.get(element.text) ?? []) {
      offer(at, at + 1, { at, gain: likely * element.weight });
    }
  } else {
    for (const span of spans.get(element.slot.type) ?? []) {
      offer(span.from, span.to, { slot: element.slot.name, span, gain: worth(grammar, utterance, span) });
    }
  }
  return row;
}

/** Speech the sample does not expect is passed over. */
function passOver(row: Cell[]): readonly Cell[] {
  for (let at = 1; at < row.length; at += 1) {
    const before = row[at - 1] ?? impossible;
    if (before.gain > (row[at]?.gain ?? -1)) row[at] = before;
  }
  return row;
}

function worth({ counts }: Grammar, { words }: Utterance, { type, from, to, fit }: Span): number {
  const said = words.slice(from, to).map(({ text }) => text);
  if (type === phraseSlotType) {
    return said.reduce((sum, text) => sum + counts.weightOf(text) * phraseWorth(counts, text), 0);
  }
  return (
    Math.max(
      slotWorth,
      said.reduce((sum, text) => sum + counts.weightOf(text), 0),
    ) * fit
  );
}

function phraseWorth(counts: WordCounts, text: string): number {
  if (counts.isAlarming(text)) return 1;
  return counts.uses(symptomIntent, text) ? bodyWordWorth : phraseWordWorth;
}

function stepsTo(end: Cell): readonly Step[] {
  const steps: Step[] = [];
  for (let cell: Cell | undefined = end; cell; cell = cell.before) if (cell.step) steps.push(cell.step);
  return steps;
}

function weigh(grammar: Grammar, utterance: Utterance, sample: Sample, steps: readonly Step[]): Alignment {
  const met = utterance.words.map((_, at) =>
    steps.some((step) => ('span' in step ? step.span.from <= at && at < step.span.to : step.at === at)),
  );
  const filled = steps.filter((step) => 'span' in step);
  const gain = steps.reduce((sum, step) => sum + step.gain, 0);
  const literal = steps.reduce((sum, step) => sum + ('span' in step ? 0 : step.gain), 0);
  const unclear = filled.reduce((sum, { span, gain }) => sum + gain / span.fit - gain, 0);
  const against = sample.expected - literal + unclear + unexpected(grammar, utterance, sample, met, filled);
  return { sample, score: gain / (gain + against), filled, met };
}

/** The weight of speech that the sample does not explain. */
function unexpected(
  grammar: Grammar,
  { words }: Utterance,
  sample: Sample,
  met: readonly boolean[],
  filled: readonly Filled[],
): number {
  const inPhrase = (at: number) =>
    filled.some(({ span }) => span.type === phraseSlotType && span.from <= at && at < span.to);
  return words.reduce((sum, { text, light }, at) => {
    const weight = grammar.counts.weightOf(text);
    if (inPhrase(at)) return sum + (1 - phraseWorth(grammar.counts, text)) * weight;
    if (met[at]) return sum;
    if (light) return sum + lightWord * weight;
    return sum + (grammar.counts.uses(sample.intent, text) ? usedElsewhere : 1) * weight;
  }, 0);
}
