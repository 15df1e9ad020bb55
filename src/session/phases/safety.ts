import type { Part } from '../../pacing/part.ts';
import type { Scene } from '../context.ts';
import { askNext, comeToRest, escalate, followUpFound, lock, safetyNet, tierCard } from '../escalate.ts';
import type { Heard } from '../heard.ts';
import { proceed } from '../proceed.ts';
import type { SafetyPhase } from '../questions.ts';
import { type Advance, card, end, listen, say } from '../reply.ts';
import { currentStep } from '../run.ts';
import { type Coach, defaultGoal, type Phase } from '../session.ts';
import { goBack } from './exercise.ts';

/**
 * Questions whose answers decide whether somebody may move. Only a clear answer goes on; repeating and
 * explaining cost nothing; anything else is asked once more, then the session ends with the care line.
 */
export function answerSafety(coach: Coach, scene: Scene, at: SafetyPhase, event: Heard): Advance {
  switch (event.kind) {
    case 'yes':
      return onYes(coach, scene, at);
    case 'no':
      return onNo(coach, scene, at);
    case 'unsure':
      return onUnsure(coach, scene, at);
    case 'repeat':
    case 'help':
      return listen(coach, scene, at, []);
    case 'which':
      return listen(coach, scene, at, explained(at));
    case 'notMe':
      return notMe(coach, scene, at);
    default:
      return undecided(coach, scene, at, event);
  }
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
        : escalate(coach, scene, {
            tier: 'consult',
            flags: ['numbness'],
            experiencer: 'self',
            wording: 'standard',
          });
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

function onNo(coach: Coach, scene: Scene, at: SafetyPhase): Advance {
  switch (at.phase) {
    case 'screening':
      return cleanScreening(coach, scene, at);
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
      return escalate(coach, scene, sharpPain);
    case 'passed':
      return escalate(coach, scene, {
        tier: 'consult',
        flags: ['dizziness'],
        experiencer: 'self',
        wording: 'standard',
      });
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
      return at.question === 'F2' && at.tries > 0
        ? careLine(committed(coach, scene), scene)
        : undecided(coach, scene, at, { kind: 'unsure' });
    case 'seen':
    case 'cleared':
    case 'check_up':
      return notReadmitted(coach, scene, at);
    case 'eased':
      return escalate(coach, scene, sharpPain);
    default:
      return undecided(coach, scene, at, { kind: 'unsure' });
  }
}

const sharpPain = {
  tier: 'consult',
  flags: ['sharp_pain_during_exercise'],
  experiencer: 'self',
  wording: 'standard',
} as const;

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
      return escalate(coach, scene, sharpPain);
    case 'passed':
      return safetyNet(coach, []);
    case 'checking':
      return careLine(committed(coach, scene), scene);
    default:
      return careLine(coach, scene);
  }
}

/** Still unsure after two plain questions: a check-up is advised (consult). */
function committed(coach: Coach, scene: Scene): Coach {
  return lock(coach, scene, { tier: 'consult', experiencer: 'self' });
}

/** What must be heard when nothing could be decided. */
export function careLine(coach: Coach, scene: Scene): Advance {
  return end(coach, [...comeToRest(scene), say('safety.careLine', undefined, 'safety')], {
    card: card('care'),
  });
}

/** A bare yes: no exercise today, the care line, and one open question. */
function whichOne(coach: Coach, scene: Scene): Advance {
  const locked = lock(coach, scene, { tier: 'consult', experiencer: 'self' });
  const parts: Part[] = [
    ...comeToRest(scene),
    say('safety.yesToday', undefined, 'safety'),
    say('safety.careLine', undefined, 'safety'),
  ];
  return listen(locked, scene, { phase: 'which_one', tries: 0 }, parts, { card: tierCard(locked) });
}

/** Hurt and unable to get up from the floor is an emergency. */
function stuckAndHurt(coach: Coach, scene: Scene): Advance {
  return escalate(coach, scene, {
    tier: 'emergency',
    flags: ['severe_pain'],
    experiencer: 'self',
    wording: 'standard',
  });
}

function cleanScreening(coach: Coach, scene: Scene, at: Extract<Phase, { phase: 'screening' }>): Advance {
  const full = at.form === 'full';
  const { restartCheck, ...memory } = coach.memory;
  const stays = restartCheck && (coach.session.otherSpeaker || !coach.session.readmitted);
  const cleared: Coach = {
    session: {
      ...coach.session,
      screened: true,
      effort: restartCheck ? 'gentle' : coach.session.effort,
    },
    memory: {
      ...memory,
      ...(stays ? { restartCheck } : {}),
      ...(full ? { lastFullScreenAtMs: scene.nowMs } : {}),
      lastClearAtMs: scene.nowMs,
    },
  };
  return proceed(cleared, scene, at.aim, [
    say('screening.thanks'),
    ...(full ? [say('screening.limit', undefined, 'safety')] : []),
  ]);
}

function readmitted(
  coach: Coach,
  scene: Scene,
  at: Extract<Phase, { phase: 'cleared' | 'check_up' }>,
): Advance {
  const welcome: Coach = { ...coach, session: { ...coach.session, readmitted: true, screened: false } };
  return proceed(welcome, scene, at.aim ?? { kind: 'begin', goal: defaultGoal }, [say('screening.thanks')]);
}

/** Not cleared: the advice in one line, and what can be had without exercise. The check stays. */
function notReadmitted(
  coach: Coach,
  scene: Scene,
  at: Extract<Phase, { phase: 'seen' | 'cleared' | 'check_up' }>,
): Advance {
  const line = say(at.phase === 'check_up' ? 'reentry.selfFirst' : 'reentry.seenFirst', undefined, 'safety');
  return listen(coach, scene, { phase: 'choice', offer: { kind: 'habits' }, tries: 0 }, [line]);
}

/** "That wasn't me": the check stays for the other person; this speaker goes on after a clean full form. */
function notMe(coach: Coach, scene: Scene, at: SafetyPhase): Advance {
  if (at.phase !== 'seen' && at.phase !== 'cleared' && at.phase !== 'check_up')
    return undecided(coach, scene, at, { kind: 'notMe' });
  const other: Coach = { ...coach, session: { ...coach.session, otherSpeaker: true, screened: false } };
  return proceed(other, scene, at.aim ?? { kind: 'begin', goal: defaultGoal }, [say('reentry.otherSpeaker')]);
}

/** Sharp pain that has gone: the easier version from here on, and only this once. */
function easedOff(coach: Coach, scene: Scene): Advance {
  const { run } = coach.session;
  const step = run && currentStep(run);
  if (!run || !step) return careLine(coach, scene);
  const preferences = coach.memory.preferences;
  const easier = [...new Set([...preferences.easier, step.movement])];
  const eased: Coach = {
    session: { ...coach.session, easedOff: true },
    memory: { ...coach.memory, preferences: { ...preferences, easier } },
  };
  return goBack(eased, scene, { back: 'moving', fresh: true });
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
