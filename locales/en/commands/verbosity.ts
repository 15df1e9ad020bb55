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
    '{direction} (thanks|from now on|next time|today|for each one|on each one)',
    "(let's|how about|could we|can we) (have|go with|get|try|do) {direction}",
    "(no need|there's no need|you needn't) to {direction}",
    "(why do you|do you have to|must you|you don't have to) {direction}",
    "i (prefer|would rather have|just want|only want|only need|don't want|don't need) {direction}",
    "it's {direction} for me talking",
    "(you've gone|you've been|you're being|you're) (very quiet|too quiet|gone quiet) {direction}",
    "{direction} (as we go|as we go along|while i'm doing it|i like the company|it helps me)",
    "(i'd like|i like|i want|i need|i'd appreciate) [it] [if you] {direction}",
    '(would you|could you|can you|will you) [just] {direction} [a bit|please|from now on]',
    "(you're|you are) (giving me|saying|telling me|doing) {direction}",
  ],
} satisfies Phrasing;
