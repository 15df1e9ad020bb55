import type { Envelope } from './envelope.ts';
import { type Heard, type HeardEntry, type HeardSound, wordsOf } from './heard.ts';
import { isRecord, type Json, textOf } from './json.ts';
import type { Card, Ending } from './response.ts';

/** One turn as the person in the room meets it. */
export interface HeardTurn {
  /** What was said or done: words, `(silence)`, `(later 20m)`, `(touch)`. */
  readonly user: string;
  /** The intent, or the type of a request without one; null when nothing was sent. */
  readonly intent: string | null;
  /** Where the skill says it stands; null until it has said so. */
  readonly phase: string | null;
  readonly tier: string | null;
  /** Every word heard, those over a hold included. */
  readonly speech: string;
  readonly durationMs: number;
  readonly timeline: readonly HeardEntry[];
  /** The sound files it is played from. */
  readonly sounds: readonly HeardSound[];
  readonly ending: Ending;
  readonly card: Card | null;
  /** Message keys in spoken order. */
  readonly said: readonly string[];
  /** What will be said if nobody answers. */
  readonly reprompt: Heard;
  /** How far the answer before had come when this turn cut it short; absent when it was over. */
  readonly cutOffAtMs?: number;
  /** When the person began to speak, touched the screen, or began to say nothing, on the device's clock. */
  readonly beganAtMs: number;
  /** When the first sound is heard, on the device's clock. */
  readonly soundAtMs: number;
  /** What Alexa would refuse about the answer. */
  readonly refused?: string;
  /** The wire, for whoever wants to look: absent when nothing was sent. */
  readonly request?: Envelope;
  readonly answer?: unknown;
}

/** A turn, besides what follows from the sound and the attributes. */
type TurnFacts = Omit<
  HeardTurn,
  'phase' | 'tier' | 'said' | 'speech' | 'durationMs' | 'timeline' | 'sounds'
> & {
  readonly heard: Heard;
  readonly attributes: Json;
};

/** A turn, with what follows from its sound and the attributes. */
export function turnOf({ heard, attributes, ...facts }: TurnFacts): HeardTurn {
  const coach = isRecord(attributes.coach) ? attributes.coach : {};
  const at = isRecord(coach.at) ? coach.at : {};
  return {
    ...facts,
    phase: textOf(at.phase) ?? null,
    tier: textOf(coach.tier) ?? null,
    speech: wordsOf(heard),
    durationMs: heard.lengthMs,
    timeline: heard.entries,
    sounds: heard.sounds,
    said: Array.isArray(attributes.said) ? attributes.said.filter((key) => typeof key === 'string') : [],
  };
}

/** The intent of a request, or its type where it has none. */
export function intentOf({ request }: Envelope): string {
  const { intent } = request;
  return (isRecord(intent) ? textOf(intent.name) : undefined) ?? request.type;
}

const units = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['m', 60_000],
] as const;

/** Time that passes, in the largest unit that tells it exactly: `(later 20m)`. */
export function laterWords(ms: number): string {
  const [unit, unitMs] = units.find((it) => ms > 0 && ms % it[1] === 0) ?? ['s', 1000];
  return `(later ${ms / unitMs}${unit})`;
}
