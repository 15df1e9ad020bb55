import { routineForMinutes } from '../routine/offering.ts';
import type { Goal } from '../routine/step.ts';
import type { Heard } from './heard.ts';
import { type Aim, type Coach, defaultGoal } from './session.ts';

/** What somebody asked to do; with nothing named, what was done last, else the five minutes. */
export function aimOf(event: Heard, { memory, session }: Coach): Aim {
  return { kind: 'begin', goal: goalOf(event, memory.lastGoal ?? defaultGoal, session.topic) };
}

function goalOf(event: Heard, usual: Goal, topic: Coach['session']['topic']): Goal {
  if (event.kind === 'startMovement') {
    const movement = event.movement ?? topic;
    return movement ? { kind: 'single', movement } : usual;
  }
  if (event.kind !== 'startRoutine') return usual;
  if (event.routine) return { kind: 'routine', routine: event.routine };
  return event.minutes === undefined ? usual : { kind: 'routine', routine: routineForMinutes(event.minutes) };
}
