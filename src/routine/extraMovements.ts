import { fixed, flow, stretchDoses } from './doses.ts';
import type { Movement } from './movement.ts';
import type { ExerciseId, extraExerciseIds, Work } from './step.ts';

type ExtraId = Extract<ExerciseId, (typeof extraExerciseIds)[number]>;
type Lifts = Extract<Work, { form: 'lifts' }>;

/** Desk items start and end standing, so nothing has to be undone after them. */
const standing = {
  position: 'standing',
  kind: 'break',
  sides: [],
  settleMs: { first: 4000, afterGate: 4000, switchSides: 4000 },
  releaseMs: 0,
  breathTones: false,
  holdLines: false,
  practiceMs: 0,
  source: 'needs_review',
} as const;

const seatedStretch = {
  form: 'hold',
  position: 'chair',
  kind: 'stretch',
  doses: stretchDoses,
  breathTones: true,
  holdLines: true,
  practiceMs: 0,
  source: 'needs_review',
} as const;

const sitToStand: Lifts = { form: 'lifts', count: 5, upMs: 3000, topMs: 2000, downMs: 3000, restMs: 2000 };
const backBends: Lifts = { form: 'lifts', count: 3, upMs: 2000, topMs: 0, downMs: 2000, restMs: 0 };
const shoulderRolls: Lifts = { form: 'lifts', count: 5, upMs: 1500, topMs: 0, downMs: 1500, restMs: 0 };

/** Chair and desk items, added beyond the article and waiting for a clinician's review. */
export const extraMovements: Readonly<Record<ExtraId, Movement>> = {
  seated_cat_cow: {
    form: 'flow',
    position: 'chair',
    kind: 'mobility',
    sides: [],
    doses: { gentle: flow(3), standard: flow(3), deeper: flow(4) },
    settleMs: { first: 6000, afterGate: 4000, switchSides: 6000 },
    releaseMs: 3000,
    breathTones: true,
    holdLines: false,
    practiceMs: 2000,
    source: 'needs_review',
  },
  sit_to_stand: {
    form: 'lifts',
    position: 'chair',
    kind: 'strength',
    sides: [],
    doses: fixed(sitToStand),
    settleMs: { first: 6000, afterGate: 6000, switchSides: 6000 },
    releaseMs: 3000,
    breathTones: false,
    holdLines: false,
    practiceMs: 0,
    source: 'needs_review',
  },
  seated_knee: {
    ...seatedStretch,
    sides: ['right', 'left'],
    settleMs: { first: 6000, afterGate: 6000, switchSides: 5000 },
    releaseMs: 3000,
  },
  seated_turn: {
    ...seatedStretch,
    sides: ['right', 'left'],
    settleMs: { first: 6000, afterGate: 6000, switchSides: 6000 },
    releaseMs: 4000,
  },
  /** Comes last, with a long release, so that nobody stands up straight after it. */
  forward_fold: {
    ...seatedStretch,
    sides: [],
    settleMs: { first: 6000, afterGate: 6000, switchSides: 6000 },
    releaseMs: 10_000,
  },
  desk_stand: { ...standing, form: 'walk', doses: fixed({ form: 'walk', lengthMs: 5000 }) },
  desk_walk: { ...standing, form: 'walk', doses: fixed({ form: 'walk', lengthMs: 60_000 }) },
  desk_back_bend: { ...standing, form: 'lifts', doses: fixed(backBends) },
  desk_shoulder_rolls: { ...standing, form: 'lifts', doses: fixed(shoulderRolls) },
};
