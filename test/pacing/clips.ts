import fc from 'fast-check';
import type { Clip } from '../../src/pacing/clip.ts';
import { levels } from '../../src/pacing/part.ts';

const wholeSeconds = (min: number, max: number) => fc.integer({ min, max }).map((seconds) => seconds * 1000);
const beatMs = fc.integer({ min: 1, max: 20 }).map((halfSeconds) => halfSeconds * 500);

/** Any hold or its tail, of any whole length up to a minute. */
export const anyHold = fc
  .record({
    form: fc.constant('hold' as const),
    lengthMs: wholeSeconds(1, 60),
    fromMs: wholeSeconds(0, 60),
    level: fc.constantFrom(...levels),
    breath: fc.boolean(),
    strength: fc.boolean(),
    startChime: fc.boolean(),
  })
  .map((hold) => ({ ...hold, fromMs: Math.min(hold.fromMs, hold.lengthMs) }));

/** Any body that a session could ask for, and many more. */
export const anyBody = fc.oneof(
  anyHold,
  fc.record({
    form: fc.constant('flow' as const),
    cycles: fc.integer({ min: 1, max: 6 }),
    wayMs: fc.integer({ min: 3000, max: 6000 }),
    first: fc.constantFrom('out' as const, 'in' as const),
    breath: fc.boolean(),
    startChime: fc.boolean(),
  }),
  fc.record({
    form: fc.constant('lifts' as const),
    count: fc.integer({ min: 1, max: 5 }),
    upMs: beatMs,
    topMs: beatMs,
    downMs: beatMs,
    restMs: beatMs,
    startChime: fc.boolean(),
  }),
  fc.record({
    form: fc.constant('pairs' as const),
    count: fc.integer({ min: 1, max: 5 }),
    nameMs: beatMs,
    reachMs: beatMs,
    holdMs: beatMs,
    returnMs: beatMs,
    startChime: fc.boolean(),
  }),
  fc.record({
    form: fc.constant('walk' as const),
    lengthMs: wholeSeconds(10, 120),
    startChime: fc.boolean(),
  }),
);

export const anyClip: fc.Arbitrary<Clip> = fc.oneof(
  anyBody,
  fc.record({
    form: fc.constant('bed' as const),
    lengthMs: fc.integer({ min: 1000, max: 60_000 }),
    opening: fc.constantFrom('switch' as const, 'tick' as const, 'none' as const),
  }),
);
