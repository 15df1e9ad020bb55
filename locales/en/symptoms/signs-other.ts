import { phrases } from './phrases.ts';

/** How English tells of chest, belly, head and the rest. */
export const otherSigns = {
  'chest.pain': phrases(`
    CHEST & PAIN_NOUN, CHEST .. TIGHT, TIGHT_STRICT .. CHEST,
    pressure|weight|band .. in|on|round|around .. CHEST, sitting|standing .. on .. CHEST,
    SHARP .. CHEST, CHEST .. SHARP|SEVERE|ODD, CHEST .. gone|went|feels|feel|is TIGHT,
    pain .. breastbone|ribs|heart, chest pain|pains, pain .. when .. breathe|breathing,
    CHEST .. hurts|hurting|sore|aches|killing, elephant .. CHEST, CHEST infection .. pain,
    clutching .. CHEST, TIGHT & CHEST & !stretch, pressure .. here|middle & arm|jaw,
    pressure in the middle, pressure & middle|arm|jaw|indigestion,
    tightness .. not|still .. gone|going|there & spray|gtn|nitro*|puffer, used .. spray, retrosternal,
    goes|going|through .. through? to .. CHEST & PAINW, PAINW .. through to .. CHEST,
    pressing .. CHEST, CHEST .. sort of & in, goes|going|through .. through .. chest,
    RIBS .. crushing|pressure|breathe|tight, pain .. RIBS .. breathe|breath, wringing .. CHEST,
    CHEST .. wrung|wringing|clamped|strapped|bound,
    hand|fist|belt|strap|clamp|rope .. round|around|on .. CHEST,
    my|his|her|the|in|on|across|over|behind|round|inside .. CHEST .. is|has|feels|feel|feeling|went|gone|like|keeps|getting|hurting|someone|something|somebody|funny|not|odd & !CHEST_OK,
    something|somebody|someone|weight|load|rock|fist|band|belt|strap|brick|bricks|dog|person .. on|round|around|across|in .. CHEST & !CHEST_OK,
    CHEST .. like .. something|someone|somebody|being,
    heart .. flipping|flip|thumping|leaping|jumping|missing|stopping|giving|galloping|going_mad|like_mad|like_the_clappers & tight|pain|faint|dizzy|breath|chest|arm,
    TIGHT_STRICT & CHEST & !CHEST_OK, left side .. chest|heart .. PAINW|ache|pain|tight,
    behind .. breastbone|ribs|sternum & pain|burn*|pressure|tight|ache|ODD,
    centre|middle|center of .. chest .. pain|tight|pressure|ache|hurt*|burn*, PAIN_NOUN .. chest,
    angina .. playing|acting|bad|back|now|again|at_me, dodgy ticker .. pain|tight|now,
    heart .. squeezing|cramping|hurts|aching|pain|clench*
  `),
  'chest.arm_jaw': phrases(`
    PAINW .. left arm|jaw, left arm .. PAINW|numb|heavy|tingl*|TINGLE|NUMB|WEAKW, PAINW .. jaw .. arm,
    jaw .. PAINW|aching, jaw and .. arm, down .. left arm,
    PAINW .. into|down|to|in .. arm .. jaw|chest, NUMB|TINGLE .. left arm,
    pain .. into .. left? arm|jaw, pain .. going .. down .. arm, arm .. jaw & PAINW, jaw & arm & PAINW,
    jaw & shoulder & hurt|hurts|ache|pain|aches|sore, jaw .. and .. shoulder|arm & PAINW
  `),
  'chest.breath': phrases(`
    BREATH_BAD, CANNOT .. breathe|breath, HARD .. breathe|breathing|breath,
    not .. breathing .. right|properly|well, not .. get enough in & breathing|breath,
    breathing .. fast .. CANNOT, breathing .. CANNOT, panting & not .. moved|moving|done,
    panting .. and .. not moved, breathless|panting at rest|sitting
  `),
  'belly.pain': phrases(`
    BELLY & PAIN_NOUN, BELLY .. sore|PAINW|cramp*|stabbing, PAINW .. BELLY, SHARP .. BELLY, tummy ache,
    stomach ache, bellyache, stomachache, abdominal pain|pains, BELLY .. killing,
    pain .. through to .. back & BELLY, pains low down, gripes, BELLY .. paining|SEVERE,
    BELLY .. at me|giving_out|acting, wame, iliac fossa, tenderness & fossa|abdomen|belly|BELLY,
    middle .. sore|hurts|aches, sore .. front and back
  `),
  'belly.severe': phrases(`
    SEVERE & BELLY & PAINW, SEVERE .. BELLY .. pain|PAINW,
    BELLY .. SEVERE|agony|excruciating|unbearable|killing|KILLING, SUDDEN .. BELLY .. PAINW,
    SUDDEN & BELLY & PAINW & SEVERE, TEARING & BELLY, worst .. BELLY, agony .. BELLY,
    SEVEN_TO_TEN & BELLY & PAINW, PAINW & BELLY & collapse*|collapsed|clammy|grey,
    doubled .. over .. BELLY, BELLY & PAINW & doubled|agony|screaming|tears|CANNOT,
    FAINTED|faint|collapse|clammy|DIZZY & SEVERE & BELLY, SEVERE BELLY,
    SEVERE .. BELLY ache|pain|pains|cramps, BELLY .. rigid|rock_hard|board|solid & PAINW,
    BELLY .. rigid|hard .. board|rock, something .. burst .. BELLY, burst in my stomach|belly|tummy,
    rigid as a board, BELLY .. splitting|ripping|tearing|bursting open|apart|feels,
    splitting open & BELLY, knife|dagger .. gut|belly|stomach|tummy|BELLY,
    SEVERE & BELLY & knife|twisting
  `),
  'belly.pulsing': phrases(`
    
    BELLY & puls*|pulsing|pulse|pulsating|pulsates|throbs|throbbing|thumping|heartbeat|beat|beats|beating,
    puls*|pulsing|pulse|pulsating|throbbing|thumping|beating .. BELLY, heartbeat .. BELLY,
    LUMP .. beat|beats|beating|pulses|pulsing|throbs .. BELLY, BELLY .. LUMP .. beat|beats|pulses
  `),
  'belly.pregnant': phrases(`
    PREGNANT & BLEED, PREGNANT & cramp*|cramping|cramps|contraction*|contractions,
    PREGNANT & pains|pain & BELLY|low|stomach|belly|tummy|pelvi*|sharp|down,
    NUMBER weeks|months & pains|BLEED|pain & BELLY|low|down|spotting|BLEED, NUMBER weeks .. BLEED,
    contractions, waters broke|broken, waters have broken,
    PREGNANT & BLEED|bleeding|spotting|pains|cramps, NUMBER weeks .. pains|pain|bleeding|spotting,
    NUMBER weeks & pains,
    expecting & pain|pains|bleeding|spotting & low|belly|tummy|stomach|bleeding|BELLY,
    PREGNANT_NOW & PAIN_NOUN|BLEED & !sciatica|years
  `),
  'dizzy.now': phrases(`
    DIZZY, head .. spin*|spins|spinning|swim*|swims|light|funny|woozy, spinning,
    everything .. spinning|moving|swaying|turning|swirling, room .. spin*|turning|moving|going,
    NEARLY FAINTED, lose|losing|lost my balance & HEAD|dizzy, vision .. blur*|blurry|going|went|black,
    about|going to faint|collapse|pass, wobbly|funny|swimmy head, head .. wobbly,
    walls .. not|CANNOT stay|keep still, walls .. moving|spinning|closing, merry go round|roundabout,
    stepped off a boat|roundabout|merry_go_round,
    CANNOT keep my balance & !pose|tree|leg|plank|one_leg,
    head .. swirl*|floating|floaty|whirl*|fuzzy|lightness|rush|reeling|swam|went, light in the head,
    getting|gone|feel|feeling|felt|went .. light headed|faint|swimmy|spinny|dizzy|giddy,
    on|off a boat|ship|waltzer|merry_go_round|roundabout|rollercoaster,
    ground|floor|room|walls|ceiling|everything .. tilt*|spin*|moving|swaying|sway|swirl*|rocking|heaving|coming_up|went,
    sea legs|sick
  `),
  'dizzy.fainted': phrases(`
    FAINTED, was|were|been out for .. seconds|minute|minutes, LOST consciousness,
    keep|keeps|kept passing|fainting|blacking, collapsed, came to|round & floor|out|passed,
    woke .. floor, faint* .. yesterday|this|earlier|twice
  `),
  'other.self_harm': phrases(`
    kill|killing|hang|shoot|drown myself|himself|herself,
    want|wants|wanted|wanna|wish|like|rather|going to? die, want|wish to? be dead, wish .. dead,
    rather be dead, end .. it all, end|ending|take|taking .. my|own|his|her .. life,
    end it .. tonight|now|soon|today, suicid*|suicidal|suicide, point of|in living,
    hurt|hurting|harm|harming|cut|cutting myself .. on purpose|deliberately|want|urge,
    want|going|thinking|think|thoughts|feel|urge .. of|to|about .. harm|hurt|cut|harming|hurting|cutting|kill|killing .. myself|herself|himself,
    self harm|harming|harmed, overdose*|overdosed|overdose,
    took|taken|swallowed .. pills|tablets|overdose|paracetamol & whole|all|too|lot|bottle|overdose|packet|many,
    jump off|from|in .. bridge|roof|train|building & want|going|gonna|might, not .. worth living|live,
    do away with .. myself, done with .. life|living, top myself, going to end it,
    tired of living|life|being alive, life .. not .. worth, do not want to be .. alive|here,
    like|about|of ending things|it|myself, end things, rather .. be dead, point of living|going on,
    better off .. dead|without_me|gone,
    not|never .. want .. live|alive|be_here|wake_up|exist|go_on|around,
    no .. reason|point .. living|to_live|going_on|in_living, finish|finishing myself|it_all,
    CANNOT .. go on .. living|like_this|any_more, been|keep|started hurting|harming|cutting myself,
    unalive, unalive|off|top|delete|end myself, tablets .. laid out,
    tablets|pills & take them .. all|going, going to take them & tablets|pills,
    goodbye|note & pills|tablets|die|end, cut my wrists|wrist|arms & want|going|feel, written .. note,
    got .. rope & note, rope & note|neck|end, want|wish|like|rather .. not .. here|exist|wake|alive,
    wish i was|were dead|gone|not_here|never_born, wish i had never been born,
    no reason to live|go_on|carry_on, nothing to live for, CANNOT see .. way out|point|future,
    had enough of .. life|living|being_alive, done with .. life|living|everything & end|die|kill|pills,
    want .. it .. all .. over|to_end|to_stop|to_be_over,
    want|going|thinking .. finish|end .. myself|it_all|things,
    feel like .. killing|ending|hurting .. myself|it_all|my_life, not safe with myself,
    might do something .. stupid|silly & myself|life|end,
    thoughts|thinking .. death|dying|suicide|ending|not_being_here & !film|book, dark thoughts,
    jump .. off|under|in_front .. bridge|train|roof|bus|car|building, hang myself, slit my wrists,
    pills .. enough|saved|stash* & end|die|kill|myself, goodbye .. cruel|world|everyone & end|die,
    world .. better .. without me, better without me,
    burden .. everyone|family & dead|gone|end|die|without
  `),
  'other.help_call': phrases(`
    
    call|ring|phone|get|need|send|dial|want|order|fetch|calling|require|contact .. ambulance|paramedic*|paramedics|999|911|112|000|108|111|emergency|ems,
    ambulance & !siren|passed|driver|noise, dial 999|911|112|000|108|triple, 999|911,
    take|get|bring|rush|drive .. me|him|her|us .. to .. hospital|casualty|emergency|er|ed|a,
    need|have|want|got .. to .. go|get .. hospital|er|casualty|emergency,
    hospital now|immediately|asap, call .. emergency services|emergency, emergency services,
    this is .. an? emergency, medical emergency, need .. hospital, triple zero|0, call .. for help,
    get .. medical help, need .. medical|urgent .. help|attention, send help, call 0,
    i need a? paramedic|ambulance, 9 1 1, 9 11, call|dial|ring 911|999|112|NUMBER & !times,
    emergency number, whats|what .. emergency number,
    fetch .. somebody|someone|help & FALL|legs|hurt|CANNOT, what|whats is? the? emergency number,
    triple nine|9|zero|0, a and e|e, accident and emergency, phone|text .. 9|911|999|112|000,
    go to .. hospital|a_and_e|casualty|er right|now, to .. a and e, need|get|call an? ambo,
    it is an emergency & doctor|quick|help|now, doctor quick, phone 9 1 1, phone|call|ring 9,
    get|call|need|want|send|fetch|ring|phone .. doctor|medic|help .. now|immediately|quick|urgently|asap|straight_away,
    need .. emergency help|services|doctor|care,
    ambulance .. now|please|quick|here|need|want|get|send|ring|call,
    i need .. hospital|a_and_e|casualty|the_er|emergency_room,
    take|get|drive|bring .. me|him|her .. hospital|casualty|emergency|er|doctor_now,
    ring|call|dial|phone .. 000|triple|911|999|112|108|emergency|rescue, this is .. emergency,
    it is .. emergency & !not, save me|him|her & dying,
    someone help & CANNOT|fallen|hurt|dying|breathe, hurry .. ambulance|help,
    emergency room|department|services|line|number, a and e, get me .. er|out_of_here_to_hospital,
    hospital .. now|please|quick|straight_away|immediately,
    need|want .. paramedic*|ambulance|nine_nine_nine, i need .. 911|999|112|000
  `),
  'other.heart_attack': phrases(`
    HEART_ATTACK, having|had|have|is|been|think|might|could|it .. a? STROKE !of|play*|rate, STROKE,
    heart .. stopping|stopped|giving out, heart attack|attacks
  `),
  'other.face_arm_speech': phrases(`
    FACE .. DROOP, side of .. FACE|face .. DROOP|NUMB|TINGLE|gone|ODD, FACE .. gone .. numb|ODD|DROOP,
    DROOP .. face|mouth|eyelid|smile, SPEECH .. SLUR|ODD, SLUR .. SPEECH|words|talking,
    CANNOT .. speak|talk|get .. words|sentence|properly|out, CANNOT .. speak,
    HARD .. speak|speaking|talking|words, arm .. SUDDEN|gone|went|just .. weak|WEAKW|limp|heavy|floppy,
    SUDDEN .. arm .. WEAKW|NUMB|CANNOT,
    CANNOT lift|raise|move .. arm|arms !above|over|high*|that|any|up|past,
    LOST .. use|power|strength .. arm, one side .. of|my? body? .. weak|WEAKW|NUMB|gone|PARALYZED,
    left|right side .. body .. weak|NUMB|gone|PARALYZED, whole .. side .. NUMB|WEAKW|PARALYZED|gone,
    talking .. rubbish|nonsense|gibberish|funny, not .. making .. sense, LOST .. sight|vision|speech,
    sudden .. confus*|blind*, CANNOT see .. out|SUDDEN|anything, NUMB & face, face .. TINGLE|NUMB,
    words .. wrong|SLUR, double vision, arm .. CANNOT|not .. REFUSE|lift,
    arm .. feels heavy & pressure|chest, speech|talking .. wonky|funny|off|weird|garbled|thick,
    dropped .. mug|cup|things .. times & hand|arm|speech, hand .. dropped|dropping & speech|face,
    eyelid|corner .. mouth .. slumped|drooped|dropped|fallen, mouth .. slumped|slipped|crooked,
    slur*|slurring|slurred|slurry & !dentures|always|drunk|pub|wine,
    FACE .. one side .. NUMB|ODD|DROOP|down|dropped|gone|frozen|weird|melted|melting,
    half .. my|his|her face .. NUMB|ODD|DROOP|gone|frozen|down,
    smile .. lopsided|crooked|uneven|gone|wonky|funny, dribbling .. one side & face|mouth,
    CANNOT .. smile|close .. eye|mouth|properly,
    CANNOT .. find|say|form|make|string .. words|word|sentence|sentences,
    words .. not .. coming|come|right|sense,
    talking .. gibberish|nonsense|rubbish|double_dutch|funny|weird|slurred|drunk,
    sound|sounds|sounding .. drunk|slurred & not|speech|voice|words,
    arm .. dropped|dropping|drifts|useless|dead|limp|will_not_lift|wont|floppy|heavy & SUDDEN|face|speech|just|CANNOT|side,
    hand .. useless|will_not_grip|clumsy & SUDDEN|face|speech|just,
    one side .. body|me|face .. weak|numb|dead|gone|useless|paralyzed|limp, gone blind|deaf in one,
    lost .. vision|sight .. eye|one, vision .. gone|lost .. one|eye,
    confused .. sudden*|all_of_a_sudden
  `),
  'other.fit': phrases(`
    FIT, a fit, have|having|had|has|another seizure|seizures|convulsion*, shaking .. uncontrollably,
    jerking .. all over|uncontrollably, seizure|seizures, jerking & eyes|rolled|uncontrollably|foaming,
    eyes .. rolled back|up, foaming at the mouth,
    shaking|jerking|twitching|thrashing|convulsing all over|uncontrollably|violently & OTHER|OTHER_PRONOUN,
    gone|went .. stiff .. shaking|jerking, foaming|frothing .. mouth
  `),
  'other.unresponsive': phrases(`
    UNRESPONSIVE, CANNOT .. wake|rouse .. him|her|them,
    not .. respond*|responding|breathing|waking|moving & he|she|OTHER|OTHER_PRONOUN,
    OTHER|OTHER_PRONOUN .. collapsed|unconscious, not answering .. me,
    not breathing|waking & OTHER|OTHER_PRONOUN,
    OTHER|OTHER_PRONOUN .. not wake|waking|respond|responding|breathing,
    OTHER|OTHER_PRONOUN .. collapsed, OTHER|OTHER_PRONOUN .. out cold|for_the_count,
    OTHER|OTHER_PRONOUN .. limp|floppy|grey|blue|lifeless,
    found .. OTHER|OTHER_PRONOUN .. on .. floor & not|CANNOT|no
  `),
  'other.immunity': phrases(`
    immune system .. low|weak|poor|bad|shot|compromised|knock*|suppress*|down,
    knock|suppress|lower|dampen|knocks|suppresses .. immune|immunity, transplant, hiv,
    low|weak|no|poor .. immun*, CANNOT .. fight .. infection*|infections,
    IMMUNE & !BOOST|fine|strong|good|normal|boost*
  `),
  'other.injected_drugs': phrases(`
    DRUGS !down,
    inject|injecting|injected|shoot|shooting .. drugs|heroin|stuff|up|gear|meth|coke|speed|cocaine|fentanyl,
    used .. to inject, i|we inject !insulin|botox, needle .. drugs|user, track marks
  `),
  'other.spine_procedure': phrases(`
    SURGERY_SPINAL & TIME_RECENT, INJECTION_SPINAL, operated|cut .. BACK, BACK was operated,
    spinal .. SURGERY|INJECTION|tap|block|fluid, INJECTION in|into|to .. BACK|spine|lumbar,
    BACK INJECTION, shot|shots in|into my? BACK|spine, SURGERY_SPINAL & NUMBER weeks|days,
    only .. been .. month|weeks|week & SURGERY, jabbed|injected|shot .. into .. BACK|spine,
    steroid .. into .. BACK|spine, SURGERY_SPINAL & !all_gone|gone,
    SURGERY .. BACK|spine & !after|YEAR, BACK .. SURGERY & !after|YEAR|gone
  `),
  'other.urination': phrases(`
    URINE .. burns|burning|hurts|stings|stinging|painful|hurt|sting|cloudy|smell*|smells|stinks|razor*,
    BLEED .. in|when .. URINE|TOILET|go, URINE .. red|pink|bloody|brown|BLEED|dark|cola|rusty,
    pink|red|brown|BLEED .. URINE, uti|utis, water|urine|bladder|kidney|urinary infection, cystitis,
    passing blood, peeing|weeing|pissing blood, burning URINE, kidney stone*|infection,
    BLEED .. wee|pee, it burns when i, it burns|stings|hurts .. URINE, stings when|to|if,
    URINE .. rose|rosé|beetroot|colour|color|pink|red, colour of & URINE,
    hurts|stings|burns .. pee|wee|urinate|piss,
    burns|burning|hurts|stings|stinging|painful|pain|sore|burn|sting|hurt|hurting|agony|glass|razor*|fire .. when|to|while|passing|on|if .. URINE|go|URINE_VERB,
    cloudy|smelly|foul .. URINE, URINE .. cloudy|smelly, hematuria, dysuria, painful urination, pyuria
  `),
  'other.lump': phrases(`
    LUMP .. BACK|spine|HIP|on my, BACK .. LUMP, BACK|spine .. shape, shape .. BACK|spine, LUMP & BACK,
    lump, hunch*|hunched|hump, spine .. sticking|sticks, bone .. sticking .. out,
    thing .. by|on|beside .. spine & found|new|sticking|hard, new bump,
    BACK|spine .. looks|is|gone|has|looking .. BENT, BENT spine|BACK, BACK .. BENT .. to one side,
    BENT .. to one side, knobbly|knobby|hard thing|bit .. BACK
  `),
  'other.calf': phrases(`
    calf|calves|shin|leg|ankle .. SWOLLEN, SWOLLEN .. calf|calves|leg|shin, CLOT,
    calf|calves .. hot|red|warm|puffy|swelled|throbbing .. and|to|red|hot|swollen|tight|puffy,
    leg .. bigger|twice|double|swelled|swollen, calf .. blown|ballooned
  `),
  'other.pregnancy': phrases(`
    PREGNANT, NUMBER weeks|months pregnant|gone|along, expecting .. baby|child|twins|in,
    i am expecting, baby|bump .. on|due .. way|in|month|week, having .. baby, miscarriage,
    i|she|am|wife NUMBER weeks|months pregnant|gone|along, baby on board
  `),
  'other.bones': phrases(`
    BONES, bones .. thin|weak|brittle|crumbling|fragile|soft|chalk*|honeycomb,
    thin|weak|brittle|fragile|soft|crumbly bones, bone scan|density .. thin*|thinning|low,
    bones|bone .. thinning
  `),
  'other.steroids': phrases(`
    STEROIDS & !cream|inhaler|shot|injection|spray|into
  `),
  'other.thinners': phrases(`
    THINNERS, blood .. thin*|thinners|thinner|thinning
  `),
  'other.morning': phrases(`
    morning* .. NUMBER hours|hour, stiff* .. for|until|till .. hours|hour|noon|lunch*|midday|afternoon,
    stiff* .. hours|hour|lunchtime|noon|midday, morning stiffness .. hour|hours|lunch*,
    takes me? NUMBER|two|a hours .. loosen|morning, NUMBER hours .. loosen, hours .. loosen .. up,
    hour and .. half .. get|loosen|going & BACK|morning|stiff, hour .. get going,
    hours .. morning|mornings,
    NUMBER|an|good|couple|few|several hours|hour .. loosen|morning|get_going|ease|straighten|mornings & !ago,
    takes .. hours|hour .. loosen|morning|get_going|ease|unstiffen,
    hour|hours .. to_loosen|get_moving|stiffness,
    until|till lunchtime|lunch|noon|midday & loosen|stiff*|BACK, takes until
  `),
  'other.cough': phrases(`
    COUGH & PAIN|BACK|worse|hurts|goes|agony|kills|through|sharp|sore|jolt, worse .. COUGH,
    PAIN .. COUGH, COUGH .. goes|hurts|kills|through|worse|agony|sore|shoots,
    cough|sneeze|laugh .. it|pain .. goes|hurts|jabs|stabs|shoots,
    COUGH & BACK & goes|through|jabs|hurts|sharp
  `),
  'other.sweats': phrases(`
    SWEATS & NIGHT, night sweats|sweat, sweat* .. night|bed|sleep|sheets,
    drenched .. sheets|bed|night|sweat|pyjamas,
    wake|waking|woke .. drenched|soaked|soaking|sweat*|dripping|wringing, SWEATS .. sheets|bed,
    sheets .. SWEATS|wet .. sweat, soak|soaking|soaked .. sheets|bed|pyjamas, sheets .. every night,
    sweat* .. through .. sheets|pyjamas|nightie
  `),
  'other.elsewhere': phrases(`
    SEVERE & ARM|HEAD|HIP & PAINW, BADPAIN & ARM|HEAD|HIP, SUDDEN & ARM|HEAD|HIP & PAINW,
    new|bad|strong|severe|terrible|awful|horrible|worst|splitting|blinding|thunderclap .. PAINW|headache|migraine .. in? ARM|HEAD|HIP,
    severe|terrible|bad|worst|splitting|blinding|thunderclap|awful|sudden headache|migraine,
    headache .. SUDDEN|worst|terrible|SEVERE,
    new|bad .. pain .. in .. HIP|shoulder|neck|head|arm|ribs|side|knee|hand|wrist,
    ARM|neck|HIP .. KILLING|agony|SEVERE, PAINW .. between .. shoulder, upper back .. SEVERE|pain,
    strong pain .. in, HEAD .. KILLING|pounding|splitting|exploding, palpitation*|palpitations,
    heart .. fluttering|skipping|racing|pounding & !EFFORT|EXERTION|after|from
  `),
};
