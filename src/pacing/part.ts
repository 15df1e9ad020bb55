/**
 * What one response is made of, in playing order. Only voice is elastic: its length is an estimate.
 * Everything else is exact to the millisecond, and words laid over a body can never stretch it.
 */

/** A message key with its parameters; `speech` turns it into words. */
export interface Line {
  readonly key: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

export const tones = [
  'start',
  'end',
  'halfway',
  'tick',
  'breath_in',
  'breath_out',
  'switch',
  'rep_up',
  'rep_down',
  'paused',
] as const;
export type Tone = (typeof tones)[number];

/** One sound at an exact place; `atMs` counts from the start of its body. */
export interface ToneCue {
  readonly tone: Tone;
  readonly atMs: number;
  readonly lengthMs: number;
}

/** Words laid over a body; `atMs` counts from the start of the body. */
export interface WordCue {
  readonly line: Line;
  readonly atMs: number;
}

/** What a part belongs to, for pictures, scripts and the record of where we are. */
export interface About {
  readonly movement?: string;
  readonly side?: string;
  /** Index of the step in the session's plan. */
  readonly step?: number;
}

export interface VoicePart extends About {
  readonly kind: 'voice';
  /** What the words do: `call`, `leadIn`, `release`, `position`, `question` … */
  readonly role: string;
  readonly line: Line;
}

/** Exact quiet. With `bed` it carries the soft get-ready music, because true silence above 5 s feels broken. */
export interface QuietPart extends About {
  readonly kind: 'quiet';
  readonly role: string;
  readonly lengthMs: number;
  readonly bed: boolean;
  /** A tone that opens the quiet, inside its length (the switch-sides bells). */
  readonly opening?: Tone;
  /** Words laid over an exact rest between two rounds. */
  readonly words?: readonly WordCue[];
}

/** A timed hold, flow or set of repetitions: the exact spine of a step. */
export interface BodyPart extends About {
  readonly kind: 'body';
  readonly body: Body;
  /** Which set of the step this is, from 0, and how many repetitions came before it. */
  readonly set: number;
  readonly repsBefore: number;
  readonly words: readonly WordCue[];
  /** Set where words are wanted instead of tones: the body then makes no sound of its own. */
  readonly spoken?: true;
}

export type Part = VoicePart | QuietPart | BodyPart;

/** How much is said: `guided` explains, `short` reminds, `timer` only counts. */
export const levels = ['guided', 'short', 'timer'] as const;
export type Level = (typeof levels)[number];

/**
 * The exact spine, as numbers: everything the sound of it depends on, and nothing else.
 * The start chime (if any) sounds before t = 0 and the end chime from t = length.
 */
export type Body = HoldBody | FlowBody | LiftsBody | PairsBody | WalkBody;

interface Chimed {
  /** False for the tail after a question, which is the end of the same plan. */
  readonly startChime: boolean;
}

/** A still hold of `lengthMs`; `fromMs` > 0 plays only the tail of its plan. */
export interface HoldBody extends Chimed {
  readonly form: 'hold';
  readonly lengthMs: number;
  readonly fromMs: number;
  readonly level: Level;
  /** Breath tones paced 4 s in, 6 s out. Off for strength holds, at timer level, and at the person's own pace. */
  readonly breath: boolean;
  /** Plank: own cue plan (content: halfway only in 20 and 30 s holds). */
  readonly strength: boolean;
}

/** Movement paced by breath: `cycles` of two ways, each `wayMs`. */
export interface FlowBody extends Chimed {
  readonly form: 'flow';
  readonly cycles: number;
  readonly wayMs: number;
  /** The breath of the first way (belly down). */
  readonly first: 'out' | 'in';
  readonly breath: boolean;
}

/** Up, stay, down, rest: bridge, sit-to-stand, back bends, shoulder rolls. The last rest is dropped. */
export interface LiftsBody extends Chimed {
  readonly form: 'lifts';
  readonly count: number;
  readonly upMs: number;
  readonly topMs: number;
  readonly downMs: number;
  readonly restMs: number;
}

/** Alternating pairs (bird-dog): name the pair, reach, hold, return. `count` counts both pairs together. */
export interface PairsBody extends Chimed {
  readonly form: 'pairs';
  readonly count: number;
  readonly nameMs: number;
  readonly reachMs: number;
  readonly holdMs: number;
  readonly returnMs: number;
}

/** A timed walk or stand with a halfway tone. */
export interface WalkBody extends Chimed {
  readonly form: 'walk';
  readonly lengthMs: number;
}
