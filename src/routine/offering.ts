import { type RoutineId, routineIds } from './catalogue.ts';
import { movements } from './movements.ts';
import { routines } from './routines.ts';

/** Whether a routine leads down to the floor, or onto a bed. */
export function goesDown(id: RoutineId): boolean {
  return routines[id].entries.some(({ movement }) => {
    const { position } = movements[movement];
    return position === 'hands_and_knees' || position === 'back';
  });
}

/** Whether routines that still await a clinician's review may be offered. */
export interface Review {
  readonly unreviewed: boolean;
}

/** The routines that may be offered, in catalogue order. Local use offers all of them. */
export function availableRoutines({ unreviewed }: Review = { unreviewed: true }): RoutineId[] {
  return routineIds.filter((id) => unreviewed || routines[id].source !== 'needs_review');
}

/**
 * The routine nearest to a wished length in minutes: up to 3 the desk break, then the five, the longer
 * stretch from 8, the ten from 10 and the fifteen above 12. Where the desk break is not offered, the five.
 */
export function routineForMinutes(minutes: number, review?: Review): RoutineId {
  if (minutes <= 3 && availableRoutines(review).includes('desk')) return 'desk';
  if (minutes < 8) return 'five';
  if (minutes < 10) return 'longer';
  return minutes <= 12 ? 'ten' : 'fifteen';
}
