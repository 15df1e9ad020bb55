import type { Effort, ExerciseId, Goal, Step } from '../routine/step.ts';

/** A routine under way: the planned steps and where we are in them. */
export interface Run {
  readonly goal: Goal;
  readonly effort: Effort;
  readonly steps: readonly Step[];
  /** Where to go on. `at` equal to the number of steps means everything is done. */
  readonly spot: Spot;
  /** Steps heard to their end, by index. */
  readonly done: readonly number[];
  /** Movements already counted toward their taper. */
  readonly credited: readonly ExerciseId[];
  /** Movements explained again this session; they do not count toward the taper. */
  readonly explained: readonly ExerciseId[];
  /** True from the first gate passed. */
  readonly begun: boolean;
}

/** A place inside a routine. */
export interface Spot {
  readonly at: number;
  /** Which set or round of the step, from 0. */
  readonly set: number;
  /** Held already in this set, milliseconds of the hold's own plan. */
  readonly heldMs: number;
  /** Repetitions or breath cycles already done. */
  readonly reps: number;
}

/** The very beginning of a step. */
export const startOf = (at: number): Spot => ({ at, set: 0, heldMs: 0, reps: 0 });

/** True when nothing of the step at the spot has been held or repeated yet. */
export function isFresh({ set, heldMs, reps }: Spot): boolean {
  return set === 0 && heldMs === 0 && reps === 0;
}

/** The step at the spot, or undefined when all steps are done. */
export function currentStep(run: Run): Step | undefined {
  return run.steps[run.spot.at];
}

/** The first step of the movement at the spot, in this round: its first side. */
export function firstOfMovement({ steps, spot }: Run): number {
  let at = spot.at;
  while (at > 0 && sameBout(steps, at - 1, spot.at)) at -= 1;
  return at;
}

/** The first step after the movement at the spot, all its sides done. */
export function afterMovement({ steps, spot }: Run): number {
  let at = spot.at;
  while (at < steps.length && sameBout(steps, at, spot.at)) at += 1;
  return at;
}

function sameBout(steps: Run['steps'], a: number, b: number): boolean {
  return steps[a]?.movement === steps[b]?.movement && steps[a]?.round === steps[b]?.round;
}
