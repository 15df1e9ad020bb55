import { createMp3Encoder } from 'wasm-media-encoders';
import type { Clip } from '../pacing/clip.ts';
import { type Sound, sampleRate } from './pcm.ts';
import { renderClip } from './render.ts';

/**
 * Samples by which an encoder and a decoder together delay the sound: a frame of 576 and 529 of the decoder.
 * Leaving out as many before encoding puts every cue back in its place; they lie within the quiet lead.
 */
const codecDelaySamples = 1105;

/** What Alexa plays everywhere: MPEG-2 layer III at 48 kbit/s, mono. */
const format = { sampleRate, outputSampleRate: sampleRate, channels: 1, bitrate: 48 } as const;

const encoder = createMp3Encoder();

/** The MP3 file of a clip. Decoded, its samples stand where `renderClip` put them. Same clip, same bytes. */
export async function encodeClip(clip: Clip): Promise<Uint8Array> {
  return encodeSound(renderClip(clip));
}

async function encodeSound(sound: Sound): Promise<Uint8Array> {
  const mp3 = await encoder;
  mp3.configure(format);
  // The encoder lends its buffer only until its next call, so each piece is copied.
  const frames = mp3.encode([sound.subarray(codecDelaySamples)]).slice();
  const last = mp3.finalize().slice();
  return Buffer.concat([frames, last]);
}
