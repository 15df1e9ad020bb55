/** Concepts made of other concepts, in order. */
export const derived: readonly (readonly [string, readonly string[]])[] = [
  ['LEG', ['LEG1', 'LEGSP']],
  ['LEGMAIN', ['one of my|his|her|the|their legs|thighs|knees|calves']],
  ['PLACE', ['LEG1|LEGSP|SADDLE|BACK|CHEST|BELLY|ARM|HEAD|FACE|HIP|BLADDER_ORGAN']],
  [
    'BOTHWORD',
    [
      'both|each',
      'either LEG1|LEGSP|side|sides|one|of|the|my|cheek|buttock|foot|leg',
      'LEFT LEG1? and|or|plus then? the? my? RIGHT',
      'RIGHT LEG1? and|or|plus then? the? my? LEFT',
      'the pair',
      '2 legs|feet|leg|foot|knee',
      'two legs|feet|leg|foot|knee',
    ],
  ],
  [
    'LEGS',
    [
      '!one LEGSP',
      'backs|fronts|sides|outsides|insides|tops|soles of my|both|the|his|her|these? LEGSP',
      'the|my? two of my LEGSP',
      'BOTHWORD .. LEG1|LEGSP',
      'LEG1|LEGSP .. on|in? both',
      'LEG1|LEGSP both of? them?',
      'BOTHWORD sides',
      'this LEG1 or|and|nor that one?',
      'the two|2 of my LEGSP',
      'BOTHWORD & !BELLY|ARM|HEAD|day|week|hour|night|time|morning|or',
      'both of them',
      'in|down both',
      'LEFT LEG1 .. and .. RIGHT LEG1?',
      'RIGHT LEG1 .. and .. LEFT LEG1?',
      'LEG1 and|then the? other one?|LEG1?',
      'one LEG1 .. !not|never|no other one|LEG1',
      'each LEG1',
      'each of my? LEGSP',
      'the 2|both of them & !BELLY|ARM|HEAD|BACK',
      'LEFT and RIGHT',
      'RIGHT and LEFT',
    ],
  ],
  [
    'LOSTFEEL',
    [
      'LOST .. feeling|sensation|touch',
      'feeling|sensation .. gone|went|going|disappeared|lost|vanished|left',
      'gone|lost .. feeling|sensation',
      'not|no|without|never !LOST .. feeling|sensation',
      'neither .. has|have|got any|much feeling|sensation',
      'have not|no feeling|sensation',
      'absence|lack of any? feeling|sensation',
      'so has|have .. feeling|sensation',
      'not|hardly|barely got? any|much feeling|sensation',
    ],
  ],
  [
    'UNFELT',
    [
      'CANNOT FEELV !FEEL_BENIGN',
      'do|did|does not FEELV !FEEL_BENIGN',
      'no feel !FEEL_BENIGN|like|good|for|factor|pain',
      'HARD FEELV !FEEL_BENIGN',
      'stopped|stop feeling',
      'feel|feeling|felt nothing',
      'not feeling anything|my|it',
      'not|never|hardly|barely felt !FEEL_BENIGN',
      'without feeling',
    ],
  ],
  [
    'NUMB',
    ['NUMBW', 'LOSTFEEL', 'UNFELT', 'decreased|reduced|diminished|impaired|absent .. feeling|sensation'],
  ],
  [
    'CANNOTFEEL',
    [
      'CANNOT FEELV',
      'do|did|does|have|had not FEEL !NUMBW|WEAKW|TINGLE|PAINW|MILD|ODD|any_weakness|any_numbness|any_tingling|any_change|any_changes|any_difference|anything_different|any_problems|any_trouble|anything_wrong|anything_unusual',
      'UNFELT',
      'LOSTFEEL',
      'without FEEL',
      'no|not !lost|losing .. feeling|sensation|awareness',
      'feel|felt|feels nothing',
      'nothing when|there|happens',
      'never felt|feel',
      'not aware',
      'not a clue',
      'HARD FEEL',
      'not FEEL !NUMBW|WEAKW|TINGLE|PAINW|MILD|ODD|any_weakness|any_numbness|any_tingling|any_change|any_changes|any_difference|anything_different|any_problems|any_trouble|anything_wrong|anything_unusual',
      'no idea',
      'numb',
    ],
  ],
  [
    'UNAWARE',
    [
      'not|never|without|hardly|barely FEEL|aware|idea|clue|wiser',
      'no idea|clue|knowledge|awareness|inkling|warning|notice',
      'unaware|oblivious',
      'UNFELT',
      'LOSTFEEL',
      'CANNOT FEEL',
    ],
  ],
  [
    'TOILET_TROUBLE',
    ['CANNOT|HARD|LOST|UNAWARE|LEAK|UNBIDDEN|ODD|NUMB|DEADW|SUDDEN|PARALYZED|WORSE|GIVEWAY|WEAKW|TOILET_BAD'],
  ],
  [
    'SYMPTOM',
    [
      'NUMB|TINGLE|WEAKW|PAINW|DEADW|ODD|GIVEWAY|DROPS|PARALYZED|SWOLLEN|FALL|FEVER|CHILLS|WEIGHTW|CANCER|LEAK|INCONTINENT|SEVERE|KILLING|DIZZY|BLEED|LUMP|UNFELT|URINE|STOOL|CONTROL|TIGHT|SHARP|SHOOTS|SAGS',
    ],
  ],
  [
    'SYMPTOM',
    [
      'does|do|did|will|would not REFUSE',
      'barely|hardly|scarcely holds|carries|twitches|moves|lifts',
      'went|got no strength|power',
      'POWER is|has|just gone|going|vanished',
      'no|0 POWER',
      'WEAKER',
      'no|0|nothing|less push|drive|power|strength|oomph .. left|in',
    ],
  ],
  ['SENSATION', ['NUMBW|TINGLE|WEAKW|PAINW|DEADW|SCIATICA|KILLING|DIZZY|FEVER|CHILLS']],
  ['PAIN', ['PAINW|SCIATICA|KILLING']],
  ['BADPAIN', ['SEVERE .. PAINW', 'PAINW .. !not|never|no SEVERE', 'KILLING']],
  [
    'MILD_PAIN',
    [
      'PAINW .. not|never .. SEVERE|bad|sharp|major|strong|constant|worrying|serious|worse',
      'hardly|barely|scarcely hurt|hurts|hurting|sore|painful',
    ],
  ],
  ['SO_BAD', ['so|too|that|this|very|really severe|bad|sore|painful|much|strong|intense|awful']],
  ['ABLE_NOT', ['CANNOT MOVE_STRICT']],
  [
    'AGO_FAR',
    [
      'NUMBER years|year|months|month|decades ago|back',
      'in YEAR',
      'fall|crash|accident|injury|operation|it|that|way|happened|happen|was|once|were|years back in|when',
      'back in the? eighties|nineties|seventies|sixties|day|school|college|uni|80s|90s|70s|60s|war|army',
      'YEAR',
      'when i|he|she|we|they was|were NUMBER|little|young|younger|small|a|at|in|pregnant|about|teenager|student|students|kids|teenagers|children|newlyweds|teens',
      'at school|uni|college',
      'in january|february|march|april|june|july|august|september|october|november|december',

      'aged NUMBER',
      'at age NUMBER',
      'at 13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29 !NUMBER|percent|pm|minutes|degrees|kilos|o_clock',
      'in 60|61|62|63|64|65|66|67|68|69|70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95|96|97|98|99 !minutes|seconds|days|percent|kilos|degrees|miles',
      'years|months before',
      'before he|she died',
    ],
  ],
  ['FAR_PAST', ['AGO_FAR', 'until|till i|he|she was|were NUMBER']],
  // "Don't call my daughter, call an ambulance."
  ['SCOPE_END', ['KIN|OTHER|him|her|them|anyone|anybody call|ring|get|phone|send me|an|the|for']],
  ['DOES_NOT', ['i|he|she|we|they do|does|did not']],
  ['PLACE_CLAUSE', ['SEAT_OF']],
  // "She needs to pee but she's unable to."
  ['ABLE', ['need|needs|needed|want|wants|trying|try|tried|going to & URINE_VERB|URINE']],
  // "No trouble with the pee, just that there's blood in it."
  ['REFERS_BACK', ['blood|pus in it|there']],
  ['CIRCUMSTANCE', ['TOILET|NEAR_PAST|FAR_PAST|DURATION|PRESENT|NEWISH|SUDDEN|CANNOT|MILD|FEEL']],
  ['DATED', ['FAR_PAST|NEAR_PAST|LAST_MONTH|WEEKS_PAST']],
  ['LONGTIME', ['since .. YEAR']],
  [
    'ENDED',
    [
      'is|was|are|were not there|here|happening|around & numbness|tingling|pain|weakness|fever|dizziness|ache',
      'numbness|tingling|weakness|dizziness|fever|temperature|chills|needles has|have|is|are|had gone|passed|stopped|eased|lifted !LEFTOVER',
    ],
  ],
  ['ENDED', ['stopped|passed|went|eased|lifted|cleared|disappeared|finished NEAR_PAST']],
  ['CONCERNS_SESSION', ['he|she|they is|has|are|have .. got|getting|having? .. BACK PAINW|pain|bad|sore']],
  // "She's dancing again now", "he's back on the golf course", "lived to ninety".
  [
    'ENDED',
    [
      'he|she|they .. dancing|running|walking|swimming|cycling|playing|singing|skiing|riding|driving|working|climbing|training|surfing|golfing again now?',
      'he|she|they .. back on|at|to|playing|dancing|singing|running|driving|lifting|working|riding|teaching the|his|her? golf|pitch|bike|work|school|pottery|dance|gym|allotment|weights|football|netball|tennis|bowls|choir|stage',
      'lived|lives to|till|until NUMBER',
      'he|she|they still goes|rides|plays|runs|swims|dances|drives|skis|cycles !numb|dead|weak|down|away',
    ],
  ],
  [
    'ANIMAL',
    [
      "OTHER|KIN 's? PET",
      'PET is|was|has|had|keeps|fell|died|got|gets|went|goes|did|does|can|could|CANNOT|will',
    ],
  ],
  // "Since the twins ten years ago" goes on.
  [
    'ONGOING',
    [
      'since .. FAR_PAST & !ENDED|NEGATOR',
      'since ... FAR_PAST & UNCHANGED',
      'UNCHANGED & LONGTIME',
      'diagnosed with|as|osteo* & !ENDED',
    ],
  ],
  // "It started six months ago" tells of no end.
  ['ONGOING', ['started|began|begun|starting & FAR_PAST|LAST_MONTH & !ENDED|stopped|ended']],
  ['ONGOING', ['since .. LAST_MONTH & !ENDED|NEGATOR']],
  // "The calf that used to lift me won't."
  [
    'ONGOING',
    [
      'used to lift|hold|take|carry|walk|move|work|push|bend|climb|do|stand ... will|can|could|does|do not|barely|hardly',
    ],
  ],
  ['OTHER', ['my|our|me|his|her .. KIN', 'the KIN', 'KIN who|that|of']],
  ['LEGWORD', ['LEG1|LEGSP']],
  ['SIDEWORD', ['both|left|right']],
  // A bare modal opens a question unless it is denied or says what one can do: "can barely walk".
  [
    'ASKING',
    [
      'can|could|would|should|does|did|might|may !not|barely|hardly|only|just|still|never|feel|walk|stand|move|rather|be|even|have|no',
    ],
  ],
  // "Do cats get cancer", "are strokes painful": a question opens, though the world is asked about.
  [
    'ASKING',
    [
      'do !not|get|have|feel|suffer|need|keep|notice|find|think|tend|leak|wet|struggle|lose',
      'is|are|does|do|can|could CANCER|STROKE|HEART_ATTACK|vertigo|fainting|paralysis|incontinence|sciatica|dehydration|fevers|falls',
    ],
  ],
  ['FALLPLACE', ['HEIGHT|LOWHEIGHT']],
  [
    'EFFORT',
    [
      'EFFORTW',
      'after|from|since|did|done|doing my|the|a|that|those|yesterday? .. EXERTION & !AID',
      'after|from .. EXERTION & !AID',
      'play|plays|played|playing .. EXERTION',
      'EXERTION yesterday|earlier|today|class & !could|was|able|CANNOT|HARD',
      'walked|ran|hiked|cycled|swam|danced|climbed|jogged|biked|rowed .. miles|km|kilometers|hours|all_day|laps|steps|hill|mountain|night',
      'did|done .. hundred|NUMBER|loads|lots .. EFFORTW|EXERTION',
      'in|during|doing|with this|that|these|those squat|squats|lunge|lunges|plank|set|hold|wall_sit',
    ],
  ],
  [
    'VAGUE',
    [
      'help & !do|does|did|if|would|might|really|actually|could|will|to|not|heat|things|stretching|exercise|can_they|they_can',
      'it is back !to|in|on|at & !normal',
    ],
  ],
  [
    'DOWN_LEG',
    [
      'SHOOTS|PAINW|pain down the|my|his|her|both|one|from !stairs|hill|hills|mountain|road|street',
      'from .. BACK|SADDLE to|down|into .. LEG',
      'sciatica',
    ],
  ],
  ['VAGUE', ['feel|feels heavy & !EFFORT', 'bothering me & !neither|not|nothing|no|none']],
  [
    'UNREAL',
    [
      'almost|nearly !no|PARALYZED|NUMBW|WEAKW|impossible|every|always|all|gone|NUMBER|half|a_stone|two|three|constant|constantly|everything',
    ],
  ],
  [
    'ON_FOOT',
    [
      'on foot|my_bike|a_bike|his_bike|her_bike|the_pavement|the_sidewalk|the_crossing',
      'was|were|while|when|out|just|am|is walking|running|jogging|cycling|crossing|riding|skateboarding',
      'pedestrian|crossing|crosswalk|cross_the_road|cross_the_street|crossed_the_road|crossed_the_street|stepped_off_the_kerb|stepped_off_the_curb',
      'i|he|she crossed',
      'on|off my|his|her|the? bicycle|pushbike|push_bike|bike|cycle|scooter|skateboard',
    ],
  ],
  [
    'HIGH_FALL',
    [
      'THREE_OR_MORE and .. half metres|meters',
      'THREE_OR_MORE metres|meters|metre|meter|m|storeys|stories|storey|story|floors',
      'TEN_OR_MORE feet|foot|ft',
      '2|two storeys|stories|storey|story|floors',
    ],
  ],
  [
    'ABOUT',
    [
      'stretches|stretch|exercises|exercise|routine|something for !NUMBER|weeks|months|years|ages|a_while|a_week|a_month|a_fortnight|a_couple|a_few|a_good|some_time|days|the_past|the_last|several|many|over|nearly|about',
    ],
  ],
  // "Say I fall" supposes; "forgot to say I'm pregnant" and "I did say I was fine" do not.
  [
    'SUPPOSING',
    [
      'say i & !did|forgot|forget|must|meant|wanted|need|doctors|doctor|scales|tests|results|nurse|they|people|can|could|should|would|sorry|to_say',
    ],
  ],
  [
    'SUPPOSING',
    [
      'how do|can|would|will i know|tell|judge if|when|whether .. pain|ache|stretch|it|injury|sprain is|counts|becomes',
    ],
  ],
  ['AS_NOW', ['is|are|am still & !tomorrow|then|next', 'NUMBER|few|couple days|hours|weeks later|on']],
  // "I'm on the floor and my back won't let me": where they are frames what they cannot do.
  ['SCENE', ['on|onto|in the? .. FLOOR', 'flat on my back|face|front']],
  ['STATE', ['NUMBW|TINGLE|WEAKW|MILD|DIZZY|CONTROL']],
  ['MODAL_START', ['MODAL_ASKING']],
  [
    'OWN_BODY',
    [
      "my SIDE? PLACE .. being|is|are|'s|has|have|feels|feeling|keeps|keep|went|gone",
      'should my SIDE? PLACE .. be',
    ],
  ],
  // "Is it normal that I keep leaking": what is asked about is so.
  [
    'OWN_BODY',
    [
      'matter|worry|worried|worrying|concerned|normal|odd|weird|strange|bad|serious|funny|wrong|dangerous ... that|because i|my !might|will|would|could|should',
      'matter|normal|worry|worried|bad|okay|ok|serious|concerned|mean|alright that i|my|he|she|we !might|may|would|will|could|should',
      'with .. that i keep|am|have|can',
      'that|which|where|after i FALL|hurt|banged|landed|hit|broke|twisted',
    ],
  ],
  [
    'OWN_SIGN',
    [
      'OWN_SIGN_HEAD',
      'when|since|because|if i have had|got .. CANCER',
      'my NUMB|WEAKW|TINGLE LEG',
      'my BELLY|CHEST PAIN_NOUN|PAINW',
      'still|continue|keep|carry_on ... with a? fever|temperature|chills',
    ],
  ],
  // "Scared my legs might go numb", "worried it'll give way": not yet.
  [
    'UNREAL',
    [
      'scared|afraid|frightened|terrified !because|of|as|about|since & might|will|would|could|one_day & !CANNOT|not',
    ],
  ],
  ['VAGUE', ['can|could not feel !FEEL_BENIGN']],
  ['ONLY_STIFF', ['just|only .. STIFF', 'STIFF that is all', 'STIFF .. nothing else|more']],
  ['NO', ['just|only .. STIFF']],
  [
    'IF_REPORT',
    [
      "my .. is|are|'s|has|have|keeps|keep|feels|feel|will & !ever",
      'i am|keep|can|could|have|got|lost|fell & !ever',
    ],
  ],
  // "I was on the loo and never felt a thing": the toilet sets the scene for what follows.
  [
    'SCENE',
    [
      'URINE|STOOL|WIND|TOILET|PADS|WIPE',
      'tampon|period',
      'touched|touches|touching|touch me',
      'pinch|pinched|poke|poked|touch|touched|slap|slapped|scratch|press|prod|prodded|tap .. SADDLE',
    ],
  ],
  ['SCENE', ['CANNOT .. sleep & !PAINW|BACK', 'keep|kept|woke|woken waking|up .. up|times & !PAINW|BACK']],
  ['SCENE', ['epilepsy|epileptic', 'blacked|knocked|passed out & OTHER|OTHER_PRONOUN']],
  // "I was up on the roof and came off."
  ['SCENE', ['on|up the|a|my|his|her|our? roof|rooftop|scaffold|scaffolding']],
  // "I walked here this morning and now I can't get up the stairs."
  ['SCENE', ['WALKED']],
  [
    'DEFINITE_SIGN',
    ['with the|this|my fever|temperature|chills', 'with KIN', 'OTHER .. is|are|has|have|keeps'],
  ],
];
