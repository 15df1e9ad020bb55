import type { Phrasing } from '../../phrasing.ts';

export default {
  intent: 'CueStyleIntent',
  slots: { style: 'CueStyle' },
  samples: [
    '{style}',
    "(use|give me|i want|i'd like|switch to|can i have|can we have|can you use|change to|go back to|i prefer) {style}",
  ],
} satisfies Phrasing;
