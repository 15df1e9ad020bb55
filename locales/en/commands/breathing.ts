import type { Phrasing } from '../../phrasing.ts';

export default {
  intent: 'BreathingIntent',
  slots: { breathing: 'BreathingChoice' },
  samples: [
    'when (do|should) i breathe [in|out]',
    '(do|should|am i supposed to|should i be) [i] (breathe|breathing) (in|out) [now|here|or out|or in|on this|when i lift|when i lower|as i go down|as i come up]',
    '(do i|should i) (breathe|be breathing) (in|out) [or out|or in|now|here|on the way up|on the way down|when i lift]',
    '(how|when) (do i|should i|am i supposed to|am i meant to|do you|must i) (breathe|be breathing) [in this|on this one|here|during this|in this one|now]',
    "(what's|what is|what about|tell me about|explain|remind me of) (the|my) breathing [pattern|again|here|for this]",
    '(in or out|in or out breath|is it in or out|breathe in or out|was that in or out)',
    '(do i|should i|can i|am i supposed to) hold my breath',
    '(tell me|remind me) (when|how) to breathe [in|out]',
    'am i breathing (right|correctly|wrong)',
    'is my breathing (right|correct|wrong|okay)',
    'which way (do i|should i) breathe',
    'is (it|this|that) an (in|out) breath',
    '{breathing}',
    "(can i|can we|i want to|i'd like to|let me|let's|can you|could you|i prefer to|i'd rather) {breathing}",
    "(can i|can we|i want to|let me|i'd rather) (breathe|do it|do this|go) {breathing}",
    'breathe {breathing}',
    '(i breathe|we breathe) {breathing}',
    "(can i|i want to|i'd like to) do the breathing {breathing}",
    'the breathing (is|feels|seems) {breathing}',
  ],
} satisfies Phrasing;
