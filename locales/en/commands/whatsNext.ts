import type { Phrasing } from '../../phrasing.ts';

export default {
  intent: 'WhatsNextIntent',
  samples: [
    "what's next",
    'what is (up|coming|coming up) [next]',
    'what comes (next|after this|after that|after this one|now)',
    "what's (after|coming after) (this|this one|that)",
    'what (do i|do we|are we|am i|will we be) (do|doing|have) (next|after this|after that|afterwards)',
    "what('s| is) the next (one|exercise|stretch|move|movement|step|thing|pose)",
    'what (exercise|stretch|move|one) (is|comes) (next|after this)',
    'which (exercise|stretch|move|one) (is|comes) (next|after this)',
    'what (other exercises|exercises|stretches|moves) (are left|are coming|are next|are still to come|come next)',
    'what else (is there|is left|do we do|is coming|do i have to do)',
    'what do we have (left|coming up|after this)',
    'where do we go (next|from here)',
    "tell me (what's next|what's coming|what comes next)",
    'and (then what|after that|after this|then)',
    'then what',
  ],
} satisfies Phrasing;
