import fc from 'fast-check';
import { type Clip, clipName } from '../../src/pacing/clip.ts';
import { type Body, levels } from '../../src/pacing/part.ts';

const startChime = fc.boolean();
const breath = fc.boolean();
const wayMs = fc.constantFrom(3000, 4000, 5000, 6000);

/** Every kind of body, in the sizes people are given. */
export const anyHold: fc.Arbitrary<Body> = fc.record({
  form: fc.constant('hold'),
  lengthMs: fc.constantFrom(5000, 10_000, 15_000, 20_000, 25_000, 30_000),
  fromMs: fc.nat(4999),
  level: fc.constantFrom(...levels),
  breath,
  strength: fc.boolean(),
  startChime,
});
export const anyBody: fc.Arbitrary<Body> = fc.oneof(
  anyHold,
  fc.record({
    form: fc.constant('flow'),
    cycles: fc.integer({ min: 1, max: 6 }),
    wayMs,
    first: fc.constantFrom('in', 'out'),
    breath,
    startChime,
  }),
  fc.record({
    form: fc.constant('lifts'),
    count: fc.integer({ min: 1, max: 10 }),
    upMs: fc.constant(2000),
    topMs: fc.constant(3000),
    downMs: fc.constant(3000),
    restMs: fc.constant(2000),
    startChime,
  }),
);

export const anyWords = fc
  .array(fc.constantFrom('breathe', 'slowly', 'and', 'rest', 'your', 'head'), { minLength: 1, maxLength: 12 })
  .map((words) => words.join(' '));

export function clipUrl(clip: Clip): string {
  return `https://coach.example/audio/${clipName(clip)}.mp3`;
}
