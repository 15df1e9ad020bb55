import type { Phrasing } from '../../phrasing.ts';

export default {
  intent: 'ThanksIntent',
  samples: [
    'thanks',
    'thank you',
    '(thanks|thank you) (alexa|coach|a lot|very much|so much|a million|for that|for the tip|for your help|kindly|dear|love|mate)',
    '(many thanks|much appreciated|thanks again|thanks ever so much|thank you again|thank you kindly)',
    "(that's|that is|that was) (helpful|very helpful|useful|good to know|kind of you|interesting)",
    '(good to know|well done coach)',
    '(great|lovely|brilliant|perfect|wonderful) (thanks|thank you)',
  ],
} satisfies Phrasing;
