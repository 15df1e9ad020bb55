/** The names of everything that can be asked for. Ids are stable: stored records and slot values use them. */

export const movementIds = [
  'cat_cow',
  'childs_pose',
  'knee_to_chest',
  'rotation',
  'glute_bridge',
  'bird_dog',
  'modified_plank',
] as const;
export type MovementId = (typeof movementIds)[number];

export const routineIds = [
  'five',
  'longer',
  'strength',
  'ten',
  'fifteen',
  'back_only',
  'chair',
  'desk',
] as const;
export type RoutineId = (typeof routineIds)[number];

/** Everyday advice. `sleeping` answers "how should I sleep?" with both positions. */
export const habitIds = [
  'chair',
  'lumbar_support',
  'movement_breaks',
  'standing',
  'mattress',
  'sleeping',
  'side_sleeping',
  'back_sleeping',
  'stomach_sleeping',
  'why_tight',
  'stretch_or_strengthen',
  'how_often',
] as const;
export type HabitId = (typeof habitIds)[number];
