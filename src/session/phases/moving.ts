import type { MovementId } from '../../routine/catalogue.ts';
import { answerInPassing } from '../answers/inPassing.ts';
import { runOf } from '../carryOn.ts';
import type { Scene } from '../context.ts';
import type { Heard } from '../heard.ts';
import { goOnHolding, tellInFull } from '../holding.ts';
import { callLine } from '../performing/entering.ts';
import { type Advance, say } from '../reply.ts';
import { currentStep, isFresh } from '../run.ts';
import type { Coach } from '../session.ts';
import { explain, somethingWrong } from './hurt.ts';
import { onTheWay } from './onTheWay.ts';
import { pause } from './paused.ts';

/** The body is moving or held still, and somebody called out over the audio. */
export function whileMoving(coach: Coach, scene: Scene, event: Heard): Advance {
  switch (event.kind) {
    case 'yes':
    case 'ready':
    case 'resume':
    case 'thanked':
      return goOnHolding(coach, scene, [say('moving.carryingOn')]);
    case 'remark':
      return goOnHolding(coach, scene, [say(event.asks ? 'habits.unknown' : 'moving.carryingOn')]);
    case 'pause':
    case 'notYet':
      return pause(coach, scene);
    case 'no':
    case 'unsure':
    case 'notUnderstood':
      return somethingWrong(coach, scene, event.kind === 'notUnderstood');
    case 'repeat':
      return repeatMoving(coach, scene);
    case 'howTo':
      return isHere(coach, event.movement)
        ? repeatMoving(coach, scene)
        : answerOrCarryOn(coach, scene, event);
    default:
      return onTheWay(coach, scene, event) ?? answerOrCarryOn(coach, scene, event);
  }
}

/** Answers without costing the stretch: the clock runs on, and the rest of the hold follows the reply. */
function answerOrCarryOn(coach: Coach, scene: Scene, event: Heard): Advance {
  const answer = answerInPassing(coach, scene, event);
  return goOnHolding(answer?.coach ?? coach, scene, answer?.parts ?? [say('moving.afterThis')]);
}

/** "How do I do this?" asks about what is under way, as its name would. */
function isHere(coach: Coach, movement: MovementId | undefined): boolean {
  return movement === undefined || movement === currentStep(runOf(coach))?.movement;
}

/** During the set-up the call is given again in full; during the hold only its key line, and the hold goes on. */
function repeatMoving(coach: Coach, scene: Scene): Advance {
  const run = runOf(coach);
  const told = explain(coach, run);
  const step = currentStep(run);
  if (isFresh(run.spot) || !step) return tellInFull(told, scene);
  return goOnHolding(told, scene, [callLine(step, 'short')]);
}
