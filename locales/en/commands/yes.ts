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
    "yes (go for it|that's correct|go ahead|very much|indeed|absolutely|definitely|okay then|let us|both|thank you|yes|i can|i will|we can)",
    "(yeah|yep|um yeah) (i think so|i do|i am|i would|i have|that's right|absolutely|definitely|of course|all right|yeah|let's go for it|go for it|he did|she did|i did)",
    '(i think so|too right|no worries|no problem|for sure|sure thing|you know it|bring it|rather|yes indeed|haan|haan okay|ha|achha|haan ji|okay okay|yup yup|righto|right you are|fair enough|very well|if you like|okay then|alright then|all right then|go on then|yes chef|sure why not)',
    'i (would|do|am|have|did|can|will)',
    "(that would be|that sounds|that's|it sounds|it's) (great|lovely|nice|perfect|good|fine)",
    '(okie dokie|okey dokey|okay sure|ok sure|okay yes|ok yes|oh yes|oh yeah|hell yes|why yes|yes of course)',
    "(that's|that is) (correct|true|it yes|fine yes|great|good|perfect|okay|all right|a yes)",
    "(yes|yeah|yep|okay|sure) (that's fine|that's good|that's okay|that works|i'd like that|i'd love that|that would be nice|sounds great|sounds fine|why not|i guess|i suppose|i think so|i'm sure|start|start it|do that|do|you can|we can|all good|by all means|no problem|thank you|thanks|great|fine|good|cool|go ahead|let's go for it|let's start|let's try|i'll try|i'll do it|i want to|i want that)",
    "(spot on|lovely|brilliant|fab|no dramas|she'll be right|too easy mate|not half|sweet|sweet as|beauty|good on ya|ripper|fair dinkum|you beauty|deal|done deal|roger|roger that|ten four|copy that|amen|yessir|yes sir|yes ma'am|yah|ya|yeh|yeppers|yup sure|theek hai|thik hai|ji|ji haan|sure sure|ok ok|very good|of course please|certainly please|with pleasure|gladly please|naturally|obviously|clearly|i should think so|i'd say so|i believe so|i reckon so|i reckon|i hope so|it has|it did|it is|they have|they said yes|they said so|he said so|she said so|all of them)",
    "i('d| would) (like|love) to [please]",
    "(make it so|go right ahead|be my guest|let's give it a go|give it a go|let's give it a try|let's try it|let's try that|let's do that please|i'll give it a go|count me in|i'm in|i'm game|i'm up for it|i'm happy with that|happy with that|that's the one|that one yes|okay that's fine)",
  ],
} satisfies Phrasing;
