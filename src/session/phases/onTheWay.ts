import type { Part } from '../../pacing/part.ts';
import { type MovementId, movementIds } from '../../routine/catalogue.ts';
import { movements } from '../../routine/movements.ts';
import { enteredAt, enteredAtFirst, leftOut } from '../../routine/plan.ts';
import { adjust } from '../adjust.ts';
import { carryOn, moveOn, runOf } from '../carryOn.ts';
import type { Scene } from '../context.ts';
import { comeToRest } from '../escalate.ts';
import type { Heard } from '../heard.ts';
import { goOnHere, goTo, isReleasing, withSteps } from '../holding.ts';
import { nameOf } from '../performing/words.ts';
import { proceed } from '../proceed.ts';
import { type Advance, say } from '../reply.ts';
import { afterMovement, currentStep, firstOfMovement, type Run, startOf } from '../run.ts';
import type { Coach } from '../session.ts';
import { aimOf } from '../wish.ts';

/** Commands that mean the same wherever a routine is under way. */
export function onTheWay(coach: Coach, scene: Scene, event: Heard): Advance | undefined {
  const run = runOf(coach);
  const rest = comeToRest(scene);
  const { at } = run.spot;
  const leaving = isReleasing(scene, run) && onTheWayOut(coach, scene, event);
  if (leaving) return leaving;
  switch (event.kind) {
    case 'next':
      return moveOn(goTo(coach, startOf(at + 1)), scene, rest);
    case 'skip':
      return skip(coach, scene, event);
    case 'doneThat':
      return moveOn(goTo(counted(coach, run), startOf(afterMovement(run))), scene, rest);
    case 'previous':
      return backTo(coach, scene, Math.max(0, at - 1), rest);
    case 'startOver':
      return backTo(coach, scene, firstOfMovement(run), rest);
    case 'restartRoutine':
      return moveOn(withSteps(goTo(coach, startOf(0)), enteredAtFirst(run.steps)), scene, rest);
    case 'startRoutine':
    case 'startMovement':
      return proceed(coach, scene, aimOf(event, coach), rest);
    case 'difficulty':
    case 'otherSide':
    case 'hold':
    case 'pace':
    case 'verbosity':
    case 'cues':
    case 'breathing':
      return adjust(coach, scene, event);
    default:
      return undefined;
  }
}

/** Commands on the way out of a pose are about the step that is ending, and the next one comes anyway. */
function onTheWayOut(coach: Coach, scene: Scene, event: Heard): Advance | undefined {
  const run = runOf(coach);
  const rest = comeToRest(scene);
  const ending = { ...run, spot: startOf(scene.pose ? run.steps.indexOf(scene.pose) : run.spot.at) };
  const isOver = scene.pose?.movement !== currentStep(run)?.movement;
  switch (event.kind) {
    case 'next':
    case 'otherSide':
      return moveOn(coach, scene, rest);
    case 'doneThat':
      return isOver ? moveOn(coach, scene, rest) : undefined;
    case 'skip':
      return isOver && !event.movement && !event.forGood ? moveOn(coach, scene, rest) : undefined;
    case 'startOver':
      return backTo(coach, scene, firstOfMovement(ending), rest);
    default:
      return undefined;
  }
}

/**
 * An earlier step again. In the same position it starts at once; where the body has to move first, or may
 * have begun to, it waits for "Ready?".
 */
function backTo(coach: Coach, scene: Scene, index: number, parts: readonly Part[]): Advance {
  const run = runOf(coach);
  const there = run.steps[index];
  const here = scene.pose ?? currentStep(run) ?? run.steps.at(-1);
  const placed = there && here && movements[there.movement].position === movements[here.movement].position;
  const back = goTo(coach, startOf(index));
  if (placed && coach.session.at.phase !== 'gate') return carryOn(back, scene, parts, 'again');
  return moveOn(withSteps(back, enteredAt(run.steps, index)), scene, parts);
}

type Skip = Extract<Heard, { kind: 'skip' }>;

/** Drops the movement under way. One that is named and comes later is left out, and what is under way goes on. */
function skip(coach: Coach, scene: Scene, { movement, forGood }: Skip): Advance {
  const run = runOf(coach);
  const here = currentStep(run);
  if (movement && movement !== here?.movement)
    return goOnHere(without(coach, movement, forGood), scene, [say('moving.leftOut', nameOf({ movement }))]);
  const known = movementIds.find((id) => id === here?.movement);
  const kept = forGood && known ? without(coach, known, forGood) : coach;
  return moveOn(goTo(kept, startOf(afterMovement(run))), scene, [
    ...comeToRest(scene),
    ...(here ? [say('moving.skipped', nameOf(here))] : []),
  ]);
}

/** The routine without what is still to come of a movement; for good, without it in every routine of today. */
function without(coach: Coach, movement: MovementId, forGood = false): Coach {
  const run = runOf(coach);
  const left = withSteps(coach, leftOut(run.steps, afterMovement(run), movement));
  if (!forGood) return left;
  return { ...left, session: { ...left.session, without: [...coach.session.without, movement] } };
}

function counted(coach: Coach, run: Run): Coach {
  const indexes = Array.from(
    { length: afterMovement(run) - firstOfMovement(run) },
    (_, i) => firstOfMovement(run) + i,
  );
  return {
    ...coach,
    session: { ...coach.session, run: { ...run, done: [...new Set([...run.done, ...indexes])] } },
  };
}
