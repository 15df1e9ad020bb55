import type { Phrasing } from '../../phrasing.ts';

/** "Done" by itself: in position where somebody is on the way there, else enough. */
export default {
  intent: 'DoneIntent',
  samples: [
    'done',
    'finished',
    'all done',
    "(that's|that is|it's) done",
    'done (that bit|now|with that step)',
  ],
} satisfies Phrasing;
