import { expect, test } from 'vitest';
import { tailClips, usualClips } from '../../src/audio/catalogue.ts';
import { encodeClip } from '../../src/audio/encode.ts';
import { samplesIn } from '../../src/audio/pcm.ts';
import { clipMs } from '../../src/audio/render.ts';
import { bodyMs } from '../../src/pacing/body.ts';
import { type Clip, clipName } from '../../src/pacing/clip.ts';
import type { Body } from '../../src/pacing/part.ts';
import { decoded } from './listening.ts';
import { heardCues } from './onsets.ts';

const bodies = (clips: Clip[]): Body[] => clips.filter((clip) => clip.form !== 'bed');
const everyNth = <T>(all: T[], n: number): T[] => all.filter((_, i) => i % n === 0);

const wholeHolds = bodies(usualClips()).filter(({ form }) => form === 'hold');
const moving = bodies(usualClips()).filter(({ form }) => form !== 'hold');
const tails = bodies(tailClips());

/** The ear places two sounds 10 ms apart at the same moment. */
const toleranceMs = 10;

test.each(
  [...wholeHolds, ...everyNth(moving, 14), ...everyNth(tails, 70)].map(
    (body) => [clipName(body), body] as const,
  ),
)('out of the MP3 file of %s every cue comes at its time', async (_, body) => {
  const cues = await heardCues(body);
  for (const { tone, plannedMs, heardMs } of cues) {
    expect(Math.abs(heardMs - plannedMs), `${tone} at ${plannedMs} was heard at ${heardMs}`).toBeLessThan(
      toleranceMs,
    );
  }
  const [start, end] = [cues[0], cues.at(-1)];
  if (body.startChime) {
    expect(Math.abs((end?.heardMs ?? 0) - (start?.heardMs ?? 0) - 800 - bodyMs(body))).toBeLessThan(1);
  }
});

const frameBytes = 144;

test.each(everyNth([...usualClips(), ...tailClips()], 150).map((clip) => [clipName(clip), clip] as const))(
  'every frame of %s is what Alexa plays: MPEG-2 layer III, 48 kbit/s, 24 kHz, mono',
  async (_, clip) => {
    const file = await encodeClip(clip);
    expect(file.length % frameBytes).toBe(0);
    for (let at = 0; at < file.length; at += frameBytes) {
      const header = Buffer.from(file.subarray(at, at + 4)).readUInt32BE();
      expect(header >>> 21).toBe(0x7ff);
      expect({
        version: (header >>> 19) & 3,
        layer: (header >>> 17) & 3,
        bitrate: (header >>> 12) & 15,
        rate: (header >>> 10) & 3,
        padding: (header >>> 9) & 1,
        channels: (header >>> 6) & 3,
      }).toEqual({ version: 2, layer: 1, bitrate: 6, rate: 1, padding: 0, channels: 3 });
    }
    const lengthSamples = (await decoded(file)).length;
    expect(lengthSamples).toBeGreaterThanOrEqual(samplesIn(clipMs(clip)));
    expect(lengthSamples).toBeLessThan(samplesIn(clipMs(clip) + 75));
  },
);

test('the same clip is the same file, whatever was encoded in between', async () => {
  const [hold, bed] = [wholeHolds[0], usualClips()[0]];
  if (!hold || !bed) throw new Error('the catalogue is empty');
  const [once, , again] = await Promise.all([hold, bed, hold].map(encodeClip));
  expect(again).toEqual(once);
});
