import type { Phrasing } from '../../phrasing.ts';

export default {
  intent: 'WhatIsThatIntent',
  samples: [
    '(which|what) one [do you mean|is that]',
    'which ones',
    "(what do you mean|what does that mean|what's that mean|what do you mean by that|what are those|what are they|what were they|what are those again|what were those signs)",
    "(explain|what's|what is) the (question|question again)",
    '(what was|what were) the (question|choices|list|options again)',
    '(list them|read the list|read them) [again]',
  ],
} satisfies Phrasing;
