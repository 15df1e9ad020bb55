import { phrases } from './phrases.ts';

/** How English tells of injury, infection, illness and pain. */
export const bodySigns = {
  'trauma.fall': phrases(`
    FALL, had|have|took|taken|bad|nasty|since|after|my|the|big|of FALL_NOUN,
    went over .. on|and|BACK|hard, went right over,
    off .. ladder|horse|stool|chair|trampoline|bike|bicycle|swing|wall|step|bed|kerb|roof|scaffold*|quad,
    missed .. step|stair, came|come off .. bike|horse|ladder, dropped .. couple|few of? stairs|steps,
    broke my fall, off .. my? horse|bike|ladder, slid off, bucked, came down on my,
    jumped|jump .. off|down .. shed|wall|roof|ledge|step & PAIN|hurt*|sore,
    went down .. hard|on|carpet|floor|stuck, went flat on, dropped .. few feet, ladder .. parted,
    missed .. last .. steps|step|stair, stepped in .. hole, FALL .. down .. stairs|steps,
    went down .. stuck, FALL & BACK, knocked|bowled over|down|off, knocked_over|bowled_over by
  `),
  'trauma.crash': phrases(`
    CRASH !course, VEHICLE|car|road|traffic .. accident,
    accident .. VEHICLE|car|road|bike|work|driving, HIT_BY .. VEHICLE,
    VEHICLE .. hit|struck|knocked|HIT_BY, hit by a?, rear ended,
    ACCIDENT & VEHICLE|driving|sport|rugby|football|work, wrote|written off .. car, rolled .. VEHICLE,
    someone|somebody .. hit|ran|drove .. my? VEHICLE|back|me
  `),
  'trauma.blow': phrases(`
    BLOW, hit|banged|whacked|smacked|bashed|knocked|cracked|slammed .. BACK|tailbone|HIP,
    fell|dropped|landed .. on .. my? BACK, BACK .. hit|banged|whacked|kicked|punched,
    kick|punch|blow|knock|whack .. to|in|on .. BACK, landed .. tailbone|bum|bottom|BACK|backside,
    fractured|broke|broken .. BACK|spine|vertebra*|rib|ribs|HIP|tailbone, found a fracture, fracture,
    fell|FALL|dropped on .. my? BACK|head|shoulder|me, big|someone|somebody|lad|bloke .. landed on me,
    BACK .. crushed, came down on .. spine|BACK|tailbone
  `),
  'trauma.high_energy': phrases(`
    FALL|CRASH|came|come|off|thrown|hit|ACCIDENT|knocked & MOTORBIKE, CRASH|ACCIDENT & ATSPEED,
    VEHICLE & ATSPEED, ATSPEED & FALL|CRASH, thrown .. from|off|out|clear|over,
    THROWN & VEHICLE|horse|bike|MOTORBIKE|CRASH|windscreen|seat, HIT_BY & CYCLE|crossing,
    HIT_BY .. VEHICLE !in|while|my, VEHICLE .. HIT_BY|hit|knocked|struck .. me|him|her,
    HIT_BY .. crossing|road|street, knocked .. off .. bike|bicycle,
    VEHICLE .. rolled|flipped|overturned, rolled|flipped .. VEHICLE, hanging upside down, run over,
    ran me over, hit .. crossing .. road|street, HIT_BY .. bus|train|truck|lorry|van|car, struck by,
    head on, stamped|trampled, windscreen|windshield, went through .. windscreen,
    airbags|airbag .. went|deployed|off & !not
  `),
  'trauma.height': phrases(`
    FALL|off|from|jumped|landed & HEIGHT, FALL .. TEN_OR_MORE feet|foot|ft,
    TEN_OR_MORE feet|foot|ft .. FALL, FALL .. THREE_OR_MORE metres|meters|metre|meter|m,
    FALL & THREE_OR_MORE metres|meters|storeys, TEN_OR_MORE foot|feet|ft .. fall|drop|ladder,
    FALL & TEN_OR_MORE feet|foot|ft, FALL .. out of .. window|tree,
    off .. roof|scaffold*|balcony|cliff|bridge|wall of, FALL|fell & HEIGHT,
    fell|fall|falling|fallen .. from|off|out .. HEIGHT, two|2 storey|story|floors
  `),
  'fever.hot': phrases(`
    FEVER !in|out|outside|of the|is|fine|was|normal|gun|check*|in,
    got|have|had|having|running|with|slight|high|bit .. TEMPERATURE !in|out|is,
    TEMPERATURE .. up|high|raised|FEVER_READING|over|TEN_OR_MORE,
    FEVER_READING .. fever|temperature|degrees|TEMPERATURE, fever|feverish|fevers|febrile,
    hot and cold, burning up, temperature .. a? NUMBER, boiling|roasting .. touch,
    hot to .. touch & !calf|leg, running|spiking hot|a_temp,
    hot and|then cold|shivery|sweaty|clammy|freezing, hot then|and freezing|cold,
    TEMPERATURE and .. BACK|PAINW|chills, hot|boiling|roasting .. then .. cold|freezing
  `),
  'fever.chills': phrases(`
    CHILLS !out|out|down|pill, SHAKE_COLD .. with|from .. cold|fever, SHAKE_COLD .. all night|in bed,
    shaking|shivering .. and sweating|sweats, CANNOT .. get|warm up, freezing .. CANNOT .. warm,
    the shivers|shakes, cold .. warm room, cold sweats|sweat, teeth chattering
  `),
  'weight.lost': phrases(`
    LOST .. WEIGHTW,
    WEIGHTW .. LOST|loss|falling|dropping|coming|dropped|fallen|melting|gone|going|drops|falls,
    weight loss, dropped|drop|dropping|shed|shedding|down|lost .. WEIGHTW,
    pounds|weight|kilos .. fall*|falling|drop*|dropping|coming|fell|dropped off|away|me|down,
    GARMENT .. CLOTHES_LOOSE, CLOTHES_LOOSE .. GARMENT, SLIMMER,
    gone|went|down from .. NUMBER .. to .. NUMBER, losing weight, wasting, lost NUMBER WEIGHTW,
    belt .. hole*|notch*, getting skinny|thin|thinner, GARMENT .. falling|hanging|fall,
    clothes .. loose|big|hang*, under weight|underweight .. now, unexplained weight, lost so much,
    CANNOT keep weight|it on, CANNOT .. keep .. weight, lost a good bit & weight|skinny|trying|thin,
    skinny|skinnier, NUMBER stone|pounds|kilos|kilo|lbs .. in NUMBER|a|two|2|3 weeks|months|month,
    GARMENT .. not stay up, stay up & GARMENT, lost a .. lot|bit|load|loads & trying|skinny|thin
  `),
  'cancer.own': phrases(`
    CANCER & !sign, had|have|has|got|survived|beat|diagnosed|treated|history .. CANCER,
    CANCER survivor|history|patient, on|had|having|finished chemo|radiotherapy|chemotherapy,
    in remission, melanoma, positive biopsy, removed|took|cut .. CANCER|melanoma,
    CANCER .. removed|off, secondaries, cancer of, quiet .. leukemia|cancer,
    prostate|breast|bowel|lung & operation & got,
    found it in my|his|her lung|breast|bowel|liver|prostate|kidney|ovary, found .. CANCER, leukemia,
    they|surgeon .. took|cut|removed .. CANCER|melanoma|mole,
    breast|prostate|bowel|lung|skin|colon|ovarian|cervical|testicular|kidney|thyroid|bladder|bone cancer
  `),
  'pain.severe': phrases(`
    BADPAIN, SEVERE & PAINW, SEVERE & BACK, BACK .. KILLING, PAINW .. KILLING,
    SEVEN_TO_TEN out of ten|10, SEVEN_TO_TEN over|outta ten|10,
    NUMBER|eight|nine|ten and a half & ten|10|scale, SEVEN_TO_TEN & PAINW & scale|out|level|score,
    agony|agonizing|excruciating|unbearable, PAINW .. too much, in so much|a lot of|lots|terrible pain,
    CANNOT .. talk|speak|think|sleep|eat|breathe .. PAINW|sore|pain|bad,
    hardly|barely .. talk|think|speak|function .. PAINW|pain,
    crying|tears|screaming|cry .. PAIN|pain|with,
    BACK .. bits|ribbons|wrecked|destroyed|banjaxed|cactus|rooted|shot|stuffed|broken|murder,
    really|so|very|too|pretty bad today|pain, in tears|agony, KILLING & BACK|pain|it|leg|LEG|hip|HIP,
    it is really|so|very bad, severe,
    pain .. unreal|savage|unbearable|wicked|horrible|awful|insane|crazy|intense|through,
    PAINW .. like hell, BACK .. in half, really|so .. painful, sore .. tears|cry|talk|think,
    worst pain, in a lot of pain, bad|awful|horrible|terrible|intense|serious pain,
    pain .. bad|terrible|worst, like a knife & BACK, scale .. NUMBER,
    NUMBER|8|9|10 and .. half & scale|ten|10, pain .. awful|horrible,
    CANNOT .. talk|think|speak .. sore|bad|hurts,
    barely|hardly|CANNOT .. get .. words .. hurts|pain|sore, hurts .. that much & CANNOT|barely,
    pain|it is|was SEVERE, CANNOT .. take|bear|stand|handle|cope|tolerate .. pain|it_any_more,
    hurts|hurt|hurting .. so_much|a_lot|really|hell|bad|badly|like_mad,
    BACK|pain|sciatica .. death of me
  `),
  'pain.worst_sudden': phrases(`
    worst .. pain|ever|life|BACK, worst & SUDDEN, SUDDEN & BADPAIN & !headache,
    worst .. i .. ever|have|life, SUDDEN .. SEVERE|agony|unbearable|excruciating, SEVERE .. SUDDEN,
    never .. felt|had|known .. pain .. like, pain .. hit .. SUDDEN
  `),
  'pain.immobile': phrases(`
    CANNOT .. stand|walk|sit|turn|roll|move|straighten|get .. PAIN, CANNOT .. stand|get .. up straight,
    CANNOT .. turn|roll .. over|bed, CANNOT .. get out of .. bed|chair|bath|car & PAIN|BACK,
    PAIN .. CANNOT .. stand|walk|move|turn|sit|roll|get,
    BACK & CANNOT .. stand|walk|move|turn|straighten,
    CANNOT .. move|stand|walk .. because|for|with|from .. PAIN|BACK,
    BADPAIN & CANNOT .. walk|stand|move|turn, doubled over|bent double,
    CANNOT .. stand|walk|move & PAIN|BACK|sore, PAINW .. too much .. to? stand|walk|move,
    CANNOT move .. BACK, stuck in .. bed|position|chair & BACK|PAIN,
    CANNOT .. stand|walk|move|turn|sit .. hurts|hurt|sore|pain, hurts .. that|so much & CANNOT,
    so sore|bad|painful .. CANNOT .. stay|stand|walk|get|move, CANNOT even stand & hurts,
    so|too|that much|bad|sore|painful .. CANNOT .. stand|walk|move|get,
    much|bad|sore|painful .. CANNOT .. stand|walk|move
  `),
  'pain.floor': phrases(`
    stuck .. floor|ground|mat|down, CANNOT .. get .. up .. off|from .. floor|ground|mat,
    CANNOT .. get .. up !FIGURE|early|in|out|at|to|the|this|it|that|so|there|high,
    CANNOT .. get .. off|from .. floor|ground|mat, floor .. CANNOT .. get|move|stand,
    on .. floor .. CANNOT|PAIN, lying .. on .. floor & PAIN|CANNOT|help, CANNOT .. get myself up,
    CANNOT .. rise, trapped .. floor, pinned|glued to .. floor, stuck on .. floor
  `),
  'pain.tearing': phrases(`
    TEARING & BACK|CHEST|BELLY, TEARING pain|feeling|sensation, something|like .. TEARING,
    like .. ripped|torn .. apart|open|two, TEARING .. through
  `),
  'pain.unrelenting': phrases(`
    
    PAIN|BACK|ache|it .. never|not|does|will|CANNOT|no .. stop*|stops|stop|goes|go|going|ease*|eases|ease|let|lets|leaves|leave|quits|shift*|end*|ends|relent|settle* !if|when,
    never|not|CANNOT .. lets|let|letting up, no let up,
    never .. stops|goes|eases|leaves|stop|gives .. away|me|pain|up|minute|break|rest?,
    CANNOT|does|will|do not .. go|going away,
    constant|continuous|unrelenting|relentless|nonstop|persistent|incessant|unremitting|perpetual .. PAIN|BACK|it|ache,
    PAIN|BACK|ache|it .. constant|relentless|nonstop|continuous|unrelenting|incessant,
    constant|unrelenting|relentless|nonstop|non stop, all the time & PAIN|it|BACK|there, day and night,
    night and day, round the clock, no position .. help*|comfortable|eases|better|works,
    CANNOT .. get|find .. comfortable, CANNOT .. find|get .. position|relief,
    no matter .. how|what .. sit|lie|do|position, whatever|however .. i .. do|sit|lie|position|way,
    no relief,
    nothing .. helps|touches|eases|works|takes|relieves|shifts|gives & PAIN|it|BACK|pain|tablets|codeine|painkillers,
    nothing touches it, there .. whole|all .. time, always there,
    even .. lying|resting|rest|sitting|still|flat|lie .. still|hurts|pain|PAIN|not|there|down,
    not .. matter .. how|what|sit|lie, pain .. not .. go|gone|stop*|away|ease*,
    never a .. moment|minute|second, steady ache, PAIN nonstop|constantly|continuously,
    PAIN .. around the clock, not .. ease* .. with|no, resting .. makes|no|not .. odds|difference,
    moving|move .. or .. same, without .. a? break|relief|stop, will not quit,
    painkillers|tablets|codeine .. not|nothing .. touch*|help*|work*|touching,
    rest .. not .. do|help|make .. thing|difference|anything|odds, peace .. from .. day|night,
    never .. peace, not .. minute|moment .. peace, day or night, rest does not, day nor night,
    24 7|seven|hours, 24 hours .. day, all day every|and day|night, all_day_every_day|all_day_long
  `),
  'pain.night': phrases(`
    wake|wakes|woke|woken|waking|wakened|wakens .. PAIN|BACK|ache|sore|it,
    PAIN|BACK|it|ache .. wake|wakes|waking|woke|wakens .. me|him|her|us,
    PAIN|BACK|ache|it|hurts|worse|bad|killing|KILLING & OVERNIGHT & !ok|fine|walk,
    CANNOT|not .. sleep|slept|sleeping .. PAIN|BACK|with|for,
    PAIN|BACK|it|ache .. keep|keeps|kept|keeping .. me|him|her .. up|awake,
    PAIN|BACK .. not|stops|CANNOT .. sleep|sleeping, stops me sleeping|from sleeping,
    up .. all|half .. night .. with|BACK|PAIN|in, OVERNIGHT & wakes|wake|woken|woke .. me|up|by|with,
    nights are .. worst|worse|bad|hell|awful, wakes me .. night|up, gets me up .. night|bed,
    wake .. up .. in|with pain|agony, night pain, lie|lying .. awake .. PAIN|BACK|with,
    awake .. with .. PAIN|BACK, PAIN|hurts|hurting|killing|aching & at night,
    wake|woke|waking .. at .. with .. BACK|PAIN, wake|waking NUMBER|at NUMBER & BACK|PAIN,
    worse .. at_night|in_bed|during_the_night|in_the_night
  `),
  'pain.not_improving': phrases(`
    not|no|never|nothing|CANNOT|isnt .. better|improv*|improvement|improving|improved !ADVERB_SKILL|at,
    WORSE & PAIN|BACK|it|pain, getting|got|gets|gotten|become|becoming .. worse,
    worse every|each|by|than|and|since, going downhill,
    nothing .. has changed|helped|helps|helping|changed|works|worked|working|is,
    not .. help* & PAIN|BACK|pain|it|tablets|stretch*|rest,
    still .. hurts|hurting|sore|there|bad|same|painful|PAIN & DURATION,
    DURATION & still & PAIN|BACK|there|same|not|hurts, same .. as .. DURATION|before|ever & PAIN|pain,
    not .. recover*, just as bad, still the same, rest* .. not .. help*|better, tried everything,
    stretching|stretches|exercises .. not|nothing .. help*|helping|work*|working, no better,
    pain .. not .. gone|reduced|away .. DURATION, DURATION .. no better|improvement|change,
    not shifting, spreading, PAIN .. WORSE, WORSE .. PAIN, worse than ever|before|last|yesterday,
    no improvement, nothing is|has .. helping|helped|improved, nothing helps, not .. getting .. better,
    sciatica .. worse|WORSE, still the same & rested|iced|tablets|weeks|months|DURATION|tried,
    rested .. same, weeks|months .. no change, no change & DURATION|weeks|months|now,
    still no improvement, no|little improvement .. DURATION|after, same & rested|iced|rest,
    still .. no .. improvement,
    not .. shift*|shifting|going_away|gone|settl*|reduc*|healed|eased|budged|cleared & DURATION|pain|PAIN|BACK,
    never .. healed|got_better|recovered, not|no better|improvement|improved & !weight,
    no change|progress & DURATION|pain|BACK|PAIN|still
  `),
  'pain.sharp': phrases(`
    SHARP & PAINW, SHARP & BACK|HIP|spine,
    sharp|stabbing|shooting|piercing pain|pains|one|pinch|twinge|sensation, it is|was|got|really sharp,
    something .. SHARP|tweaked|pulled|pinged|twinged|stabbed|grabbed|caught|jabbed,
    felt|feel|had|got|bit .. a? SHARP|twinge|pinch|stab|jolt, SHARP .. me|when,
    it .. SHARP .. when|in|BACK,
    tweaked|pulled|twinged|jarred|ricked|wrenched|pinged|strained|sprained .. BACK|something|it|muscle,
    BACK .. catches|caught|spasm*|seized|cramp*|grabbed|went|gone|goes .. when|in|just,
    BACK .. spasm*|seized|cramped|locking, spasm* .. BACK, twinge, like a knife, electric shock,
    SHARP pain, burning .. BACK|spine, BACK .. burning, nips|jabs|stabs|catches|pinches .. when|if,
    stab|jab|pinch|twinge .. on .. left|right|side, something .. go|gave|went|give|gives .. BACK
  `),
  'pain.hurts': phrases(`
    ow|ouch|owww|oww|owie|yowch .. my|PAINW|that|ow|PLACE|this,
    it|this|that is|was|feels hurting|painful|sore, i|am|are|is|in in pain, in pain, i hurt,
    i am hurt|hurting|sore, that|this|it .. hurt, hurts|hurting .. when|doing,
    PAINW .. when|doing .. move|twist|bend|this|lift, aching all, oh that hurts,
    have|i|just|just hurt myself|himself|herself,
    it|this|that|one|they|move|really|stretch|everything|pose hurts|hurt|hurting,
    pain|pains|painful|hurts & !BACK, have|having|got|feel|feeling|some|more pain & !BACK
  `),
  'pain.popped': phrases(`
    POP .. BACK|spine|HIP & PAINW|hurts|pain|CANNOT, POP & PAINW, something POP .. BACK,
    something POP & PAINW|BACK|hurts|CANNOT|agony, BACK POP & PAINW|CANNOT,
    heard|felt .. POP & PAINW|agony|CANNOT, POP & CANNOT move, tore|torn .. something & PAINW|BACK,
    BACK .. POP .. pain|hurts, POP .. BACK & sore|bad|agony|worse|CANNOT
  `),
  'pain.locked': phrases(`
    BACK .. locked|seized|jammed|stuck|frozen|gone|went|out & CANNOT,
    locked|seized .. CANNOT|BACK & CANNOT, CANNOT move !on|my|LEG|ARM|it|past|LIMITS,
    CANNOT straighten or move, BACK .. locked up|solid, stuck .. like this|bent, frozen & CANNOT,
    BACK .. locked|seized, CANNOT move at all|now, scared to move & PAIN, locked .. CANNOT,
    stuck .. CANNOT .. move|straighten
  `),
};
