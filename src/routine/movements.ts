import { bridges, flow, pairs, plank, stretchDoses } from './doses.ts';
import { extraMovements } from './extraMovements.ts';
import type { Movement } from './movement.ts';
import type { ExerciseId, Step } from './step.ts';

/** Every exercise as numbers: the article's seven movements, then the chair and desk items. */
export const movements: Readonly<Record<ExerciseId, Movement>> = {
  cat_cow: {
    form: 'flow',
    position: 'hands_and_knees',
    kind: 'mobility',
    sides: [],
    doses: { gentle: flow(3), standard: flow(3), deeper: flow(4) },
    settleMs: { first: 6000, afterGate: 4000, switchSides: 6000 },
    releaseMs: 3000,
    breathTones: true,
    holdLines: false,
    practiceMs: 2000,
    source: 'article',
  },
  childs_pose: {
    form: 'hold',
    position: 'hands_and_knees',
    kind: 'stretch',
    sides: [],
    doses: stretchDoses,
    settleMs: { first: 8000, afterGate: 8000, switchSides: 8000 },
    releaseMs: 3000,
    breathTones: true,
    holdLines: true,
    practiceMs: 0,
    source: 'article',
  },
  knee_to_chest: {
    form: 'hold',
    position: 'back',
    kind: 'stretch',
    sides: ['right', 'left', 'both'],
    doses: stretchDoses,
    settleMs: { first: 6000, afterGate: 6000, switchSides: 5000 },
    releaseMs: 3000,
    breathTones: true,
    holdLines: true,
    practiceMs: 0,
    source: 'article',
  },
  rotation: {
    form: 'hold',
    position: 'back',
    kind: 'stretch',
    sides: ['right', 'left'],
    doses: stretchDoses,
    settleMs: { first: 6000, afterGate: 6000, switchSides: 6000 },
    releaseMs: 4000,
    breathTones: true,
    holdLines: true,
    practiceMs: 0,
    source: 'article',
  },
  glute_bridge: {
    form: 'lifts',
    position: 'back',
    kind: 'strength',
    sides: [],
    doses: { gentle: bridges(5), standard: bridges(8), deeper: bridges(10, 5000) },
    settleMs: { first: 8000, afterGate: 8000, switchSides: 8000 },
    releaseMs: 3000,
    breathTones: false,
    holdLines: false,
    practiceMs: 0,
    source: 'article',
  },
  bird_dog: {
    form: 'pairs',
    position: 'hands_and_knees',
    kind: 'strength',
    sides: [],
    doses: { gentle: pairs(4, 3000), standard: pairs(5, 5000), deeper: pairs(5, 8000) },
    settleMs: { first: 6000, afterGate: 6000, switchSides: 6000 },
    releaseMs: 3000,
    breathTones: false,
    holdLines: false,
    practiceMs: 0,
    source: 'article',
  },
  modified_plank: {
    form: 'plank',
    position: 'hands_and_knees',
    kind: 'strength',
    sides: [],
    doses: { gentle: plank(5), standard: plank(10), deeper: plank(15) },
    settleMs: { first: 10_000, afterGate: 10_000, switchSides: 10_000 },
    releaseMs: 3000,
    breathTones: false,
    holdLines: false,
    practiceMs: 0,
    source: 'article',
  },
  ...extraMovements,
};

/**
 * Time to get into place before a step, milliseconds. `previous` is the step done just before it; both
 * knees together after one knee counts as a new set-up, not as a change of side.
 */
export function settleMs(step: Step, previous?: Step): number {
  const { settleMs } = movements[step.movement];
  if (step.gate) return settleMs.afterGate;
  return switchesSides(step, previous) ? settleMs.switchSides : settleMs.first;
}

/** Whether a step repeats the movement before it on the opposite side, which the switch bells announce. */
export function switchesSides(step: Step, previous?: Step): boolean {
  if (previous?.movement !== step.movement || !step.side || !previous.side) return false;
  return step.side !== previous.side && step.side !== 'both' && previous.side !== 'both';
}
