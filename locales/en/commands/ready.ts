import type { Phrasing } from '../../phrasing.ts';

export default {
  intent: 'ReadyIntent',
  samples: [
    'ready',
    "(i'm|i am|we're|okay i'm|yes i'm|yep i'm|yeah i'm) [all] ready [now|to go|to start|when you are|to begin]",
    'ready (when you are|to go|now|to start|set go)',
    "(i'm|i am|okay i'm|yeah i'm|yep i'm|all right i'm|now i'm) (down|down now|down here|there|there now|in place|in position|set|all set|here|good to go|good|settled|comfortable|on the floor|on the mat|lying down|laying down|sitting down|seated|kneeling|on all fours|on my knees|on my back|on my side|on my hands and knees|on my forearms|on the ground|on the bed|in the chair|on the chair|in my chair)",
    "(in position|all set|good to go|on my hands and knees|on all fours|got it let's go|in place|set)",
    "(let's go|go|go ahead|go for it|fire away|okay go|off we go|here we go|here goes)",
    'i (got|have got|made it|managed to get) (down|into position|there|onto the floor)',
    "i've got (down|into position)",
    '(you can start|you can go|you can begin) [now]',
  ],
} satisfies Phrasing;
