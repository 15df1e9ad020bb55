import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { RoomClock } from '../../../src/simulator/web/player/clock.ts';
import { type Instruments, Player } from '../../../src/simulator/web/player/player.ts';
import { type Score, scoreOf } from '../../../src/simulator/web/player/score.ts';
import { anySteps, turnOf } from './turns.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => void vi.useRealTimers());

/** Instruments whose voice takes its own time, and that note when each exact stretch began and how long it took. */
function noting(clock: RoomClock, sentenceMs: number) {
  const begun: { stretchMs: number; atMs: number }[] = [];
  const instruments: Instruments = {
    prepare: () => undefined,
    ready: async () => undefined,
    say: (_text, _plannedMs, signal) => clock.until(clock.nowMs + sentenceMs, signal),
    play: ({ lengthMs }, atMs) => void begun.push({ stretchMs: lengthMs, atMs }),
  };
  return { begun, instruments };
}

const exactOf = ({ stretches }: Score) => stretches.filter(({ kind }) => kind === 'exact');

async function play(items: readonly object[], sentenceMs: number) {
  const score = scoreOf(await turnOf(items), 'en-US', 0);
  const clock = new RoomClock();
  const { begun, instruments } = noting(clock, sentenceMs);
  const player = new Player(clock, instruments);
  return { score, clock, begun, player, over: player.play(score) };
}

describe('the player', () => {
  test('plays every exact stretch for exactly its time, however slow or quick the voice', () =>
    fc.assert(
      fc.asyncProperty(anySteps, fc.integer({ min: 0, max: 20_000 }), async (items, sentenceMs) => {
        const { score, begun, over, player, clock } = await play(items, sentenceMs);
        const seen: number[] = [];
        let over_ = false;
        void over.then(() => {
          over_ = true;
        });
        while (!over_) {
          seen.push(player.positionMs);
          await vi.advanceTimersByTimeAsync(250);
        }
        expect(begun.map(({ stretchMs }) => stretchMs)).toEqual(
          exactOf(score).map(({ lengthMs }) => lengthMs),
        );
        expect(seen).toEqual(seen.toSorted((a, b) => a - b));
        expect(player.positionMs).toBeGreaterThanOrEqual(score.lengthMs);
        expect(clock.nowMs).toBeGreaterThanOrEqual(
          exactOf(score).reduce((sum, { lengthMs }) => sum + lengthMs, 0),
        );
      }),
      { numRuns: 15 },
    ));

  test('stopped at any moment, goes on from there, or from the start of the sentence it broke off', () =>
    fc.assert(
      fc.asyncProperty(anySteps, fc.nat(60_000), async (items, afterMs) => {
        const { score, player, over } = await play(items, 1000);
        await vi.advanceTimersByTimeAsync(afterMs);
        const positionMs = player.positionMs;
        const stoppedAtMs = player.stop();
        await vi.advanceTimersByTimeAsync(5000);
        expect(stoppedAtMs).toBe(positionMs);
        expect(player.positionMs).toBe(stoppedAtMs);
        void player.play(score, stoppedAtMs);
        const sentence = score.stretches.find(
          ({ kind, atMs, lengthMs }) =>
            kind === 'sentence' && atMs <= stoppedAtMs && stoppedAtMs < atMs + lengthMs,
        );
        expect(player.positionMs).toBe(sentence?.atMs ?? stoppedAtMs);
        player.stop();
        await over;
      }),
      { numRuns: 25 },
    ));

  test('twenty times faster, takes a twentieth of the time and comes to the same end', async () => {
    const [items = []] = fc.sample(anySteps, { numRuns: 1, seed: 7 });
    const { score, clock, player, over } = await play(items, 1000);
    clock.rate = 20;
    const startedAtMs = performance.now();
    await vi.runAllTimersAsync();
    expect(await over).toBe(true);
    expect(performance.now() - startedAtMs).toBeLessThan(score.lengthMs / 15);
    expect(player.positionMs).toBeGreaterThanOrEqual(score.lengthMs);
  });
});
