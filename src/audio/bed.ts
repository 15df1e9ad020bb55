import { atLevel, fade, mix, type Sound, silence } from './pcm.ts';
import { seeded } from './seeded.ts';
import { type Material, string, struck, wood } from './struck.ts';

/** One note of the get-ready music. */
interface Note {
  readonly atMs: number;
  readonly hz: number;
  readonly material: Material;
  readonly strength: number;
}

/** The level of the get-ready music against speech, dB: words must stay clear above it. */
const bedDb = -18;
const eighthMs = 340;
/** The last note rings out before the bed ends. */
const ringMs = 1300;
const fadeInMs = 200;
const fadeOutMs = 900;

/** C, A minor, F and G without its third, low to high: two bars go round without ever sounding like an end. */
const chords: readonly (readonly number[])[] = [
  [130.8, 196.0, 261.6, 329.6, 392.0],
  [110.0, 164.8, 261.6, 329.6, 440.0],
  [174.6, 220.0, 261.6, 349.2, 440.0],
  [98.0, 196.0, 293.7, 392.0, 440.0],
];
const notesAChord = 4;

/**
 * Soft music for wood and plucked strings while somebody gets ready; no bell and no glide, so that it never
 * sounds like a hold. The same length gives the same music.
 */
export function bedMusic(lengthMs: number): Sound {
  const sound = silence(lengthMs);
  for (const { atMs, hz, material, strength } of score(lengthMs)) {
    const stroke = struck(material, hz, ringMs);
    mix(
      sound,
      stroke.map((value) => value * strength),
      atMs,
    );
  }
  return atLevel(fade(sound, Math.min(fadeInMs, lengthMs / 4), Math.min(fadeOutMs, lengthMs / 2)), bedDb);
}

function score(lengthMs: number): Note[] {
  const random = seeded(lengthMs);
  const eighths = Math.max(1, Math.floor((lengthMs - ringMs) / eighthMs));
  return Array.from({ length: eighths }, (_, i) => eighth(i, random)).flat();
}

/** Wood on the first of each chord; strings wander through its upper notes and now and then rest. */
function eighth(i: number, random: () => number): Note[] {
  const [low = 0, ...upper] = chords[Math.floor(i / notesAChord) % chords.length] ?? [];
  const first = i % notesAChord === 0;
  const atMs = i * eighthMs;
  const pick = upper[Math.floor(random() * upper.length)] ?? low;
  const rests = random() < 0.25 && !first;
  const pluck: Note = { atMs, hz: pick, material: string, strength: 0.55 + 0.3 * random() };
  const knock: Note = { atMs, hz: 2 * low, material: wood, strength: 0.8 };
  return [...(first ? [knock] : []), ...(rests ? [] : [pluck])];
}
