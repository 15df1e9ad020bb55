import type { Phrasing } from '../../phrasing.ts';

export default {
  intent: 'WhatsInItIntent',
  slots: { routine: 'Routine', minutes: 'AMAZON.NUMBER' },
  samples: [
    '(what|which|what all) (exercises|stretches|movements|moves|routines) (are there|do you have|have you got|can i do|do you know)',
    'what (kinds of|sort of|other) (exercises|stretches|movements|routines) (are there|do you have|have you got)',
    '(list|name|tell me) [all] (the|your) (exercises|stretches|movements|moves|routines)',
    '(what|which) (exercises|stretches|movements|moves) are (in|part of) [the] {routine} [routine|one|session]',
    '(what|which) (exercises|stretches|movements|moves) are (in|part of) the {minutes} minute (one|routine|session|stretch)',
    "(what's|what is) in [the] {routine} [routine|one|session]",
    "(what's|what is) in the {minutes} minute (one|routine|session|stretch)",
    '(what|which exercises|which stretches) do (i|we|you) do in [the] {routine} [routine|one|session]',
    '(what|which exercises|which stretches) do (i|we|you) do in the {minutes} minute (one|routine|session)',
    'what does [the] {routine} [routine|one|session] (include|involve|have in it|consist of|contain)',
    'what does the {minutes} minute (one|routine|session) (include|involve|have in it|consist of|contain)',
  ],
} satisfies Phrasing;
