import type { Phrasing } from '../../phrasing.ts';

export default {
  intent: 'RestartRoutineIntent',
  samples: [
    '(restart|start|begin) the (whole|entire) (routine|session|workout|program) [again|over|from the beginning|from the start]',
    '(start|do) the (whole|entire) (routine|session|workout|thing) (over|again|from the beginning|from the start|from the top)',
    'start [again|over] from (step one|the first exercise|the first stretch|exercise one)',
    '(go|take me) [all the way] back to (step one|the first exercise|the first stretch)',
    '(start|begin|run|do) (the session|the routine|the workout|the program|everything) (over|over again|from scratch|afresh)',
  ],
} satisfies Phrasing;
