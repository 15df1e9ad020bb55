/** Chance that repeats itself: the same seed rolls the same dice. */
export interface Dice {
  /** From 0 up to, not including, 1. */
  roll(): number;
  /** True in a share of all rolls. */
  chance(share: number): boolean;
  /** A whole number from `least` to `most`. */
  between(least: number, most: number): number;
  one<Choice>(choices: readonly [Choice, ...Choice[]]): Choice;
}

/** Mulberry32, a generator of 32 bits (Tommy Ettinger, public domain): small, and even enough to draw people. */
export function dice(seed: number): Dice {
  let state = seed >>> 0;
  const roll = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    roll,
    chance: (share) => roll() < share,
    between: (least, most) => least + Math.floor(roll() * (most - least + 1)),
    one: (choices) => choices[Math.floor(roll() * choices.length)] ?? choices[0],
  };
}
