import type { Phrasing } from '../../phrasing.ts';

export default {
  intent: 'AMAZON.NavigateHomeIntent',
  samples: [
    '[go|navigate|return|back|take me|go back|bring me] [to] [the] home [screen|page]',
    'open [the] home (screen|page)',
    'show [me] [the] home screen',
    '(main menu|home screen|home page|go to the main menu|back to the main menu|go to the home screen|take me home)',
  ],
} satisfies Phrasing;
