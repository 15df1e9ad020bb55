import type { Phrasing } from '../../phrasing.ts';

export default {
  intent: 'VerbosityIntent',
  slots: { direction: 'TalkDirection' },
  samples: [
    'please {direction}',
    '(can you|could you|would you) {direction}',
    "(give me|i want|i need|i'd like|use|go with|how about) [some|a lot] {direction}",
    '(you|you always|you just) {direction}',
    "(you don't need to|you don't have to|no need to|don't|you can) {direction}",
    "(have|let's have|switch to|i prefer|i'd prefer|i'd rather have) {direction}",
    "there's {direction}",
    "that's way {direction} talking",
  ],
} satisfies Phrasing;
