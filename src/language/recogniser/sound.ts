import { type Everyday, oncePerLanguage, rewrite } from './everyday.ts';

/** How alike two words are to the ear, 0 to 1: what speech recognition confuses scores high. */

const sameStem = 0.93;
const sameSound = 0.85;
/** Below this two words are simply different. */
export const alike = 0.72;

/** How the words of a language sound to somebody who speaks it. */
export interface Ear {
  /** What different forms of a word share: "hurts", "hurting"; "bridge", "bridges". */
  stem(word: string): string;
  /** 1 for the same word, 0 for different ones. Short words are never stretched: "not" is not "now". */
  likeness(a: string, b: string): number;
}

export const earOf = oncePerLanguage(({ stem: endings, sound }: Everyday): Ear => {
  const stem = remembered((word) => {
    const short = rewrite(word, endings);
    return short.length >= 3 ? short : word;
  });
  const soundKey = remembered((word) => rewrite(word, sound));

  const likeness = (a: string, b: string) => {
    if (a === b) return 1;
    if (a.length < 3 || b.length < 3) return 0;
    if (stem(a) === stem(b)) return sameStem;
    if (Math.min(a.length, b.length) < 4) return 0;
    const needed = a[0] === b[0] ? 0.5 : 0.6;
    if (soundKey(a) === soundKey(b) && resemblance(a, b) > needed) return sameSound;
    return nearSpelling(a, b);
  };
  return { stem, likeness };
});

function nearSpelling(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  if (longest < 5 || Math.abs(a.length - b.length) > 2) return 0;
  const near = 1 - editDistance(a, b) / longest;
  const needed = a[0] === b[0] ? alike - 0.02 : alike + 0.05;
  return near >= needed ? Math.max(near, alike) : 0;
}

/** How alike two words are by their letters alone: the looser measure, for a word whose neighbours are clear. */
export function resemblance(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  if (Math.min(a.length, b.length) < 2 || Math.abs(a.length - b.length) > 3) return 0;
  return 1 - editDistance(a, b) / longest;
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const change = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(change, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** People and models use few different words, so each is worked out once. */
function remembered(workOut: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const result = known.get(word) ?? workOut(word);
    known.set(word, result);
    return result;
  };
}
