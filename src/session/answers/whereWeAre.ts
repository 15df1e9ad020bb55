import type { Part } from '../../pacing/part.ts';
import type { RoutineId } from '../../routine/catalogue.ts';
import type { Step } from '../../routine/step.ts';
import type { Scene } from '../context.ts';
import { heldLeftMs } from '../holding.ts';
import { remainingMs } from '../performing/pack.ts';
import { nameOf, toFive } from '../performing/words.ts';
import { suited } from '../plannedRun.ts';
import { say } from '../reply.ts';
import { currentStep, type Run } from '../run.ts';
import { awaitedCheck, type Coach } from '../session.ts';

/** In a body what is left of it; else the minutes of the routine, and in a pause what is left of the hold too. */
export function timeLeft(coach: Coach, scene: Scene): Part[] {
  const { run, at } = coach.session;
  if (!run || !currentStep(run)) return [lengthOf(offered(coach, scene))];
  const ofBody = at.phase === 'moving' ? leftOfBody(run) : undefined;
  if (ofBody) return [ofBody];
  const heldMs = at.phase === 'paused' ? heldLeftMs(run) : undefined;
  const ofHold = heldMs === undefined ? [] : [say('time.ofThis', { seconds: toFive(heldMs / 1000) })];
  const minutes = Math.max(1, Math.round(remainingMs(run, coach.memory, scene) / 60_000));
  return [...ofHold, say('time.minutes', { count: minutes })];
}

/** How long a routine takes. */
export function lengthOf(routine: RoutineId): Part {
  return say('time.routine', { length: `@routines.${routine}.length` });
}

/** The routine an offer is about; the five minutes where it is about something else. */
function offered({ session: { at }, memory }: Coach, scene: Scene): RoutineId {
  if (at.phase !== 'choice' || at.offer.kind !== 'aim' || at.offer.aim.kind !== 'begin') return 'five';
  const goal = suited(at.offer.aim.goal, memory, scene);
  return goal.kind === 'routine' ? goal.routine : 'five';
}

/** How many are left: repetitions in a body, else steps. */
export function countLeft(coach: Coach, scene: Scene): Part[] {
  const { run, at } = coach.session;
  if (!run || !currentStep(run)) return timeLeft(coach, scene);
  const ofBody = at.phase === 'moving' ? leftOfBody(run) : undefined;
  return [ofBody ?? say('time.steps', { count: run.steps.length - run.spot.at })];
}

function leftOfBody(run: Run): Part | undefined {
  const leftMs = heldLeftMs(run);
  if (leftMs !== undefined) return say('time.hold', { seconds: toFive((leftMs - replyMs) / 1000) });
  const step = currentStep(run);
  const reps = step && repsLeft(step, run);
  return reps === undefined ? undefined : say('time.reps', { count: reps });
}

/** From the question to the reply's first word, about. */
const replyMs = 1000;

function repsLeft({ work }: Step, { spot }: Run): number | undefined {
  switch (work.form) {
    case 'flow':
      return work.cycles - spot.reps;
    case 'lifts':
      return work.count - spot.reps;
    case 'pairs':
      return 2 * work.perSide - spot.reps;
    default:
      return undefined;
  }
}

/** The movement after this one; at a "Ready?" the one that waits for it. Being seen comes before any. */
export function whatsNext(coach: Coach): Part[] {
  const { run, at } = coach.session;
  if (!run && awaitedCheck(coach) === 'seen') return [say('reentry.seenFirst', undefined, 'safety')];
  if (!run) return [say('next.default')];
  const here = currentStep(run);
  if (here && at.phase === 'gate') return [say('next.movement', nameOf(here))];
  const isHere = (step: Step) => step.movement === here?.movement && step.side !== 'both';
  const next = run.steps.slice(run.spot.at + 1).find((step) => !isHere(step));
  return next ? [say('next.movement', nameOf(next))] : [say('next.last')];
}

/** The side under way, told by what is near it. */
export function whichSide(run: Run | undefined): Part[] {
  const step = run && currentStep(run);
  if (!step?.side) return [say('side.none')];
  return [say(`movements.${step.movement}.landmark.${step.side}`)];
}
