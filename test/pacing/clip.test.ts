import fc from 'fast-check';
import { expect, test } from 'vitest';
import { soundMs } from '../../src/pacing/body.ts';
import { clipName, parseClipName } from '../../src/pacing/clip.ts';
import { anyClip } from './clips.ts';

test('a clip is named by everything it sounds like, and never by a side', () => {
  fc.assert(
    fc.property(anyClip, (clip) => {
      expect(parseClipName(clipName(clip))).toEqual(clip);
      expect(clipName(clip)).toMatch(/^[a-z0-9-]+$/);
      expect(clipName(clip)).not.toMatch(/left|right/);
    }),
  );
});

/** Names as a stranger might send them: real ones with a piece exchanged, and anything at all. */
const foreignName = fc.oneof(
  fc.string(),
  fc
    .tuple(
      anyClip.map(clipName),
      fc.nat(6),
      fc.oneof(fc.string(), fc.bigInt().map(String), fc.constantFrom('NaN', '1e3', '-0', '0x10', '', '..')),
    )
    .map(([name, at, piece]) =>
      name
        .split('-')
        .with(Math.min(at, name.split('-').length - 1), piece)
        .join('-'),
    ),
);

test('no name from the network throws, or asks for more than an Alexa response may play', () => {
  fc.assert(
    fc.property(foreignName, (name) => {
      const clip = parseClipName(name);
      if (clip === undefined) return;
      expect(clipName(clip)).toBe(name);
      const lengthMs = clip.form === 'bed' ? clip.lengthMs : soundMs(clip);
      expect(lengthMs).toBeGreaterThan(0);
      expect(lengthMs).toBeLessThanOrEqual(239_000);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  'hold-25000-26000-guided-breath-start',
  'hold-999999999999-999999999000-guided-breath-tail',
  'hold-25000.5-0-guided-breath-start',
  'hold-0-0-guided-breath-start',
  'flow-41-1000-out-breath-start',
  'flow-0-4000-out-breath-start',
  'lifts-40-9000-0-0-0-start',
  'lifts-1-0-0-0-9000-start',
  'bed-240000-none',
  'bed-10-switch',
  'hold-25000-0-guided-breath-start-',
  '../hold-25000-0-guided-breath-start',
])('%s is no clip', (name) => {
  expect(parseClipName(name)).toBeUndefined();
});
