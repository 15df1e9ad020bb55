import type { Phrasing } from '../../phrasing.ts';

export default {
  intent: 'SkipIntent',
  slots: { movement: 'Movement', manner: 'SkipManner' },
  samples: [
    'skip',
    'skip [doing] (this|that|it) [one|exercise|stretch|move|movement|part]',
    'skip the [rest of this|rest of the] (exercise|stretch|move|movement|one)',
    'skip [the|this] {movement} [this time|today]',
    'can (i|we) skip (this|this one|it|that one)',
    "(can i|can we|i want to|i'd rather|let's) skip [the] {movement}",
    "(i want to|i'd rather|let's) skip (this|this one|it)",
    '(leave|miss) (this one|that one|it) out',
    '(leave|miss) out [the] (this one|{movement})',
    "(don't want to|i don't want to|i won't|i'd rather not|let's not) do (this|this one|this exercise|that one|it|the {movement})",
    'not (this one|that one|this exercise|the {movement})',
    'pass on (this|this one)',
    "i'll pass",
    '{manner}',
    '{manner} one',
    '{manner} (already|today)',
    '{manner} {movement}',
    "(i have|i've) {manner} [the] {movement}",
    '(take out|drop|remove|get rid of|leave out) [the] {movement} [from my routine]',
  ],
} satisfies Phrasing;
