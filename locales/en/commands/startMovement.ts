import type { Phrasing } from '../../phrasing.ts';

export default {
  intent: 'StartMovementIntent',
  slots: { movement: 'Movement' },
  samples: [
    '{movement}',
    'just [the|a] {movement}',
    'only [the|a] {movement}',
    '(start|do|begin|practice|try|play|open) [the|a|some|with the] {movement} [stretch|exercise|pose]',
    "let's (do|try|start|practice|start with|begin with) [the|a|some] {movement} [stretch|exercise]",
    "(i want|i'd like|i would like) to (do|try|practice|start with) [the|a|some] {movement} [stretch|exercise]",
    'can (i|we) (do|try|practice) [the|a|some] {movement} [stretch|exercise]',
    "(give me|i'll do|i want|i feel like) [the|a|some] {movement}",
    '(go|jump|skip ahead|move|switch|take me|go straight) to [the] {movement}',
    '(do|try) [the|a] {movement} (with me|again|next|now|first)',
    '(guide|take|lead) me (through|in) [the|a] {movement}',
    "let's (go|get) (to|into|with) [the] {movement}",
  ],
} satisfies Phrasing;
