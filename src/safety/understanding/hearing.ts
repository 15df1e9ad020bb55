import type { Lexicon } from './lexicon.ts';
import { onDemand, type Texts, textsOf } from './onDemand.ts';
import type { LanguagePack } from './pack.ts';
import { read } from './read.ts';
import { type Alike, joinSounds, likest, type Soundings, soundingsOf } from './sounding.ts';
import { toPhrase } from './tokens.ts';

const windowWords = 6;
/** Into how many pieces a word may be heard. */
const piecesAtMost = 4;
/** From how many sounds on a word is distinctive, and one that sounds just the same. */
const longSound = 6;
const surelyHeard = 4;
const keptSounds = 1000;
/** From how many letters on a word may be two. */
const joinedLetters = 5;
const partLetters = 3;
const soundNear = ['PLACE', 'SYMPTOM'];
/** What a long word, or one that sounds just the same, may stand near too. */
const sureNear = [...soundNear, 'CIRCUMSTANCE'];

interface Swap {
  readonly heard: readonly string[];
  readonly meant: readonly string[];
  readonly near: readonly string[];
}

/** What words are misheard as. */
export interface HearingIndex {
  /** By the first word heard, the longest mishearing first. A line is what is heard, what is meant, what is near. */
  readonly swaps: Texts;
  /** Words and sayings known by their sound. */
  readonly sounds: readonly (readonly [sound: string, words: string])[];
}

const column = '\t';
const comma = ',';

/** Indexes a pack. The longest mishearing wins: "num ness" before "num". */
export function indexHearing(pack: LanguagePack): HearingIndex {
  const swaps = pack.mishearings.map(({ heard, meant, near }) => ({
    heard: toPhrase(heard, pack),
    meant: toPhrase(meant, pack),
    near,
  }));
  const longestFirst = swaps.toSorted((a, b) => b.heard.length - a.heard.length);
  return {
    swaps: textsOf(
      longestFirst.map(({ heard, meant, near }) => [
        heard[0] ?? '',
        [heard.join(' '), meant.join(' '), near.join(comma)].join(column),
      ]),
    ),
    sounds: pack.soundTargets.map((words) => [joinSounds(words.split(' ').map(pack.sound).join('')), words]),
  };
}

function swapOf(line: string): Swap {
  const [heard = '', meant = '', near = ''] = line.split(column);
  return { heard: heard.split(' '), meant: meant.split(' '), near: near.split(comma) };
}

/** Repairs words a recogniser misheard. A repair needs a second concept close by, or it stays as heard. */
export function openHearing({
  swaps,
  sounds,
}: HearingIndex): (tokens: readonly string[], lexicon: Lexicon) => string[] {
  const swapsAt = onDemand(swaps, (lines) => lines.map(swapOf));
  const soundings = soundingsOf(sounds);
  const known = new Map<string, string>();

  return (tokens, lexicon) => {
    const sound = (word: string): string => {
      const before = known.get(word);
      if (before !== undefined) return before;
      const now = lexicon.vocabulary.sound(word);
      if (known.size >= keptSounds) known.clear();
      known.set(word, now);
      return now;
    };
    const swapped = swapMisheard(parted(tokens, lexicon), swapsAt, lexicon);
    return swapMisheard(soundOut(swapped, sound, soundings, lexicon), swapsAt, lexicon);
  };
}

/** "Mylegs", "nofeeling": a small word run into a sign. */
function parted(tokens: readonly string[], lexicon: Lexicon): string[] {
  return tokens.flatMap((word) => {
    if (word.length < joinedLetters || lexicon.knows(word) || !isWord(word)) return [word];
    const small = [...lexicon.vocabulary.runTogether].find(
      (one) => word.startsWith(one) && namesSign(word.slice(one.length), lexicon),
    );
    return small === undefined ? [word] : [small, word.slice(small.length)];
  });
}

function namesSign(word: string, lexicon: Lexicon): boolean {
  const reading = read([word], lexicon);
  return word.length >= partLetters && soundNear.some((concept) => reading.has(concept));
}

/** "Num ness", "swole end", "osteo poor roses", "fiva": words that mean little, and sound like some that do. */
function soundOut(
  tokens: readonly string[],
  sound: (word: string) => string,
  soundings: Soundings,
  lexicon: Lexicon,
): string[] {
  const said = tokens.map((word) => (isWord(word) ? sound(word) : null));
  const known = tokens.map(lexicon.knows);
  const out: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    let best: Alike | undefined;
    for (let length = 1; length <= piecesAtMost && said[at + length - 1] != null; length += 1) {
      const means = known.slice(at, at + length).every(Boolean);
      if (means && length === 1) continue;
      const heard = joinSounds(said.slice(at, at + length).join(''));
      const found = likest({ sound: heard, pieces: length, means }, soundings);
      if (found === undefined || found.unlike >= (best?.unlike ?? 1)) continue;
      const isSame = found.words.every((word) => tokens.slice(at, at + length).includes(word));
      const isSure = heard.length >= longSound || (found.unlike === 0 && heard.length >= surelyHeard);
      if (!isSame && hasNear(tokens, at, at + length, isSure ? sureNear : soundNear, lexicon)) best = found;
    }
    out.push(...(best?.words ?? tokens.slice(at, at + 1)));
    at += best?.length ?? 1;
  }
  return out;
}

function isWord(token: string): boolean {
  return /^\p{L}+$/u.test(token);
}

function swapMisheard(
  tokens: readonly string[],
  swapsAt: (word: string) => readonly Swap[] | undefined,
  lexicon: Lexicon,
): string[] {
  const out = [...tokens];
  for (let at = 0; at < out.length; at += 1) {
    const swap = swapsAt(out[at] ?? '')?.find(
      ({ heard, near }) =>
        heard.every((word, offset) => out[at + offset] === word) &&
        hasNear(out, at, at + heard.length, near, lexicon),
    );
    if (swap !== undefined) {
      out.splice(at, swap.heard.length, ...swap.meant);
      at += swap.meant.length - 1;
    }
  }
  return out;
}

function hasNear(
  tokens: readonly string[],
  start: number,
  end: number,
  near: readonly string[],
  lexicon: Lexicon,
): boolean {
  const before = read(tokens.slice(Math.max(0, start - windowWords), start), lexicon);
  const after = read(tokens.slice(end, end + windowWords), lexicon);
  return near.some(
    (name) =>
      before.has(name) || after.has(name) || before.tokens.includes(name) || after.tokens.includes(name),
  );
}
