import type { Phrasing } from '../../phrasing.ts';

export default {
  intent: 'AMAZON.NoIntent',
  samples: [
    'no',
    "(nope|nah|no way|no thanks|no thank you|not today|not now|not at all|none|nothing|none of those|none of them|none of these|none of that|never|negative|i don't|absolutely not|definitely not|i'd rather not|no chance|nothing like that|nothing new|not that i know of|i don't think so|i have none)",
    "no (none|nothing|none of those|none of them|none of these|none of that|nothing like that|not today|not at all|i don't|i do not|i haven't|i'm not|i'm fine|i'm good|i'm okay|i'm all right|not now|don't|that's fine|nothing new|all good|all fine|all clear|nope|no|it's fine|of course not|i can do that|i don't think so|never|leave it)",
    "no (i don't want to|i don't want that|i'd rather not|let's not|that's okay|you're okay|you're all right)",
    "i'm (good|okay|fine) (thanks|thank you)",
    "(uh uh|nuh uh|nah mate|yeah nah|yeah no|nah not today|yeah nah not today|no worries not today|not today thanks|no ta|not just now|not right now|not this time|i'm all right|i'll pass thanks)",
    "no (we're good|we're fine|i'm not|not yet thanks|that's very kind|that's okay|thanks very much|thank you that's very kind|not this time|maybe later|no need|leave it|nothing at all|none at all|never had any|not any|neither|neither of those|absolutely not|definitely not|not for me|not for now|no no|no leave it|nahi)",
    '(not for me|no need|neither|neither of them|neither of those|not any|not one|not that|nothing at all|none at all|zero|nahi|nay|no siree|no i do not)',
    "(i do not|i haven't|i have not|i'm not|i didn't|i don't have any|i don't have any of those|i don't have any of them|i haven't got any|i've none)",
    "(that|this) (doesn't|does not) (fit|apply to) me",
    'none (apply|fit|of that applies|of the above|of the above thanks)',
    "(everything's|all) (fine|good|okay|normal)",
    "(no|nope|nah) (thank you|thanks|i'm good|i'm okay|i'm fine|i'm all right|not for me|not tonight|not this time|not at the moment|never mind that|nothing today|nothing new today|nothing's changed|nothing has changed|all the same|same as before|none whatsoever|nothing whatsoever|it isn't|it's not|it hasn't|they didn't|they haven't|he didn't|she didn't|you're wrong|that's wrong|that's not right|absolutely not|certainly not|of course not|no way|no thank you|i wouldn't|i don't have any|i don't have that|i haven't any|i have not|i did not|don't do that|don't start|not that)",
    "(certainly not|of course not|not at the moment|not tonight|not for now|not likely|not a chance|not in the least|not at all thanks|hell no|god no|oh no|no no no|no never|nope none|nope nothing|nope not me|nah i'm good|nah you're right|nah yeah no|no fear|no dice|i'd say no|i'd rather not thanks|i'm going to say no|the answer is no|that's a no|it's a no|none thanks|nothing thanks|nothing really|nothing to report|nothing unusual|nothing out of the ordinary|nothing worrying|nothing serious|none that i know of|not to my knowledge|not that i'm aware of|not that i can think of|not as far as i know|they didn't|they did not|they haven't|it hasn't|it has not|it isn't|it is not|i wouldn't|i don't want to|i don't want that|i don't want it|i don't need that|i won't|don't|don't do that|do not|let's not|rather not|bilkul nahi|ji nahi)",
    'i said no',
    'no (none of that|none of the above|nothing of the sort)',
    "(that's|that is|it's|call that) a (no|definite no|big no|no from me|firm no)",
    '(no|nope|nah) (nothing like that|none of that|none of those|not me) [thank goodness|thankfully|thank god|touch wood|at all|so far]',
    'nothing like that (thank goodness|thankfully|thank god|touch wood|at all)',
    'not (even close|even slightly|a bit of it|likely|remotely|a chance|on your life|in the slightest)',
    "no (i haven't|i have not|i don't have|i've not got|i haven't got) (any|any of those|any of them|any of that|them)",
    "i'd rather not if (it's all the same to you|you don't mind|it's all the same|that's all right)",
  ],
} satisfies Phrasing;
