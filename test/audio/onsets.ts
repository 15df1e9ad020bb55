import { encodeClip } from '../../src/audio/encode.ts';
import { toneSound } from '../../src/audio/tones.ts';
import { startChimeMs } from '../../src/pacing/body.ts';
import type { Body, Tone, ToneCue } from '../../src/pacing/part.ts';
import { bodyTones } from '../../src/pacing/tones.ts';
import { decoded, fitMs, strikeMs } from './listening.ts';

/** The pitch of the first stroke of each struck tone, Hz. */
const firstHz: Readonly<Partial<Record<Tone, number>>> = {
  start: 523,
  end: 784,
  halfway: 659,
  tick: 1000,
  switch: 587,
  rep_up: 784,
  rep_down: 523,
};

/** A cue as planned, and where it was heard in the decoded file. */
export interface Heard {
  readonly tone: Tone;
  readonly plannedMs: number;
  readonly heardMs: number;
}

/** Every planned cue of a body, found in the sound that comes out of its MP3 file; t = 0 is the body's. */
export async function heardCues(body: Body): Promise<Heard[]> {
  const sound = await decoded(await encodeClip(body));
  const zeroMs = startChimeMs(body);
  return bodyTones(body).map((cue) => ({
    tone: cue.tone,
    plannedMs: cue.atMs,
    heardMs: onsetMs(sound, cue, zeroMs + cue.atMs) - zeroMs,
  }));
}

function onsetMs(sound: Float32Array, { tone, lengthMs }: ToneCue, nearMs: number): number {
  const hz = firstHz[tone];
  return hz === undefined ? fitMs(sound, toneSound(tone, lengthMs), nearMs) : strikeMs(sound, hz, nearMs);
}
