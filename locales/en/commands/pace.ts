import type { Phrasing } from '../../phrasing.ts';

export default {
  intent: 'PaceIntent',
  slots: { direction: 'PaceDirection' },
  samples: [
    '{direction}',
    '(go|move|talk|speak|count|do it|do this|take it|take this|breathe|take things) [a bit|a little|much] {direction}',
    '(a bit|a little|much|even|way) {direction}',
    '{direction} (pace|tempo|speed)',
    "(you're|you are|you were|we're|we are) (going|moving|talking|counting|speaking) [way|much|a bit] {direction}",
    '(this|it|the pace|the count|the breathing|everything) (is|was) (going|moving) [way|a bit] {direction}',
    "(you are|you're|the pace is|the count is|the speed is|the breathing is) [way|a bit|a little] {direction}",
    "(can we|let's|could we|i want to|i need to|i'd like to) (go|take it|do this|do it|move) [a bit|a little] {direction}",
    "(give me|i need|i want|i'd like|use|set) a [bit] {direction} (pace|tempo|speed)",
    "i (can't|cannot|can barely) {direction}",
    '{direction} (between exercises|between stretches|on the next one)',
    '(you|we|this|it all) (go|goes|went|move|moves) [way] {direction}',
    '(hold your horses|whoa) {direction}',
    '(that was|it all feels) [way] {direction}',
    "(let me|i'll|i will) {direction}",
    '(everything|the whole thing|the routine) {direction}',
    "i'm (not as young as i was|slow|stiff|not as quick as i was|getting on a bit) {direction} [please]",
    "[a bit|a little] {direction} [please] (i'm|i am) (eighty two|eighty|seventy|seventy eight|ninety|getting on|not as quick as i was|no spring chicken|an old man|an old lady)",
    "(this is|it's|it's all|everything's) (going|getting|a bit|all) {direction} for (me|my liking|an old lady|an old man|these old bones)",
    '(would you|could you|can you) (go|take it|do it) [a bit|a little] {direction} [for me]',
    '(these old bones|my old bones|my knees|an old fella like me) (need|needs|want) [it] {direction}',
  ],
} satisfies Phrasing;
