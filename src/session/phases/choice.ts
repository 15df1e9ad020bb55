import type { Part } from '../../pacing/part.ts';
import { goesDown } from '../../routine/routines.ts';
import { type Answer, atLength, howToAgain } from '../atLength.ts';
import type { Scene } from '../context.ts';
import type { Heard } from '../heard.ts';
import { answerInPassing } from '../inPassing.ts';
import { freshMemory } from '../memory.ts';
import { suited } from '../plannedRun.ts';
import { awaitedCheck, proceed } from '../proceed.ts';
import { type Advance, card, type Extras, end, listen, say } from '../reply.ts';
import { type Aim, type Coach, defaultGoal, type Offer, type Phase } from '../session.ts';
import { aimOf } from '../wish.ts';
import { setForLater } from './laterSettings.ts';
import { launch } from './launch.ts';
import { nod } from './onTheWay.ts';

type Choice = Extract<Phase, { phase: 'choice' }>;

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
        return listen(coach, scene, { ...at, offer: { kind: 'habits' } }, [
          say('reentry.seenFirst', undefined, 'safety'),
        ]);
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
      if (at.offer.kind === 'forget')
        return end(forgotten(coach), [say('forgotten'), say('reminders.maybeStill')]);
      return listen(coach, scene, at, [say('reminders.failed')], { again: true });
    default:
      return answered(coach, scene, at, answerInPassing(coach, scene, event), event);
  }
}

function take(coach: Coach, scene: Scene, offer: Offer): Advance {
  switch (offer.kind) {
    case 'aim':
      return proceed(coach, scene, asOffered(offer.aim, coach, scene), []);
    case 'habit':
      return answered(
        coach,
        scene,
        { phase: 'choice', offer, tries: 0 },
        atLength(coach, scene, { kind: 'habit', habit: offer.habit }),
        { kind: 'yes' },
      );
    case 'habits':
      return answered(
        coach,
        scene,
        { phase: 'choice', offer, tries: 0 },
        atLength(coach, scene, { kind: 'habit', habit: 'chair' }),
        { kind: 'yes' },
      );
    case 'remind':
      return scene.mayRemind
        ? end(coach, [say('reminders.set')], { request: 'remind' })
        : end(coach, [say('reminders.permission')], { request: 'askReminderPermission' });
    case 'forget':
      return end(forgotten(coach), [say('forgotten')], cancelling(scene));
  }
}

/** What a yes takes up is what the offer named: for somebody off the floor the seated routine. */
function asOffered(aim: Aim, { memory }: Coach, scene: Scene): Aim {
  return aim.kind === 'begin' ? { ...aim, goal: suited(aim.goal, memory, scene) } : aim;
}

function forgotten(coach: Coach): Coach {
  return { ...coach, memory: freshMemory };
}

/** Without the permission there are no reminders to cancel. */
function cancelling({ mayRemind }: Scene): Extras {
  return mayRemind ? { request: 'cancelReminders' } : {};
}

function decline(coach: Coach, scene: Scene, offer: Offer): Advance {
  if (offer.kind === 'aim' && offer.aim.kind === 'resume') {
    return proceed(coach, scene, aimOf({ kind: 'launched' }, coach), [say('welcome.fromTheTop')]);
  }
  return end(coach, [say('goodbye', { pick: coach.session.turns })]);
}

/** An answer, then its own offer, or the one that was open before. A tip with nothing to offer ends there. */
function answered(coach: Coach, scene: Scene, at: Choice, answer: Answer | undefined, event: Heard): Advance {
  if (!answer) return lost(coach, scene, at, event);
  if (event.kind === 'yes' && !answer.offer)
    return end(answer.coach, [...answer.parts, say('goodbye', { pick: coach.session.turns })], answer.extras);
  const offer = leadsBack(answer.offer, at.offer) || isTooEarly(answer) ? undefined : answer.offer;
  return listen(answer.coach, scene, { phase: 'choice', offer: offer ?? at.offer, tries: 0 }, answer.parts, {
    ...answer.extras,
    again: offer === undefined,
  });
}

/** No exercise is offered to somebody who was told to be seen first. */
function isTooEarly({ coach, offer }: Answer): boolean {
  return offer?.kind === 'aim' && awaitedCheck(coach) === 'seen';
}

/** A tip that was just given is not offered again: the offer that followed it stays open. */
function leadsBack(offer: Offer | undefined, open: Offer): boolean {
  return offer?.kind === 'habit' && open.kind === 'habit' && offer.habit === open.from;
}

/** A command for a routine, where none is under way: the offer again. But no stretch is offered to somebody who was told to be seen first. */
function nothingRuns(coach: Coach, scene: Scene, at: Choice): Advance {
  if (awaitedCheck(coach)) return proceed(coach, scene, { kind: 'begin', goal: defaultGoal }, []);
  return listen(coach, scene, at, [say('paused.nothing')], { again: true });
}

/** Easier than what is offered: not on the floor, or on a bed where the chair awaits review. */
function offerEasier(coach: Coach, scene: Scene): Advance {
  const routine = scene.offerUnreviewed ? 'chair' : 'back_only';
  const aim = { kind: 'begin', goal: { kind: 'routine', routine } } as const;
  return listen(coach, scene, { phase: 'choice', offer: { kind: 'aim', aim }, tries: 0 }, []);
}

/** Whoever can use the floor again: what was done last, where that goes down to it, else the five minutes. */
function offerFloor(coach: Coach, scene: Scene): Advance {
  const { lastGoal } = coach.memory;
  const goal = lastGoal?.kind === 'routine' && goesDown(lastGoal.routine) ? lastGoal : defaultGoal;
  const aim = { kind: 'begin', goal } as const;
  if (awaitedCheck(coach)) return proceed(coach, scene, aim, []);
  return listen(coach, scene, { phase: 'choice', offer: { kind: 'aim', aim }, tries: 0 }, [
    say('floorAgain.now'),
  ]);
}

/** Not understood: the question once more, then the choice in one breath, then a friendly end. */
function lost(coach: Coach, scene: Scene, at: Choice, event: Heard): Advance {
  if (at.tries > 1) return end(coach, [say('leaveItThere')]);
  const parts = at.tries === 1 ? [say('help.short')] : replyTo(event);
  const offer: Offer = at.tries === 1 ? { kind: 'aim', aim: { kind: 'begin', goal: defaultGoal } } : at.offer;
  return listen(coach, scene, { phase: 'choice', offer, tries: at.tries + 1 }, parts, { again: true });
}

function replyTo(event: Heard): Part[] {
  return event.kind === 'remark' ? nod(event) : [say('sorry')];
}

/** Worst first, the list on the card, then one question; it sets no level by itself. */
export function whenToGetCare(coach: Coach, scene: Scene): Advance {
  const parts = ['emergency', 'alsoEmergency', 'today', 'someone', 'card'].map((part) =>
    say(`care.${part}`, undefined, 'safety'),
  );
  return listen(coach, scene, { phase: 'care', tries: 0 }, parts, { card: card('care') });
}
