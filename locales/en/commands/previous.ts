import type { Phrasing } from '../../phrasing.ts';

export default {
  intent: 'AMAZON.PreviousIntent',
  samples: [
    'previous',
    'back',
    'go back [one|a step|one step|to the last one|to the one before|please|one exercise]',
    '(previous|last) (one|step|exercise|stretch|move|movement) [again]',
    "(go|take me|jump|move|return|get|can we go|can you go|let's go|i want to go|i'd like to go) back [to] [the|one] [previous|last] (one|step|exercise|stretch|move|movement)",
    '(the|do the|repeat the|play the|redo the) (previous|last) (one|step|exercise|stretch|move|movement) [again]',
    'the (one|exercise|stretch) before [that|this]',
    '(what was|do) the (one|exercise|stretch) before [this|that]',
    '(one step|step|a step) back',
    '(go|move) backwards',
    'can i do the last one again',
  ],
} satisfies Phrasing;
