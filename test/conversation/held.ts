import type { ExerciseId, Side } from '../../src/routine/step.ts';
import type { HeardTurn } from '../../src/simulator/device/turn.ts';

/** A stretch of time in which a body was heard, on the device's clock, milliseconds. */
interface Heard {
  readonly fromMs: number;
  readonly toMs: number;
}

/**
 * Seconds that one side of a movement was held over all turns of a story, each body as far as it was heard.
 * `through` counts the time between them too: somebody who asks a question holds on while it is answered.
 */
export function heldSeconds(
  turns: readonly HeardTurn[],
  movement: ExerciseId,
  side: Side | null,
  through: boolean,
): number {
  const pieces = turns.flatMap((turn, i) => heardIn(turn, turns[i + 1], movement, side));
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) return 0;
  if (through) return (last.toMs - first.fromMs) / 1000;
  return pieces.reduce((sum, { fromMs, toMs }) => sum + toMs - fromMs, 0) / 1000;
}

function heardIn(
  { timeline, soundAtMs }: HeardTurn,
  next: HeardTurn | undefined,
  movement: ExerciseId,
  side: Side | null,
): Heard[] {
  const endMs = next?.cutOffAtMs === undefined ? Number.POSITIVE_INFINITY : soundAtMs + next.cutOffAtMs;
  return timeline
    .filter((it) => it.lane === 'span' && it.movement === movement && (it.side ?? null) === side)
    .map(({ atMs, durationMs }) => ({
      fromMs: soundAtMs + atMs,
      toMs: Math.min(endMs, soundAtMs + atMs + durationMs),
    }))
    .filter(({ fromMs, toMs }) => toMs > fromMs);
}
