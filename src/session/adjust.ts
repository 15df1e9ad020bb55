import { hold } from '../routine/doses.ts';
import { planGoal } from '../routine/plan.ts';
import { holdSettings, type Step } from '../routine/step.ts';
import { moveOn, runOf } from './carryOn.ts';
import type { Scene } from './context.ts';
import { comeToRest } from './escalate.ts';
import type { Event } from './event.ts';
import { goOnHere, goTo, heldLeftMs, straightIn, withSteps } from './holding.ts';
import { eased, holdSetting, preferred, remembered } from './preferring.ts';
import { type Advance, say } from './reply.ts';
import { afterMovement, currentStep, firstOfMovement, type Run, startOf } from './run.ts';
import type { Coach } from './session.ts';

type Adjustment = Extract<
  Event,
  { kind: 'difficulty' | 'otherSide' | 'hold' | 'pace' | 'verbosity' | 'cues' | 'breathing' }
>;

/** Settings by voice, in the middle of a routine. What is remembered takes hold from the next movement. */
export function adjust(coach: Coach, scene: Scene, event: Adjustment): Advance {
  switch (event.kind) {
    case 'hold':
      return event.direction === 'longer' ? longer(coach, scene) : shorter(coach, scene);
    case 'difficulty':
      return event.direction === 'easier' ? easier(coach, scene) : harder(coach, scene);
    case 'otherSide':
      return otherSide(coach, scene);
    case 'pace':
    case 'verbosity':
    case 'cues':
    case 'breathing': {
      const { preferences, key } = preferred(coach.memory.preferences, event);
      return goOnHere(remembered(coach, preferences), scene, [say(key)]);
    }
  }
}

function longer(coach: Coach, scene: Scene): Advance {
  const seconds = holdSetting(coach, 1);
  const kept = replanned(remembered(coach, { ...coach.memory.preferences, holdSeconds: seconds }));
  return goOnHere(kept, scene, [say('adjust.longer', { seconds })]);
}

/** Released now; the other side gets the seconds this one was held, so both end equal. */
function shorter(coach: Coach, scene: Scene): Advance {
  const run = runOf(coach);
  const seconds = holdSetting(coach, -1);
  const kept = replanned(remembered(coach, { ...coach.memory.preferences, holdSeconds: seconds }));
  if (!scene.pose || heldLeftMs(run) === undefined)
    return goOnHere(kept, scene, [say('adjust.shorter', { seconds })]);
  const evened = withSteps(kept, evenSides(runOf(kept)));
  return moveOn(goTo(evened, startOf(run.spot.at + 1)), scene, [
    ...comeToRest(scene),
    say('adjust.shorter', { seconds }),
  ]);
}

/** Right in the middle of it: as "next", and the left gets the seconds held. On the left: right again in full. */
function otherSide(coach: Coach, scene: Scene): Advance {
  const run = runOf(coach);
  const step = currentStep(run);
  if (step?.side === 'left') return straightIn(coach, scene, firstOfMovement(run), comeToRest(scene));
  if (step?.side !== 'right') return goOnHere(coach, scene, [say('adjust.noSides')]);
  if (!scene.pose) return goOnHere(coach, scene, [say('adjust.rightFirst')]);
  const evened = withSteps(coach, evenSides(run));
  return moveOn(goTo(evened, startOf(run.spot.at + 1)), scene, comeToRest(scene));
}

/** The other side takes the seconds held so far, rounded up to a hold we know. */
function evenSides(run: Run): readonly Step[] {
  const seconds = holdSettings.find((setting) => setting * 1000 >= run.spot.heldMs) ?? 30;
  return run.steps.map((step, i) =>
    i > run.spot.at && i < afterMovement(run) && step.work.form === 'hold'
      ? { ...step, work: { ...hold(seconds), rounds: 1 as const } }
      : step,
  );
}

/** The easier version of this movement, from its start, on both sides and remembered. */
function easier(coach: Coach, scene: Scene): Advance {
  const step = currentStep(runOf(coach));
  if (!step) return goOnHere(coach, scene, []);
  const kept = eased(coach, step.movement);
  if (coach.session.at.phase !== 'moving' || !coach.session.playing)
    return goOnHere(kept, scene, [say('adjust.easierNext')]);
  return straightIn(kept, scene, runOf(coach).spot.at, comeToRest(scene));
}

/** One step a session, from the next movement on. */
function harder(coach: Coach, scene: Scene): Advance {
  if (coach.session.effort !== 'standard') return goOnHere(coach, scene, [say('adjust.noHarder')]);
  const deeper: Coach = { ...coach, session: { ...coach.session, effort: 'deeper' } };
  return goOnHere(replanned(deeper), scene, [say('adjust.harder')]);
}

/** The steps after this movement with the doses of today's settings; what is under way stays as it began. */
function replanned(coach: Coach): Coach {
  const run = runOf(coach);
  const { holdSeconds } = coach.memory.preferences;
  const fresh = planGoal(run.goal, {
    effort: coach.session.effort,
    without: coach.session.without,
    ...(holdSeconds === undefined ? {} : { holdSeconds }),
  });
  const from = coach.session.at.phase === 'moving' ? afterMovement(run) : firstOfMovement(run);
  const steps = run.steps.map((step, i) =>
    i >= from ? { ...step, work: fresh.find((it) => isSame(it, step))?.work ?? step.work } : step,
  );
  return withSteps(coach, steps);
}

/** Steps are told by what they are: places shift once a movement is left out. */
function isSame(a: Step, b: Step): boolean {
  return a.movement === b.movement && a.side === b.side && a.round === b.round;
}
