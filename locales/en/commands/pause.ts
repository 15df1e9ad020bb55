import type { Phrasing } from '../../phrasing.ts';

export default {
  intent: 'AMAZON.PauseIntent',
  samples: [
    'pause',
    'pause (it|that|this|now|please|here|the routine|the exercise|the session|the timer|for a minute|for a second|for a moment|for a bit|everything|a moment)',
    '(hold on|hang on|wait|hold up|hang about|just a sec|hold it|hold it there|hold it right there|stand by) [a|one|for a|just a] [second|sec|minute|moment|bit|mo|tick] [please]',
    '(one|just a|just one|a|give me a|give me one|i need a|need a|wait a|half a) (second|sec|minute|moment|mo|tick|break|breather|breath|rest) [please]',
    "(let me|can i|i need to|i want to|i'd like to|can we|let's|i have to|gotta) (pause|take a break|rest|have a break|take a breather|have a rest|catch my breath|rest for a minute|rest a minute|stop for a minute|stop for a second|have a breather|pause for a second|take a quick break|rest for a second|get a drink|get some water|answer the door|take this call)",
    '(take|time for|have) a (break|breather|rest|pause)',
    '(stop|freeze) (the timer|the clock|for a minute|for a second|for a moment|for a bit)',
    'time out',
    "(there's|there is|that's) (someone|somebody) at the door",
    "(someone's|somebody's) at the door",
    '(the|my) (phone|doorbell|door bell|door) (is ringing|rang|just rang|is going|just went|went)',
    'wait (there|up|a little|a while|for me)',
    'be right back',
    "i'll be right back",
  ],
} satisfies Phrasing;
