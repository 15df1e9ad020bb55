import { fade, type Sound, sampleRate, samplesIn, silence } from './pcm.ts';
import { seeded } from './seeded.ts';

const lowHz = 440;
const highHz = 660;

/** A rising glide that swells, as the ribs do: it means "breathe in". */
export function breathIn(lengthMs: number): Sound {
  return glide(lengthMs, lowHz, highHz, (part) => 0.5 + 0.5 * Math.sin((part * Math.PI) / 2));
}

/** A falling glide that lets go: it means "breathe out". */
export function breathOut(lengthMs: number): Sound {
  return glide(lengthMs, highHz, lowHz, (part) => 1 - 0.5 * part);
}

/** Long enough to be soft, short enough for the ear to place the turn of the breath. */
const glideRiseMs = 40;
const glideFallMs = 300;

function glide(lengthMs: number, fromHz: number, toHz: number, swell: (part: number) => number): Sound {
  const air = airOf(lengthMs);
  let phase = 0;
  const sound = silence(lengthMs).map((_, i, all) => {
    const part = i / all.length;
    const voice = Math.sin(phase) + 0.2 * Math.sin(2 * phase) + 0.06 * Math.sin(3 * phase);
    phase += (2 * Math.PI * fromHz * (toHz / fromHz) ** part) / sampleRate;
    return swell(part) * (voice + (air[i] ?? 0));
  });
  return fade(sound, glideRiseMs, Math.min(glideFallMs, lengthMs / 4));
}

/** A little breath in the tone: noise through a wide resonance at 1,500 Hz. The same every time. */
function airOf(lengthMs: number): Sound {
  const random = seeded(1);
  const decay = 0.92;
  const back1 = 2 * decay * Math.cos((2 * Math.PI * 1500) / sampleRate);
  let before = 0;
  let now = 0;
  return silence(lengthMs).map(() => {
    const next = 0.012 * (random() - 0.5) + back1 * now - decay * decay * before;
    before = now;
    now = next;
    return now;
  });
}

/** An open chord on C, each note doubled a fraction of a hertz away so that it moves slowly like a room. */
const humHz = [130.8, 131.0, 196.0, 196.3, 261.6, 261.8];
const humFadeMs = 800;

/** The low sound that keeps a body without breath tones from falling silent. */
export function hum(lengthMs: number): Sound {
  const steps = humHz.map((hz) => (2 * Math.PI * hz) / sampleRate);
  const sound = new Float32Array(samplesIn(lengthMs));
  for (let i = 0; i < sound.length; i++) {
    let sum = 0;
    for (const step of steps) sum += Math.sin(step * i);
    sound[i] = sum;
  }
  return fade(sound, Math.min(humFadeMs, lengthMs / 3), Math.min(humFadeMs, lengthMs / 3));
}
