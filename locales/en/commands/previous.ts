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
    'back (up one|up|one|a step)',
    '(the last one|the one before|previous one) [please] go back',
    '(rewind|backtrack|reverse|undo|step back|skip back)',
    '(go|take us) back to what we were doing [before]',
    'do the one we just did',
    'redo the last (one|exercise|stretch)',
    "(i want|let's|can we) (to redo|redo|do) the (last|previous) (one|exercise|stretch) [again]",
    'what we did before',
    '(go|take me) back (again|an exercise|a stretch)',
  ],
} satisfies Phrasing;
