import { goesDown } from '../../routine/offering.ts';
import { atLength, howToAgain } from '../answers/atLength.ts';
import { answerInPassing } from '../answers/inPassing.ts';
import type { Scene } from '../context.ts';
import type { Heard } from '../heard.ts';
import { proceed } from '../proceed.ts';
import { type Advance, end, listen, say } from '../reply.ts';
import { awaitedCheck, type Coach, defaultGoal, offerOf } from '../session.ts';
import { aimOf } from '../wish.ts';
import { answered, type Choice } from './answered.ts';
import { whenToGetCare } from './care.ts';
import { setForLater } from './laterSettings.ts';
import { launch } from './launch.ts';
import { cancelling, decline, forgotten, take } from './offer.ts';

/** Nothing is under way: an offer is open, and anything may be asked for. */
export function atChoice(coach: Coach, scene: Scene, at: Choice, event: Heard): Advance {
  switch (event.kind) {
    case 'launched':
      return launch(coach, scene);
    case 'yes':
      return take(coach, scene, at.offer);
    case 'ready':
    case 'resume':
      return proceed(coach, scene, coach.memory.place ? { kind: 'resume' } : aimOf(event, coach), []);
    case 'startRoutine':
    case 'startMovement':
    case 'startOver':
    case 'restartRoutine':
      return proceed(coach, scene, aimOf(event, coach), []);
    case 'no':
      return decline(coach, scene, at.offer);
    case 'notYet':
    case 'thanked':
      return end(coach, [say('goodbye', { pick: coach.session.turns })]);
    case 'howTo':
      // After an emergency or urgent advice not even the telling of a movement is given until somebody was seen.
      if (awaitedCheck(coach) === 'seen')
        return listen(coach, scene, at, [say('reentry.seenFirst', undefined, 'safety')]);
      return answered(coach, scene, at, atLength(coach, scene, event), event);
    case 'habit':
    case 'progress':
    case 'contents':
      return answered(coach, scene, at, atLength(coach, scene, event), event);
    case 'care':
      return whenToGetCare(coach, scene);
    case 'remind':
      return listen(coach, scene, { ...at, offer: { kind: 'remind' } }, []);
    case 'cancelReminders':
      return end(coach, [say('reminders.cancelled')], cancelling(scene));
    case 'forget':
      return listen(coach, scene, { ...at, offer: { kind: 'forget' } }, []);
    case 'hold':
    case 'pace':
    case 'cues':
    case 'verbosity':
    case 'breathing':
      return setForLater(coach, scene, at, event);
    case 'floorAgain':
      return offerFloor(coach, scene);
    case 'difficulty':
      return event.direction === 'easier' ? offerEasier(coach, scene) : nothingRuns(coach, scene, at);
    case 'pause':
    case 'next':
    case 'previous':
    case 'skip':
    case 'doneThat':
    case 'otherSide':
    case 'whichSide':
      return nothingRuns(coach, scene, at);
    case 'repeat':
      return listen(coach, scene, at, coach.session.topic ? howToAgain(coach, coach.session.topic) : []);
    case 'help':
      return listen(coach, scene, at, [say('help.choice')], { again: true });
    case 'reminderFailed':
      if (at.offer.kind === 'forget') return forgotten(coach, [say('reminders.maybeStill')]);
      return listen(coach, scene, at, [say('reminders.failed')], { again: true });
    default:
      return answered(coach, scene, at, answerInPassing(coach, scene, event), event);
  }
}

/** A command for a routine, where none is under way: the offer again. But no stretch is offered to somebody who was told to be seen first. */
function nothingRuns(coach: Coach, scene: Scene, at: Choice): Advance {
  if (awaitedCheck(coach)) return proceed(coach, scene, { kind: 'begin', goal: defaultGoal }, []);
  return listen(coach, scene, at, [say('paused.nothing')], { again: true });
}

/** Easier than what is offered: not on the floor, or on a bed where the chair awaits review. */
function offerEasier(coach: Coach, scene: Scene): Advance {
  const routine = scene.offerUnreviewed ? 'chair' : 'back_only';
  return listen(
    coach,
    scene,
    { phase: 'choice', offer: offerOf({ kind: 'routine', routine }), tries: 0 },
    [],
  );
}

/** Whoever can use the floor again: what was done last, where that goes down to it, else the five minutes. */
function offerFloor(coach: Coach, scene: Scene): Advance {
  const { lastGoal } = coach.memory;
  const goal = lastGoal?.kind === 'routine' && goesDown(lastGoal.routine) ? lastGoal : defaultGoal;
  if (awaitedCheck(coach)) return proceed(coach, scene, { kind: 'begin', goal }, []);
  return listen(coach, scene, { phase: 'choice', offer: offerOf(goal), tries: 0 }, [say('floorAgain.now')]);
}
