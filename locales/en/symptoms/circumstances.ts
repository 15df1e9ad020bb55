import { phrases } from './phrases.ts';

/** Words that explain a sign away. */
export const excuses = {
  'excuse.intended_weight': phrases(`
    intentional|intentionally|intended|deliberate|deliberately|planned,
    eating less|better|clean|right|well|healthy & !NOT_DIETING,
    cut|cutting|cutting|gave|given .. carbs|sugar|bread|chocolate|beer|alcohol|booze|drinking|snacks|junk|portions|crisps|biscuits|cakes|drink,
    personal trainer, training for, couch to, marathon, after .. baby|birth|pregnancy|giving,
    since .. baby|birth|born|joined|slimming, gave birth, bariatric|gastric|sleeve|bypass,
    weight loss program|programme|injection|injections|jab|jabs|surgery|drug|drugs|group|club|plan|journey|goal|challenge|competition,
    happy|delighted|proud|pleased|chuffed|thrilled & !not, target weight, new resolution,
    bought .. big|large|loose|stretchy, cutting for|phase|season, breastfeeding, low carb, water tablets, worse luck, help .. lose, lose .. weight .. help|with this,
    DIETW & !NOT_DIETING, on purpose & !NOT_DIETING, trying|tried|wanted|aiming to & !NOT_DIETING,
    by|because .. EXERTION|running|jog|jogging|walking|walk|yoga & !NOT_DIETING, walk|cycle|run to work & !NOT_DIETING, wrestling|weigh_in|fight_night, cutting|cut weight|for & !NOT_DIETING|back,
    been trying & !NOT_DIETING, but that .. running|gym|exercise|diet|walking,
    the|my|from|with|been|started|joined|all gym|exercise|exercising|training|running|workouts|walking|swimming|cycling & !NOT_DIETING,
    want|need|hope|hoping|plan|planning|like|love .. lose|drop|shed & !NOT_DIETING,
    want|need|hope|hoping|plan|planning|like|love .. lose|drop|shed & !not,
    after|since .. twins|kids|children|little_one .. born|arrived & !NOT_DIETING, this cut|bulk|shred, on a cut, injections|injection|jabs|jab .. for it|weight|that & gave|doctor|on|had & !NOT_DIETING, diet jabs|jab|injections|pills, it_is_all_back|put_it_back|put_it_all_back|all_back_on|gained_it_back|back_on_again,
    loose|big|baggy & stretched|dad_'s|mum_'s|the_cold|maternity|pyjama|pyjamas, loose|big|baggy .. because & husband|husband_'s|wife_'s|brother_'s|sister_'s|wrong_size|hand_me_down|borrowed|second_hand|elastic|boyfriend_'s, on the line|airer|peg, baby weight & !NOT_DIETING|keep_on_dropping, wallet|purse|suitcase
  `),
  'excuse.effort': phrases(`
    EFFORT & !run_down|running_down|runs_down|shooting|from_the_back|from_my_back|electric|DOWN_LEG, after yesterday|today|that
  `),
  'excuse.effort_pain': phrases(`
    EFFORT & !my_back|lower_back|spine|disc|the_back|his_back|her_back|back_is|back_hurts|back_pain|me_back|CANNOT|since|stops|stopping|stopped|prevents
  `),
  'excuse.heat': phrases(`
    shivering|shivery|shaking|shiver with|from .. cold & !hot|warm|fever|night|heater|keep, shivering|shivery|shiver .. jumper|blanket|coat|heating,
    hot|warm|boiling|roasting|sweating|cold|freezing|chilly|shivering|shivery .. in .. here|flat|house|garage|garden|weather|outside|car|conservatory|sun|summer|this,
    EFFORT, hot flush|flushes|flash|flashes, menopause, room|house|flat|kitchen|here .. like a? fridge|freezer|igloo|icebox|oven|sauna, it is cold|freezing|winter & !with,
    after that|this, TEMPERATURE .. fine|normal|ok|okay|perfect, hot bath|yoga|shower, pool|sea|lake|swim|ice_bath|cold_shower|cold_water & !still|now|fever,
    brr|shut_that_door|shut_the_door|waiting_for_that|waiting_for_the|bus_stop|platform|touchline|radiators|boiler|out_there|in_the_rain|waiting_outside|minus & !fever, heating|heater|radiator|window|fan|aircon|blanket|jumper|sauna|heatwave|jacket & !though|still|CHILLS|even|temperature|full,
    turn|open|put|switch .. heating|window|fan|blanket|heater, from .. EXERTION,
    after .. EXERTION & !night|shivering|yesterday
  `),
  'excuse.posture': phrases(`
    POSED & GONE, POSED & MOVED, LIMB_DOWN & GONE, asleep & GONE & kneeling|sitting|sat|knelt|crossed,
    asleep|numb|tingle|tingles|dead|numbness .. if|when|only .. kneel|sit|sat|kneeling|crossed & GONE,
    hard .. numb .. till|until .. stand|move|get, numb .. till|until .. i .. stand|move|get,
    slept|lay|lying|sleeping|laid|leaning|leaned on .. it|arm|hand|leg|foot|side|them,
    asleep & better|back,
    went dead|numb|asleep .. on .. toilet|loo & back|GONE,
    asleep|to_sleep & MOVED & GONE
  `),
  'excuse.dentist': phrases(`
    TOPICAL|spicy|chillies|sauce|lollipop|pineapple|kiwi & lip|lips|tongue|mouth|gums .. NUMBW|TINGLE|burn*|fire & !side|droop*|arm|slur*|words|speech,
    dentist|dental|filling|fillings|root_canal|extraction|novocaine|tooth|teeth|anaesthetic|anesthetic & mouth|lip|lips|tongue|cheek|jaw|gum|gums|chin|face .. NUMBW|TINGLE|frozen & !side|droop*|arm|slur*|words|speech|bottom|bum|leg|legs|groin,
    dentist|dental|filling|fillings|root_canal|extraction|novocaine|tooth|teeth|anaesthetic|anesthetic & NUMBW|TINGLE|frozen .. mouth|lip|lips|tongue|cheek|jaw|gum|gums|chin|face & !side|droop*|arm|slur*|words|speech|bottom|bum|leg|legs|groin
  `),
  'excuse.cold': phrases(`
    TOPICAL .. make|makes|made|making|leaves|gives|gave|tingles|numbs, from|after the|my|this|that|some? .. TOPICAL,
    with|from .. cold|snow|ice|frost, freezing .. in here|outside|out, ice pack|bath,
    chilli|chili|spicy|mint|menthol, numbing cream, warming up, snow|snowball|icepack|frost,
    frozen peas, shopping_bags|shopping_bag|carrier_bags|carrier_bag & fingers|hands|hand,
    cold|frozen|freezing & toes|fingers|hands|feet|nose|ears & !since|days|weeks|both|stay|not_come|will_not|half,
    nearly|almost|half|practically .. NUMBW .. waiting|standing|stood .. bus|queue|outside|train|taxi,
    after .. walk .. snow|cold, NUMBW|TINGLE .. from|with .. cold|snow, after .. walk .. snow,
    hands|fingers|toes .. frozen|freezing
  `),
  'excuse.cleared': phrases(`
    
    CLINICIAN .. said|says|say|told|happy|knows|thinks|gave|confirmed|reckons|advised|checked|looked & APPROVED & !NOT_UNCHANGED,
    CLINICIAN .. cleared|okayed|approved & !NOT_UNCHANGED,
    cleared|okayed|approved|passed by .. CLINICIAN & !NOT_UNCHANGED,
    all clear|clearance & exercise|CLINICIAN & !NOT_UNCHANGED,
    cleared for|to .. exercise|these|stretch|stretching|it & !NOT_UNCHANGED
  `),
  'excuse.eases': phrases(`
    
    eases|eased|better|goes|gone|settles|helps|helped|fine|disappears|stops .. when|if|once|after|with .. rest|move|moving|lie|lying|walk|heat|sit|sitting|walking|change & !not|never|nothing|no,
    heat|rest|resting|moving|walking|stretching|lying helps|eases|sorts & !not|never
  `),
  'excuse.stretch': phrases(`
    just .. a .. stretch|tightness|pull,
    feel|feeling .. pull|stretch|it|that .. hamstring|hamstrings|calf|calves|glutes|quad|quads|thigh|thighs|back|chest|leg|legs & pull|stretch|it|that & !PAIN_NOUN|wire|electric*|shock|lightning|poker|nerve|zing*|zap*,
    supposed|meant .. to .. pull|stretch|burn, stretch across|in|through|down,
    pull .. in|down|of .. leg|thigh|hamstring, press ups|pushups,
    tight|tightness .. hamstrings|calves|hips, hamstrings|calves|hips .. tight|like guitar,
    this|the|a .. stretch|pose|twist|one & chest & !PAIN_NOUN, pec|pecs, pull .. is good, stretchy,
    good|nice|lovely|deep|strong|big|great|proper|feel|the stretch|pull|burn|stretching,
    sharp stretch & good|nice, tight|tightness .. from|after .. press|push|bench|gym|pecs
  `),
  'excuse.no_harm': phrases(`
    FALL|landed|bumped|banged|knocked|hit & fine|okay|grand|unhurt|alright|unscathed|laughed & !HURT_WORD|is_it|can_i|should_i|safe|had_a_fall|a_small_fall|small_fall|bad_fall, no harm,
    not .. hurt .. when|anything|myself|me|at|a bit, not hurt|injured !badly|much|too,
    landed|fell on .. cushion|mattress|sofa|bed|couch|pillow & !HURT_WORD, sat down quick,
    only my? pride, nothing|not hurt|hurts|hurting|sore|happened, nothing|not broken & !HURT_WORD|think|yesterday|days|sunday|wednesday|monday, toe .. on .. step|door|table & !HURT_WORD, stubbed, caught myself & fine|ok|okay,
    CLOTHES .. FALL & !chair|seat|sheets|sheet|bed|sofa|couch|landed|BACK, FALL|landed|bumped|banged|knocked|hit & absolutely|totally|completely .. fine|okay|grand & !HURT_WORD, FALL|landed|bumped|banged|knocked|hit & UNHURT & !HURT_WORD|is_it|can_i|should_i|safe|small_fall|a_fall|had_a|ninety|eighty|90|80|85|75|70|heard|pop|HEIGHT|steps, not hurt|injured & !badly|back|ladder|stairs|rung|spine, nothing|not hurt|hurts|hurting|sore|happened & !since|ladder|roof|crash|car|badly|rung|BACK, nothing broken & !since|stairs|steps|ladder|roof|crash|car|sore|but|think|BACK,
    slipper|slippers|shoe|shoes|boot|boots|sandal|sandals|hat|glasses|ring FALL & too_big|loose|big|sizes|size|too_large & !foot|feet|grip,
    caught .. no pain, no pain & tripped|stumbled & !ladder|yesterday|stairs|roof|bike,
    slipped .. bit .. on .. mat, slipped .. mat .. a bit|touch|little|tad, sat|landed .. cushion|cushions|mat & laugh*|giggl*|mistake & !HURTS
  `),
  'excuse.simile': phrases(`
    like|as_if|as_though .. am|is|are|was|were|been|being|got|get|have|has|had .. hit|run|knocked|flattened|crushed|squashed|kicked|punched|trampled|beaten|battered|steamrollered|struck|smashed & !FALL|off,
    like a? crushed|squashed|flattened|battered
  `),
  'excuse.puffed': phrases(`
    through .. nose, at the same time, breath* and count|talk|sing|hold|move, puffed|puff|winded & !WORN_OUT_BREATH, minute|second|sec|moment .. breath, out of breath & !WORN_OUT_BREATH, EFFORT & !still|minutes|CHEST,
    after|from .. that|plank|stairs|set|one|those|run & !still|rest, getting .. breath back, blocked nose,
    stuffy|mask, settling & !not, tight|tighter top|bra|clothes|jeans|collar|belt|shirt
  `),
  'excuse.chest': phrases(`
    CHEST_WORKED & !CHEST_GRAVE
  `),
  'excuse.belly': phrases(`
    BELLY_WORKED & !CHEST_GRAVE, usual .. cramps,
    tummy|stomach|belly is|'s|has? off, upset|dodgy|curry|takeaway|gassy|bloated|queasy|heartburn|indigestion|reflux|ibs|diarrhea|constipated|constipation|bunged|hangover|hungover & !SEVERE|BACK,
    ate|eaten|eating .. too|much|late|lot|curry|that|too_much & !SEVERE|SUDDEN|TEARING|PULSE|agony|unbearable|excruciating|BACK, nervous|nerves|butterflies & !SEVERE
  `),
  'excuse.joint': phrases(`
    
    banged|bumped|knocked|stubbed|caught|hit my JOINT & !BACK|head,
    JOINT .. sore|hurt|hurts|hurting|ache|aches|achy|grumbling|twinge|twinges|stiff|click|clicks|crack|cracks|paining|bothering|complaining & !SEVERE|new|nowhere|SUDDEN|down|shoots|BACK|NUMB,
    sore|stiff|achy JOINT & !SEVERE|new|NUMB, JOINT .. on .. floor|mat,
    cramp|cramps .. toe|toes|foot|arch & pointing|pointed|pose|this|stretch|from,
    crack|click|pop|clicks|cracks|pops .. not hurt|pain, JOINT .. KILLING .. floor|mat,
    KILLING & floor|mat & JOINT,
    hurts|hurt|hurting|bothers|kills|sore|bothering|aches|pain .. JOINT & !SEVERE|new|nowhere|SUDDEN|BACK|NUMB|down|HIP|SPREADING|past|below|SCIATICA|sciatic|sciatica|travels|shoots|sided|zigzags|LEFT_ARM
  `),
  'excuse.before_session': phrases(`
    this morning|earlier|yesterday|breakfast|before & ENDED|gone|not now
  `),
  'excuse.hard_seat': phrases(`
    HARDSEAT & GONE & !0|zero, HARDSEAT & MOVED & !since|out_of_it, HARDSEAT & MOVED & fine|better|okay|ok|gone, numb .. till|until .. i .. stand|move|get,
    HARDSEAT & till|until|once .. stand|move|get|up, on the toilet|loo & GONE & asleep|dead|numb|long,
    HARDSEAT & back_now|straight_back, feeling|it|sensation .. straight back, feeling .. back now,
    numb|asleep|dead|numbed from|off|with .. HARDSEAT & !still|legs|both|days|since|even|stays|wipe|pee|bladder
  `),
  'ease.bladder_unchanged': phrases(`
    UNCHANGED & LONGTIME & !WORSENED, always .. LEAK|leaked|wet|incontinent & UNCHANGED, same as always|ever & LONGTIME|incontinent|LEAK
  `),
  'ease.old_injury': phrases(`
    FAR_PAST & !NEAR_PAST, old crash|fall|injury|accident|car
  `),
  'excuse.pain_stops_walking': phrases(`
    CANNOT .. WALK .. because|with|for|from .. PAIN|BACK,
    hurts|sore|painful|bad|agony|pain .. CANNOT .. WALK|stand|walk,
    CANNOT .. stand|walk .. straight & BACK|PAIN|turn,
    SO_BAD & BACK|PAIN & !numb|weak|LEG|heavy|useless|giving,
    CANNOT .. stand|walk|get|sit .. straight|upright, bent over|double|in_half|up|forward & CANNOT,
    BACK .. locked|seized|jammed|went|gone|spasm*|let & CANNOT & !numb|weak|leg|legs|heavy|useless|giving, BACK|PAIN .. will|would|does not .. let,
    CANNOT .. WALK .. it_hurts|so_sore|that_sore|too_sore|too_painful
  `),
  'excuse.pain_stops_talking': phrases(`
    BADPAIN & words_out|word_out|talk|speak & !HEAD|FACE|ARM|CHEST|SUDDEN|slur*|slurred,
    PLAIN_HURT & !HEAD|FACE|ARM|CHEST, spasm|spasms|so_bad|is_bad|KILLING|SEVERE & BACK|PAIN & !HEAD|FACE|ARM|CHEST|SUDDEN|slur*|words|speech
  `),
  'excuse.small_child': phrases(`
    potty|toilet training|trained|train, grandbaby|puppy|kitten,
    baby|toddler|newborn|infant|little_one|grandson|granddaughter|babies|toddlers|kids|children|grandkids has|have|keep|is|'s|just|wet|had|did|does|keeps|needs|needed|peed|pooed|soiled|leaked|weed,
    son|daughter|kid|boy|girl|child|lad & is|aged|only 2|3|4|5 !weeks|months|hours|days,
    changing|changed|change .. baby|toddler|nappy|his|her,
    nappy|nappies|diaper|diapers & son|daughter|baby|toddler|grandson|granddaughter|child|little_one|newborn|twins|his|her,
    2|3 year old, nursery|playgroup|creche|wean|weans|wains & !i
  `),
  'excuse.wet_otherwise': phrases(`
    bathroom_floor|washing_up|rain*|raining|storm|drizzle|snow|puddle_outside|sweat*|shower|swim*|pool|bath|washing|washed|laundry|hair|spilled|spilt|spill|spilling|knocked_over|sprinkler|paddling|sea|hose|mop|mopped|dew|grass|perspir*|wringing|drenched & !URINE|STOOL|UNAWARE|ONESELF,
    tea|coffee|juice|wine|beer|drink .. over|on|down|all, PLUMBING_THING & !URINE|STOOL|UNAWARE|no_say|ONESELF|CLOTHES|like_a|like_an|down_below|down_there,
    FEVER|CHILLS|night_sweats|hot & sheets|nightie|bed|pyjamas|pajamas|pillow|nightdress & !URINE|wet_the|wetting
  `),
  'excuse.clear_test': phrases(`
    
    mammogram|smear|colonoscopy|biopsy|screening|scan|test|tests|results|mole|lump|blood .. clear|negative|benign|fine|normal|nothing|okay|ok,
    ruled out .. CANCER, CANCER .. ruled out, benign, clear|negative .. mammogram|smear|biopsy|scan,
    all clear .. on .. mammogram|smear|scan|biopsy|test, checked|tested|screened .. for .. CANCER,
    colonoscopy & not|no .. CANCER, benign .. lump, lump .. benign
  `),
  'excuse.slow_gains': phrases(`
    
    flexibility|flexible|balance|plank|planks|fitness|splits|posture|technique|form|score|speed|stamina|endurance|team|wifi|signal,
    first session|time|day, just started, only .. started, core|abs|arms|grip|wrists|glutes & !numb,
    tired|tiredness|fatigue|knackered|exhausted|generally|hungry|lunch|breakfast|coffee,
    CANNOT be better, better|worse|improving|improv* at !all|night|rest|home|present|times|the_moment|any|it, not .. yet & minutes|started|first, not yet, first go|time|day|attempt,
    only just started, better .. at .. these|planks|stretching, not better yet, first go,
    touch|reach .. toes|floor, new to this, get .. any further, fold
  `),
  'excuse.ordinary_need': phrases(`
    need .. pee|wee|toilet|loo|bathroom|piss & hold it & !number,
    hold it .. pause|longer & !number|TOILET_LOSS,
    CANNOT hold .. plank|pose|position|stretch|bridge|count|seconds|it .. longer
  `),
  'excuse.exercise_joke': phrases(`
    EXERCISE_TALK & !for_real|seriously|not_about|not_joking|mean_it|not_the_workout|alive|be_here|living|exist|SELF_KILL|SELF_HURT|PILLS|LIFE|purpose|jump|jumping|off_the|off_a|drive|driving, EXERCISE_TALK .. makes|making|make, another|more|than|before .. EXERCISE_TALK & !alive|be_here|living|exist|SELF_KILL|SELF_HURT|PILLS,
    lol|haha|jk & !PILLS, only|just joking|kidding & !not|PILLS
  `),
};

