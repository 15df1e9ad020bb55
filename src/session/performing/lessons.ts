import type { Playing } from './playing.ts';

/** Something explained once ever, before the body of a step. */
export interface Lesson {
  readonly name: string;
  readonly step: number;
}

/** What had been explained `offsetMs` after the first sound: all that stands before a body that has begun. */
export function lessonsHeard({ marks, lessons = [] }: Playing, offsetMs: number): string[] {
  const begun = new Set(marks.filter(({ bodyAtMs }) => offsetMs >= bodyAtMs).map(({ step }) => step));
  return lessons.filter(({ step }) => begun.has(step)).map(({ name }) => name);
}
