import { describe, expect, test } from 'vitest';
import { loudness, type Sound, samplesIn, speechDb } from '../../src/audio/pcm.ts';
import { toneSound } from '../../src/audio/tones.ts';
import { type Tone, tones } from '../../src/pacing/part.ts';
import { breathInMs, breathOutMs, toneMs } from '../../src/pacing/tones.ts';
import { peakDb, steepest, strength } from './listening.ts';

const lengthMs: Readonly<Record<Tone, number>> = {
  ...toneMs,
  breath_in: breathInMs,
  breath_out: breathOutMs,
};

/** Level against speech (dB), pitch as it begins and as it ends (Hz). */
const sheet: Readonly<Record<Tone, readonly [db: number, fromHz: number, toHz: number]>> = {
  start: [-3, 523, 784],
  end: [-3, 784, 523],
  halfway: [-9, 659, 659],
  tick: [-12, 1000, 1000],
  breath_in: [-15, 440, 660],
  breath_out: [-15, 660, 440],
  switch: [-6, 587, 587],
  rep_up: [-6, 784, 784],
  rep_down: [-6, 523, 523],
  paused: [-6, 440, 440],
};

/** One hertz apart is one pitch. */
const pitches = [440, 523, 587, 660, 784, 1000];

/** The strongest of all tone pitches around a moment. */
function pitchAt(sound: Sound, ms: number, windowMs: number): number {
  const heights = pitches.map((hz) => strength(sound, hz, ms, windowMs));
  return pitches[heights.indexOf(Math.max(...heights))] ?? Number.NaN;
}

describe.each(tones)('%s', (tone) => {
  const [db, fromHz, toHz] = sheet[tone];
  const sound = toneSound(tone, lengthMs[tone]);

  test('lasts as long as planned and begins and ends in silence, without a click', () => {
    expect(sound.length).toBe(samplesIn(lengthMs[tone]));
    expect(Math.abs(sound[0] ?? 1)).toBeLessThan(1e-4);
    expect(Math.abs(sound.at(-1) ?? 1)).toBeLessThan(1e-4);
    expect(steepest(sound)).toBeLessThan(0.1);
  });

  test('is as loud as set against speech, and never loud', () => {
    expect(20 * Math.log10(loudness(sound)) - speechDb).toBeCloseTo(db, 1);
    expect(peakDb(sound)).toBeLessThan(-3);
  });

  test('has the pitch it is known by, as it begins and as it ends', () => {
    const windowMs = 2 * Math.round(Math.min(100, lengthMs[tone] / 6) / 2);
    const late = tone.startsWith('breath') ? 0.9 : 0.65;
    expect(pitchAt(sound, windowMs / 2, windowMs)).toBeCloseTo(fromHz, -1);
    expect(pitchAt(sound, late * lengthMs[tone], windowMs)).toBeCloseTo(toHz, -1);
  });

  test('has its energy below 2 kHz, where older ears hear well', () => {
    const power = (values: Sound) => values.reduce((sum, value) => sum + value ** 2, 0);
    const slope = power(sound.slice(1).map((value, i) => value - (sound[i] ?? 0))) / power(sound);
    const meanHz = (24_000 / Math.PI) * Math.asin(Math.sqrt(slope) / 2);
    expect(meanHz).toBeGreaterThan(400);
    expect(meanHz).toBeLessThan(1500);
  });
});

/** How a tone strikes the ear: how its energy is spread over the pitches, early, midway and late. */
function impression(tone: Tone): number[] {
  const sound = toneSound(tone, lengthMs[tone]);
  const heights = [0.15, 0.5, 0.8].flatMap((part) =>
    pitches.map((hz) => strength(sound, hz, part * lengthMs[tone], 50)),
  );
  const whole = Math.hypot(...heights);
  return [...heights.map((height) => height / whole), Math.log2(lengthMs[tone] / 1000) / 4];
}

test('no two tones can be taken for each other', () => {
  const impressions = tones.map(impression);
  for (const [i, one] of impressions.entries()) {
    for (const [j, other] of impressions.slice(0, i).entries()) {
      const distance = Math.hypot(...one.map((value, k) => value - (other[k] ?? 0)));
      expect(distance, `${tones[i]} and ${tones[j]}`).toBeGreaterThan(0.35);
    }
  }
});
