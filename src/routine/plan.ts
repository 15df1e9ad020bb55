import type { MovementId } from './catalogue.ts';
import { effortHoldSeconds, hold, plank } from './doses.ts';
import { movements } from './movements.ts';
import { type Entry, type Routine, routines } from './routines.ts';
import type { ExerciseId, Gate, Goal, HoldSeconds, PlanSettings, Step, Work } from './step.ts';

type Frame = Pick<Routine, 'holdSeconds' | 'gated' | 'entries'>;

/**
 * The steps of a goal, in playing order, with the gates that are known before anything is timed: `entry`
 * on the first step, `floor` where the position changes, `join` where the routine plans one. A movement
 * that is left out takes its join with it. Empty when nothing may be done: everything is left out, or the
 * plank alone at gentle effort, which has no plank. A movement asked for by name is planned even where
 * the person leaves it out of routines.
 */
export function planGoal(goal: Goal, settings: PlanSettings): Step[] {
  const frame = goal.kind === 'routine' ? routines[goal.routine] : alone(goal.movement);
  const leftOut = leftOutOf(goal, settings);
  const entries = frame.entries.filter(({ movement }) => !leftOut.includes(movement));
  return entries.map((entry, index) => stepOf(entry, entries.slice(0, index), frame, settings));
}

/** The same step behind a "Ready?", where measured audio would grow too long for one response. */
export function joined(step: Step): Step {
  return step.gate ? step : { ...step, gate: 'join' };
}

/** The steps for somebody who comes in at one of them from outside: that one waits in its position. */
export function enteredAt(steps: readonly Step[], index: number): Step[] {
  return enteredAtFirst(steps).map((step, i) => (i === index ? { ...step, gate: 'entry' } : step));
}

/**
 * The steps for somebody who begins with the first. Where they came in before is an ordinary step again, so
 * that nobody is told to get down onto the floor where they already are.
 */
export function enteredAtFirst(steps: readonly Step[]): Step[] {
  return steps.map((step, i) => {
    const previous = steps[i - 1];
    return previous && step.gate === 'entry' ? passedThrough(step, previous) : step;
  });
}

function passedThrough({ gate: _, ...step }: Step, previous: Step): Step {
  const changes = movements[previous.movement].position !== movements[step.movement].position;
  return changes ? { ...step, gate: 'floor' } : step;
}

/** The steps without a movement, from one of them on; the floor change it waited behind goes to the next. */
export function leftOut(steps: readonly Step[], from: number, movement: ExerciseId): Step[] {
  const kept = steps.filter((step, i) => i < from || step.movement !== movement);
  return kept.map((step, i) => {
    const previous = kept[i - 1];
    return i >= from && previous && !step.gate ? passedThrough(step, previous) : step;
  });
}

/** One movement by itself: right, then left. Both knees together stay with the longer routines. */
function alone(movement: MovementId): Frame {
  const sides = movements[movement].sides.filter((side) => side !== 'both');
  const entries = sides.length > 0 ? sides.map((side) => ({ movement, side })) : [{ movement }];
  return { holdSeconds: effortHoldSeconds.standard, gated: true, entries };
}

function leftOutOf(goal: Goal, { effort, without }: PlanSettings): readonly ExerciseId[] {
  const unwanted = goal.kind === 'routine' ? without : [];
  return effort === 'gentle' ? [...unwanted, 'modified_plank'] : unwanted;
}

function stepOf(entry: Entry, before: readonly Entry[], frame: Frame, settings: PlanSettings): Step {
  const gate = gateOf(entry, before.at(-1), frame, settings);
  return {
    movement: entry.movement,
    work: workOf(entry, frame, settings),
    round:
      1 + before.filter(({ movement, side }) => movement === entry.movement && side === entry.side).length,
    ...(entry.side && { side: entry.side }),
    ...(gate && { gate }),
    ...(entry.restBeforeMs && { restBeforeMs: entry.restBeforeMs }),
  };
}

function gateOf(
  entry: Entry,
  previous: Entry | undefined,
  frame: Frame,
  settings: PlanSettings,
): Gate | undefined {
  if (!frame.gated) return undefined;
  if (!previous) return 'entry';
  if (movements[previous.movement].position !== movements[entry.movement].position) return 'floor';
  const joins =
    entry.join === 'always' || (entry.join === 'long_holds' && holdSeconds(entry, frame, settings) === 30);
  return joins ? 'join' : undefined;
}

function workOf(entry: Entry, frame: Frame, settings: PlanSettings): Work {
  const movement = movements[entry.movement];
  if (movement.form === 'hold') return hold(holdSeconds(entry, frame, settings));
  if (movement.form === 'plank' && settings.plankSeconds) return plank(settings.plankSeconds);
  return (entry.doses ?? movement.doses)[settings.effort];
}

/** The hold of an entry. Gentle never goes above 20 s, whatever was remembered on a better day. */
function holdSeconds({ fixedSeconds }: Entry, frame: Frame, settings: PlanSettings): HoldSeconds {
  const usual = settings.effort === 'standard' ? frame.holdSeconds : effortHoldSeconds[settings.effort];
  const wanted = settings.holdSeconds ?? usual;
  if (wanted === 10) return 10;
  return settings.effort === 'gentle' ? 20 : (fixedSeconds ?? wanted);
}
