import { breathInMs, tenLeftMs } from '../pacing/body.ts';
import type { Body, HoldBody, LiftsBody, PairsBody, WordCue } from '../pacing/part.ts';
import type { Step } from '../routine/step.ts';
import type { Spot } from './run.ts';
import type { Style } from './style.ts';

/** One set of a step: its exact body and the words laid over it. */
export interface TimedSet {
  readonly set: number;
  readonly repsBefore: number;
  readonly body: Body;
  readonly words: readonly WordCue[];
}

/**
 * The sets of a step still to do, from a spot inside it.
 * @param startChime whether the first of them opens with the start chime; a tail after a question does not.
 */
export function setsOf(step: Step, from: Spot, style: Style, startChime: boolean): TimedSet[] {
  const { work } = step;
  switch (work.form) {
    case 'hold':
      return heldSets(step, work.rounds, from, startChime, (fromMs, chime) => ({
        form: 'hold',
        lengthMs: work.lengthMs,
        fromMs,
        level: style.level,
        breath: style.breath === 'paced' && style.level !== 'timer',
        strength: false,
        startChime: chime,
      }));
    case 'plank':
      return heldSets(step, work.sets, from, startChime, (fromMs, chime) => ({
        form: 'hold',
        lengthMs: work.lengthMs,
        fromMs,
        level: style.level,
        breath: false,
        strength: true,
        startChime: chime,
      }));
    case 'flow': {
      const body = {
        form: 'flow',
        cycles: Math.max(1, work.cycles - from.reps),
        wayMs: style.wayMs,
        first: style.breathFirst,
        breath: style.breath === 'paced',
        startChime,
      } as const;
      return [{ set: 0, repsBefore: from.reps, body, words: flowWords(step, body.cycles, from.reps, style) }];
    }
    case 'lifts': {
      const body: LiftsBody = { ...work, count: Math.max(1, work.count - from.reps), startChime };
      return [{ set: 0, repsBefore: from.reps, body, words: liftWords(step, body, from.reps, style) }];
    }
    case 'pairs': {
      const { perSide, ...pace } = work;
      const body: PairsBody = { ...pace, count: Math.max(1, 2 * perSide - from.reps), startChime };
      return [{ set: 0, repsBefore: from.reps, body, words: pairWords(step, body, from.reps, style) }];
    }
    case 'walk':
      return [
        { set: 0, repsBefore: 0, body: { form: 'walk', lengthMs: work.lengthMs, startChime }, words: [] },
      ];
  }
}

function heldSets(
  step: Step,
  count: number,
  from: Spot,
  startChime: boolean,
  bodyOf: (fromMs: number, startChime: boolean) => HoldBody,
): TimedSet[] {
  return Array.from({ length: count - from.set }, (_, i) => {
    const body = bodyOf(i === 0 ? Math.min(from.heldMs, bodyOf(0, true).lengthMs) : 0, i > 0 || startChime);
    return { set: from.set + i, repsBefore: 0, body, words: holdWords(step, body) };
  });
}

/** Where words lie in a hold, milliseconds of its plan, by hold length. */
const firstLineAtMs: Readonly<Record<number, number>> = { 20000: 5000, 25000: 6000, 30000: 6000 };
const secondLineAtMs: Readonly<Record<number, number>> = { 30000: 22_000 };
const keepBreathingAtMs = 4000;

function holdWords(step: Step, body: HoldBody): WordCue[] {
  return planWords(step, body)
    .filter(({ atMs }) => atMs >= body.fromMs)
    .map((word) => ({ ...word, atMs: word.atMs - body.fromMs }));
}

