import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodyMs, chimeMs } from '../../src/pacing/body.ts';
import type { BodyPart, Part } from '../../src/pacing/part.ts';
import type { Heard, HeardEntry } from '../../src/simulator/device/heard.ts';
import { spokenTextMs } from '../../src/speech/duration.ts';
import { anyVoice, movingParts, played } from './heard.ts';

const responses = movingParts();
const anyResponse = fc.constantFrom(...responses);
/** Half to double; Alexa speaks technique at 95 %, which lengthens it by a twentieth more. */
const anyPace = anyVoice(0.5, 1.9);

function bodiesOf(parts: readonly Part[]): BodyPart[] {
  return parts.filter((part): part is BodyPart => part.kind === 'body' && bodyMs(part.body) > 0);
}

/** A tail of nothing is only an end chime. */
function spansOf({ entries }: Heard): HeardEntry[] {
  return entries.filter(({ lane, durationMs }) => lane === 'span' && durationMs > chimeMs);
}

/** Words that begin before a moment and are still spoken at it. */
function wordsOver({ entries }: Heard, atMs: number): (string | undefined)[] {
  return entries
    .filter((entry) => entry.lane === 'voice' && entry.atMs < atMs && entry.atMs + entry.durationMs > atMs)
    .map(({ text }) => text);
}

describe('at half to double the estimated pace', () => {
  test.each(['documents with clips', 'documents without clips'] as const)(
    'every body keeps its exact length in %s, and nothing is spoken over its start or end',
    (player) => {
      fc.assert(
        fc.property(anyResponse, anyPace, (parts, voice) => {
          const heard = played(parts, player, voice);
          const spans = spansOf(heard);
          expect(spans.map(({ durationMs }) => durationMs)).toEqual(
            bodiesOf(parts).map(({ body }) => bodyMs(body)),
          );
          for (const { atMs, durationMs } of spans) {
            expect(wordsOver(heard, atMs)).toEqual([]);
            expect(wordsOver(heard, atMs + durationMs + chimeMs)).toEqual([]);
          }
        }),
        { numRuns: 150 },
      );
    },
  );

  test('the first five bodies with tones keep their exact length in speech with clips, and nobody talks over them', () => {
    fc.assert(
      fc.property(anyResponse, anyPace, (parts, voice) => {
        const heard = played(parts, 'speech with clips', voice);
        const clips = bodiesOf(parts)
          .filter(({ spoken }) => !spoken)
          .slice(0, 5);
        const spans = spansOf(heard);
        expect(spans.map(({ durationMs }) => durationMs)).toEqual(clips.map(({ body }) => bodyMs(body)));
        for (const { atMs, durationMs } of spans) {
          const over = heard.entries.filter(
            (entry) =>
              entry.lane === 'voice' &&
              entry.atMs < atMs + durationMs &&
              entry.atMs + entry.durationMs > atMs,
          );
          expect(over).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('a hold of breaks, which words can stretch', () => {
  const anyHold = fc.constantFrom(...responses.flatMap(bodiesOf).filter(({ body }) => body.form === 'hold'));

  test('is never shorter than planned, from 0.8 of the estimated pace on', () => {
    fc.assert(
      fc.property(anyHold, anyVoice(0.8, 2), (part, voice) => {
        const { lengthMs } = played([part], 'speech with breaks', voice);
        expect(lengthMs).toBeGreaterThanOrEqual(bodyMs(part.body) - 20);
      }),
    );
  });

  test('is longer than planned by no more than its words outlast the fastest voice', () => {
    fc.assert(
      fc.property(anyHold, anyVoice(0.5, 2), (part, voice) => {
        const heard = played([part], 'speech with breaks', voice);
        const words = heard.entries.filter(({ lane }) => lane === 'voice');
        const overMs = words.reduce(
          (sum, { text = '', durationMs }) => sum + durationMs - 0.8 * spokenTextMs(text, 'en-US'),
          0,
        );
        expect(heard.lengthMs - bodyMs(part.body)).toBeLessThanOrEqual(Math.max(0, overMs) + 1200);
      }),
    );
  });
});
