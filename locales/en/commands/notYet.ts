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
  ],
} satisfies Phrasing;
