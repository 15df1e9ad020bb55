import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Part } from '../../src/pacing/part.ts';
import { hearingMs, marksOf, startUpMs, whereabouts } from '../../src/session/performing/playing.ts';
import { speakerFor } from '../../src/speech/speaker.ts';
import { anyVoice, movingParts, played } from '../limits/heard.ts';
import type { PlayerName } from '../limits/players.ts';

const { spokenMs } = speakerFor('en-US');
const anyResponse = fc.constantFrom(...movingParts());
/** Alexa speaks technique at 95 %: with that, from 0.8 to 1.25 of the estimate. */
const anyPace = anyVoice(0.8, 1.18);
const anyMoment = fc.double({ min: 0, max: 1, noNaN: true });

interface Moment {
  /** What is left of the hold that is heard, truly and by the clock. */
  readonly trueMs: number;
  readonly estimatedMs: number;
}

/** A moment inside one of the holds of a response, and where the clock says it is. */
function momentIn(
  parts: readonly Part[],
  player: PlayerName,
  voice: (text: string) => number,
  at: number,
): Moment[] {
  const spans = played(parts, player, voice).entries.filter(({ lane }) => lane === 'span');
  const marks = marksOf(parts, spokenMs, player.startsWith('speech'));
  const index = Math.min(spans.length - 1, Math.floor(at * spans.length));
  const span = spans[index];
  const mark = marks[index];
  if (!span || !mark || span.kind !== 'hold' || mark.bodyMs !== span.durationMs) return [];
  const intoMs = (at * spans.length - index) * span.durationMs;
  const here = whereabouts({ sinceMs: 0, marks }, span.atMs + intoMs);
  const same = here?.spot.at === mark.step && here.spot.set === mark.set;
  const passed = here === undefined || here.spot.at > mark.step || here.spot.set > mark.set;
  const heldMs =
    mark.repMs > 0 ? (here?.spot.reps ?? 0) * mark.repMs : (here?.spot.heldMs ?? 0) - mark.fromMs;
  return [
    {
      trueMs: mark.bodyMs - intoMs,
      estimatedMs: passed ? 0 : same ? mark.bodyMs - heldMs : mark.bodyMs,
    },
  ];
}

describe('somebody who interrupts at any moment of a hold', () => {
  test.each(['documents with clips', 'documents without clips'] as const)(
    'is placed within two seconds in %s',
    (player) => {
      fc.assert(
        fc.property(anyResponse, anyPace, anyMoment, (parts, voice, at) => {
          for (const { trueMs, estimatedMs } of momentIn(parts, player, voice, at))
            expect(Math.abs(estimatedMs - trueMs)).toBeLessThanOrEqual(2000);
        }),
        { numRuns: 400 },
      );
    },
  );

  test.each(['documents with clips', 'documents without clips', 'speech with clips'] as const)(
    'is never credited more than was held in %s',
    (player) => {
      fc.assert(
        fc.property(anyResponse, anyPace, anyMoment, (parts, voice, at) => {
          for (const { trueMs, estimatedMs } of momentIn(parts, player, voice, at))
            expect(estimatedMs).toBeGreaterThanOrEqual(trueMs - 50);
        }),
        { numRuns: 400 },
      );
    },
  );

  test('waits for the network and for the words as the device does', () => {
    expect([startUpMs, hearingMs]).toEqual([600, 1500]);
  });
});
