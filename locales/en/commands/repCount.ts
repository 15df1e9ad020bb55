import type { Phrasing } from '../../phrasing.ts';

export default {
  intent: 'RepCountIntent',
  samples: [
    'how many left',
    'how many (more|to go|remaining|are left|do i have left|have i got left|are there)',
    'how many more (do i do|do i have to do|of these|times|reps|repetitions|are there|to go)',
    'how many (reps|repetitions|sets|rounds|times|cycles|lifts) [are left|left|do i do|do i have left|have i done|are there|is that|should i do|more|to go]',
    'how many (have i|have we|did i) (done|do) [so far]',
    'how many (do i|should i|am i supposed to) (do|need to do) [of these|in total|altogether]',
    'how many (was|is) that',
    'how many of (these|those|them) (do i do|are left|are there|have i done|do i need to do)',
    '(what|which) (rep|repetition|number|one|round|set|count) (am i on|are we on|is this|was that|are we at)',
    "(what's|what is) (my count|the count|my rep count|the rep count)",
    '(reps|repetitions) (left|remaining|to go|so far)',
    '(where are we|where am i) (in the count|in the reps|with the reps|with the count)',
    "(i lost|i've lost) (count|track of the count|track of the reps)",
    'did you count that [one]',
    'is this the last (one|rep|round)',
  ],
} satisfies Phrasing;
