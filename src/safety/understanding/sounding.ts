/** What is known by its sound. */
export interface Sounding {
  readonly sound: string;
  readonly words: readonly string[];
}

/** What is known by its sound, by how that begins. */
export type Soundings = ReadonlyMap<string, readonly Sounding[]>;

/** What words that were heard stand for. */
export interface Alike {
  readonly words: readonly string[];
  /** How many words were heard. */
  readonly length: number;
  /** Of what they stand for, the share that sounds otherwise. */
  readonly unlike: number;
}

/** Words run together, as they were heard. */
export interface Heard {
  readonly sound: string;
  readonly pieces: number;
  /** Whether each of them means something by itself. */
  readonly means: boolean;
}

/** Of a word's sounds, the share that may differ from what it is taken for: "plays" is no "bowels". */
const differingShare = 0.13;
/** What a change counts: another vowel, "p" for "b", a sound that is not there. Any other counts one. */
const vowelChanged = 0.3;
const otherVoice = 0.4;
const swallowed = 0.5;

/** Consonants made in the same place. */
const sameMouth = ['pb', 'td', 'kg', 'sCSJ', 'fT', 'mn', 'rl'];
const oftenTaken = sameMouth.slice(0, 3);
const vowels = 'aeiou';
const easilySwallowed = 'aeiouhwyrtd';

/** Makes words ready to be found by sound. */
export function soundingsOf(sounds: readonly (readonly [sound: string, words: string])[]): Soundings {
  return Map.groupBy(
    sounds.map(([sound, words]): Sounding => ({ sound, words: words.split(' ') })),
    ({ sound }) => beginning(sound),
  );
}

/** What words sound most like, nearly enough to be taken for it. */
export function likest({ sound: heard, pieces, means }: Heard, soundings: Soundings): Alike | undefined {
  let best: Alike | undefined;
  for (const { sound, words } of soundings.get(beginning(heard)) ?? []) {
    const most = means ? exactly(sound, words.length === pieces) : nearly(sound, pieces);
    if (Math.abs(heard.length - sound.length) * swallowed > most) continue;
    if (most === 0 && heard !== sound) continue;
    const apart = difference(heard, sound, most);
    const unlike = apart / sound.length;
    if (apart <= most && unlike < (best?.unlike ?? 1)) best = { words, length: pieces, unlike };
  }
  return best;
}

/** Words run into each other: of a sound said twice one is heard, and no "h" inside. */
export function joinSounds(sound: string): string {
  return sound.replace(/(?<=.)h/g, '').replace(/(.)\1+/g, '$1');
}

/** How far words may be from what they are taken for when one of them means nothing here. */
function nearly({ length }: string, pieces: number): number {
  if (length < 4) return 0;
  if (pieces === 1) return length < 6 ? vowelChanged : otherVoice;
  return length < 6 ? otherVoice : length * differingShare;
}

/** Words that mean something must sound just like what they are taken for, and be no short ones. */
function exactly({ length }: string, inPlace: boolean): number {
  if (length < 8) return length >= (inPlace ? 5 : 6) ? 0 : -1;
  return length < 12 ? otherVoice : 2 * otherVoice;
}

/** By what begins alike things are looked up. */
function beginning(sound: string): string {
  const first = sound[0] ?? '';
  return vowels.includes(first) ? vowels : (oftenTaken.find((like) => like.includes(first)) ?? first);
}

/** What it takes to make one sound of another. More than `most` is told only roughly. */
function difference(from: string, to: string, most: number): number {
  let row = [0];
  for (const letter of to) row.push((row.at(-1) ?? 0) + missing(letter));
  for (const letter of from) {
    const next = [(row[0] ?? 0) + missing(letter)];
    for (let across = 1; across <= to.length; across += 1) {
      const other = to[across - 1] ?? '';
      const swapped = (row[across - 1] ?? 0) + changed(letter, other);
      const dropped = (row[across] ?? 0) + missing(letter);
      const added = (next[across - 1] ?? 0) + missing(other);
      next.push(Math.min(swapped, dropped, added));
    }
    if (Math.min(...next) > most) return most + 1;
    row = next;
  }
  return row.at(-1) ?? 0;
}

function changed(letter: string, other: string): number {
  if (letter === other) return 0;
  if (vowels.includes(letter) && vowels.includes(other)) return vowelChanged;
  return sameMouth.some((like) => like.includes(letter) && like.includes(other)) ? otherVoice : 1;
}

/** A vowel, or the "d" of "swole end", is easily swallowed. */
function missing(letter: string): number {
  return easilySwallowed.includes(letter) ? swallowed : 1;
}
