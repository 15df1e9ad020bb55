import type { Scene } from '../context.ts';
import type { Heard } from '../heard.ts';
import type { Preferences } from '../memory.ts';
import { remembered } from '../preferring.ts';
import { proceed } from '../proceed.ts';
import { type Advance, listen, say } from '../reply.ts';
import type { Aim, Coach, Phase } from '../session.ts';
import { aimOf } from '../wish.ts';

type AtFloor = Extract<Phase, { phase: 'floor' }>;

/**
 * Asked once ever: yes, "it's hard" or unsure leads to the chair. Only a clear answer is remembered; where none could be
 * had, today stays off the floor and another day asks again. A wish for something else is taken at once.
 */
export function atFloor(coach: Coach, scene: Scene, at: AtFloor, event: Heard): Advance {
  switch (event.kind) {
    case 'no':
    case 'floorAgain':
      return proceed(knowing(coach, 'fine'), scene, at.aim, []);
    case 'yes':
      return proceed(knowing(coach, 'hard'), scene, at.aim, []);
    case 'unsure':
      return offTheFloor(coach, scene, at.aim);
    case 'difficulty':
      return event.direction === 'easier' ? offTheFloor(coach, scene, at.aim) : askAgain(coach, scene, at);
    case 'startRoutine':
    case 'startMovement':
      return proceed(coach, scene, aimOf(event, coach), []);
    default:
      return askAgain(coach, scene, at);
  }
}

function askAgain(coach: Coach, scene: Scene, at: AtFloor): Advance {
  return at.tries > 0
    ? offTheFloor(coach, scene, at.aim)
    : listen(coach, scene, { ...at, tries: at.tries + 1 }, [say('sorry')], { again: true });
}

/** Whoever can use the floor again says so, at any time. */
export function onTheFloorAgain(coach: Coach): Coach {
  return knowing(coach, 'fine');
}

function offTheFloor(coach: Coach, scene: Scene, aim: Aim): Advance {
  const advance = proceed(knowing(coach, 'hard'), scene, aim, []);
  return { ...advance, coach: knowing(advance.coach, 'unknown') };
}

function knowing(coach: Coach, floor: Preferences['floor']): Coach {
  return remembered(coach, { ...coach.memory.preferences, floor });
}
