import type { Part } from '../../pacing/part.ts';
import type { Scene } from '../context.ts';
import { easedOff } from '../easeOff.ts';
import { askNext, escalate, followUpFound, ownSign, safetyNet, tierCard } from '../escalate.ts';
import type { Heard } from '../heard.ts';
import { type Advance, card, end, listen, say } from '../reply.ts';
import type { SafetyPhase } from '../safetyQuestions.ts';
import type { Aim, Coach } from '../session.ts';
import { aimOf } from '../wish.ts';
import { goBack } from './hurt.ts';
import { isReentry, notMe, notReadmitted, readmitted } from './reentry.ts';
import { careLine, cleanScreening, stillUnsure, whichOne } from './screening.ts';

/**
 * Questions whose answers decide whether somebody may move. Only a clear answer goes on; repeating and
 * explaining cost nothing; anything else is asked once more, then the session ends with the care line.
 */
export function answerSafety(coach: Coach, scene: Scene, at: SafetyPhase, event: Heard): Advance {
  switch (event.kind) {
    case 'yes':
      return onYes(coach, scene, at);
    case 'no':
      return onNo(coach, scene, at, 'stiff' in event && event.stiff);
    case 'unsure':
      return onUnsure(coach, scene, at);
    case 'repeat':
    case 'help':
      return listen(coach, scene, at, []);
    case 'which':
      return listen(coach, scene, at, explained(at));
    case 'notYet':
      return yesIsGood(at) ? onNo(coach, scene, at) : undecided(coach, scene, at, event);
    case 'getUp':
      return at.phase === 'follow_up' && at.asked === 'F6'
        ? onYes(coach, scene, at)
        : undecided(coach, scene, at, event);
    case 'notMe':
      return isReentry(at) ? notMe(coach, scene, at) : undecided(coach, scene, at, event);
    case 'startRoutine':
    case 'startMovement':
      return undecided(coach, scene, wishing(at, aimOf(event, coach)), event);
    default:
      return undecided(coach, scene, at, event);
  }
}

/** A wish answers no safety question, but is not forgotten over it either. */
function wishing(at: SafetyPhase, aim: Aim): SafetyPhase {
  return at.phase === 'screening' || at.phase === 'checking' ? { ...at, aim } : at;
}

/** Questions where only a yes leads on: seen, gone, passed. "Not yet" is a no to them. */
function yesIsGood(at: SafetyPhase): boolean {
  return isReentry(at) || at.phase === 'eased' || at.phase === 'passed';
}

function onYes(coach: Coach, scene: Scene, at: SafetyPhase): Advance {
  switch (at.phase) {
    case 'screening':
    case 'closing':
    case 'care':
    case 'hurt':
      return at.phase === 'hurt' && at.after === 'getUp'
        ? stuckAndHurt(coach, scene)
        : whichOne(coach, scene);
    case 'checking':
      return at.question === 'F2'
        ? escalate(coach, scene, followUpFound('F2'))
        : escalate(coach, scene, ownSign('consult', 'numbness'));
    case 'follow_up':
      return escalate(coach, scene, followUpFound(at.asked));
    case 'which_one':
      return undecided(coach, scene, at, { kind: 'yes' });
    case 'eased':
      return easedOff(coach, scene);
    case 'passed':
      return end(coach, [say('safety.dizzy.passed', undefined, 'safety')], { card: tierCard(coach) });
    case 'seen':
      return listen(coach, scene, { ...at, phase: 'cleared', tries: 0 }, []);
    case 'cleared':
    case 'check_up':
      return readmitted(coach, scene, at);
  }
}

/** @param stiff the no named ordinary stiffness too: today goes gently. */
function onNo(coach: Coach, scene: Scene, at: SafetyPhase, stiff = false): Advance {
  switch (at.phase) {
    case 'screening':
      return cleanScreening(coach, scene, at, stiff);
    case 'checking':
      return at.question === 'F2'
        ? listen(coach, scene, { ...at, question: 'legs', tries: 0 }, [])
        : cleanScreening(coach, scene, { phase: 'screening', form: 'full', aim: at.aim, tries: 0 });
    case 'closing':
      return end(coach, [say('closing.goodbye', { pick: coach.session.turns })], { card: card('done') });
    case 'care':
      return end(coach, [say('care.noneNow', undefined, 'safety')]);
    case 'hurt':
      return goBack(coach, scene, at);
    case 'follow_up':
      return askNext(coach, scene, at.queue, []);
    case 'which_one':
      return safetyNet(coach, []);
    case 'eased':
      return escalate(coach, scene, ownSign('consult', 'sharp_pain_during_exercise'));
    case 'passed':
      return escalate(coach, scene, ownSign('consult', 'dizziness'));
    case 'seen':
    case 'cleared':
    case 'check_up':
      return notReadmitted(coach, scene, at);
  }
}

function onUnsure(coach: Coach, scene: Scene, at: SafetyPhase): Advance {
  switch (at.phase) {
    case 'screening':
      return listen(coach, scene, { phase: 'checking', question: 'F2', aim: at.aim, tries: 0 }, [
        say('safety.unsure', undefined, 'safety'),
      ]);
    case 'checking':
      return stillUnsure(coach, scene);
    case 'seen':
    case 'cleared':
    case 'check_up':
      return notReadmitted(coach, scene, at);
    case 'eased':
      return escalate(coach, scene, ownSign('consult', 'sharp_pain_during_exercise'));
    default:
      return undecided(coach, scene, at, { kind: 'unsure' });
  }
}

/** Asked once more; then nothing is decided, and nothing undecided ever starts or continues exercise. */
function undecided(coach: Coach, scene: Scene, at: SafetyPhase, event: Heard): Advance {
  if (at.tries > 0) return givenUp(coach, scene, at);
  const parts = event.kind === 'notUnderstood' ? [say('sorry')] : [];
  return listen(coach, scene, { ...at, tries: at.tries + 1 }, parts, { again: true });
}

function givenUp(coach: Coach, scene: Scene, at: SafetyPhase): Advance {
  switch (at.phase) {
    case 'follow_up':
    case 'which_one':
      return safetyNet(coach, []);
    case 'eased':
      return escalate(coach, scene, ownSign('consult', 'sharp_pain_during_exercise'));
    case 'passed':
      return safetyNet(coach, []);
    case 'checking':
      return stillUnsure(coach, scene);
    default:
      return careLine(coach, scene);
  }
}

/** Hurt and unable to get up from the floor is an emergency. */
function stuckAndHurt(coach: Coach, scene: Scene): Advance {
  return escalate(coach, scene, ownSign('emergency', 'severe_pain'));
}

function explained(at: SafetyPhase): Part[] {
  switch (at.phase) {
    case 'screening':
      return [say('screening.explained', undefined, 'safety')];
    case 'seen':
    case 'cleared':
    case 'check_up':
      return [say('reentry.explained', undefined, 'safety')];
    default:
      return [];
  }
}
