import type { Phrasing } from '../../phrasing.ts';

export default {
  intent: 'GetUpIntent',
  samples: [
    'help me (up|get up|stand up|get off the floor|to get up|up off the floor|get back up)',
    'how (do i|can i|should i|am i supposed to|do you) (get up|get back up|stand up|get off the floor|get up off the floor|get up from here|get up from the floor|get back on my feet)',
    'i need (help getting|a hand getting|help to get) (up|off the floor|back up)',
    "what's the (best|easiest|safest) way to get (up|off the floor|up off the floor)",
    'i need (a hand up|a lift up|to get up|to get up off the floor|to stand up|to get back up)',
    '(can you|could you) (help me up|help me get up|talk me up|get me up|help me stand|help me off the floor)',
  ],
} satisfies Phrasing;
