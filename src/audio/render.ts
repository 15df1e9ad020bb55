import { bodyMs, leadMs, soundMs, startChimeMs } from '../pacing/body.ts';
import type { Clip } from '../pacing/clip.ts';
import type { Body, ToneCue } from '../pacing/part.ts';
import { bodyTones, toneMs } from '../pacing/tones.ts';
import { bedMusic } from './bed.ts';
import { atLevel, mix, type Sound, silence } from './pcm.ts';
import { hum } from './sustained.ts';
import { toneSound } from './tones.ts';

/**
 * The sound of a clip: every tone of a body at its exact sample, or a get-ready bed of exact length. Both
 * open with `leadMs` of quiet. Pure: the same clip is the same samples everywhere.
 */
export function renderClip(clip: Clip): Sound {
  return clip.form === 'bed' ? renderBed(clip) : renderBody(clip);
}

/** Length of a clip's sound, milliseconds. */
export function clipMs(clip: Clip): number {
  return clip.form === 'bed' ? clip.lengthMs : soundMs(clip);
}

function renderBody(body: Body): Sound {
  const track = silence(soundMs(body));
  const tones = bodyTones(body);
  const sounds = new Map(tones.map((tone) => [soundKey(tone), toneSound(tone.tone, tone.lengthMs)]));
  for (const tone of tones)
    mix(track, sounds.get(soundKey(tone)) ?? silence(0), startChimeMs(body) + tone.atMs);
  for (const { atMs, lengthMs } of breathless(body, tones)) {
    mix(track, atLevel(hum(lengthMs), humDb), startChimeMs(body) + atMs);
  }
  return track;
}

function soundKey({ tone, lengthMs }: ToneCue): string {
  return `${tone} ${lengthMs}`;
}

/** The low hum against speech, dB: felt more than heard. */
const humDb = -24;
/** Quiet beyond 5 s feels like a fault; shorter gaps between breaths stay quiet. */
const longestQuietMs = 4000;

/** The stretches of a body in which no breath tone sounds, long enough to need the hum. */
function breathless(body: Body, tones: readonly ToneCue[]): { atMs: number; lengthMs: number }[] {
  const breaths = tones.filter(({ tone }) => tone === 'breath_in' || tone === 'breath_out');
  const edges = [0, ...breaths.flatMap(({ atMs, lengthMs }) => [atMs, atMs + lengthMs]), bodyMs(body)];
  return Array.from({ length: edges.length / 2 }, (_, i) => {
    const atMs = edges[2 * i] ?? 0;
    return { atMs, lengthMs: (edges[2 * i + 1] ?? 0) - atMs };
  }).filter(({ lengthMs }) => lengthMs >= longestQuietMs || (breaths.length === 0 && lengthMs > 0));
}

function renderBed({ lengthMs, opening }: Clip & { form: 'bed' }): Sound {
  const track = silence(lengthMs);
  const toneLengthMs = opening === 'none' ? 0 : toneMs[opening];
  const musicAtMs = leadMs + toneLengthMs;
  if (opening !== 'none') mix(track, toneSound(opening, toneLengthMs), leadMs);
  if (lengthMs > musicAtMs) mix(track, bedMusic(lengthMs - musicAtMs), musicAtMs);
  return track;
}
