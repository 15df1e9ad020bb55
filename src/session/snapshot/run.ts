import * as v from 'valibot';
import { movementIds, routineIds } from '../../routine/catalogue.ts';
import { extraExerciseIds, sides } from '../../routine/step.ts';

/** What a session and a record both keep: numbers within reason, a goal, a run through its steps and what plays of it. */

export const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000));
export const ms = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));
const briefMs = v.pipe(v.number(), v.minValue(0), v.maxValue(240_000));
export const movement = v.picklist(movementIds);
export const exercise = v.picklist([...movementIds, ...extraExerciseIds]);

export const goal = v.variant('kind', [
  v.object({ kind: v.literal('routine'), routine: v.picklist(routineIds) }),
  v.object({ kind: v.literal('single'), movement }),
]);

const work = v.variant('form', [
  v.object({ form: v.literal('hold'), lengthMs: briefMs, rounds: v.picklist([1, 2]) }),
  v.object({ form: v.literal('plank'), lengthMs: briefMs, sets: count, restMs: briefMs }),
  v.object({ form: v.literal('flow'), cycles: count }),
  v.object({
    form: v.literal('lifts'),
    count,
    upMs: briefMs,
    topMs: briefMs,
    downMs: briefMs,
    restMs: briefMs,
  }),
  v.object({
    form: v.literal('pairs'),
    perSide: count,
    nameMs: briefMs,
    reachMs: briefMs,
    holdMs: briefMs,
    returnMs: briefMs,
  }),
  v.object({ form: v.literal('walk'), lengthMs: briefMs }),
]);

const step = v.object({
  movement: exercise,
  side: v.exactOptional(v.picklist(sides)),
  work,
  round: count,
  gate: v.exactOptional(v.picklist(['entry', 'floor', 'join'])),
  restBeforeMs: v.exactOptional(briefMs),
});

export const effort = v.picklist(['gentle', 'standard', 'deeper']);

export const run = v.object({
  goal,
  effort,
  steps: v.pipe(v.array(step), v.maxLength(40)),
  spot: v.object({ at: count, set: count, heldMs: briefMs, reps: count }),
  done: v.array(count),
  credited: v.array(exercise),
  explained: v.array(exercise),
  begun: v.boolean(),
});

const mark = v.object({
  step: count,
  set: count,
  callAtMs: ms,
  bodyAtMs: ms,
  bodyMs: ms,
  fromMs: ms,
  repsBefore: count,
  repMs: ms,
  endMs: ms,
});

export const playing = v.object({
  sinceMs: ms,
  marks: v.pipe(v.array(mark), v.maxLength(40)),
  lessons: v.exactOptional(v.pipe(v.array(v.object({ name: v.string(), step: count })), v.maxLength(10))),
});
