import type { Phrasing } from '../../phrasing.ts';

export default {
  intent: 'GetDownIntent',
  samples: [
    'help me (down|get down|get on the floor|get down on the floor|to get down|down to the floor|onto the floor|onto the mat)',
    'how (do i|can i|should i|am i supposed to|do you) (get down|get down there|get down on the floor|get down to the floor|get onto the floor|get onto my back|get onto my hands and knees|get on the mat|lower myself down)',
    'i need (help getting|a hand getting|help to get) (down|onto the floor|on the floor|down there)',
    "what's the (best|easiest|safest) way to get (down|onto the floor|down on the floor|on the floor safely)",
    '(can you|could you) (help me down|help me get down|talk me down|get me down|help me onto the floor|help me on the floor)',
  ],
} satisfies Phrasing;
