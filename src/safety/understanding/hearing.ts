import type { Lexicon } from './lexicon.ts';
import { read } from './lexicon.ts';
import type { LanguagePack } from './pack.ts';
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

/** Repairs words a recogniser misheard. A repair needs a second concept close by, or it stays as heard. */
export function compileHearing(
  pack: LanguagePack,
): (tokens: readonly string[], lexicon: Lexicon) => string[] {
  const swaps: Swap[] = pack.mishearings.map(({ heard, meant, near }) => ({
    heard: toPhrase(heard, pack),
    meant: toPhrase(meant, pack),
    near,
  }));
  // The longest mishearing wins: "num ness" before "num".
  const longestFirst = swaps.toSorted((a, b) => b.heard.length - a.heard.length);
  const byFirst = Map.groupBy(longestFirst, ({ heard }) => heard[0] ?? '');
  const bySound = new Map(pack.soundTargets.map((word) => [pack.sound(word), word]));
  const targets = new Set(pack.soundTargets);

  return (tokens, lexicon) => {
    const joined = joinBroken(tokens, targets, bySound, pack);
    const heard = soundOut(joined, bySound, lexicon);
    return swapMisheard(heard, byFirst, lexicon);
  };
}

/** "num ness", "osteo perosis": two pieces that make, or sound like, one word of the lexicon. */
function joinBroken(
  tokens: readonly string[],
  targets: ReadonlySet<string>,
  bySound: ReadonlyMap<string, string>,
  pack: LanguagePack,
): string[] {
  const out: string[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const [word, next] = [tokens[at] ?? '', tokens[at + 1] ?? ''];
    const known = [word, next].filter((piece) => pack.knownWords.has(piece)).length;
    const joined = word + next;
    const alike = targets.has(joined) ? joined : soundsLike(joined, bySound.get(pack.sound(joined)));
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
  const { pack } = lexicon;
  const suspects = tokens.map((word) =>
    word.length >= soundAloneLetters && /^\p{L}+$/u.test(word) && !pack.knownWords.has(word)
      ? soundsLike(word, bySound.get(pack.sound(word)))
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
  byFirst: ReadonlyMap<string, readonly Swap[]>,
  lexicon: Lexicon,
): string[] {
  const out = [...tokens];
  for (let at = 0; at < out.length; at += 1) {
    const swap = byFirst
      .get(out[at] ?? '')
      ?.find(
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
