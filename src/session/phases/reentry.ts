import type { Scene } from '../context.ts';
import { proceed } from '../proceed.ts';
import { type Advance, listen, say } from '../reply.ts';
import { type Coach, defaultGoal, type Phase } from '../session.ts';

type Reentry = Extract<Phase, { phase: 'seen' | 'cleared' | 'check_up' }>;

/** True for the questions before exercise is given again. */
export function isReentry(at: Phase): at is Reentry {
  return at.phase === 'seen' || at.phase === 'cleared' || at.phase === 'check_up';
}

/** Seen, and told that gentle exercise is fine: the full screening still comes before any movement. */
export function readmitted(coach: Coach, scene: Scene, at: Reentry): Advance {
  const welcome: Coach = { ...coach, session: { ...coach.session, readmitted: true, screened: false } };
  return proceed(welcome, scene, at.aim ?? { kind: 'begin', goal: defaultGoal }, [say('screening.thanks')]);
}

/** Not cleared: the advice in one line, and what can be had without exercise. The check stays. */
export function notReadmitted(coach: Coach, scene: Scene, at: Reentry): Advance {
  const line = say(at.phase === 'check_up' ? 'reentry.selfFirst' : 'reentry.seenFirst', undefined, 'safety');
  return listen(coach, scene, { phase: 'choice', offer: { kind: 'habits' }, tries: 0 }, [line]);
}

/** "That wasn't me": the check stays for the other person; this speaker goes on after a clean full form. */
export function notMe(coach: Coach, scene: Scene, at: Reentry): Advance {
  const other: Coach = { ...coach, session: { ...coach.session, otherSpeaker: true, screened: false } };
  return proceed(other, scene, at.aim ?? { kind: 'begin', goal: defaultGoal }, [say('reentry.otherSpeaker')]);
}
