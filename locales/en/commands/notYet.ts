import type { Phrasing } from '../../phrasing.ts';

export default {
  intent: 'NotYetIntent',
  samples: [
    'not yet',
    "(i'm|i am|we're|no i'm) not (ready|ready yet|quite ready|there yet|down yet|in position yet|in position|set yet)",
    '(not ready|not ready yet|not quite|not quite yet|nearly ready|almost ready|still getting down|still getting there|still moving)',
    "(i'm|i am) still (getting down|getting there|getting ready|getting into position|setting up|moving|on my way down)",
    '(i need|give me|need|can i have|could i have) [a bit|a little] (more time|longer to get ready|longer to get down|time to get ready|time to get down|extra time)',
    'no not yet',
    '(maybe later|later|later maybe|later on|perhaps later|another time|maybe another time|some other time|another day|maybe tomorrow|some other day)',
    "(hang on|wait|hold on) (i'm|i am) (still getting comfy|still getting down|not ready|not ready yet|not down yet|still setting up|still moving)",
    "(i'm|i am) still (getting comfy|getting comfortable|sorting my mat out|finding my cushion|rolling out the mat|taking my shoes off|climbing down)",
    '(give|gimme) me a (sec|minute|moment|chance) to (get down there|get down|get ready|get into position|get comfy|move)',
    '(nearly there|almost there|nearly down|almost down|getting there) (hold on|wait|hang on|just a sec|one sec|give me a sec)',
  ],
} satisfies Phrasing;
