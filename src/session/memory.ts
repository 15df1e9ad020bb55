import type { ExerciseId, Goal, HoldSeconds } from '../routine/step.ts';
import type { Playing } from './performing/playing.ts';
import type { Run } from './run.ts';

/**
 * What is remembered between sessions: position, preferences, counts and dates. Never a symptom, an answer
 * or a tier; `restartCheck` says only that a check was advised.
 */
export interface Memory {
  readonly v: 1;
  /** True once the promise and the disclaimer have been spoken. */
  readonly introduced: boolean;
  /** What was explained once already: `breath_tones`, `halfway`, `barge_in`. */
  readonly taught: readonly string[];
  readonly preferences: Preferences;
  /** Completed sessions per movement, and when last. */
  readonly practice: Partial<Readonly<Record<ExerciseId, Practice>>>;
  /** When each completed routine ended, newest last; at most `keptSessions`. */
  readonly sessionsAtMs: readonly number[];
  /** Where a routine was left. Its `at` assumes the last response was heard to its end. */
  readonly place?: Place;
  /** What was done last, to offer again. */
  readonly lastGoal?: Goal;
  readonly lastFullScreenAtMs?: number;
  /** When exercise was last cleared, for resuming within half an hour. */
  readonly lastClearAtMs?: number;
  readonly restartCheck?: RestartCheck;
}

export interface Preferences {
  readonly holdSeconds?: HoldSeconds;
  /** Levels less (negative) or more (positive) talk than the movement's own taper. */
  readonly talk: number;
  readonly breathFirst: 'out' | 'in';
  readonly breath: 'paced' | 'own';
  /** How the moments of a hold are told: halfway, the last seconds, each breath. */
  readonly cues: 'tones' | 'words';
  /** Milliseconds each way in Cat-Cow. */
  readonly wayMs: number;
  readonly settle: 'normal' | 'slow';
  /** Whether getting up from the floor is hard; asked once. */
  readonly floor: 'unknown' | 'fine' | 'hard';
  /** Movements eased off last time: their easier version comes first. */
  readonly easier: readonly ExerciseId[];
}

export interface Practice {
  readonly sessions: number;
  readonly lastAtMs: number;
}

export interface Place {
  readonly run: Run;
  readonly savedAtMs: number;
  /** The response it counts on. */
  readonly playing?: Playing;
}

/** `seen`: exercise waits until a professional has said it is fine. `self`: until it has gone or been checked. */
export interface RestartCheck {
  readonly kind: 'seen' | 'self';
  readonly sinceMs: number;
}

/** How many routine dates are kept, for "how am I doing?". */
export const keptSessions = 60;

export const freshMemory: Memory = {
  v: 1,
  introduced: false,
  taught: [],
  preferences: {
    talk: 0,
    breathFirst: 'out',
    breath: 'paced',
    cues: 'tones',
    wayMs: 4000,
    settle: 'normal',
    floor: 'unknown',
    easier: [],
  },
  practice: {},
  sessionsAtMs: [],
};
