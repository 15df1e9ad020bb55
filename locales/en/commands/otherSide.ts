import type { Phrasing } from '../../phrasing.ts';

export default {
  intent: 'OtherSideIntent',
  samples: [
    '[the|my] other (side|leg|knee|arm)',
    "(do|try|now|start|repeat on|let's do|go to|move to|go on to|i want to do|can we do|time for) [the|my] other (side|leg|knee|arm) [now|too|first]",
    '(switch|swap|change) (sides|legs|knees|arms|side|leg|to the other side|to my other leg|over)',
    "(can i|can we|let's|i want to|time to|should i|do i) (switch|swap|change) (sides|legs|now|side|over)",
    '(do|start|begin) [it|this|with] [on|with] (the|my) (left|right) (side|leg|knee) [first|instead]',
    '(left|right) (side|leg|knee) (first|instead|now|please)',
    "(can i|can we|let's|i want to|i'd like to|i'd rather) (do|start with|begin with|start on) (the|my) (left|right) [side|leg|knee] [first|instead]",
    '(same|that|this|it) [thing] on the other (side|leg)',
    '(do|try|repeat) (that|this|it) on the other side',
    '(what about|how about|and) the other (side|leg|knee)',
    'i (want to|need to) (switch|change|swap) [sides|legs]',
    "(we|i|you) (forgot|missed|skipped|didn't do|haven't done) the other (side|leg)",
  ],
} satisfies Phrasing;
