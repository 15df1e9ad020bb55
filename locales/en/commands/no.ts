import type { Phrasing } from '../../phrasing.ts';

export default {
  intent: 'AMAZON.NoIntent',
  samples: [
    'no',
    "(nope|nah|no way|no thanks|no thank you|not really|not today|not now|not at all|none|nothing|none of those|none of them|none of these|none of that|never|negative|i don't|absolutely not|definitely not|i'd rather not|no chance|nothing like that|nothing new|not that i know of|i don't think so|i have none)",
    "no (none|nothing|none of those|none of them|none of these|none of that|nothing like that|not really|not today|not at all|i don't|i do not|i haven't|i'm not|i'm fine|i'm good|i'm okay|i'm all right|not now|don't|that's fine|nothing new|all good|all fine|all clear|nope|no|it's fine|of course not|i can do that|i don't think so|never|leave it)",
    "no (i don't want to|i don't want that|i'd rather not|let's not|that's okay|you're okay|you're all right)",
    "i'm (good|okay|fine) (thanks|thank you)",
  ],
} satisfies Phrasing;
