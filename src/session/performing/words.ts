import type { Line, QuietPart, VoicePart } from '../../pacing/part.ts';
import type { Step } from '../../routine/step.ts';

/** Beds carry music from here on: true silence above 5 s feels broken (Amazon's voice design guidance). */
const bedFromMs = 6000;

/** Spoken words. `role` tells what they are for, so that a player may lay them out. */
export function voice(role: string, line: Line): VoicePart {
  return { kind: 'voice', role, line };
}

/** A wait of exactly this length; a long one has a bed of sound. */
export function quiet(role: string, lengthMs: number): QuietPart {
  return { kind: 'quiet', role, lengthMs, bed: lengthMs >= bedFromMs };
}

/** The movement's name as it stands in a sentence: `{{movement}}`. Both sides at once have a name of their own. */
export function nameOf({ movement, side }: Pick<Step, 'movement' | 'side'>): Record<string, string> {
  return { movement: `@movements.${movement}.${side === 'both' ? 'bothInSentence' : 'inSentence'}` };
}

/** Seconds as spoken: to the nearest five, never zero. */
export function toFive(seconds: number): number {
  return Math.max(5, Math.round(seconds / 5) * 5);
}
