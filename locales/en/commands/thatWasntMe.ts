import type { Phrasing } from '../../phrasing.ts';

export default {
  intent: 'ThatWasntMeIntent',
  samples: [
    "(that|it) (wasn't|was not|isn't|is not) me",
    '(that was|it was) (someone else|somebody else|another person|a different person|my husband|my wife|my partner|my mum|my mom|my dad|my son|my daughter|my roommate|my flatmate) [not me]',
    "(i'm|i am) (someone else|somebody else|a different person|a new person|not the same person|not that person)",
    "(you've got|you have) the wrong person",
    'wrong person',
    '(that|it) was my (sister|brother|friend|daughter|neighbour|grandson|mate|mother|father|boyfriend|girlfriend) [talking|speaking|not me|who said that]',
    "(that|it) (wasn't|was not) me (who said that|talking|speaking|you heard|that said that)",
  ],
} satisfies Phrasing;
