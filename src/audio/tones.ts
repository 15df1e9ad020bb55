import type { Tone } from '../pacing/part.ts';
import { atLevel, mix, type Sound, silence } from './pcm.ts';
import { bar, bell, click, struck } from './struck.ts';
import { breathIn, breathOut } from './sustained.ts';

/**
 * The sound of every tone and its level against speech, dB. Bells open and close, wooden sounds count,
 * glides are breath and nothing else. All pitches belong to one C major chord with its ninth, so that no
 * two tones ever clash, and lie between 400 and 1,500 Hz, which suits older ears.
 */
const recipes: Readonly<Record<Tone, { db: number; make: (lengthMs: number) => Sound }>> = {
  start: { db: -3, make: (ms) => bells(ms, [523, 784]) },
  end: { db: -3, make: (ms) => bells(ms, [784, 523]) },
  halfway: { db: -9, make: (ms) => bells(ms, [659]) },
  tick: { db: -12, make: (ms) => struck(click, 1000, ms) },
  switch: { db: -6, make: (ms) => bells(ms, [587, 587]) },
  rep_up: { db: -6, make: (ms) => struck(bar, 784, ms) },
  rep_down: { db: -6, make: (ms) => struck(bar, 523, ms) },
  paused: { db: -6, make: (ms) => bells(ms, [440]) },
  breath_in: { db: -15, make: breathIn },
  breath_out: { db: -15, make: breathOut },
};

/** One tone at its level, exactly `lengthMs` long; it starts and ends in silence. */
export function toneSound(tone: Tone, lengthMs: number): Sound {
  const { db, make } = recipes[tone];
  return atLevel(make(lengthMs), db);
}

/** Strokes that share the time: each starts a little after the one before and rings to the end. */
function bells(lengthMs: number, pitches: readonly number[]): Sound {
  const sound = silence(lengthMs);
  const gapMs = (0.7 * lengthMs) / (pitches.length + 0.4);
  pitches.forEach((hz, i) => {
    const atMs = Math.round(i * gapMs);
    mix(sound, struck(bell, hz, lengthMs - atMs), atMs);
  });
  return sound;
}
