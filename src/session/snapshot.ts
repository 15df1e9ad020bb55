import * as v from 'valibot';
import { habitIds, movementIds, routineIds } from '../routine/catalogue.ts';
import { extraExerciseIds, positions, sides } from '../routine/step.ts';
import { followUps, tiers } from '../safety/findings.ts';
import { freshMemory, type Memory } from './memory.ts';
import { freshSession, type Session } from './session.ts';

/**
 * Stored and returned snapshots are outside input: they are read field by field, and anything unreadable
 * becomes a safe fresh start. Fresh means unscreened, so a lost snapshot can never skip a safety question.
 */

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000));
const ms = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));
const briefMs = v.pipe(v.number(), v.minValue(0), v.maxValue(240_000));
const movement = v.picklist(movementIds);
const exercise = v.picklist([...movementIds, ...extraExerciseIds]);
const tries = { tries: count };

const goal = v.variant('kind', [
  v.object({ kind: v.literal('routine'), routine: v.picklist(routineIds) }),
  v.object({ kind: v.literal('single'), movement }),
]);
const aim = v.variant('kind', [
  v.object({ kind: v.literal('begin'), goal }),
  v.object({ kind: v.literal('resume') }),
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

const effort = v.picklist(['gentle', 'standard', 'deeper']);

const run = v.object({
  goal,
  effort,
  steps: v.pipe(v.array(step), v.maxLength(40)),
  spot: v.object({ at: count, set: count, heldMs: briefMs, reps: count }),
  done: v.array(count),
  credited: v.array(exercise),
  explained: v.array(exercise),
  begun: v.boolean(),
});

const offer = v.variant('kind', [
  v.object({ kind: v.literal('aim'), aim, again: v.exactOptional(v.boolean()) }),
  v.object({ kind: v.literal('habit'), habit: v.picklist(habitIds), from: v.picklist(habitIds) }),
  v.object({ kind: v.literal('habits') }),
  v.object({ kind: v.literal('remind') }),
  v.object({ kind: v.literal('forget') }),
]);

const phase = v.variant('phase', [
  v.object({ phase: v.literal('choice'), offer, ...tries }),
  v.object({ phase: v.literal('screening'), form: v.picklist(['full', 'short']), aim, ...tries }),
  v.object({ phase: v.literal('checking'), question: v.picklist(['F2', 'legs']), aim, ...tries }),
  v.object({ phase: v.literal('which_one'), ...tries }),
  v.object({ phase: v.literal('floor'), aim, ...tries }),
  v.object({ phase: v.literal('gate'), waits: count, ...tries }),
  v.object({ phase: v.literal('moving'), asks: v.picklist(['gate', 'closing']), ...tries }),
  v.object({ phase: v.literal('paused'), sinceMs: ms, waits: count, ...tries }),
  v.object({
    phase: v.literal('hurt'),
    back: v.picklist(['moving', 'gate', 'paused', 'choice']),
    asking: v.picklist(['hurt', 'wrong']),
    after: v.picklist(['help', 'getUp', 'goOn']),
    ...tries,
  }),
  v.object({ phase: v.literal('care'), ...tries }),
  v.object({ phase: v.literal('eased'), ...tries }),
  v.object({ phase: v.literal('passed'), ...tries }),
  v.object({
    phase: v.literal('follow_up'),
    asked: v.picklist(followUps),
    queue: v.array(v.picklist(followUps)),
    ...tries,
  }),
  v.object({ phase: v.literal('seen'), aim: v.exactOptional(aim), ...tries }),
  v.object({ phase: v.literal('cleared'), aim: v.exactOptional(aim), ...tries }),
  v.object({ phase: v.literal('check_up'), aim: v.exactOptional(aim), ...tries }),
  v.object({ phase: v.literal('closing'), ...tries }),
  v.object({ phase: v.literal('floor_steps'), way: v.picklist(['up', 'down']), step: count, ...tries }),
  v.object({ phase: v.literal('ended'), ...tries }),
]);

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
const playing = v.object({ sinceMs: ms, marks: v.pipe(v.array(mark), v.maxLength(40)) });

const session = v.object({
  v: v.literal(1),
  at: phase,
  tier: v.picklist(tiers),
  followUpsAsked: count,
  easedOff: v.boolean(),
  screened: v.boolean(),
  readmitted: v.boolean(),
  otherSpeaker: v.boolean(),
  effort,
  without: v.array(movement),
  turns: count,
  run: v.exactOptional(run),
  playing: v.exactOptional(playing),
  restingOn: v.exactOptional(v.picklist(positions)),
  topic: v.exactOptional(movement),
});

const memory = v.object({
  v: v.literal(1),
  introduced: v.boolean(),
  taught: v.array(v.string()),
  preferences: v.object({
    holdSeconds: v.exactOptional(v.picklist([10, 20, 25, 30])),
    talk: v.pipe(v.number(), v.integer(), v.minValue(-2), v.maxValue(2)),
    breathFirst: v.picklist(['out', 'in']),
    breath: v.picklist(['paced', 'own']),
    // Records from before the choice have none.
    cues: v.optional(v.picklist(['tones', 'words']), 'tones'),
    wayMs: v.pipe(v.number(), v.minValue(3000), v.maxValue(6000)),
    settle: v.picklist(['normal', 'slow']),
    floor: v.picklist(['unknown', 'fine', 'hard']),
    easier: v.array(exercise),
  }),
  practice: v.record(exercise, v.object({ sessions: count, lastAtMs: ms })),
  sessionsAtMs: v.pipe(v.array(ms), v.maxLength(100)),
  place: v.exactOptional(v.object({ run, savedAtMs: ms, playing: v.exactOptional(playing) })),
  lastGoal: v.exactOptional(goal),
  lastFullScreenAtMs: v.exactOptional(ms),
  lastClearAtMs: v.exactOptional(ms),
  restartCheck: v.exactOptional(v.object({ kind: v.picklist(['seen', 'self']), sinceMs: ms })),
});

/** A session from unknown input; undefined when it cannot be read. */
export function readSession(input: unknown): Session | undefined {
  const parsed = v.safeParse(session, input);
  return parsed.success ? parsed.output : undefined;
}

/**
 * The memory in a stored record. An unreadable record becomes a fresh one, but a check that was advised is
 * kept whatever else is broken, and one that cannot be read counts as the stricter kind: forgetting it could
 * coach somebody who should not move.
 */
export function readMemory(input: unknown): { readonly memory: Memory; readonly damaged: boolean } {
  if (input === undefined) return { memory: freshMemory, damaged: false };
  const parsed = v.safeParse(memory, input);
  return parsed.success
    ? { memory: parsed.output, damaged: false }
    : { memory: { ...freshMemory, ...checkIn(input) }, damaged: true };
}

function checkIn(input: unknown): Pick<Memory, 'restartCheck'> {
  if (typeof input !== 'object' || input === null || !('restartCheck' in input)) return {};
  if (input.restartCheck === undefined || input.restartCheck === null) return {};
  const check = v.safeParse(memory.entries.restartCheck.wrapped, input.restartCheck);
  return { restartCheck: check.success ? check.output : { kind: 'seen', sinceMs: 0 } };
}

/** The conversation to go on with: what came back with the request, or a fresh one. */
export function sessionOr(input: unknown): Session {
  return readSession(input) ?? freshSession;
}