function planWords(step: Step, body: HoldBody): WordCue[] {
  if (body.strength) {
    return body.lengthMs >= 10_000 ? [{ line: { key: 'breath.keep' }, atMs: keepBreathingAtMs }] : [];
  }
  const tenLeft = tenLeftMs(body);
  if (tenLeft !== undefined) return [{ line: { key: 'cues.tenLeft' }, atMs: tenLeft }];
  if (body.level !== 'guided') return [];
  return [
    ...wordAt(firstLineAtMs[body.lengthMs], `movements.${step.movement}.hold.first`),
    ...wordAt(secondLineAtMs[body.lengthMs], `movements.${step.movement}.hold.second`),
  ];
}

function wordAt(atMs: number | undefined, key: string): WordCue[] {
  return atMs === undefined ? [] : [{ line: { key }, atMs }];
}

function flowWords(step: Step, cycles: number, before: number, style: Style): WordCue[] {
  if (style.level === 'timer') return [];
  const ways = before === 0 ? [word(step, 'first', 0), word(step, 'second', style.wayMs)] : [];
  const lastAtMs = (cycles - 1) * 2 * style.wayMs;
  const last = lastAtMs > 0 ? [word(step, 'last', lastAtMs)] : [];
  return [...ways, ...last];
}

/** Spoken half a second after the floor is reached, while resting. */
const numberAfterDownMs = 500;

function liftWords(step: Step, body: LiftsBody, before: number, style: Style): WordCue[] {
  const { upMs, topMs, downMs, restMs, count } = body;
  const repMs = upMs + topMs + downMs + restMs;
  const named = style.level === 'guided' ? count : style.level === 'short' && before === 0 ? 1 : 0;
  const bars = range(named).flatMap((i) => [
    word(step, 'up', i * repMs),
    word(step, 'down', i * repMs + upMs + topMs),
  ]);
  const numbers = range(restMs > 0 ? count - 1 : 0).map((i) =>
    word(step, nextNumber(i + 2, before, count), i * repMs + upMs + topMs + downMs + numberAfterDownMs),
  );
  return [...bars, ...numbers];
}

function nextNumber(next: number, before: number, count: number): string {
  return next === count ? 'last' : `count.${next + before}`;
}

/** "Last pair." comes as the person returns from the repetition before the last two. */
const lastPairBeforeMs = 1800;
/** Only the first two repetitions are talked through. */
const guidedPairs = 2;

function pairWords(step: Step, body: PairsBody, before: number, style: Style): WordCue[] {
  const repMs = body.nameMs + body.reachMs + body.holdMs + body.returnMs;
  const names = range(body.count).map((i) =>
    word(step, (before + i) % 2 === 0 ? 'right' : 'left', i * repMs),
  );
  const told = style.level === 'guided' ? range(Math.max(0, guidedPairs - before)) : [];
  const reaches = told.flatMap((i) => [
    word(step, 'reach', i * repMs + body.nameMs),
    word(step, 'back', i * repMs + body.nameMs + body.reachMs + body.holdMs),
  ]);
  const lastAtMs = (body.count - 2) * repMs - lastPairBeforeMs;
  const last = lastAtMs > 0 && style.level !== 'timer' ? [word(step, 'last', lastAtMs)] : [];
  return [...names, ...reaches, ...last].sort((a, b) => a.atMs - b.atMs);
}

function word(step: Step, cue: string, atMs: number): WordCue {
  return { line: { key: `movements.${step.movement}.cue.${cue}` }, atMs };
}

function range(length: number): number[] {
  return Array.from({ length: Math.max(0, length) }, (_, i) => i);
}

/** The breath words of a flow's two ways, as message keys. */
export function breathKeys(first: 'out' | 'in'): { readonly breath1: string; readonly breath2: string } {
  return first === 'out'
    ? { breath1: '@breath.out', breath2: '@breath.in' }
    : { breath1: '@breath.in', breath2: '@breath.out' };
}

/** A breath in never takes less than this at any pace; the slowest and fastest Cat-Cow stay within 3 to 6 s. */
export const wayLimitsMs = { fastest: breathInMs - 1000, slowest: breathInMs + 2000 } as const;
