import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bodyMs, soundMs, startChimeMs } from '../../src/pacing/body.ts';
import type { Body, HoldBody, Level, Tone } from '../../src/pacing/part.ts';
import { bodyTones, breathTones } from '../../src/pacing/tones.ts';
import { anyBody, anyHold } from './clips.ts';

const hold = (lengthMs: number, level: Level, change: Partial<HoldBody> = {}): HoldBody => ({
  form: 'hold',
  lengthMs,
  fromMs: 0,
  level,
  breath: level !== 'timer',
  strength: false,
  startChime: true,
  ...change,
});

const marks: Readonly<Partial<Record<Tone, string>>> = {
  breath_in: '↑',
  breath_out: '↓',
  halfway: '½',
  tick: '·',
};

/** What sounds inside a body, as a score in seconds: `↑0 ↓4 ·7`. */
function score(body: Body): string {
  return bodyTones(body)
    .filter(({ tone }) => tone !== 'start' && tone !== 'end')
    .map(({ tone, atMs }) => `${marks[tone] ?? tone}${atMs / 1000}`)
    .join(' ');
}

test.each([
  [10, 'guided', '↑0 ↓4 ·7 ·8 ·9'],
  [10, 'short', '↑0 ↓4 ·7 ·8 ·9'],
  [10, 'timer', ''],
  [20, 'guided', '↑0 ↓4 ½10 ↑10.8 ↓14 ·17 ·18 ·19'],
  [20, 'short', '↑0 ↓4 ↑10.8 ↓14 ·17 ·18 ·19'],
  [20, 'timer', '½10'],
  [25, 'guided', '↓0 ↑5 ↓9 ½12.5 ↑15 ↓19 ·22 ·23 ·24'],
  [25, 'short', '↓0 ↑5 ↓9 ↑15.8 ↓19 ·22 ·23 ·24'],
  [25, 'timer', '½12.5'],
  [30, 'guided', '↑0 ↓4 ↑10 ↓14 ½15 ↑20 ↓24 ·27 ·28 ·29'],
  [30, 'short', '↑0 ↓4 ↑10 ↓14 ↑20.8 ↓24 ·27 ·28 ·29'],
  [30, 'timer', '½15'],
] as const)('a %i s hold at %s sounds %s', (seconds, level, expected) => {
  expect(score(hold(seconds * 1000, level))).toBe(expected);
});

test.each([
  [5, '·2 ·3 ·4'],
  [10, '·7 ·8 ·9'],
  [15, '·12 ·13 ·14'],
  [20, '½10 ·17 ·18 ·19'],
  [30, '½15 ·27 ·28 ·29'],
])('a %i s plank sounds %s at every level, without breath', (seconds, expected) => {
  for (const level of ['guided', 'short', 'timer'] as const) {
    expect(score(hold(seconds * 1000, level, { strength: true, breath: false }))).toBe(expected);
  }
});

test('breaths fill a hold without a gap and let it end on an out-breath', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 120 }), (seconds) => {
      const breaths = breathTones(seconds * 1000);
      const endMs = breaths.reduce((atMs, breath) => {
        expect(breath.atMs).toBe(atMs);
        return atMs + breath.lengthMs;
      }, 0);
      expect(endMs).toBe(seconds * 1000);
      expect(breaths.at(-1)?.tone).toBe('breath_out');
    }),
  );
});

test('a tail is the end of the same plan: it drops exactly what lies before it', () => {
  fc.assert(
    fc.property(anyHold, (tail) => {
      const whole = bodyTones({ ...tail, fromMs: 0, startChime: false });
      const rest = whole.filter(({ atMs }) => atMs >= tail.fromMs);
      expect(bodyTones({ ...tail, startChime: false })).toEqual(
        rest.map((tone) => ({ ...tone, atMs: tone.atMs - tail.fromMs })),
      );
    }),
  );
});

test('every body starts right after its start chime, lasts its exact length and ends with the end chime', () => {
  fc.assert(
    fc.property(anyBody, (body) => {
      const tones = bodyTones(body);
      const [first, last] = [tones[0], tones.at(-1)];
      expect(first?.tone === 'start').toBe(body.startChime);
      if (body.startChime) expect(first).toEqual({ tone: 'start', atMs: -800, lengthMs: 800 });
      expect(last).toEqual({ tone: 'end', atMs: bodyMs(body), lengthMs: 800 });
      expect(soundMs(body)).toBe(startChimeMs(body) + bodyMs(body) + 800);
      expect(tones.map(({ atMs }) => atMs)).toEqual(tones.map(({ atMs }) => atMs).sort((a, b) => a - b));
    }),
  );
});

const bridge = {
  form: 'lifts',
  upMs: 2000,
  topMs: 3000,
  downMs: 3000,
  restMs: 2000,
  startChime: true,
} as const;
const birdDog = { form: 'pairs', nameMs: 2000, reachMs: 2000, returnMs: 2000, startChime: true } as const;
const catCow = { form: 'flow', wayMs: 4000, first: 'out', breath: true, startChime: true } as const;

test.each([
  [24, { ...catCow, cycles: 3 }],
  [48, { ...catCow, cycles: 6 }],
  [48, { ...bridge, count: 5 }],
  [78, { ...bridge, count: 8 }],
  [118, { ...bridge, topMs: 5000, count: 10 }],
  [72, { ...birdDog, holdMs: 3000, count: 8 }],
  [110, { ...birdDog, holdMs: 5000, count: 10 }],
  [140, { ...birdDog, holdMs: 8000, count: 10 }],
] satisfies [number, Body][])('a dose of %i s lasts that long', (seconds, body) => {
  expect(bodyMs(body)).toBe(seconds * 1000);
});

test('repetitions and flows sound their way up and down; swapping the breath changes the glides alone', () => {
  expect(score({ ...bridge, count: 2 })).toBe('rep_up0 rep_down5 rep_up10 rep_down15');
  expect(score({ ...birdDog, holdMs: 5000, count: 2 })).toBe('rep_up2 rep_down9 rep_up13 rep_down20');
  expect(score({ ...catCow, cycles: 2 })).toBe('↓0 ↑4 ↓8 ↑12');
  expect(score({ ...catCow, cycles: 2, first: 'in' })).toBe('↑0 ↓4 ↑8 ↓12');
  expect(score({ ...catCow, cycles: 2, breath: false })).toBe('rep_down0 rep_up4 rep_down8 rep_up12');
});
