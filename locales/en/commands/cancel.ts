import type { Phrasing } from '../../phrasing.ts';

export default {
  intent: 'AMAZON.CancelIntent',
  samples: [
    'cancel',
    'cancel (that|this|it|everything|the routine|the session|my request)',
    'never mind [that|it|about that]',
    'nevermind',
    'forget (it|that|i asked|i said that|i said anything|about it|about that)',
    '(scrap|drop|scratch) that',
    'abort',
    "don't bother",
    'leave it',
    '(ignore|disregard) (that|me|what i said)',
    "(i changed|i have changed|i've changed) my mind",
    "it doesn't matter",
    'no cancel',
  ],
} satisfies Phrasing;
