import type { Aside } from '../../../src/safety/understanding/pack.ts';

const exercise =
  'plank|planks|bridge|bridges|exercise|exercises|pose|poses|stretch|stretches|workout|routine|squats|squat|burpees|burpee|coach|hold|holds|abs|core|heat|shoes|suspense|kids|boss|job|work|yoga|crunches|pigeon|commute|traffic|music|twist|timer|you|lunges|class|instructor|teacher|weather|homework|game|team|hangover|deadline';

/** Talk that borrows the words of danger, as patterns; set phrases stand in `idioms`. */
export const asides: readonly Aside[] = [
  { id: 'aside.idiom', says: 'set phrases: "cold feet", "hay fever", "leg day"', patterns: ['IDIOM'] },
  {
    id: 'aside.not_body',
    says: 'worse, constant or not improving, but no body',
    patterns: [
      'NONBODY .. getting|gets|got worse|better',
      'NONBODY .. not|no|never .. improv*|improving|better|lets|let|stops|ends',
      'NONBODY .. worse|constant|relentless|nonstop|killing|painful|unbearable',
      'up at night with excitement|joy',
      'keeps me up .. excitement|reading|gaming',
    ],
  },
  {
    id: 'aside.zodiac',
    says: 'the star sign',
    patterns: [
      'am|is a CANCER !survivor|patient|of',
      'CANCER .. leo|gemini|virgo|libra|scorpio|aries|taurus|pisces|capricorn|aquarius|sagittarius',
      'CANCER .. birthday|july|june|horoscope|zodiac|star_sign',
    ],
  },
  {
    id: 'aside.laughing',
    says: 'wet, crying or aching with laughter or fright',
    patterns: [
      'WET ONESELF|CLOTHES .. laugh*',
      'laugh* .. WET|peed .. ONESELF|CLOTHES|bit|little',
      'nearly|almost|practically|basically WET ONESELF|CLOTHES',
      'WET ONESELF .. when|at & scared|jumped|film|movie|joke|funny|fright|barked|horror',
      'crying|tears|cried .. laugh*',
      'laugh* .. hurt|hurts|ached|aches|cried|tears',
      'joke|laughing .. sides|belly|stomach|tummy ache*|hurt|hurts|sore',
      'sides|belly ache*|hurt|hurts|sore .. laugh*',
      'laugh* .. fall|fell|falling',
    ],
  },
  {
    id: 'aside.exercise_kills',
    says: 'exaggeration about effort, exercise, coach, people or things',
    patterns: [
      `${exercise} .. KILLING`,
      `KILLING & you`,
      `this|that|these|those one|ones|thing|part .. KILLING`,
      'you .. to kill me',
      `${exercise} .. is|was|are|were|pure a? murder|torture|agony|brutal|hell|savage|unbearable|killer|deadly|horrible|awful|terrible|intense|severe|painful|evil|excruciating`,
      `murder|torture|agony|brutal|hell|killer|terrible|awful|horrible ${exercise}`,
      'what a killer',
      `makes|making|makes .. want to die|cry|puke & ${exercise}`,
      `want to die & ${exercise}`,
      `die|dead than|before ${exercise}`,
      'die than do',
      'rather die than',
      'i am dead|dying !in',
      'i am going to die !i|soon|of',
      'i feel|am feeling dead !in|from|below|down|leg|side',
      'CLASSES KILLING',
      'he|she|they|boss|kids|job|work|everyone|mother in law is|are KILLING',
      'am dead .. work|today|shift|gym|that',
    ],
  },
  {
    id: 'aside.thing_kills',
    says: 'a thing that is blamed',
    patterns: [
      'mattress|chair|desk|sofa|bed|pillow|floor|winter|summer|monday|mondays|stairs|hill|hills|bra|top|jeans|seat|bike|laptop|shoes|bag|garden|car|cold|heat|humidity .. is|are? KILLING|murder',
      'murder|torture|brutal|hell|killer on|for the|my|your LEGSP|quads|abs|core|arms|back|glutes|calves',
      'just thinking .. about',
      'chills|shivers .. thinking|just_thinking',
      'so|was|it beautiful|moving|spooky|creepy & CHILLS',
      'tight|tighter top|bra|belt|jeans|collar|shirt|dress|corset',
      'read|heard|watched .. about .. someone|somebody|man|woman|guy',
      'thought .. i .. going to die',
      'going to die .. doing|of|if|on|plank|laughing',
      'do with losing',
    ],
  },
  {
    id: 'aside.tired_muscle',
    says: 'tired or worked muscles',
    patterns: [
      'abs|core|glutes|triceps|biceps|quads|delts|lats|obliques|muscles .. weak|weaker|shaking|trembling|jelly|wobbly|burning|fire|sore|dead|killing|KILLING|aching|ache|tired|numb|screaming|bits|cooked|hurt|hurts',
      'weak .. core|abs|glutes|upper|arms|wrists|grip|muscles|ankles & !numb',
      'arms .. burning|shaking|tired|sore|wobbly|trembling|jelly|dead|aching|killing',
      'wobbly|shaky|trembling|tired arms',
      'LEGSP|LEG1 .. TREMBLE|burning|tired|toast|cooked|knackered|jelly|WEAKW|dead|shot|done|gone|aching|ache|sore|screaming|wrecked|bits|mush|fire|heavy|lead|spaghetti & EFFORT',
      'dead|jelly|tired|sore|aching|burning|wobbly|shaky legs|feet|thighs|calves & EFFORT',
      'thighs|legs|calves|quads|hamstrings .. trembling|shaking|quivering|burning & hold|holding|pose|burn',
      'both|my thighs .. good burn',
      'burning .. good',
      'CANNOT walk|move & leg day|squats|marathon|gym|workout|spin|lunges',
    ],
  },
  {
    id: 'aside.failed_pose',
    says: 'falling out of a pose',
    patterns: [
      'fell|fall|falling|fallen out .. of .. pose|plank|position|bridge|balance|warrior|twist|this|that',
      'FALL over .. pose|tree|balance|plank',
      'FALL .. out of this|that',
      'lost .. balance|place|count|track|remote|rhythm|thread|grip|patience|interest|signal|connection',
      'lost control of the|my remote|car|dog|kids|volume|budget|trolley|conversation|weights|dumbbell|kite|ball',
      'hair|tape|tyre|leaf|leaves|prices|snow|picture|strap|headphones|headset|earbud|earbuds|phone|glasses|pillow|towel|speaker|mat|cup|book|plant FALL|fell|falling|dropped|dropping|falls|slipped|slips|slipping',
    ],
  },
  {
    id: 'aside.waking',
    says: 'woken by something else',
    patterns: [
      'dog|cat|baby|kids|alarm|neighbours|neighbors|snoring|phone|thunder|noise|storm|rain|traffic|birds|husband|wife|toddler|bin|builders .. woke|wakes|wake|waking|woken|kept|keeps|keep .. me|us|up|awake',
      'woken|woke up? by .. dog|cat|baby|kids|alarm|neighbours|noise|storm|phone|thunder',
      'up all night with .. baby|kids|dog|work|toddler',
      'up .. night .. working|watching|party|kids|baby|studying|gaming|reading|deadline|netflix|tv',
    ],
  },
  {
    id: 'aside.not_my_body',
    says: 'names, songs, shows',
    patterns: [
      'song|track|album|band|film|movie|playlist|called|named|show|series|game|podcast .. numb|fever|stroke|paralyzed|chills|weak',
      'play .. numb|fever|paralyzed|chills|by',
      'SONG .. by',
    ],
  },
];
