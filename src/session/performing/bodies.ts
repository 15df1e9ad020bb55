import type { Body, HoldBody, LiftsBody, PairsBody, WordCue } from '../../pacing/part.ts';
import { breathInMs } from '../../pacing/tones.ts';
import type { Step } from '../../routine/step.ts';
import type { Spot } from '../run.ts';
import { flowWords, holdWords, liftWords, pairWords } from './bodyWords.ts';
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

/** The breath words of a flow's two ways, as message keys. */
export function breathKeys(first: 'out' | 'in'): { readonly breath1: string; readonly breath2: string } {
  return first === 'out'
    ? { breath1: '@breath.out', breath2: '@breath.in' }
    : { breath1: '@breath.in', breath2: '@breath.out' };
}

/** A breath in never takes less than this at any pace; the slowest and fastest Cat-Cow stay within 3 to 6 s. */
export const wayLimitsMs = { fastest: breathInMs - 1000, slowest: breathInMs + 2000 } as const;
