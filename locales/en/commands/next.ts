import type { Phrasing } from '../../phrasing.ts';

export default {
  intent: 'AMAZON.NextIntent',
  samples: [
    'next',
    'next (one|step|exercise|stretch|move|movement|please|up|pose)',
    'the next (one|step|exercise|stretch|move|thing) [please|now]',
    '(move on|go forward|move along|jump ahead|move ahead|onwards|keep it moving|next up)',
    'move on to the next (one|step|exercise|stretch|move|movement)',
    "(go|move|on|onto|jump|take me|get|continue|advance|let's go|can we go) (to|on to|onto) the next (one|step|exercise|stretch|move|movement|thing)",
    "(let's|can we|i want to|i'd like to|i'm ready to|shall we) (move on|do the next one|go to the next|move on to the next one|have the next one)",
    "(i'm ready for|i am ready for|ready for|do|give me|start|play|begin|tell me|show me) the next (one|step|exercise|stretch|move)",
    'on to the next',
    '(that one is|this one is|that is) done next',
    'okay next [one]',
  ],
} satisfies Phrasing;