/** Words that, beside a sign, make it worse. */
export const raises = {
  'raise.second_leg': phrases(`
    LEFT LEG1? .. NUMBW|TINGLE|WEAKW ... RIGHT LEG1? .. NUMBW|TINGLE|WEAKW,
    RIGHT LEG1? .. NUMBW|TINGLE|WEAKW ... LEFT LEG1? .. NUMBW|TINGLE|WEAKW,
    other leg|foot|one|side|thigh|calf|knee .. too|also|now|is|has|started|going|same|well & !OTHER_FINE,
    the|in|my|now other leg|foot|one too|now|also, so does|is|do|has .. RIGHT|LEFT|other,
    and|then|now|next .. other one|leg|foot|side|too,
    and|now !needles .. RIGHT|LEFT .. too|also|well|now|started|doing|going|same,
    LEFT .. now|and .. RIGHT .. too|doing|also|well|started|same|now,
    RIGHT .. now|and .. LEFT .. too|doing|also|well|started|same|now,
    RIGHT|LEFT one .. now|too|same, both legs|feet|sides|of, not only .. LEFT ... RIGHT,
    not only .. RIGHT ... LEFT, LEFT .. bit in .. RIGHT, RIGHT .. bit in .. LEFT, now .. the pair,
    in .. other too, not just .. LEFT .. RIGHT, not just .. RIGHT .. LEFT,
    any longer .. LEFT|RIGHT .. also|too|as,
    other leg|foot|thigh|calf|side|one .. joined|joining|joins,
    now .. other leg|foot|thigh|calf, same .. other leg|foot|side|one, same .. both sides,
    LEFT|RIGHT one|leg|foot .. joined|joining|joins|following,
    other leg|foot|one|side .. as, the|my LEFT|RIGHT one|leg|foot? also|too|as_well, one leg|foot|side .. to|into|and the? other,
    alternat*|swap*|switch* .. sides|legs, is the LEFT|RIGHT also|too|as,
    LEFT LEG1 .. NUMB|TINGLE|WEAKW ... RIGHT LEG1 .. NUMB|TINGLE|WEAKW, RIGHT LEG1 .. NUMB|TINGLE|WEAKW ... LEFT LEG1 .. NUMB|TINGLE|WEAKW,
    in .. LEFT LEG1 ... in .. RIGHT LEG1, in .. RIGHT LEG1 ... in .. LEFT LEG1,
    other leg|foot|one|side|thigh|calf|knee|LEG1 .. joined|joining|joins|followed|following|follows|caught|catching|copied|copying|gone_the_same|going_the_same|gone|going,
    second leg|foot|one .. joined|joining|joins|followed|too|now|also|started|same|going|gone,
    the other .. gone|going .. same, LEFT .. then .. RIGHT .. both|together,
    RIGHT .. then .. LEFT .. both|together, so is|are|has|have|does .. other, LEFT .. and .. in .. RIGHT,
    RIGHT .. and .. in .. LEFT, mostly .. LEFT ... RIGHT, mostly .. RIGHT ... LEFT,
    LEFT|RIGHT LEG1 .. joined|joining|joins|followed|following|caught|started,
    not just .. LEFT|RIGHT ... LEFT|RIGHT .. also|too|as_well,
    into|in|down the|my|his|her other one|leg|foot|side|thigh|calf? & !fine|normal|ok|okay|stretch,
    LEFT|RIGHT .. joined|joining|copied|copying|caught_up|followed, and|then|now the? other .. joined|copied|followed|caught_up|too,
    not|any_more just|only|the? one leg|foot|side & !stretch, is|was|now the pair,
    also in? the|my LEFT|RIGHT one|leg|foot|side|thigh, LEFT LEG1? ... spread|moved|crossed|gone|started|crept .. RIGHT, RIGHT LEG1? ... spread|moved|crossed|gone|started|crept .. LEFT,
    not only|just|merely the|my? LEFT|RIGHT LEG1 & !stretch|switch|bend, RIGHT|LEFT one .. as_well|also,
    the? same on|in|down|with|for? the|my|his|her? LEFT|RIGHT|other|opposite & !stretch|pose|exercise|next|fine,
    LEFT LEG1? ... but|and|while|whereas|though the|my|his|her? RIGHT 's|is|one|LEG1|has|feels .. NUMB|DEADW|dead|TINGLE|WEAKW|worse & !not|fine|perfect|good|ok|okay|great|normal|alright|grand|all_right|no,
    RIGHT LEG1? ... but|and|while|whereas|though the|my|his|her? LEFT 's|is|one|LEG1|has|feels .. NUMB|DEADW|dead|TINGLE|WEAKW|worse & !not|fine|perfect|good|ok|okay|great|normal|alright|grand|all_right|no,
    SCIATICA|PAINW|NUMBW|TINGLE|pain|pains on|in|down the|my? LEFT LEG1? and SCIATICA|PAINW|NUMBW|TINGLE|pain|pains on|in|down the|my? RIGHT,
    SCIATICA|PAINW|NUMBW|TINGLE|pain|pains on|in|down the|my? RIGHT LEG1? and SCIATICA|PAINW|NUMBW|TINGLE|pain|pains on|in|down the|my? LEFT,
    ditto|likewise .. RIGHT|LEFT|other
  `),
  'raise.power_failing': phrases(`
    CANNOT .. WALK|stand|climb|stairs & !TIPTOES, WEAKW ... NEWISH|SUDDEN|WORSE, NEWISH|SUDDEN|WORSE ... WEAKW,
    GIVEWAY ... WORSE|more_and_more|more_often, hold|holding|hang|hanging .. onto|on|to .. walls|wall|furniture|rail,
    NEWISH .. AID, AID .. NEWISH|now|today, crawl|crawled|crawling, on my bum|backside|hands,
    it is|getting|got|gets .. WORSE & !PAINW, so|that|too weak ... AID|carried|carry,
    borrow*|had_to|have_to|having_to|needing ... AID, carried|held|hold|propped me|him|her,
    WEAKW ... CANNOT .. WALK|MOVE|climb|cross|manage|rise, CANNOT .. WALK|climb|cross|manage|rise|kick|hop|jump ... WEAKW,
    CANNOT .. hop|jump|push|kick ... WORSE,
    CANNOT .. get .. out|up|off ... WEAKW, WEAKW ... CANNOT .. get .. out|up|off, hold|holding|hang|hanging|grab|grabbing|lean|leaning .. wall|walls|furniture|rail|counter|trolley|worktop,
    GIVEWAY ... limp|dead|useless|gone|hopeless|CANNOT|nothing,
    now|today .. hopeless|useless|limp|whole|entire|all_of, weaker again|every|each|by_the|than_it|than_yesterday|than_this|than_last,
    no life in it|them, from .. bit? weak .. to .. CANNOT|nothing|no, but now|today,
    hopeless|limp|useless|floppy & now|today,
    GIVEWAY ... NEWISH, GIVEWAY ... never .. before, WEAKW ... need|needs|needed .. help|lifting|carrying, could .. walk|stairs|stand|climb ... WEAKW,
    WALKED ... WEAKW|no_strength|CANNOT, was fine|strong ... WEAKW|no_strength|CANNOT
  `),
  'raise.trauma_stuck': phrases(`
    CANNOT .. get .. up|off, CANNOT move|walk|stand, stuck, CANNOT .. move .. LEG|anything,
    on .. floor & CANNOT|still|lying, not .. able .. get|stand|move, legs .. gone|useless,
    just lying there, not moving, lying at the foot,
    CANNOT shift|budge|push_myself|pull_myself|haul_myself|lift_myself|rise|sit_up,
    nothing .. will|let .. move|up|me_up|me_move, CANNOT|not|nothing .. let me|him|her up|move|stand, lying where, will|would not stand|get_up|move,
    not getting up, not getting off, not got up, not got back up
  `),
  'raise.trauma_speed': phrases(`
    was|were|am|driving|car|van|both|he|she doing|going about|around|over|at|nearly? 30|35|40|45|50|55|60|65|70|75|80|90|100|110|120 & !squats|reps,
    ATSPEED & !fender|bender|minor|bump|low_speed|slow|slowly|crawling|stiff|tired|traffic|jam|queue|services|stationary|stopped, airbag|airbags .. went|deployed|off|inflated,
    rolled|flipped the car|van|it|over|truck|lorry, car|van|it|we rolled|flipped|overturned
  `),
  'raise.trauma_unprotected': phrases(`
    STRUCK & MOTOR & ON_FOOT, riding|rode|on|off .. MOTORBIKE
  `),
  'raise.fever_confused': phrases(`
    CONFUSED, not|CANNOT .. know|remember|tell|recognise|recognize|recognising|recognizing .. what|where|who|which|my|us|me|day|our|names|name & !what_is_causing|what_causes|what_caused|what_it_is|where_it_came|where_from|what_to_do|what_to_take, FAINTED, UNRESPONSIVE, talking .. rubbish|nonsense|gibberish
  `),
  'raise.pulsing_pain': phrases(`
    pain|pains|painful|ache|aches|aching|hurts|hurt|hurting|sore|agony|KILLING|SEVERE & !no|painless|without,
    throbbing & BACK
  `),
  'raise.pain_immobile': phrases(`
    CANNOT .. stand|walk|turn|roll|get_up|get_out|sit_up|straighten|stay_on_my_feet|move|weight_bear|bear_weight|put_weight|put_any_weight & !plank|pose,
    CANNOT .. get to my|his|her feet,
    had|have|having to .. give_up|stop|abandon .. walk|walking|standing|stand|moving & !plank|pose,
    gave_up|given_up|giving_up trying|try to? walk|walking|stand|standing|move|get_up
  `),
  'raise.pregnant_bleeding': phrases(`
    BLEED, cramps|cramping|contractions|contraction,
    pains|pain & low|lower|stomach|belly|tummy|BELLY|come_and_go, BELLY .. PAIN_NOUN,
    PAIN_NOUN .. BELLY
  `),
  'raise.popped_severe': phrases(`
    POP, CANNOT .. straighten|move
  `),
};
