import type { Phrasing } from '../../phrasing.ts';

export default {
  intent: 'CueStyleIntent',
  slots: { style: 'CueStyle' },
  samples: [
    '{style}',
    "(use|give me|i want|i'd like|switch to|can i have|can we have|can you use|change to|go back to|i prefer) {style}",
    "(i liked|i prefer|i'd rather have|i would rather have|i miss|i want back) the {style} [better|more]",
    '(use|say|speak|give me) {style}',
  ],
} satisfies Phrasing;
