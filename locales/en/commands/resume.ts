import type { Phrasing } from '../../phrasing.ts';

export default {
  intent: 'AMAZON.ResumeIntent',
  samples: [
    'resume',
    'continue',
    '(resume|continue|unpause) [the|my|with the] (routine|session|exercise|stretch|workout|timer|exercises|where we left off|where i left off|from where i was|please|now|it)',
    '(carry on|keep going|go on|keep on|keep it going|proceed|unpause|press on|play|keep at it|crack on) [please|now|with it|with the routine|with the session|with the exercise|with the stretch]',
    "(i'm|i am|okay i'm) back [now]",
    "(let's|can we|i want to|i'd like to|we can|you can|i can|go ahead and|ready to) (carry on|continue|keep going|resume|pick up where we left off|get back to it|get going again|start again where we stopped)",
    '(pick up|continue|carry on|start it again|start again) (where|from where) (we|i|you) (left off|stopped|were|was)',
    'pick it up where we (left off|were|stopped)',
    'back to (it|the stretch|the exercise|the routine|work)',
    '(where were we|where was i)',
    'get going again',
  ],
} satisfies Phrasing;
