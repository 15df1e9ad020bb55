import type { Store } from '../store/store.ts';
import type { Log } from './log.ts';
import type { Understanding } from './understanding.ts';

/** What a host gives the skill. */
export interface SkillOptions {
  readonly store: Store;
  /** Where hold clips are served, ending in "/"; undefined when no audio is hosted. */
  readonly audioBase?: string | undefined;
  /** Only requests for this skill are answered; undefined on a laptop. */
  readonly applicationId?: string | undefined;
  /** Whether there are routines that await a clinician's review; otherwise a reviewed one takes the place of each. */
  readonly offerUnreviewed?: boolean | undefined;
  readonly log?: Log;
  /** Whether to look for the limit that a response breaks, when Alexa refuses some and does not say why. */
  readonly checkLimits?: boolean | undefined;
  /** Replaceable so that tests can break it. */
  readonly understand?: Understanding;
}
