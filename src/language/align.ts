import type { Grammar } from './compile.ts';
import type { Everyday } from './everyday.ts';
import type { Element, Sample } from './samples.ts';
import type { HeardWord, Hearing, Span } from './spans.ts';
import { phraseSlotType } from './wordCounts.ts';

export interface Filled {
  readonly slot: string;
  readonly span: Span;
}

/** One way to read an utterance as a sample. */
export interface Reading {
  readonly sample: Sample;
  /** Share of what was said and what the sample expects that met, 0 to 1. */
  readonly score: number;
  readonly filled: readonly Filled[];
  /** For each word of the utterance, whether the sample accounts for it. */
  readonly met: readonly boolean[];
}

/** A slot filled with a known value is worth at least this, so a short name still counts. */
const slotWorth = 0.5;
/** A word the sample lacks but its intent uses elsewhere hardly speaks against the intent, unless it denies. */
const usedElsewhere = 0.2;
/** Any other word it lacks speaks against it, but people say more than they need to. */
const unexpectedWord = 0.65;
/** A word that also stands in symptoms speaks against a command that cannot place it. */
const bodilyWord = 1;
/** A sentence made from a slot value is a little less sure than one written as a sentence. */
const valueSample = 0.84;
/** What a reading keeps of its score for each word of a symptom that it passes over. */
const alarmPassedOver = 0.4;

/** Words beside a whole command that say nothing of the body speak against it by this much of their weight. */
const besideClause = 0.3;
const heardInFull = 0.97;
const bodilyWeight = 0.4;

interface Cell {
  readonly gain: number;
  readonly before?: Cell;
  readonly step?: Step;
}

type Step = { readonly at: number; readonly gain: number } | (Filled & { readonly gain: number });

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

function weigh(grammar: Grammar, hearing: Hearing, sample: Sample, steps: readonly Step[]): Reading {
  const { counts, everyday } = grammar;
  const filled = steps.filter((step) => 'span' in step);
  const covers = (at: number) => filled.find(({ span }) => span.from <= at && at < span.to)?.span.type;
  const met = hearing.words.map(
    (_, at) => steps.some((step) => 'at' in step && step.at === at) || Boolean(covers(at)),
  );
  const gain = steps.reduce((sum, step) => sum + step.gain, 0);
  const literal = steps.reduce((sum, step) => sum + ('at' in step ? step.gain : 0), 0);
  const unclear = filled.reduce((sum, { span, gain }) => sum + gain / span.fit - gain, 0);
  const unexpected = hearing.words.reduce((sum, { text, light, weight, proof }, at) => {
    if (covers(at) === phraseSlotType) return sum + (1 - proof) * weight;
    if (met[at]) return sum;
    if (light) return sum + weight;
    if (!everyday.negators.has(text) && counts.uses(sample.intent, text)) return sum + usedElsewhere * weight;
    return sum + (proof > 0.5 ? bodilyWord : unexpectedWord) * weight;
  }, 0);
  const beside = isCompleteClause(everyday, hearing, sample, literal, unclear, met) ? besideClause : 1;
  const passed = hearing.words.filter(({ alarming, light }, at) => alarming && !light && !met[at]).length;
  const against = sample.expected - literal + unclear + beside * unexpected;
  const fit = (gain / (gain + against)) * alarmPassedOver ** passed;
  if (!sample.says) return { sample, score: fit, filled, met };
  return { sample, score: fit * valueSample, filled: [saidBy(sample.says, met)], met };
}

/**
 * "Keep going i've let the cat out": a whole command, and beside it a clause that says nothing of the body.
 * Not where the rest denies something, for "i can't" turns the command round.
 */
function isCompleteClause(
  { clauseOpeners, negators }: Everyday,
  { words }: Hearing,
  { expected, free, says }: Sample,
  literal: number,
  unclear: number,
  met: readonly boolean[],
): boolean {
  if (free || says || literal < heardInFull * expected || unclear > 0) return false;
  const first = met.indexOf(true);
  const last = met.lastIndexOf(true);
  const rest = words.filter(({ light }, at) => !met[at] && !light);
  const inside = words.slice(first, last).some(({ light }, at) => !met[first + at] && !light);
  const opens = words.slice(0, first).every(({ light }) => light);
  const after = words.slice(last + 1).find(({ light }) => !light);
  return (
    opens &&
    !inside &&
    clauseOpeners.has(after?.text ?? '') &&
    rest.every((word) => isHarmless(word) && !negators.has(word.text))
  );
}

function isHarmless({ alarming, proof, weight }: HeardWord): boolean {
  return !alarming && !(proof > 0.5 && weight >= bodilyWeight);
}

/** The slot a value sample fills: all from its first heard word to its last. */
function saidBy({ slot, phrase }: NonNullable<Sample['says']>, met: readonly boolean[]): Filled {
  const { type, id, name } = phrase;
  const span = { type, from: met.indexOf(true), to: met.lastIndexOf(true) + 1, match: { id, name }, fit: 1 };
  return { slot, span };
}
