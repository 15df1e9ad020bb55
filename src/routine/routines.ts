import type { RoutineId } from './catalogue.ts';
import { bridges, flow, pairs } from './doses.ts';
import type { Source } from './movement.ts';
import type { Effort, ExerciseId, HoldSeconds, Side, Work } from './step.ts';

/** One line of a routine, in playing order. */
export interface Entry {
  readonly movement: ExerciseId;
  readonly side?: Side;
  /** The routine's own dose, where it is not the movement's. */
  readonly doses?: Readonly<Record<Effort, Work>>;
  /** 20 s whatever the hold setting; the short setting takes it as two times 10 s. */
  readonly fixedSeconds?: 20;
  /** Where one response would grow too long: at every hold setting, or only with 30 s holds. */
  readonly join?: 'always' | 'long_holds';
  readonly restBeforeMs?: number;
}

export interface Routine {
  /** Seconds a side, unless the person has a setting of their own. */
  readonly holdSeconds: HoldSeconds;
  /** False for the desk break: nobody moves to the floor, so nothing waits for "Ready?". */
  readonly gated: boolean;
  readonly source: Source;
  readonly entries: readonly Entry[];
}

const catCowFour = { gentle: flow(3), standard: flow(4), deeper: flow(5) };
const bridgeFive = { gentle: bridges(5), standard: bridges(5), deeper: bridges(8) };
const birdDogAgain = { gentle: pairs(3, 3000), standard: pairs(3, 5000), deeper: pairs(3, 8000) };

const kneeRightLeft: readonly Entry[] = [
  { movement: 'knee_to_chest', side: 'right' },
  { movement: 'knee_to_chest', side: 'left' },
];
const kneeBoth: Entry = { movement: 'knee_to_chest', side: 'both', fixedSeconds: 20 };
const rotationLeft: Entry = { movement: 'rotation', side: 'left' };
const rotationRightLeft: readonly Entry[] = [{ movement: 'rotation', side: 'right' }, rotationLeft];
const joinedRotation: readonly Entry[] = [
  { movement: 'rotation', side: 'right', join: 'always' },
  rotationLeft,
];

/** Every routine in its exact order. */
export const routines: Readonly<Record<RoutineId, Routine>> = {
  five: {
    holdSeconds: 25,
    gated: true,
    source: 'article',
    entries: [
      { movement: 'cat_cow' },
      { movement: 'childs_pose' },
      ...kneeRightLeft,
      { movement: 'rotation', side: 'right', join: 'long_holds' },
      rotationLeft,
    ],
  },
  longer: {
    holdSeconds: 30,
    gated: true,
    source: 'article',
    entries: [
      { movement: 'cat_cow', doses: catCowFour },
      { movement: 'childs_pose' },
      { movement: 'childs_pose' },
      ...kneeRightLeft,
      kneeBoth,
      ...joinedRotation,
      ...rotationRightLeft,
    ],
  },
  strength: {
    holdSeconds: 20,
    gated: true,
    source: 'article',
    entries: [
      { movement: 'bird_dog' },
      { movement: 'modified_plank', join: 'always' },
      { movement: 'childs_pose', fixedSeconds: 20 },
      { movement: 'glute_bridge' },
    ],
  },
  ten: {
    holdSeconds: 25,
    gated: true,
    source: 'article',
    entries: [
      { movement: 'cat_cow' },
      { movement: 'bird_dog' },
      { movement: 'modified_plank', join: 'always' },
      { movement: 'childs_pose' },
      { movement: 'glute_bridge' },
      ...kneeRightLeft,
      ...joinedRotation,
    ],
  },
  fifteen: {
    holdSeconds: 30,
    gated: true,
    source: 'article',
    entries: [
      { movement: 'cat_cow', doses: catCowFour },
      { movement: 'bird_dog' },
      { movement: 'modified_plank', join: 'always' },
      { movement: 'bird_dog', doses: birdDogAgain },
      { movement: 'modified_plank', join: 'always' },
      { movement: 'childs_pose' },
      { movement: 'glute_bridge' },
      { movement: 'glute_bridge', doses: bridgeFive, restBeforeMs: 20_000 },
      { movement: 'knee_to_chest', side: 'right', join: 'always' },
      { movement: 'knee_to_chest', side: 'left' },
      kneeBoth,
      ...joinedRotation,
    ],
  },
  back_only: {
    holdSeconds: 25,
    gated: true,
    source: 'article',
    entries: [
      { movement: 'glute_bridge', doses: bridgeFive },
      ...kneeRightLeft,
      { ...kneeBoth, join: 'always' },
      ...rotationRightLeft,
    ],
  },
  chair: {
    holdSeconds: 20,
    gated: true,
    source: 'needs_review',
    entries: [
      { movement: 'seated_cat_cow' },
      { movement: 'sit_to_stand' },
      { movement: 'seated_knee', side: 'right' },
      { movement: 'seated_knee', side: 'left' },
      { movement: 'seated_turn', side: 'right' },
      { movement: 'seated_turn', side: 'left' },
      { movement: 'forward_fold' },
    ],
  },
  desk: {
    holdSeconds: 20,
    gated: false,
    source: 'needs_review',
    entries: [
      { movement: 'desk_stand' },
      { movement: 'desk_walk' },
      { movement: 'desk_back_bend' },
      { movement: 'desk_shoulder_rolls' },
    ],
  },
};
