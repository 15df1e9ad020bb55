import type { Effort, HoldSeconds, PlankSeconds, Work } from './step.ts';

type WorkOf<F extends Work['form']> = Extract<Work, { form: F }>;
type Doses<F extends Work['form']> = Readonly<Record<Effort, WorkOf<F>>>;

/** The hold setting each effort starts from, seconds a side. The article: 20 to 30 s. */
export const effortHoldSeconds: Readonly<Record<Effort, HoldSeconds>> = {
  gentle: 20,
  standard: 25,
  deeper: 30,
};

/** A stretch held for a setting. 10 is taken twice, which totals the gentle 20 s. */
export function hold(seconds: HoldSeconds): WorkOf<'hold'> {
  return { form: 'hold', lengthMs: seconds * 1000, rounds: seconds === 10 ? 2 : 1 };
}

/** Two sets with 15 s of rest between them. */
export function plank(seconds: PlankSeconds): WorkOf<'plank'> {
  return { form: 'plank', lengthMs: seconds * 1000, sets: 2, restMs: 15_000 };
}

/** Breath cycles of a flow; 3 to 6, so that it stays a warm-up. */
export function flow(cycles: number): WorkOf<'flow'> {
  return { form: 'flow', cycles };
}

/** Hip bridges. The article: stay at the top "a few seconds"; 3 s, or 5 s in the deeper dose. */
export function bridges(count: number, topMs = 3000): WorkOf<'lifts'> {
  return { form: 'lifts', count, upMs: 2000, topMs, downMs: 3000, restMs: 2000 };
}

/** Alternating arm and leg reaches. Published doses run from 2 to 10 s a reach. */
export function pairs(perSide: number, holdMs: number): WorkOf<'pairs'> {
  return { form: 'pairs', perSide, nameMs: 2000, reachMs: 2000, holdMs, returnMs: 2000 };
}

export const stretchDoses: Doses<'hold'> = {
  gentle: hold(effortHoldSeconds.gentle),
  standard: hold(effortHoldSeconds.standard),
  deeper: hold(effortHoldSeconds.deeper),
};

/** The same dose at every effort. */
export function fixed<W extends Work>(work: W): Readonly<Record<Effort, W>> {
  return { gentle: work, standard: work, deeper: work };
}

/** A breath way of a flow at the usual pace, milliseconds. */
const usualWayMs = 4000;

/**
 * The numbers of a dose as parameters for its spoken lines: whole seconds and counts. `wayMs` is the pace
 * of a flow, one breath way.
 */
export function doseNumbers(work: Work, wayMs: number = usualWayMs): Record<string, number> {
  switch (work.form) {
    case 'hold':
      return { seconds: work.lengthMs / 1000 };
    case 'plank':
      return { seconds: work.lengthMs / 1000, sets: work.sets, rest: work.restMs / 1000 };
    case 'flow':
      return { cycles: work.cycles, seconds: (work.cycles * 2 * wayMs) / 1000 };
    case 'lifts':
      return { reps: work.count, top: work.topMs / 1000 };
    case 'pairs':
      return { perSide: work.perSide, top: work.holdMs / 1000 };
    case 'walk':
      return { seconds: work.lengthMs / 1000 };
  }
}
