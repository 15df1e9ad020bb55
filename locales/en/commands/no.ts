import type { Phrasing } from '../../phrasing.ts';

export default {
  intent: 'AMAZON.NoIntent',
  samples: [
    'no',
    "(nope|nah|no way|no thanks|no thank you|not really|not today|not now|not at all|none|nothing|none of those|none of them|none of these|none of that|never|negative|i don't|absolutely not|definitely not|i'd rather not|no chance|nothing like that|nothing new|not that i know of|i don't think so|i have none)",
    "no (none|nothing|none of those|none of them|none of these|none of that|nothing like that|not really|not today|not at all|i don't|i do not|i haven't|i'm not|i'm fine|i'm good|i'm okay|i'm all right|not now|don't|that's fine|nothing new|all good|all fine|all clear|nope|no|it's fine|of course not|i can do that|i don't think so|never|leave it)",
    "no (i don't want to|i don't want that|i'd rather not|let's not|that's okay|you're okay|you're all right)",
    "i'm (good|okay|fine) (thanks|thank you)",
    "(uh uh|nuh uh|nah mate|yeah nah|yeah no|nah not today|yeah nah not today|no worries not today|not today thanks|no ta|not just now|not right now|maybe later|another time|some other time|later|not this time|i'm all right|i'll pass thanks)",
    "no (we're good|we're fine|i'm not|not yet thanks|that's very kind|that's okay|thanks very much|thank you that's very kind|not this time|maybe later|no need|leave it|just stiff|just a bit stiff|i'm just stiff|only stiffness|nothing at all|none at all|never had any|not any|neither|neither of those|absolutely not|definitely not|not for me|not for now|no no|no leave it|nahi)",
    '(not for me|no need|neither|neither of them|neither of those|not any|not one|not that|nothing at all|none at all|zero|nahi|nay|no siree|no i do not)',
    "(i do not|i haven't|i have not|i'm not|i didn't|i don't have any|i don't have any of those|i don't have any of them|i haven't got any|i've none)",
    "(that|this) (doesn't|does not) (fit|apply to) me",
    'none (apply|fit|of that applies)',
    "(everything's|all) (fine|good|okay|normal)",
  ],
} satisfies Phrasing;
