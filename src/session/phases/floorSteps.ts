import type { Scene } from '../context.ts';
import type { Heard } from '../heard.ts';
import { type Advance, end, listen, say } from '../reply.ts';
import { type Coach, defaultGoal, offerOf, type Phase } from '../session.ts';

type FloorSteps = Extract<Phase, { phase: 'floor_steps' }>;

/** How many steps the physiotherapists' chain has between standing and all fours. */
const lastStep = 3;

/** Help to the floor or up from it, one step a turn: "ready" gives the next one. */
export function floorSteps(coach: Coach, scene: Scene, at: FloorSteps, event: Heard): Advance {
  switch (event.kind) {
    case 'yes':
    case 'ready':
    case 'next':
    case 'resume':
      return at.step >= lastStep
        ? arrived(coach, scene, at.way)
        : listen(coach, scene, { ...at, step: at.step + 1, tries: 0 }, []);
    case 'notYet':
    case 'pause':
      return waitLonger(coach, scene, at);
    case 'no':
      // On the way up a no may be a cry; on the way down it only says that somebody is not there yet.
      if (at.way === 'down') return waitLonger(coach, scene, at);
      return listen(
        coach,
        scene,
        { phase: 'hurt', back: 'choice', asking: 'hurt', after: 'getUp', tries: 0 },
        [],
      );
    default:
      return listen(
        coach,
        scene,
        { ...at, tries: at.tries + 1 },
        event.kind === 'notUnderstood' ? [say('sorry')] : [],
      );
  }
}

function waitLonger(coach: Coach, scene: Scene, at: FloorSteps): Advance {
  return listen(coach, scene, at, [say('gate.takeYourTime')]);
}

/** Down: the routine that waits goes on, or one is offered. Up: time to stop. */
function arrived(coach: Coach, scene: Scene, way: 'up' | 'down'): Advance {
  const done = [say(`floorSteps.${way}.done`)];
  if (way === 'up') return end(coach, done);
  if (coach.session.run) return listen(coach, scene, { phase: 'gate', waits: 0, tries: 0 }, done);
  return listen(coach, scene, { phase: 'choice', offer: offerOf(defaultGoal), tries: 0 }, done);
}
