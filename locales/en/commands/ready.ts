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
    "(okay|right|righto|yep) (i'm ready|i'm sorted|i'm set|ready|i'm there|i made it down|i'm in place|done|got there)",
    "(i'm|i am) (sorted|ready only|on the lounge room floor|on the living room floor|on the carpet|flat on my back|face down|in my chair now|standing|standing up|up|at the wall|on my elbows|where i need to be|lying on my back|down on the floor|there and ready)",
    "(got there|made it|made it down|got down|got it|sorted|settled|i'm down ready|done i'm ready|ready ready|ready and waiting|okay down|down now|on the floor|on my back|on my back now|lying down|lying down now|sitting now|kneeling now|kneeling|on my knees now|i'm here)",
    "(i'm|i am) on (the floor|my back|the mat|my side) (ready|now|ready to go|and ready)",
    "(let's|let us) (do this|roll|do it now|get going|hit it)",
    "go (now|on i'm ready)",
    "start now i'm ready",
    '(okay|all) set now',
    'we can (start|begin) now',
    '(fire|shoot) away',
  ],
} satisfies Phrasing;
