/** Sound as numbers: mono, 24,000 samples a second, each between −1 and 1. */
export type Sound = Float32Array;

/** A rate that Alexa accepts for audio files; 24 samples a millisecond, so whole milliseconds are exact. */
export const sampleRate = 24_000;

/** How many samples a length takes. */
export function samplesIn(ms: number): number {
  return Math.round((ms * sampleRate) / 1000);
}

/** A track of a length, with nothing on it yet. */
export function silence(ms: number): Sound {
  return new Float32Array(samplesIn(ms));
}

/** Adds a sound to a track at `atMs`; what would lie outside the track is left out. */
export function mix(track: Sound, sound: Sound, atMs: number): void {
  const at = samplesIn(atMs);
  const end = Math.min(sound.length, track.length - at);
  for (let i = Math.max(0, -at); i < end; i++) track[at + i] = (track[at + i] ?? 0) + (sound[i] ?? 0);
}

/** Lets a sound rise from nothing and fall to nothing along half a cosine, so that its edges never click. */
export function fade(sound: Sound, riseMs: number, fallMs: number): Sound {
  const rise = samplesIn(riseMs);
  const fall = samplesIn(fallMs);
  return sound.map((value, i) => value * slope(i / rise) * slope((sound.length - 1 - i) / fall));
}

function slope(part: number): number {
  return part >= 1 ? 1 : (1 - Math.cos(Math.PI * part)) / 2;
}

/** Level of ordinary speech on a smart speaker, dB below full scale (RMS). Every cue is set against it. */
export const speechDb = -14;

/** Scales a sound so that its loudest 50 ms lie `db` above (below, if negative) ordinary speech. */
export function atLevel(sound: Sound, db: number): Sound {
  const loudest = loudness(sound);
  const gain = loudest > 0 ? 10 ** ((speechDb + db) / 20) / loudest : 0;
  return sound.map((value) => value * gain);
}

/** RMS of the loudest 50 ms of a sound. */
export function loudness(sound: Sound): number {
  const window = Math.min(samplesIn(50), sound.length);
  let energy = 0;
  let most = 0;
  for (let i = 0; i < sound.length; i++) {
    energy += (sound[i] ?? 0) ** 2 - (i >= window ? (sound[i - window] ?? 0) ** 2 : 0);
    if (energy > most) most = energy;
  }
  return Math.sqrt(most / Math.max(1, window));
}
