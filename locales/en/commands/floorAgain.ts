import type { Phrasing } from '../../phrasing.ts';

/** Takes back that the floor is hard. Nothing about getting up: that answers a safety question. */
export default {
  intent: 'FloorAgainIntent',
  samples: [
    'i can (get|go|get down|be|lie|lie down|lay|kneel|exercise|stretch) (on|onto|on to|to) the (floor|ground|mat) (now|again|today|these days|fine|no problem)',
    'i can (get down|lie down|lay down|kneel|kneel down|manage the floor|do the floor|use the floor) (now|again|today|these days|fine)',
    'i can (use|do|manage) the floor',
    'i can lie down (today|this time|tonight)',
    '[the|a|my] floor (routine|exercises|stretches|session|version|one) [please|today|again]',
    "(do|start|give me|i want|i'd like|can we do|can i do|let's do|let's try|switch to|go back to) [the|a] floor (routine|exercises|stretches|session|version|one) [please|today|again]",
    'the floor is (fine|okay|no problem|not a problem|not hard|easy) [now|again|today|for me]',
    "(let's|can we|i'd like to|i want to) (go back to|get back on|get back down on|go back on|use) the floor [again|today|now]",
  ],
} satisfies Phrasing;
