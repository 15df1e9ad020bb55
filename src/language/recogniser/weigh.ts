import { phraseSlotType } from '../interactionModel.ts';
import type { Everyday } from './everyday.ts';
import type { Grammar } from './grammar.ts';
import { type Hearing, isBodily } from './hearing.ts';
import type { Sample } from './samples.ts';
import type { Span } from './spans.ts';

/** A slot of a sample and the words that fill it. */
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

/** A word of the sample that was heard, or a slot of it that was filled, and what it is worth. */
export type Step = { readonly at: number; readonly gain: number } | (Filled & { readonly gain: number });

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
/** So much of its words make a command a whole one. */
const heardInFull = 0.97;

/** How well steps through a sample account for what was heard. */
export function weigh(grammar: Grammar, hearing: Hearing, sample: Sample, steps: readonly Step[]): Reading {
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
  const isWhole = !sample.free && !sample.says && literal >= heardInFull * sample.expected && unclear <= 0;
  const beside = isWhole && isBesideClause(everyday, hearing, met) ? besideClause : 1;
  const passed = hearing.words.filter(({ alarming, light }, at) => alarming && !light && !met[at]).length;
  const against = sample.expected - literal + unclear + beside * unexpected;
  const fit = (gain / (gain + against)) * alarmPassedOver ** passed;
  if (!sample.says) return { sample, score: fit, filled, met };
  return { sample, score: fit * valueSample, filled: [saidBy(sample.says, met)], met };
}

/**
 * "Keep going i've let the cat out": beside the command, a clause that says nothing of the body. Not where the rest
 * denies something, for "i can't" turns the command round.
 */
function isBesideClause(
  { clauseOpeners, negators }: Everyday,
  { words }: Hearing,
  met: readonly boolean[],
): boolean {
  const first = met.indexOf(true);
  const last = met.lastIndexOf(true);
  const rest = words.filter(({ light }, at) => !met[at] && !light);
  const inside = words.slice(first, last).some(({ light }, at) => !met[first + at] && !light);
  const opens = words.slice(0, first).every(({ light }) => light);
  const after = words.slice(last + 1).find(({ light }) => !light);
  const isHarmless = rest.every((word) => !word.alarming && !negators.has(word.text) && !isBodily(word));
  return opens && !inside && clauseOpeners.has(after?.text ?? '') && isHarmless;
}

/** The slot a value sample fills: all from its first heard word to its last. */
function saidBy({ slot, phrase }: NonNullable<Sample['says']>, met: readonly boolean[]): Filled {
  const { type, id, name } = phrase;
  const span = { type, from: met.indexOf(true), to: met.lastIndexOf(true) + 1, match: { id, name }, fit: 1 };
  return { slot, span };
}
