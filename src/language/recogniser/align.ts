import { phraseSlotType } from '../interactionModel.ts';
import type { Grammar } from './grammar.ts';
import type { Hearing } from './hearing.ts';
import type { Element, Sample } from './samples.ts';
import type { Span } from './spans.ts';
import { type Reading, type Step, weigh } from './weigh.ts';

/** A slot filled with a known value is worth at least this, so a short name still counts. */
const slotWorth = 0.5;

interface Cell {
  readonly gain: number;
  readonly before?: Cell;
  readonly step?: Step;
}

const nothing: Cell = { gain: 0 };
const impossible: Cell = { gain: -1 };

/** The best reading of what was heard as one sample; undefined where a slot stays empty. */
export function align(grammar: Grammar, hearing: Hearing, sample: Sample): Reading | undefined {
  let row: readonly Cell[] = Array.from({ length: hearing.words.length + 1 }, () => nothing);
  for (const element of sample.elements) row = passOver(offers(hearing, element, row, sample.free));
  const end = row.at(-1) ?? impossible;
  return end.gain > 0 ? weigh(grammar, hearing, sample, stepsTo(end)) : undefined;
}

/** The best cell at each position after one element, given the best cells before it. */
function offers(
  { words, places, spans }: Hearing,
  element: Element,
  before: readonly Cell[],
  strict: boolean,
) {
  // A word of the sample may be missing or unclear; a slot may not, nor a word of a carrier.
  const row: Cell[] = before.map((cell) => (element.kind === 'word' && !strict ? cell : impossible));
  const offer = (from: number, to: number, step: Step) => {
    const cell = before[from] ?? impossible;
    const gain = cell.gain + step.gain;
    if (cell.gain >= 0 && gain > (row[to]?.gain ?? -1)) row[to] = { gain, before: cell, step };
  };
  if (element.kind === 'word') {
    for (const { at, likely } of places.get(element.text) ?? []) {
      if (strict && likely < 1) continue;
      offer(at, at + 1, { at, gain: likely * element.weight });
    }
  } else {
    for (const span of spans.get(element.slot.type) ?? []) {
      offer(span.from, span.to, { slot: element.slot.name, span, gain: worth(words, span) * span.fit });
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

/** What the words of a span would be worth if they were heard clearly. */
function worth(words: Hearing['words'], { type, from, to }: Span): number {
  let sum = 0;
  for (let at = from; at < to; at += 1) {
    const { weight = 0, proof = 0 } = words[at] ?? {};
    sum += type === phraseSlotType ? weight * proof : weight;
  }
  return type === phraseSlotType ? sum : Math.max(slotWorth, sum);
}

function stepsTo(end: Cell): readonly Step[] {
  const steps: Step[] = [];
  for (let cell: Cell | undefined = end; cell; cell = cell.before) if (cell.step) steps.push(cell.step);
  return steps;
}
