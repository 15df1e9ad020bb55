import type { Phrasing } from '../../phrasing.ts';

export default {
  intent: 'WhatShouldIFeelIntent',
  samples: [
    'what (should|am i supposed to|am i meant to|will|do) [i] [be] (feel|feeling) [here|in this|in this one|now|doing this|during this|with this]',
    'what should i (feel|be feeling) [here|in this|in this one|now|doing this]',
    'where (should|am i supposed to|am i meant to|do|would|will) [i] [be] (feel|feeling) (it|this|that|the stretch|this one|this stretch)',
    'where should i (feel|be feeling) (it|this|that|the stretch|this one|this stretch)',
    'where (should|does) (it|this|the stretch) (be|pull|work|stretch|land)',
    'where is the stretch (meant|supposed) to be',
    '(should i|am i supposed to|am i meant to|is it normal to|is it right to|is it okay to) (feel|be feeling) (it|this|that|something|a stretch|a pull|anything) [here|in my legs|in my back|in my hips|in my glutes|in my hamstrings|in my thighs|in my shoulders|in my belly|in my bottom]',
    'what (should|does|is) (it|this|the stretch|this one) [supposed to|meant to] feel like',
    'how (should|is) (it|this|the stretch|this one) [supposed to|meant to] feel',
    "(i don't|i do not|i can't|i cannot) feel (anything|a stretch|the stretch|it working|it stretching|much|a thing) [in this one|from this|yet]",
    "i'm not feeling (anything|a stretch|the stretch|it|much)",
    '(which|what) (part|bit) [of me|of my back|of my body] should (i feel|feel it|be stretching|be working)',
    'what am i stretching',
    'is (it|this) (supposed|meant) to (pull|stretch|shake|feel tight|feel like this|feel this tight)',
  ],
} satisfies Phrasing;
