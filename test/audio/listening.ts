import { MPEGDecoder } from 'mpg123-decoder';
import { type Sound, sampleRate, samplesIn } from '../../src/audio/pcm.ts';

/** What a speaker would play: decoded by mpg123, which shares no code with the encoder. */
export async function decoded(mp3: Uint8Array): Promise<Sound> {
  const decoder = new MPEGDecoder({ enableGapless: false });
  await decoder.ready;
  const { channelData, sampleRate: rate, errors } = decoder.decode(mp3);
  decoder.free();
  if (rate !== sampleRate || errors.length > 0)
    throw new Error(`${rate} Hz, ${errors.length} decoding errors`);
  return channelData[0] ?? new Float32Array();
}

/** How strongly a pitch sounds within a Hann window around a moment. */
export function strength(sound: Sound, hz: number, atMs: number, windowMs = 10): number {
  const window = samplesIn(windowMs);
  const from = samplesIn(atMs) - window / 2;
  let cos = 0;
  let sin = 0;
  for (let i = 0; i < window; i++) {
    const value = (sound[from + i] ?? 0) * (1 - Math.cos((2 * Math.PI * i) / window));
    const turn = (2 * Math.PI * hz * i) / sampleRate;
    cos += value * Math.cos(turn);
    sin += value * Math.sin(turn);
  }
  return (2 * Math.hypot(cos, sin)) / window;
}

/** Half the width of the search for an onset, milliseconds. */
const searchMs = 60;

/** When a struck pitch sets in near a moment: halfway up from what sounded before to its peak. */
export function strikeMs(sound: Sound, hz: number, nearMs: number): number {
  const times = Array.from({ length: 4 * searchMs }, (_, i) => nearMs - searchMs + i / 2);
  const heights = times.map((atMs) => strength(sound, hz, atMs));
  const before = heights.slice(0, searchMs).reduce((sum, height) => sum + height, 0) / searchMs;
  const half = (before + Math.max(...heights)) / 2;
  return times[heights.findIndex((height) => height >= half)] ?? Number.NaN;
}

/** When a known sound sets in near a moment: where its first 400 ms fit best, to a sixth of a millisecond. */
export function fitMs(sound: Sound, known: Sound, nearMs: number): number {
  const head = known.subarray(0, samplesIn(400));
  const near = samplesIn(nearMs);
  let best = { at: Number.NaN, fit: Number.NEGATIVE_INFINITY };
  for (let at = near - samplesIn(searchMs / 2); at <= near + samplesIn(searchMs / 2); at += 4) {
    let fit = 0;
    for (let i = 0; i < head.length; i++) fit += (head[i] ?? 0) * (sound[at + i] ?? 0);
    if (fit > best.fit) best = { at, fit };
  }
  return (1000 * best.at) / sampleRate;
}

/** The largest value of a sound, dB below full scale. */
export function peakDb(sound: Sound): number {
  return 20 * Math.log10(sound.reduce((most, value) => Math.max(most, Math.abs(value)), 0));
}

/** The largest step from one sample to the next, of a full scale of 1. A click is a large one. */
export function steepest(sound: Sound): number {
  return sound.reduce((most, value, i) => Math.max(most, Math.abs(value - (sound[i - 1] ?? 0))), 0);
}

/** Longest stretch that stays below a level (dB below full scale), milliseconds. */
export function longestQuietMs(sound: Sound, db = -60): number {
  const threshold = 10 ** (db / 20);
  let longest = 0;
  let lastHeard = 0;
  for (let i = 0; i < sound.length; i++) {
    if (Math.abs(sound[i] ?? 0) < threshold) continue;
    longest = Math.max(longest, i - lastHeard);
    lastHeard = i;
  }
  return (1000 * Math.max(longest, sound.length - lastHeard)) / sampleRate;
}
