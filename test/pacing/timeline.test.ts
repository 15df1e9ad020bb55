import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bodyMs } from '../../src/pacing/body.ts';
import type { Part } from '../../src/pacing/part.ts';
import { timeline, totalMs } from '../../src/pacing/timeline.ts';
import { anyBody } from './clips.ts';

const line = { key: 'any' };
const anyPart: fc.Arbitrary<Part> = fc.oneof(
  fc.constant<Part>({ kind: 'voice', role: 'call', line }),
  fc.record({
    kind: fc.constant('quiet' as const),
    role: fc.constant('settle'),
    lengthMs: fc.integer({ min: 1000, max: 20_000 }),
    bed: fc.boolean(),
    opening: fc.constantFrom('switch' as const, 'tick' as const),
  }),
  fc.record({
    kind: fc.constant('body' as const),
    body: anyBody,
    set: fc.constant(0),
    repsBefore: fc.constant(0),
    words: fc.constant([{ line, atMs: 1000 }]),
  }),
);

test('words over a body never stretch it, however long they take to say', () => {
  fc.assert(
    fc.property(fc.array(anyPart), fc.integer({ min: 0, max: 60_000 }), (parts, spokenMs) => {
      const bodies = parts.filter((part) => part.kind === 'body').map(({ body }) => body);
      const cues = timeline(parts, () => spokenMs);
      const spans = cues.filter(({ lane }) => lane === 'span');
      expect(spans.map(({ durationMs }) => durationMs)).toEqual(bodies.map(bodyMs));

      const voices = parts.filter(({ kind }) => kind === 'voice').length;
      const spoken = totalMs(parts, () => spokenMs);
      const mute = totalMs(parts, () => 0);
      expect(spoken - mute).toBe(voices * spokenMs);
    }),
  );
});

test('each span lies between the end of its start chime and the start of its end chime', () => {
  fc.assert(
    fc.property(fc.array(anyPart), (parts) => {
      const cues = timeline(parts, () => 1500);
      const at = (kind: string) => cues.filter((cue) => cue.lane === 'tone' && cue.kind === kind);
      const spans = cues.filter(({ lane }) => lane === 'span');
      expect(at('end').map(({ atMs }) => atMs)).toEqual(spans.map((span) => span.atMs + span.durationMs));
      for (const start of at('start'))
        expect(spans.map(({ atMs }) => atMs)).toContain(start.atMs + start.durationMs);
    }),
  );
});
