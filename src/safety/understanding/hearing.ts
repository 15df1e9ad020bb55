import type { Lexicon } from './lexicon.ts';
import { onDemand, type Texts, textsOf } from './onDemand.ts';
import type { LanguagePack } from './pack.ts';
import { read } from './read.ts';
import { toPhrase } from './tokens.ts';

const windowWords = 6;
const soundAloneLetters = 5;
/** Of a word's letters, the share that may differ from what it is taken for: "plays" is no "bowels". */
const differingShare = 0.4;

interface Swap {
  readonly heard: readonly string[];
  readonly meant: readonly string[];
  readonly near: readonly string[];
}

/** What words are misheard as. */
export interface HearingIndex {
  /** By the first word heard, the longest mishearing first. A line is what is heard, what is meant, what is near. */
  readonly swaps: Texts;
  readonly sounds: readonly (readonly [sound: string, word: string])[];
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
    sounds: pack.soundTargets.map((word) => [pack.sound(word), word]),
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
  const bySound = new Map(sounds);
  const targets = new Set(bySound.values());

  return (tokens, lexicon) => {
    const joined = joinBroken(tokens, targets, bySound, lexicon);
    const heard = soundOut(joined, bySound, lexicon);
    return swapMisheard(heard, swapsAt, lexicon);
  };
}

/** "num ness", "osteo perosis": two pieces that make, or sound like, one word of the lexicon. */
function joinBroken(
  tokens: readonly string[],
  targets: ReadonlySet<string>,
  bySound: ReadonlyMap<string, string>,
  lexicon: Lexicon,
): string[] {
  const { sound } = lexicon.vocabulary;
  const out: string[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const [word, next] = [tokens[at] ?? '', tokens[at + 1] ?? ''];
    const known = [word, next].filter(lexicon.knows).length;
    const joined = word + next;
    const alike = targets.has(joined) ? joined : soundsLike(joined, bySound.get(sound(joined)));
    const whole = known < 2 ? alike : undefined;
    out.push(next === '' || whole === undefined ? word : whole);
    if (next !== '' && whole !== undefined) at += 1;
  }
  return out;
}

function soundOut(
  tokens: readonly string[],
  bySound: ReadonlyMap<string, string>,
  lexicon: Lexicon,
): string[] {
  const { sound } = lexicon.vocabulary;
  const suspects = tokens.map((word) =>
    word.length >= soundAloneLetters && /^\p{L}+$/u.test(word) && !lexicon.knows(word)
      ? soundsLike(word, bySound.get(sound(word)))
      : undefined,
  );
  if (!suspects.some((target, at) => target !== undefined && target !== tokens[at])) return [...tokens];
  return tokens.map((word, at) => {
    const target = suspects[at];
    return target !== undefined && hasNear(tokens, at, at + 1, ['PLACE', 'SYMPTOM'], lexicon) ? target : word;
  });
}

/** The target when it is spelt alike too. */
function soundsLike(word: string, target: string | undefined): string | undefined {
  return target !== undefined && editDistance(word, target) <= target.length * differingShare
    ? target
    : undefined;
}

/** Letters to add, drop or change to make one word of another. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (const [down, letter] of [...from].entries()) {
    const next = [down + 1];
    for (let across = 1; across <= to.length; across += 1) {
      const changed = (row[across - 1] ?? 0) + (letter === to[across - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[across] ?? 0) + 1, (next[across - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
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
