import type { Phrasing } from '../../phrasing.ts';

export default {
  intent: 'GetUpIntent',
  samples: [
    'help me (up|down|get up|get down|stand up|get off the floor|get on the floor|get down on the floor|to get up|to get down|up off the floor|get back up)',
    'how (do i|can i|should i|am i supposed to|do you) (get up|get down|get back up|stand up|get off the floor|get up off the floor|get up from here|get up from the floor|get down there|get down on the floor|get down to the floor|get onto the floor|get onto my back|get onto my hands and knees)',
    'i need (help getting|a hand getting|help to get) (up|down|off the floor|back up|onto the floor)',
    "what's the (best|easiest|safest) way to get (up|down|off the floor|onto the floor)",
  ],
} satisfies Phrasing;
