import type { Phrasing } from '../../phrasing.ts';

export default {
  intent: 'AMAZON.RepeatIntent',
  samples: [
    'repeat',
    'repeat (that|it|please|this|the instructions|the instruction|the question|what you said|that please|yourself|the last bit|that bit|the last part|the step)',
    '(say|tell me|give me) (that|it|this) (again|once more|one more time|another time)',
    'say (again|it again|that again|that one more time|that once more|the second bit again|the last bit again|the first bit again|that last bit again|that slower|the question again|the instructions again)',
    "(what did you|what did you just|what'd you) say",
    "(what was that|what's that|what|pardon|pardon me|excuse me|sorry|sorry what|come again|huh|i beg your pardon|once more|again|one more time|say what|eh)",
    "(i|sorry i|i'm afraid i) (didn't|did not|couldn't) (hear|catch|get|hear you|catch that|get that|hear that|catch it|understand that|understand you)",
    'i missed (that|it|what you said|the last bit|the instructions)',
    '(can you|could you|would you|please) (repeat|say that again|repeat that|repeat it|say it again|go over that again|run that by me again|go over it again)',
    '(read|go over|run through) (that|it|the instructions|the steps) again',
    "(can't|i can't|i cannot|i can) hear you",
    'one more time',
  ],
} satisfies Phrasing;
