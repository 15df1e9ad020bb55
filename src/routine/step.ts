import type { MovementId, RoutineId } from './catalogue.ts';

/**
 * Exercises that appear only inside the chair and desk routines. They are added beyond the article and
 * await a clinician's review; nobody can ask for them by name.
 */
export const extraExerciseIds = [
  'seated_cat_cow',
  'sit_to_stand',
  'seated_knee',
  'seated_turn',
  'forward_fold',
  'desk_stand',
  'desk_walk',
  'desk_back_bend',
  'desk_shoulder_rolls',
] as const;
export type ExerciseId = MovementId | (typeof extraExerciseIds)[number];

export const sides = ['right', 'left', 'both'] as const;
export type Side = (typeof sides)[number];

/** Where the body is. A change between floor positions is the only costly move, and gets a gate. */
export const positions = ['hands_and_knees', 'back', 'chair', 'standing'] as const;
export type Position = (typeof positions)[number];

/**
 * Why the coach waits for "Ready?" before a step: getting into the first position, the one floor change,
 * or a join, where the audio of one response would grow too long.
 */
export type Gate = 'entry' | 'floor' | 'join';

/** What is done in a step, as numbers. */
export type Work =
  /** A stretch. `rounds` is 2 for the short setting, two times 10 s, which totals the gentle 20 s. */
  | { readonly form: 'hold'; readonly lengthMs: number; readonly rounds: 1 | 2 }
  /** A strength hold (plank) of several sets with exact rests. */
  | { readonly form: 'plank'; readonly lengthMs: number; readonly sets: number; readonly restMs: number }
  | { readonly form: 'flow'; readonly cycles: number }
  | {
      readonly form: 'lifts';
      readonly count: number;
      readonly upMs: number;
      readonly topMs: number;
      readonly downMs: number;
      readonly restMs: number;
    }
  /** Alternating pairs: `perSide` repetitions for each diagonal; name the pair, reach, hold, return. */
  | {
      readonly form: 'pairs';
      readonly perSide: number;
      readonly nameMs: number;
      readonly reachMs: number;
      readonly holdMs: number;
      readonly returnMs: number;
    }
  | { readonly form: 'walk'; readonly lengthMs: number };

/** One side of one movement, or one set. */
export interface Step {
  readonly movement: ExerciseId;
  readonly side?: Side;
  readonly work: Work;
  /** 1 for the first time in this routine; a second round is told briefly. */
  readonly round: number;
  readonly gate?: Gate;
  /** Rest before the set-up, milliseconds. */
  readonly restBeforeMs?: number;
}

export type Effort = 'gentle' | 'standard' | 'deeper';

/** The hold settings: seconds a side. 10 means twice 10 s. */
export const holdSettings = [10, 20, 25, 30] as const;
export type HoldSeconds = (typeof holdSettings)[number];

/** A remembered plank length: seconds a set, one step up a session at most. */
export const plankLadder = [5, 10, 15, 20, 30] as const;
export type PlankSeconds = (typeof plankLadder)[number];

export interface PlanSettings {
  /** Overrides the routine's own hold length, except where the routine fixes it. */
  readonly holdSeconds?: HoldSeconds;
  /** Overrides the plank's dose; the gentle effort has no plank. */
  readonly plankSeconds?: PlankSeconds;
  /** Gentle: 20 s holds, small doses, no plank (after a check-up, or "just stiff today"). */
  readonly effort: Effort;
  /** Movements the person asked to leave out. */
  readonly without: readonly MovementId[];
}

/** What is being done: a routine, or one movement by itself. */
export type Goal =
  | { readonly kind: 'routine'; readonly routine: RoutineId }
  | { readonly kind: 'single'; readonly movement: MovementId };
