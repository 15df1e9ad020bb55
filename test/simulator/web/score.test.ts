import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { restOf, type Score, type Stretch, scoreOf } from '../../../src/simulator/web/player/score.ts';
import { anySteps, turnOf } from './turns.ts';

const listenMs = 8000;
const endOf = ({ atMs, lengthMs }: Stretch) => atMs + lengthMs;
const exactMs = (stretches: readonly Stretch[]) =>
  stretches.reduce((sum, { kind, lengthMs }) => sum + (kind === 'exact' ? lengthMs : 0), 0);

async function forAnyScore(check: (score: Score) => void): Promise<void> {
  await fc.assert(
    fc.asyncProperty(anySteps, async (items) => check(scoreOf(await turnOf(items), 'en-US', 0))),
    { numRuns: 40 },
  );
}

describe('the score of an answer', () => {
  test('leaves no gap and plays nothing twice, from the first sound until the session runs out', () =>
    forAnyScore(({ stretches, lengthMs }) => {
      const starts = stretches.map(({ atMs }) => Math.round(atMs));
      const ends = [0, ...stretches.map((stretch) => Math.round(endOf(stretch)))];
      expect(starts).toEqual(ends.slice(0, -1));
      expect(ends.at(-1)).toBe(Math.round(lengthMs));
    }));

  test('keeps every hold, its tones and the words over it inside one exact stretch', () =>
    forAnyScore(({ stretches, entries }) => {
      const timed = entries.filter(({ lane }) => lane === 'span' || lane === 'tone');
      for (const { atMs, durationMs } of timed) {
        const around = stretches.find((it) => it.atMs <= atMs && endOf(it) >= atMs + durationMs);
        expect(around?.kind).toBe('exact');
      }
    }));

  test('gives two silences of eight seconds, and says the reprompt between them', () =>
    forAnyScore(({ stretches }) => {
      const last = stretches.slice(-3);
      expect(last.map(({ kind }) => kind)).toEqual(['microphone', 'sentence', 'microphone']);
      expect(last.filter(({ kind }) => kind === 'microphone').map(({ lengthMs }) => lengthMs)).toEqual([
        listenMs,
        listenMs,
      ]);
    }));

  test('taken up again in the middle of a hold, owes exactly what was left of it', () =>
    forAnyScore((score) => {
      const hold = score.stretches.find(({ kind, lengthMs }) => kind === 'exact' && lengthMs > 4000);
      if (!hold) return;
      const rest = restOf(score, hold.atMs + 3500);
      expect(exactMs(score.stretches) - exactMs(rest)).toBeCloseTo(exactMs(before(score, hold)) + 3500, 3);
      const [first] = rest;
      const sounds = first?.kind === 'exact' ? first.sounds : [];
      const whole = hold.kind === 'exact' ? hold.sounds : [];
      for (const sound of sounds) {
        const from = whole.find(({ source, atMs }) => source === sound.source && atMs <= sound.atMs + 3500);
        expect(sound.atMs + 3500 - sound.fromMs).toBeCloseTo((from?.atMs ?? 0) - (from?.fromMs ?? 0), 3);
      }
    }));
});

function before({ stretches }: Score, stretch: Stretch): Stretch[] {
  return stretches.filter(({ atMs }) => atMs < stretch.atMs);
}
