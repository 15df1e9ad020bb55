import type { Phrasing } from '../../phrasing.ts';

export default {
  intent: 'HoldLengthIntent',
  slots: { direction: 'HoldDirection' },
  samples: [
    '{direction} please',
    '{direction} (holds|hold|hold times) [please]',
    '(hold|hold it|hold this|hold this one|hold them|stay|stay here|hold here|stay in it|keep it|keep me here|keep me there) [for] [a bit|a little] {direction}',
    'make the (holds|hold|hold time|stretches|stretch) [a bit|a little|much] {direction}',
    '(do|have|use|set|i want|give me|i need|can i have|can we have) [the|my|some|a] {direction} (holds|hold|hold time)',
    'hold (the|each|every|these) (stretch|stretches|pose|position|one) [for] [a bit|a little] {direction}',
    "(i want to|i'd like to|can i|can we|let's) hold (it|this|them|the stretches|each stretch) [for] [a bit] {direction}",
    '(the hold is|the holds are|this hold is|that hold was|these holds are) [a bit|way] {direction} [for me]',
    "i (can't|cannot|couldn't) (hold|hold it|hold this|stay here|stay|stay down) [for] {direction}",
    "(i don't want to|do i have to|must i) hold (it|this) [for] {direction}",
    '(holds|the hold|each hold|my holds) of {direction}',
    '{direction} is (plenty|enough|fine|better|good)',
    "(can we|could we|let's|i want to|can i) (do|have|make it|make them|go for|try) {direction} [holds|each|instead]",
    "(don't|do not) make me hold (it|this|them) {direction}",
    'i (could|can) hold (it|this|that) [for] {direction}',
    '(could you|can you) (keep|hold) me (here|there|in it) {direction}',
    "(i'd like|i want|give me) {direction} in (each|the|this) (stretch|pose|position|hold)",
    'set it to {direction}',
  ],
} satisfies Phrasing;
