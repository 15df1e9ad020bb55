import type { Phrasing } from '../../phrasing.ts';

export default {
  intent: 'AMAZON.StopIntent',
  samples: [
    'stop',
    'stop (it|now|that|this|here|everything|please|right there|there)',
    '(stop|end|quit|finish|exit|close|shut down|turn off) [the|this|my] (routine|session|exercise|exercises|workout|stretch|stretching|skill|app)',
    "(that's|that is|that'll be) (enough|it|all|it for today|enough for today|enough for now|all for now|all for today)",
    'enough [for today|for now|already]',
    "(i'm|i am|we're|i think i'm) (done|finished|done for today|done for now|finished for today|all done|done now|through|done here)",
    "(i want to|i'd like to|i need to|let's|i have to|i've got to|i'm going to|can we|can i|let me) (stop|finish|quit|end|stop here|stop now|finish here|end it here|stop there|leave it there|leave it here|call it a day)",
    "(i've|i have) had enough",
    '(no more|no more for today|no more exercises|no more stretching)',
    '(quit|exit|end|finish|goodbye|bye|good night|done|all done|over)',
    '(call it a day|end it here|leave it there|end it|finish up|wrap it up|wrap up)',
    "(i give up|i quit|i have to go|i've got to go|i gotta go|i need to go|i need to leave)",
    'see you (later|tomorrow)',
  ],
} satisfies Phrasing;
