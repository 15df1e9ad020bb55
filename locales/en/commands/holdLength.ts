import type { Phrasing } from '../../phrasing.ts';

export default {
  intent: 'HoldLengthIntent',
  slots: { direction: 'HoldDirection', seconds: 'AMAZON.NUMBER' },
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
    '(hold|hold it|hold this|hold them|hold each one|hold each stretch|change it to) [for] {seconds} seconds',
    '{seconds} second (hold|holds)',
    '(set|make|change) the (hold|holds) [to|time to] {seconds} seconds',
    'i want {seconds} second holds',
  ],
} satisfies Phrasing;
