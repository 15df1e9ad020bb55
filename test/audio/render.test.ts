import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tailClips, usualClips } from '../../src/audio/catalogue.ts';
import { samplesIn } from '../../src/audio/pcm.ts';
import { clipMs, renderClip } from '../../src/audio/render.ts';
import { toneSound } from '../../src/audio/tones.ts';
import { bodyMs, leadMs, startChimeMs } from '../../src/pacing/body.ts';
import { type Clip, clipName, parseClipName } from '../../src/pacing/clip.ts';
import { anyBody } from '../pacing/clips.ts';
import { longestQuietMs, peakDb, steepest } from './listening.ts';

test('the end chime stands at the exact sample, however the body is made', () => {
  fc.assert(
    fc.property(anyBody, (body) => {
      const sound = renderClip(body);
      const endAt = samplesIn(startChimeMs(body) + bodyMs(body));
      expect(sound.length).toBe(samplesIn(clipMs(body)));
      expect(sound.subarray(endAt)).toEqual(toneSound('end', 800));
      expect(sound.subarray(0, samplesIn(leadMs)).every((value) => value === 0)).toBe(true);
    }),
    { numRuns: 20 },
  );
});

const catalogue = [...usualClips(), ...tailClips()];
/** One of every forty, and every bed: enough of each kind, few enough to hear all of them. */
const heard = catalogue.filter((clip, i) => i % 40 === 0 || clip.form === 'bed');

describe('every sound of the catalogue', () => {
  test('has a name of its own that stands for it', () => {
    expect(catalogue.map((clip) => parseClipName(clipName(clip)))).toEqual(catalogue);
    expect(new Set(catalogue.map(clipName)).size).toBe(catalogue.length);
  });

  test.each(heard.map((clip) => [clipName(clip), clip] as const))(
    '%s is soft, without a click, and never silent for 5 s',
    (_, clip) => {
      const sound = renderClip(clip);
      expect(sound.length).toBe(samplesIn(clipMs(clip)));
      expect(longestQuietMs(sound)).toBeLessThan(5000);
      expect(peakDb(sound)).toBeLessThan(-3);
      expect(steepest(sound)).toBeLessThan(0.12);
    },
  );
});

test('a bed is the same music each time, and opens with its tone after the lead', () => {
  const bed = { form: 'bed', lengthMs: 12_000, opening: 'switch' } satisfies Clip;
  const tone = toneSound('switch', 600);
  const sound = renderClip(bed);
  expect(renderClip(bed)).toEqual(sound);
  expect(sound.subarray(samplesIn(leadMs), samplesIn(leadMs) + tone.length)).toEqual(tone);
});
