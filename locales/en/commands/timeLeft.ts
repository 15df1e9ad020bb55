import type { Phrasing } from '../../phrasing.ts';

export default {
  intent: 'TimeLeftIntent',
  samples: [
    'how long left',
    'how (long|much time) [is|do i have|have i got|do we have] left [on this|on this one|in this hold|for this|to hold]',
    'how much (longer|more) [do i hold|do i have|is this|is there|to go|have i got] [this|it]',
    'how much (longer|more time) (do i|do we|must i|will i) (have to|need to) (hold|stay|do) [this|it|here|like this]',
    'how (long|many seconds|many minutes|much time) (to go|remain|is remaining|are left|left|do i have|until the end)',
    'how many (more seconds|more minutes|seconds more|seconds|minutes)',
    '(time|seconds|minutes) (left|remaining|to go)',
    "what's (left|the time left|left on the clock|the remaining time)",
    'how much is left',
    '(am i|are we|is it|is this) (nearly|almost|about) (done|there|finished|over|through)',
    '(am i|are we) (done|there|finished) yet',
    '(nearly|almost) (done|there|finished)',
    'is (it|this) over [yet|soon]',
    'how long (do i|should i|do we|am i supposed to|must i) (hold|stay|stay in|keep) (this|it|here|this one|like this) [for]',
    'how long (do i|do we) have to (hold|stay) [it|this|here]',
    'how long (is|will|does) (this|it|the routine|the session|the stretch|the hold|the workout) [take|last|going to take|be|run]',
    'how long (is|are) (the hold|the holds|this stretch|this exercise|each one)',
    'when (does|will|is) (this|it|this one) (end|over|be over|finish|finished|done)',
    'when (can|do) i (rest|relax|let go|come out|release|stop holding)',
    'how (far along|far through|far in) (am i|are we)',
    "how long (until|till|before) (i can rest|the end|it's over|i'm done|we finish|i can relax|the break)",
    "what's the (timer|countdown|clock) (at|say|on)",
  ],
} satisfies Phrasing;
