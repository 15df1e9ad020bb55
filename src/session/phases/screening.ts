import type { Part } from '../../pacing/part.ts';
import type { Scene } from '../context.ts';
import { comeToRest, lock, tierCard } from '../escalate.ts';
import { proceed } from '../proceed.ts';
import { type Advance, card, end, listen, say } from '../reply.ts';
import type { Coach, Phase } from '../session.ts';

/**
 * A clear no. It clears this session only, and never says that somebody is fine. After a check-up that was
 * advised, or when somebody is stiff, the session is gentle.
 */
export function cleanScreening(
  coach: Coach,
  scene: Scene,
  at: Extract<Phase, { phase: 'screening' }>,
  stiff = false,
): Advance {
  const full = at.form === 'full';
  const { restartCheck, ...memory } = coach.memory;
  const stays = restartCheck && (coach.session.otherSpeaker || !coach.session.readmitted);
  const cleared: Coach = {
    session: {
      ...coach.session,
      screened: true,
      effort: restartCheck || stiff ? 'gentle' : coach.session.effort,
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

/** A bare yes: no exercise today, the care line, and one open question. */
export function whichOne(coach: Coach, scene: Scene): Advance {
  const locked = lock(coach, scene, { tier: 'consult', experiencer: 'self' });
  const parts: Part[] = [
    ...comeToRest(scene),
    say('safety.yesToday', undefined, 'safety'),
    say('safety.careLine', undefined, 'safety'),
  ];
  return listen(locked, scene, { phase: 'which_one', tries: 0 }, parts, { card: tierCard(locked) });
}

/** Still unsure at one of two plain questions: a check-up is advised (consult), and what could not wait for it. */
export function stillUnsure(coach: Coach, scene: Scene): Advance {
  const locked = lock(coach, scene, { tier: 'consult', experiencer: 'self' });
  const parts = [
    say('safety.consult.self.action', undefined, 'safety'),
    say('safety.careLine', undefined, 'safety'),
  ];
  return end(locked, parts, { card: tierCard(locked) });
}

/** What must be heard when nothing could be decided. */
export function careLine(coach: Coach, scene: Scene): Advance {
  return end(coach, [...comeToRest(scene), say('safety.careLine', undefined, 'safety')], {
    card: card('care'),
  });
}
