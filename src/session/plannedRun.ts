import { availableRoutines, goesDown } from '../routine/offering.ts';
import { enteredAt, planGoal } from '../routine/plan.ts';
import type { Goal, PlanSettings, Step } from '../routine/step.ts';
import type { Scene } from './context.ts';
import type { Memory } from './memory.ts';
import { fromFirstSide } from './remember.ts';
import { currentStep, type Run, startOf } from './run.ts';
import type { Coach } from './session.ts';

/** A goal planned for this person today. */
export function freshRun({ session, memory }: Coach, scene: Scene, wanted: Goal): Run {
  const goal = suited(wanted, memory, scene);
  const { holdSeconds } = memory.preferences;
  const settings: PlanSettings = {
    effort: session.effort,
    without: session.without,
    ...(holdSeconds === undefined ? {} : { holdSeconds }),
  };
  return {
    goal,
    effort: session.effort,
    steps: planGoal(goal, settings),
    spot: startOf(0),
    done: [],
    credited: [],
    explained: [],
    begun: false,
  };
}

/** Where nothing unreviewed is offered, a seated routine becomes the one in bed. */
function reviewed(goal: Goal, offerUnreviewed: boolean): Goal {
  if (goal.kind === 'single') return goal;
  const offered = availableRoutines({ unreviewed: offerUnreviewed }).includes(goal.routine);
  return offered ? goal : { kind: 'routine', routine: 'back_only' };
}

/** Somebody for whom the floor is hard gets the chair, or the bed where the chair awaits review. */
export function suited(wanted: Goal, memory: Memory, { offerUnreviewed }: Scene): Goal {
  const goal = reviewed(wanted, offerUnreviewed);
  if (memory.preferences.floor !== 'hard' || goal.kind === 'single') return goal;
  if (goal.routine === 'back_only' || !goesDown(goal.routine)) return goal;
  return { kind: 'routine', routine: offerUnreviewed ? 'chair' : 'back_only' };
}

/** A saved routine goes on from the first side of its movement, and waits for the body to be in position. */
export function takenUp(saved: Run, coach: Coach, scene: Scene): Run {
  const back = fromFirstSide(paced(saved, coach, scene));
  return { ...back, steps: enteredAt(back.steps, back.spot.at) };
}

/**
 * A saved routine as hard as today allows, and still offered: planned anew where that has changed, at the same movement, or at
 * the first not yet done where today leaves that one out.
 */
function paced(saved: Run, coach: Coach, scene: Scene): Run {
  const offered = reviewed(saved.goal, scene.offerUnreviewed) === saved.goal;
  if (offered && coach.session.effort === saved.effort) return saved;
  const today = freshRun(coach, scene, saved.goal);
  const here = currentStep(saved);
  const isDone = (step: Step) => saved.done.some((at) => isSamePlace(saved.steps[at], step));
  const same = today.steps.findIndex(
    ({ movement, round }) => movement === here?.movement && round === here.round,
  );
  const at = same >= 0 ? same : today.steps.findIndex((step) => !isDone(step));
  return {
    ...saved,
    goal: today.goal,
    effort: today.effort,
    steps: today.steps,
    done: today.steps.flatMap((step, i) => (isDone(step) ? [i] : [])),
    spot: startOf(at >= 0 ? at : today.steps.length),
  };
}

function isSamePlace(a: Step | undefined, b: Step): boolean {
  return a?.movement === b.movement && a.round === b.round && a.side === b.side;
}
