import { phrases } from './phrases.ts';

/** How English says the signs of a pressed nerve. */
export const nerveSigns = {
  'bladder.lost_control': phrases(`
    LOST .. CONTROL .. BLADDER, LOST .. BLADDER .. CONTROL, LOST BLADDER|STOOL,
    LOST CONTROL .. down there|below, LOST .. CONTROL & TOILET|CLOTHES|WET, CANNOT CONTROL .. BLADDER,
    CANNOT CONTROL my|it|when .. TOILET|go|going|WIND|STOOL|URINE,
    no|not|little|less|poor .. CONTROL .. BLADDER|down|URINE|STOOL,
    BLADDER_ORGAN .. CONTROL .. gone|going|lost|downhill|bad|worse|poor,
    not|CANNOT|HARD CONTROL .. STOOL|URINE|BLADDER,
    BLADDER_ORGAN .. gave|given|let GIVEWAY|way|out|go|me, BLADDER_ORGAN GIVEWAY,
    HARD .. CONTROL|controlling .. BLADDER|STOOL|URINE, no control .. BLADDER|STOOL|URINE|when,
    CONTROL .. BLADDER .. gone|lost|going,
    LOST .. CONTROL of myself|himself|herself|everything below|it all,
    BLADDER_ORGAN .. open|opened|opens|emptied|empties|emptying .. self|itself|own|me|feel|without|suddenly,
    BLADDER_ORGAN opened|emptied, bowels|bowel|bladder not|CANNOT .. control|hold,
    BLADDER_ORGAN out of control, LOST .. function .. BLADDER, LOST BLADDER function|CONTROL
  `),
  'bladder.leak': phrases(`
    WET ONESELF, WET .. CLOTHES, CLOTHES .. WET|soaked, wet patch|spot, INCONTINENT,
    LEAK & URINE|STOOL|BLADDER|CLOTHES,
    i|she|he|have|am|been|been|keep|started|having|little LEAK !under|in|at, can not not LEAK,
    LEAK .. NUMBER times|twice|once, leaked once|twice,
    URINE|STOOL|WIND .. came|comes|coming|come|ran|running|runs|slips|slip|slipping|pours|gushes|falls|drops|leaks .. out|down|away|itself|anyway|own|feel,
    URINE|STOOL .. just|it comes|came, the|my|some|of wee|pee|urine|poo .. comes|coming|came,
    URINE|STOOL .. without .. FEEL|meaning|knowing|warning, did a URINE|STOOL in,
    STOOL|URINE in my|his|her CLOTHES, PADS since|now, wear|wearing|use|using|need|needing PADS,
    soil*|soiled|soiling, dribbling|dribble & CANNOT|stop|down|downstairs,
    comes out by itself|themselves, bit of URINE comes out, LEAK & FEEL, LEAK all over,
    LEAK when|every|if, caught short, CANNOT stop .. URINE|LEAK|peeing|weeing|dribbling, skid marks,
    smear* & CLOTHES, woke|wake|waking .. wet|soiled & bed|URINE, messed|dirtied ONESELF,
    wet through .. URINE, STOOL .. slip*|slips, URINE .. down my|his|her leg|legs, not hold .. URINE,
    i|have|been LEAK since|now|today|again, URINE .. everywhere, WET & without .. FEEL,
    bed wetting|wet, bedwetting, WET .. floor, puddle, STOOL .. not FEEL,
    wee|pee|URINE by itself|accident, changing|change my CLOTHES & WET,
    accidents|accident .. URINE|STOOL, little leaks|leak|dribbles, trickl* & LEG
  `),
  'bladder.accident': phrases(`
    had|have|having|been|another|few|little|keep|keeps ACCIDENT !VEHICLE,
    ACCIDENT & CLOTHES|BLADDER|TOILET|URINE|STOOL|bed, ACCIDENT .. today|yesterday|again,
    an|having ACCIDENT|accidents
  `),
  'bladder.cannot_pass': phrases(`
    CANNOT .. URINE_VERB, HARD .. URINE_VERB, CANNOT go .. TOILET, CANNOT use|go .. TOILET,
    HARD going|go|starting|using .. TOILET, HARD go|going .. number|URINE_VERB|wee|pee,
    CANNOT|HARD .. empty .. BLADDER, BLADDER .. CANNOT|not .. empty*|emptying|empties,
    not|never .. emptying|empty|empties|emptied & BLADDER|URINE|TOILET,
    nothing .. comes|came|come|coming|happens|happened|would & URINE|TOILET|TRY|go|sit|stand,
    nothing comes|came|coming out, retention, have|had|has not URINE|URINE_VERB !STOOL,
    not been able .. URINE_VERB, not been|have able to go, not been|been able .. to go,
    not URINE_VERB|peed|weed since|all|for|in|today,
    have not been|went|gone to? the? TOILET|pee since|all|today,
    not|stopped|stops being able .. URINE_VERB|go, stopped peeing|weeing|urinating|URINE_VERB,
    push|strain|pushing|straining|force|squeeze .. URINE|URINE_VERB,
    strain|straining|push|pushing .. TOILET|start|get,
    flow|stream & weak|slow|poor|stop*|stops|dribble|dribbling|hardly|trickle|barely|weaker|slower|gone|funny|less|thin,
    URINE .. weak|slow|dribble|dribbling|trickle|trickles|stops|starts|stopped,
    URINE .. CANNOT|not .. come|start|flow,
    CANNOT .. get|start|make .. URINE|flow|stream|started|going|come out, CANNOT .. get started,
    ages|forever|while|long|minutes .. URINE_VERB|start|come|comes|anything, before anything|it comes,
    HARD .. start|starting|get* .. URINE|flow|stream|go, only|just .. dribble|drops|drip|trickle|drips,
    BLADDER|URINE .. blocked|stuck|stopped, bladder .. full & CANNOT|nothing|not, get it to come out,
    HARD passing|pass .. URINE|water|anything, HARD peeing|weeing|urinating|to pee|wee,
    nurse|they|doctor .. catheter .. CANNOT|because, catheter & CANNOT, BLADDER .. shut down|up,
    waterworks .. packed|stopped|seized|shut, CANNOT go .. TOILET|wee|pee|number,
    need|want|feel .. go|URINE .. CANNOT, need|bursting .. but nothing,
    CANNOT .. STOOL & URGE|FEEL|feel|URINE, CANNOT STOOL or|and URINE, CANNOT .. void,
    HARD .. going|go .. URINE, struggling|struggle to go !on|for|up|down|through, HARD going number,
    trouble going !up|down|to sleep|on, not .. passing|passed .. water|urine|anything,
    passed no|hardly water|urine, keep trying .. URINE, CANNOT .. pass|release .. URINE|water|it,
    sit|stand|sat|stood .. ages|hours|forever|minutes & URINE|TOILET|dribble|nothing,
    trying to URINE & not|nothing, CANNOT make|let .. URINE|water|it go|flow|come
  `),
  'bladder.cannot_hold': phrases(`
    CANNOT hold .. BLADDER|URINE|STOOL|WIND|TOILET|water,
    CANNOT hold it|on|anything & TOILET|URINE|STOOL|used|number, CANNOT hold it anymore|any,
    CANNOT .. keep it in, CANNOT hold it in, HARD hold*|holding .. BLADDER|URINE|STOOL|WIND,
    not|CANNOT|never .. make|get|reach|made .. TOILET, not|CANNOT .. make|get .. in time,
    get|getting|got .. in time & go|going|TOILET, not|CANNOT|never .. make it|made it .. TOILET,
    CANNOT hold on & TOILET|URINE, CANNOT .. control .. WIND|gas|fart*, CANNOT|not .. getting there,
    hardly|barely hold .. BLADDER|URINE|STOOL|it, sphincter & not|weak|CANNOT|loose,
    WIND .. escap*|slips .. without|by, CANNOT hold .. used to, CANNOT hold my|his|her .. water,
    not .. reach|get to .. TOILET .. in time
  `),
  'bladder.cannot_feel': phrases(`
    
    CANNOTFEEL .. when|if|that|whether .. need|have|want|time|full|go|going|finished|done|URINE|empty|wet|WET,
    CANNOTFEEL .. URINE|STOOL|BLADDER|TOILET|passing|urge,
    CANNOTFEEL .. need|want|needing to? go|URINE|TOILET|STOOL,
    CANNOTFEEL .. go|going|went|passing|coming & TOILET|URINE|STOOL|sat|WET,
    CANNOT tell|FEEL .. bladder, BLADDER .. full & CANNOTFEEL, not|no|LOST|never|little .. URGE,
    URGE .. gone|lost|disappeared|missing,
    no|LOST .. sensation|feeling .. URINE|BLADDER|TOILET|STOOL|go|empty|passing,
    CANNOTFEEL & WET|LEAK|URINE|STOOL & !fine, BLADDER .. numb|NUMBW, numb when i URINE_VERB,
    URINE .. CANNOTFEEL, only|just know .. URINE|been|going|went & hear|see|look,
    hear|see .. hit the water, CANNOT|not FEEL .. myself go|going|pee|wee|poo|URINE|STOOL,
    clock to know when .. go, not|no .. warning .. URINE|STOOL|WET|go,
    have to look|check .. if|whether .. WET|URINE|been|finished, without .. FEEL .. it|URINE,
    WET & did|do|had not FEEL,
    did|do|had|does|has not FEEL & WET|URINE|STOOL|CLOTHES|LEAK|BLADDER|accident,
    FEEL|felt nothing when .. URINE_VERB|go, can not FEEL .. pee|wee|poo, no .. idea .. full|URINE|WET,
    BLADDER feels|feel numb|NUMBW|dead|nothing, URINE|STOOL .. feels|feel NUMBW|nothing|ODD,
    never|not felt|feel it coming|come, STOOL .. CANNOTFEEL
  `),
  'bladder.changed': phrases(`
    HARD .. with .. BLADDER_ORGAN|TOILET|URINE|waterworks,
    BLADDER_ORGAN .. trouble|problem|problems|issue|issues,
    BLADDER_ORGAN .. not|does|is|CANNOT .. work*|working|right|normal|same|job,
    BLADDER_ORGAN .. PARALYZED|packed|playing|acting|funny|ODD|gone|weak,
    BLADDER_ORGAN .. changed|change|different, sphincter .. not|job,
    trouble|problem|problems|issue|issues .. toilet|downstairs|waterworks|bathroom & !no,
    change* .. in|to .. BLADDER_ORGAN,
    toilet|bathroom .. thing|trouble|problem|problems|issue|issues .. since|CANNOT|new,
    HARD .. BLADDER_ORGAN, not|never .. go|going .. TOILET normally|properly|right|like,
    not .. doing its job & BLADDER_ORGAN, URINE|TOILET .. not .. normal|right|same .. since,
    stopped|stops working & BLADDER_ORGAN, weak BLADDER_ORGAN,
    BLADDER_ORGAN .. all over the place|shop, URINE .. a? problem|trouble|issue,
    problem|problems .. URINE_VERB|peeing|weeing|urinating,
    bladder|bowel or bowel|bladder trouble|problem|problems
  `),
  'bladder.catheter': phrases(`
    catheter*|catheter, suprapubic, self catheterise|catheterize
  `),
  'saddle.numb': phrases(`
    SADDLE & NUMB, SADDLE & TINGLE, SADDLE .. DEADW|dead, DEADW .. SADDLE, GENITAL & DEADW,
    CANNOTFEEL .. SADDLE, SADDLE .. CANNOTFEEL,
    SADDLE .. feel|feels|feeling|felt|gone|went .. ODD|NUMBW|cotton|someone|different|asleep,
    SADDLE .. no|not|LOST .. feeling|sensation|FEEL, SADDLE .. asleep,
    saddle anesthesia|anaesthesia|numbness, ODD .. feeling|sensation .. SADDLE,
    sensation .. SADDLE .. different|ODD|reduced|less, SADDLE .. like cotton|wood|leather,
    numb .. on a bicycle|horse|bike|saddle, numb where .. sit|saddle|bicycle,
    SADDLE .. burning|prickly, touches|touch .. SADDLE & CANNOTFEEL, SADDLE .. not like|the? mine|same
  `),
  'saddle.wiping': phrases(`
    WIPE & CANNOTFEEL, WIPE & ODD, WIPE & NUMB, WIPE & not|no .. FEEL|feeling|same|sensation,
    WIPE .. like .. else|somebody|someone|not,
    CANNOTFEEL .. seat|chair|saddle .. under|beneath|i? sit|sat|when,
    sit|sat|sitting .. CANNOT|not .. FEELV .. SEATED|myself|it|anything|what,
    CANNOTFEEL .. sit|sat|sitting .. on|down, CANNOT FEELV .. SEATED .. under|below|beneath|me,
    sit|sat|sitting .. TOILET & CANNOTFEEL, CANNOT|not|hard FEEL .. clean|wiped|WIPE,
    WIPE .. feel nothing|dead|strange, WIPE .. else|somebody
  `),
  'saddle.sexual': phrases(`
    CANNOT .. FEELV .. SEX, SEX & NUMB, SEX & CANNOTFEEL, LOST .. EREC,
    EREC .. gone|lost|stopped|trouble|problem|problems|disappeared|not, CANNOT .. EREC, HARD .. EREC,
    CANNOT .. get it up, CANNOT get|stay|keep hard !up, no .. EREC, erectile dysfunction,
    not .. working|work .. bedroom, SEX & no .. feeling|sensation, impotent|impotence,
    CANNOT orgasm|climax, not working in the bedroom, LOST .. feeling|sensation .. SEX,
    touches|touch me & CANNOTFEEL, SEX .. feels ODD|nothing|numb
  `),
  'power.lost': phrases(`
    CANNOT MOVE_STRICT .. LEG1 !as|any higher|that|FOOTHIGH, CANNOT .. use .. LEG,
    LEG1 .. CANNOT .. REFUSE, LEG .. not .. respond*|responding|moving|obey|obeying, LEG .. PARALYZED,
    PARALYZED .. LEG, LOST .. POWER|use .. LEG,
    POWER .. gone|lost|left|drained|going|disappeared .. LEG, LEG .. LOST .. POWER|use,
    LEG .. no|zero|without .. POWER, no|zero .. POWER .. LEG, not|CANNOT .. hold .. me|weight|up & LEG,
    LEG .. CANNOT|not .. hold|take|support|bear .. me|weight|up|my,
    lift|move|pick .. LEG .. with my? hands,
    LEG .. has|is|just gone !NUMBW|to|a|and|off|all|red|hot|tight|TINGLE|dead|weak|hard|cold|puffy|swollen|out|completely|through|numb|stiff|really|very|so|from|in|under|floppy,
    LEG .. completely|totally|just gone !NUMBW|TINGLE, LEG .. is|went|gone floppy|limp|flaccid|useless,
    LEG & CANNOT move it, CANNOT put|bear .. weight .. LEG|it, losing .. POWER .. LEG,
    loss of .. POWER .. LEG, LEG .. just|simply|would|will refused|refuse|refuses|quit|stopped,
    LEG .. does|do|did|will|would not .. do what|work|anything, LEG .. not mine to move,
    power|strength .. out of .. LEG, LEG .. losing .. POWER, drag|dragging|drags .. LEG behind,
    CANNOT .. get .. LEG to? REFUSE, dead weight & LEG, totally|completely|total weak & LEG,
    total weakness
  `),
  'power.sudden': phrases(`
    SUDDEN & WEAKW & LEG, SUDDEN & GIVEWAY & LEG, SUDDEN .. weakness|weak, SUDDEN & LEG & CANNOT,
    LEG .. GIVEWAY .. no warning|SUDDEN, SUDDEN .. LEG .. not|no, LEG .. went weak .. just|SUDDEN
  `),
  'power.worsening': phrases(`
    WEAKER .. and WEAKER|weaker, getting|got|gets|becoming|growing|feels weaker,
    LEG .. WEAKER .. every|each|day|by|than .. week|yesterday|day|last|before|was|hour,
    LEG & WEAKW & WORSE, weakness .. WORSE|spreading|increasing, WORSE .. weakness,
    LEG .. weaker than yesterday|it was|last|before, LOST .. POWER .. LEG, weak & getting worse,
    weaker every|by|each|day, today .. whole|entire .. LEG, LEG .. weak* .. more|every day,
    strength .. going|leaving|draining .. LEG|LEGS, losing .. strength|power,
    LEG .. less .. POWER .. every|each|than, WEAKW & progress*|deteriorat*
  `),
  'power.walking': phrases(`
    CANNOT walk !LIMITS, CANNOT WALK & LEG & !pain, not|CANNOT|hardly|barely .. walk any more,
    HARD walking !LIMITS, now .. barely|hardly|CANNOT .. WALK|get,
    could|was .. WALK .. now .. CANNOT|need|barely|frame|HARD, walking fine .. now,
    now .. need .. frame|crutches|stick|wheelchair|walker|zimmer,
    CANNOT|not|hardly climb|manage|get .. stairs & LEG, CANNOT .. stand !LIMITS|STANDIDIOM,
    barely|hardly|scarcely stand|walk, LOST .. ability .. walk, not able to walk,
    hold|holding on to .. furniture|walls .. walk, needed|need .. carry|carried .. me,
    CANNOT .. feel .. feet|legs .. walk, LEG .. CANNOT WALK, stopped being able .. walk,
    walk .. then .. CANNOT, CANNOT .. stay on my feet, CANNOT .. support .. my|own weight
  `),
  'both.numb': phrases(`
    LEGS & NUMB, LEGS & TINGLE, LEGS .. DEADW|dead !after|from|tired, CANNOTFEEL .. LEGS,
    LEGS .. CANNOTFEEL, both|BOTHWORD .. NUMB|TINGLE, NUMB|TINGLE .. both|BOTHWORD,
    LEFT .. RIGHT & NUMB|TINGLE & LEG, waist down|downwards & NUMB|TINGLE, neither LEG1 .. feel*|mine,
    LEGS .. like .. cotton|wood|not mine|else, NUMB .. one LEG1 .. other, LEGS .. all TINGLE,
    numb .. from there|waist|hips down, LEGS .. ODD .. numb, LEFT LEG1? .. TINGLE|NUMB .. so .. RIGHT,
    RIGHT LEG1? .. TINGLE|NUMB .. so .. LEFT, lose|LOST .. feeling .. LEGS
  `),
  'both.weak': phrases(`
    LEGS & WEAKW, LEGS & GIVEWAY, LEGS .. CANNOT|not|HARD .. REFUSE, LEGS .. PARALYZED,
    PARALYZED .. LEGS, CANNOT MOVE_STRICT .. LEGS !as|any, CANNOT .. stand on them,
    LOST .. POWER .. LEGS, LEGS .. LOST|no|without .. POWER, no|LOST .. POWER .. LEGS,
    LEGS .. dragging|drag|collapsing|folding, CANNOT .. use|control .. LEGS,
    LEGS .. do|does|will|would not .. do|work|listen, weakness .. both|BOTHWORD, both|BOTHWORD .. weak,
    LEGS .. TREMBLE & weak, LEGS .. stopped working|obeying,
    LEGS .. elastic|heavy as lead|lead|concrete,
    LEGS .. not|CANNOT .. hold|carry|support|take .. me|weight, waist down & CANNOT|WEAKW,
    legs .. gone|went .. from under|beneath, legs .. gone|went to jelly, LEGS .. not mine to control,
    LEGS .. own mind
  `),
  'both.pain': phrases(`
    LEGS & PAIN_NOUN, PAIN_NOUN .. down|into|in both|BOTHWORD, SHOOTS .. down|into|in|through .. LEGS,
    both|BOTHWORD legs|feet|sides .. PAIN_NOUN, down|into|in both legs, sciatica .. both|BOTHWORD,
    both|BOTHWORD .. sciatica, down .. LEFT .. now .. RIGHT .. started|too|as,
    down .. RIGHT .. now .. LEFT .. started|too|as, LEGS .. on fire, LEGS .. severe|killing,
    bilateral sciatica|leg|pain
  `),
  'numb.place': phrases(`
    NUMB & LEG, NUMB & ARM, NUMB & BACK, NUMB & SKIN|HIP|BELLY|HEAD, LEG1 .. DEADW, DEADW .. LEG1,
    ARM .. DEADW, CANNOTFEEL .. LEG|ARM, LEG|ARM .. not|no|LOST .. feeling|sensation,
    LEG .. feel* .. not there|mine, patch|strip|spot .. no feeling|NUMBW, LEG .. asleep,
    NUMB & CHEST|FACE, LEG1 .. feels .. like .. wearing|wood, CANNOT .. feel .. where .. foot|feet
  `),
  'numb.unplaced': phrases(`
    numb !brain|with|to|nuts|chucks|skull, numbness, pins and numb, LOSTFEEL,
    UNFELT anything|a thing|it|much below, gone|going|went|goes|feel|feels|all numb, no feeling,
    not feel it, lost feeling|sensation
  `),
  'tingle.place': phrases(`
    TINGLE & LEG, TINGLE & ARM|BACK|HIP|SKIN|HEAD|FACE|BELLY, tingling|tingles|tingly|tingle,
    pins and needles|needle, paresthesia, TINGLE .. down, jhunjhuni
  `),
  'weak.leg': phrases(`
    LEG1 & WEAKW, weakness .. LEG|HIP, LEG1 .. not .. strong|strength,
    LEG1 .. less|little|not .. strong|strength|power, one LEG1 .. weaker, LEG1 .. heavy|lead,
    HARD MOVE .. LEG1, LEG1 .. not .. right|same .. walk, limp|limping & LEG,
    LEG1 .. floppy|wobbly|unsteady|shaky, weak .. LEG1, HARD .. lift*|move|moving|lifting .. LEG1,
    LEG1 .. HARD .. move|lift|control
  `),
  'weak.unplaced': phrases(`
    weakness,
    i|feel|feeling|feels|am|gone|so|very|really|a weak !core|spot|ankles|stomach|moment|signal,
    it|side is|feels|gone weak
  `),
  'weak.foot_drop': phrases(`
    foot drop, drop foot, dropped foot, foot dropped, FOOT .. DROPS,
    DROPS .. FOOT .. on|carpet|floor|when, toe|toes|FOOT .. catch*|catches|catch|catching .. on|carpet,
    catching|catch|catches|stubbing|scuffing|scuff .. FOOT, CANNOT FOOT_LIFT .. FOOT,
    FOOT .. CANNOT|not .. FOOT_LIFT, CANNOT .. push off,
    CANNOT .. stand|walk|go|get .. on .. tiptoe|tiptoes|toes|heels|heel,
    LEG1 .. drag*|drags|dragging|dragged, drag|dragging|drags|dragged .. LEG1,
    CANNOT .. FOOT_LIFT .. front, FOOT .. slap*|slaps|slapping, HARD .. FOOT_LIFT .. FOOT,
    tripping|trip .. FOOT .. not|CANNOT, FOOT .. floppy|limp|flopping|flop|flops,
    CANNOT .. FOOT_LIFT .. ankle|toes|toe|foot|my foot, LOST .. movement .. FOOT, no movement .. FOOT,
    tiptoe & CANNOT, LEG1 .. trail*|trailing|scuff*|scuffing, swing .. LEG1 .. walk, FOOT .. catches
  `),
  'weak.gives_way': phrases(`
    LEG1 .. GIVEWAY, GIVEWAY .. LEG1, LEG1 .. goes|go|went|going|gone .. under|beneath|from|me,
    LEG1 .. buckl*, LEG1 .. keeps going, LEG1 .. let|lets me down
  `),
  'radiating.down': phrases(`
    SHOOTS .. down|into|through|along .. LEG, SHOOTS .. to .. LEG|knee|ankle|toes,
    PAIN .. down|into|to|through|in|along .. LEG, SCIATICA, down|into .. LEG & PAIN|SHOOTS,
    pain|pains|ache|aching|hurts|burning|burn|shock|shocks|electric .. down .. leg|side|thigh|one,
    radiat*|radiating|radiates, LEG .. PAIN_NOUN, PAIN_NOUN .. LEG,
    from .. BACK|SADDLE|HIP .. to|down|into .. LEG,
    shoots|shooting|zings|zaps|travels|runs|goes .. down, electric|lightning|hot .. down,
    wire .. down|LEG, back pain .. spread* .. LEG, goes|going down my|one|the left|right|one? LEG,
    shooting .. nerve|pain|pains & LEG|BACK, knee|foot|ankle|calf|shin|thigh PAIN
  `),
};
