import type { Phrasing } from '../../phrasing.ts';

export default {
  intent: 'WhichSideIntent',
  samples: [
    '(which|what) (side|leg|knee|arm|foot|hand|one of my legs) [is it|is this|now|am i on|are we on|first|do i use|do i lift|was that|should it be|do i start with|comes in]',
    '(which|what) (leg|knee|arm|side) (do i|should i|am i supposed to|was it|did you say|is it|are we on|goes|am i doing|are we doing) [lift|move|use|pull|start with|bring in|be|be on|first|now|up]',
    '(left or right|right or left|is it left or right|is it my left or my right|my left or my right|was that left or right|is it the left or the right)',
    '(is it|is this|was that|do i do) (the|my) (left|right) (side|leg|knee|arm|one) [first|now]',
    'which way (do|should) (my knees|i) (go|turn|drop|roll|twist)',
    'is (it|this) (my left leg|my right leg|my left|my right|the left leg|the right leg)',
    '(left or right|right or left|left leg or right leg) (leg|side|arm|knee|first|here|now)',
  ],
} satisfies Phrasing;
