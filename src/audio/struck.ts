import { fade, type Sound, sampleRate, silence } from './pcm.ts';

/** One way in which a struck thing vibrates: its pitch against the fundamental, its strength, its ring. */
interface Mode {
  readonly ratio: number;
  readonly strength: number;
  /** Time to fall to a third, seconds. */
  readonly ringSeconds: number;
}

/** What is struck or plucked. The modes decide whether it sounds like metal, wood or string. */
export interface Material {
  readonly modes: readonly Mode[];
  readonly attackMs: number;
}

/** A small bell: long ring, a pair of close modes that shimmer, a little metal on top. */
export const bell: Material = {
  attackMs: 4,
  modes: [
    { ratio: 1, strength: 1, ringSeconds: 0.42 },
    { ratio: 1.006, strength: 0.16, ringSeconds: 0.5 },
    { ratio: 2.01, strength: 0.32, ringSeconds: 0.24 },
    { ratio: 3.02, strength: 0.1, ringSeconds: 0.14 },
    { ratio: 4.2, strength: 0.05, ringSeconds: 0.07 },
  ],
};

/** A tuned wooden bar, as on a marimba: its second mode lies two octaves up and dies at once. */
export const bar: Material = {
  attackMs: 3,
  modes: [
    { ratio: 1, strength: 1, ringSeconds: 0.11 },
    { ratio: 3.98, strength: 0.3, ringSeconds: 0.035 },
    { ratio: 9.3, strength: 0.05, ringSeconds: 0.012 },
  ],
};

/** Two pieces of wood touching: almost no ring. */
export const click: Material = {
  attackMs: 2,
  modes: [
    { ratio: 1, strength: 1, ringSeconds: 0.012 },
    { ratio: 1.47, strength: 0.35, ringSeconds: 0.007 },
  ],
};

/** A low wooden bar with a soft mallet, for the music between the holds. */
export const wood: Material = {
  attackMs: 8,
  modes: [
    { ratio: 1, strength: 1, ringSeconds: 0.3 },
    { ratio: 3.98, strength: 0.12, ringSeconds: 0.08 },
  ],
};

/** A nylon string plucked a fifth of the way along: its fifth mode is missing. */
export const string: Material = {
  attackMs: 3,
  modes: [1, 2, 3, 4, 6, 7].map((ratio) => ({
    ratio,
    strength: Math.abs(Math.sin((ratio * Math.PI) / 5)) / ratio ** 1.3,
    ringSeconds: 0.7 / ratio ** 0.8,
  })),
};

/** One stroke at `hz`, faded to nothing at its end. */
export function struck(material: Material, hz: number, lengthMs: number): Sound {
  const sound = silence(lengthMs);
  for (const mode of material.modes) ring(sound, hz * mode.ratio, mode);
  return fade(sound, material.attackMs, lengthMs / 4);
}

/** Adds a dying sine: a two-pole resonator, far cheaper than a sine for each sample. */
function ring(sound: Sound, hz: number, { strength, ringSeconds }: Mode): void {
  const turn = (2 * Math.PI * hz) / sampleRate;
  const decay = Math.exp(-1 / (ringSeconds * sampleRate));
  const back1 = 2 * decay * Math.cos(turn);
  const back2 = -decay * decay;
  let before = 0;
  let now = strength * decay * Math.sin(turn);
  for (let i = 1; i < sound.length; i++) {
    sound[i] = (sound[i] ?? 0) + now;
    const next = back1 * now + back2 * before;
    before = now;
    now = next;
  }
}
