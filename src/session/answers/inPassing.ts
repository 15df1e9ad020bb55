import type { Part } from '../../pacing/part.ts';
import { goesDown } from '../../routine/offering.ts';
import type { ExerciseId } from '../../routine/step.ts';
import type { Scene } from '../context.ts';
import type { Heard } from '../heard.ts';
import { say } from '../reply.ts';
import { currentStep, type Run } from '../run.ts';
import { type Coach, offerOf } from '../session.ts';
import { type Answer, atLength } from './atLength.ts';
import { countLeft, lengthOf, timeLeft, whatsNext, whichSide } from './whereWeAre.ts';

/** Answers a question about the routine or a movement, without ending what is under way. */
export function answerInPassing(coach: Coach, scene: Scene, event: Heard): Answer | undefined {
  const { run } = coach.session;
  const moving = coach.session.at.phase === 'moving';
  switch (event.kind) {
    case 'timeLeft':
      return event.routine
        ? {
            coach,
            parts: [lengthOf(event.routine)],
            offer: offerOf({ kind: 'routine', routine: event.routine }),
          }
        : { coach, parts: timeLeft(coach, scene) };
    case 'repCount':
      return { coach, parts: countLeft(coach, scene) };
    case 'whatsNext':
      return { coach, parts: whatsNext(coach) };
    case 'whichSide':
      return { coach, parts: whichSide(run) };
    case 'feel':
    case 'why':
      return aboutMovement(coach, event);
    case 'floorAgain':
      return { coach, parts: [say(run && isDown(run) ? 'okay' : 'floorAgain.later')] };
    case 'breathing':
      return { coach, parts: [say('breath.inHolds')] };
    case 'howTo':
    case 'habit':
    case 'progress':
    case 'contents':
      return moving ? undefined : atLength(coach, scene, event);
    default:
      return undefined;
  }
}

function isDown({ goal }: Run): boolean {
  return goal.kind === 'single' || goesDown(goal.routine);
}

function aboutMovement(coach: Coach, event: Extract<Heard, { kind: 'feel' | 'why' }>): Answer {
  const { run, topic } = coach.session;
  const asked = event.kind === 'why' ? event.movement : undefined;
  const movement: ExerciseId | undefined = asked ?? (run && currentStep(run)?.movement) ?? topic;
  const known = asked ? { ...coach, session: { ...coach.session, topic: asked } } : coach;
  return {
    coach: known,
    parts: [movement ? say(`movements.${movement}.${event.kind}`) : say('which.movement')],
  };
}

/** A question that nothing answers is owned up to; any other remark gets a nod. */
export function nod(event: Heard): Part[] {
  if (event.kind === 'remark' && event.asks) return [say('habits.unknown')];
  return event.kind === 'remark' ? [say('okay')] : [];
}
