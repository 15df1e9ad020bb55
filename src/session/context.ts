import type { Line } from '../pacing/part.ts';
import type { Step } from '../routine/step.ts';

/** What a turn may know of the world: the clock, the language's speech lengths, the locale. All arguments. */
export interface Context {
  readonly nowMs: number;
  readonly locale: string;
  /** Estimated spoken length of a line, milliseconds. */
  readonly spokenMs: (line: Line) => number;
  /** True on a device that plays plain speech, where a slow voice delays all that follows it. */
  readonly drifts?: boolean;
  /** Chairs and desk items await a clinician's review; a release may leave them out. */
  readonly offerUnreviewed: boolean;
  /** Whether the person has allowed reminders. */
  readonly mayRemind: boolean;
}

/** A context in the middle of a turn: whose shape the body is in, and whether the device is new to the session. */
export interface Scene extends Context {
  /** The step whose shape the person is in right now, if any. */
  readonly pose?: Step;
}
