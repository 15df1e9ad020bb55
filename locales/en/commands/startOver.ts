import type { Phrasing } from '../../phrasing.ts';

export default {
  intent: 'AMAZON.StartOverIntent',
  samples: [
    'start over',
    '(start|begin) (again|over|afresh|from the beginning|from the start|from the top|from scratch|anew|this one again|this again|it again|over again|all over again|from zero|back at the beginning)',
    'restart [this|it|the exercise|this one|the stretch|this stretch|this exercise|please|from the beginning|the routine|from the top]',
    "(go|take me|go right|can we go|let's go) back to the (beginning|start|top|very beginning)",
    "(do|redo|let's redo|try) (this|it|that|this one|the exercise|the stretch) (over|from the start|from the beginning|from the top|again from the start|all over again)",
    '(from|back to) the (top|beginning|start)',
    "(let's|can we|can i|i want to|i'd like to|could we|let me) (start over|start again|restart|begin again|start from the beginning|start this one over|start it over|restart this one|go from the top|do this one over)",
    'redo (this|it|this one|the exercise)',
    'reset [this|it|the exercise|the timer]',
    'take it from the top',
    'i messed up (start again|start over)',
  ],
} satisfies Phrasing;
