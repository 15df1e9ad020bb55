import type { Phrasing } from '../../phrasing.ts';

export default {
  intent: 'AMAZON.NavigateHomeIntent',
  samples: [
    '[go|navigate|return|back|take me|go back|bring me] [to] [the] home [screen|page]',
    'open [the] home (screen|page)',
    'show [me] [the] home screen',
  ],
} satisfies Phrasing;
