import type { Flag } from '../safety/findings.ts';
import type { Scene } from './context.ts';
import { comeToRest, escalate, lock, ownSign, staysDown, tierCard } from './escalate.ts';
import { goBack } from './phases/hurt.ts';
import { eased } from './preferring.ts';
import { type Advance, listen, say } from './reply.ts';
import { currentStep } from './run.ts';
import type { Coach } from './session.ts';

/**
 * Sharp pain or dizziness in a movement. Pain: ease off, and ask once whether it has gone; a clear yes lets
 * the easier version go on. A second time in a session it is a consult. Dizziness is one at once.
 */
export function easeOff(coach: Coach, scene: Scene, { flags }: { readonly flags: readonly Flag[] }): Advance {
  const consult = { tier: 'consult', flags, experiencer: 'self', wording: 'standard' } as const;
  if (flags.includes('dizziness')) {
    const locked = staysDown(lock(coach, scene, consult));
    return listen(
      locked,
      scene,
      { phase: 'passed', tries: 0 },
      [say('safety.dizzy.stop', undefined, 'neutral')],
      { card: tierCard(locked) },
    );
  }
  if (coach.session.easedOff || !coach.session.run || !scene.pose) return escalate(coach, scene, consult);
  return listen(coach, scene, { phase: 'eased', tries: 0 }, [
    say('safety.easeOff', undefined, 'neutral'),
    ...comeToRest(scene),
  ]);
}

/** Sharp pain that has gone: the easier version from here on, and only this once. */
export function easedOff(coach: Coach, scene: Scene): Advance {
  const { run } = coach.session;
  const step = run && currentStep(run);
  if (!run || !step) return escalate(coach, scene, ownSign('consult', 'sharp_pain_during_exercise'));
  const once: Coach = { ...coach, session: { ...coach.session, easedOff: true } };
  return goBack(eased(once, step.movement), scene, { back: 'moving', fresh: true });
}
