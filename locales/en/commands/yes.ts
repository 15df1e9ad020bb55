import type { Phrasing } from '../../phrasing.ts';

export default {
  intent: 'AMAZON.YesIntent',
  samples: [
    'yes',
    '(yeah|yep|yup|yea|sure|okay|ok|alright|all right|absolutely|definitely|certainly|of course|please|please do|indeed|right|correct|affirmative|aye|fine|great|perfect|cool|gladly|totally|exactly)',
    "yes (please|sure|okay|let's|i do|i am|i would|i have|i did|they did|of course|go on|let's do it|let's do that|that's right|thanks|it has|it is|do it)",
    "(yeah|yep|ok|okay|sure) (please|sure|okay|go on|why not|let's|let's do it|let's do that|thing|sounds good|then|fine)",
    "(sounds good|sounds great|good idea|why not|i'd love to|i'd like that|that sounds good|that would be great|that works|works for me|that's fine|that's right|fine by me|happy to|i guess so|i suppose so|go on then do it|let's do it|let's do that|do it|of course yes|you bet|by all means|that's good)",
    'uh huh',
    'mm hmm',
  ],
} satisfies Phrasing;
