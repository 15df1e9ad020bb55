import type { Part } from '../../pacing/part.ts';
import type { HabitId } from '../../routine/catalogue.ts';
import { atLength } from '../answers/atLength.ts';
import type { Scene } from '../context.ts';
import { freshMemory } from '../memory.ts';
import { suited } from '../plannedRun.ts';
import { proceed } from '../proceed.ts';
import { type Advance, type Extras, end, say } from '../reply.ts';
import type { Aim, Coach, Offer } from '../session.ts';
import { aimOf } from '../wish.ts';
import { answered } from './answered.ts';

/** A yes to what was offered. */
export function take(coach: Coach, scene: Scene, offer: Offer): Advance {
  switch (offer.kind) {
    case 'aim':
      return proceed(coach, scene, asOffered(offer.aim, coach, scene), []);
    case 'habit':
      return tip(coach, scene, offer, offer.habit);
    case 'habits':
      return tip(coach, scene, offer, 'chair');
    case 'remind':
      return scene.mayRemind
        ? end(coach, [say('reminders.set')], { request: 'remind' })
        : end(coach, [say('reminders.permission')], { request: 'askReminderPermission' });
    case 'forget':
      return forgotten(coach, [], cancelling(scene));
  }
}

function tip(coach: Coach, scene: Scene, offer: Offer, habit: HabitId): Advance {
  const told = atLength(coach, scene, { kind: 'habit', habit });
  return answered(coach, scene, { phase: 'choice', offer, tries: 0 }, told, { kind: 'yes' });
}

/** What a yes takes up is what the offer named: for somebody off the floor the seated routine. */
function asOffered(aim: Aim, { memory }: Coach, scene: Scene): Aim {
  return aim.kind === 'begin' ? { ...aim, goal: suited(aim.goal, memory, scene) } : aim;
}

/** A coach who remembers nothing, and says so. */
export function forgotten(coach: Coach, parts: readonly Part[], extras: Extras = {}): Advance {
  return end({ ...coach, memory: freshMemory }, [say('forgotten'), ...parts], { ...extras, forgets: true });
}

/** Without the permission there are no reminders to cancel. */
export function cancelling({ mayRemind }: Scene): Extras {
  return mayRemind ? { request: 'cancelReminders' } : {};
}

/** A no to what was offered. */
export function decline(coach: Coach, scene: Scene, offer: Offer): Advance {
  if (offer.kind === 'aim' && offer.aim.kind === 'resume') {
    return proceed(coach, scene, aimOf({ kind: 'launched' }, coach), [say('welcome.fromTheTop')]);
  }
  return end(coach, [say('goodbye', { pick: coach.session.turns })]);
}
