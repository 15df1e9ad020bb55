import type { Effort, Position, Side, Work } from './step.ts';

type Form = Work['form'];

/**
 * Where a fact or an item comes from: the article the coach follows, our own addition, both together, or
 * an addition that a clinician must read before a public release.
 */
export type Source = 'article' | 'both' | 'added' | 'needs_review';

/** Time to get into place between the last word of a call and the lead-in, milliseconds. Never under 4000. */
interface Settle {
  readonly first: number;
  /** Right after "Ready?": already in position. */
  readonly afterGate: number;
  /** From the right side to the left. */
  readonly switchSides: number;
}

/** One movement as numbers. What is said of it lives in `locales/`, under its id. */
export type Movement = { [F in Form]: MovementOf<F> }[Form];

interface MovementOf<F extends Form> {
  readonly form: F;
  readonly position: Position;
  /** `mobility` opens a position, `strength` comes next, stretches come last; a `break` is taken standing. */
  readonly kind: 'mobility' | 'strength' | 'stretch' | 'break';
  /** Sides that take a step each. Empty when both sides move at once or take turns inside one set. */
  readonly sides: readonly Side[];
  readonly doses: Readonly<Record<Effort, Extract<Work, { form: F }>>>;
  readonly settleMs: Settle;
  /** Quiet after the neutral line, milliseconds: the slow way back the article asks for. */
  readonly releaseMs: number;
  /** Whether breath tones pace it. Strength work is done at the person's own breath. */
  readonly breathTones: boolean;
  /** Whether `hold.first` and `hold.second` lines exist for it. */
  readonly holdLines: boolean;
  /** Quiet after each half of a spoken, uncounted practice before the first counted body; 0 for none. */
  readonly practiceMs: number;
  readonly source: Source;
}
