import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HeardTurn } from '../../../src/simulator/device/turn.ts';
import { choicesFor } from '../../../src/simulator/web/choices.ts';
import { sceneAt } from '../../../src/simulator/web/player/scene.ts';
import { type Score, scoreOf } from '../../../src/simulator/web/player/score.ts';
import { anySteps, turnOf } from './turns.ts';

async function atAnyMoment(check: (score: Score, atMs: number, turn: HeardTurn) => void): Promise<void> {
  await fc.assert(
    fc.asyncProperty(anySteps, fc.double({ min: 0, max: 0.9999, noNaN: true }), async (items, share) => {
      const turn = await turnOf(items);
      const score = scoreOf(turn, 'en-US', 0);
      check(score, share * score.lengthMs, turn);
    }),
    { numRuns: 60 },
  );
}

describe('what is seen', () => {
  test('is the rest of the hold, to the millisecond, and never outside one', () =>
    atAnyMoment((score, atMs) => {
      const scene = sceneAt(score, atMs);
      const body = score.entries.find(
        (entry) => entry.lane === 'span' && entry.atMs <= atMs && atMs < entry.atMs + entry.durationMs,
      );
      expect(scene.doing === 'moving').toBe(body !== undefined);
      if (body) expect(scene.timed?.leftMs).toBeCloseTo(body.atMs + body.durationMs - atMs, 6);
      if (body) expect(scene.pose).toEqual({ movement: 'cat_cow', side: 'right' });
    }));

  test('breathes with the tones: open at the end of an in-breath, closed at the end of an out-breath', () =>
    atAnyMoment((score) => {
      for (const tone of score.entries.filter(({ kind }) => kind.startsWith('breath_'))) {
        const scene = sceneAt(score, tone.atMs + tone.durationMs / 2);
        expect(scene.breath).toEqual({ way: tone.kind.replace('breath_', ''), progress: 0.5 });
      }
    }));

  test('offers an answer only while its question is being asked or is open', () =>
    atAnyMoment((score, atMs, turn) => {
      const asking = { ...turn, phase: 'screening' };
      const { answers, talking } = choicesFor(asking, sceneAt(score, atMs), atMs, true);
      const question = turn.timeline.findLast(({ lane }) => lane === 'voice');
      expect(answers !== undefined).toBe(atMs >= (question?.atMs ?? 0));
      expect(talking).toBe(true);
    }));

  test('of a flow is the word of the way it goes, also where that is not said any more', () => {
    const way = (kind: string, atMs: number) => ({ lane: 'tone', kind, atMs, durationMs: 4000 }) as const;
    const word = (text: string, atMs: number) =>
      ({ lane: 'voice', kind: 'body', text, atMs, durationMs: 600 }) as const;
    const entries = [
      { lane: 'span', kind: 'flow', movement: 'cat_cow', atMs: 0, durationMs: 24_000 } as const,
      ...[0, 8000, 16_000].flatMap((atMs) => [way('breath_out', atMs), way('breath_in', atMs + 4000)]),
      ...[word('Belly down.', 0), word('Round.', 4000), word('Last one.', 16_000)],
    ].toSorted((a, b) => a.atMs - b.atMs);
    const score: Score = {
      stretches: [{ kind: 'exact', atMs: 0, lengthMs: 24_000, sounds: [], words: [] }],
      entries,
      lengthMs: 24_000,
    };
    const seen = [1000, 5000, 9000, 13_000, 17_000, 21_000].map((atMs) => sceneAt(score, atMs).caption);
    expect(seen).toEqual(['Belly down.', 'Round.', 'Belly down.', 'Round.', 'Last one.', 'Round.']);
  });

  test('outside a session there is only Start', () =>
    atAnyMoment((score, _atMs, turn) => {
      const over = sceneAt(score, score.lengthMs);
      expect(choicesFor(turn, over, score.lengthMs, false)).toEqual({
        start: true,
        next: false,
        talking: false,
      });
    }));
});
