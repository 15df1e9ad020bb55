import { phrases } from '../phrases.ts';

/** General illness, and what makes the back more at risk. */
export const illnessSigns = {
  'fever.named': phrases(`
    FEVERW & !TEMP_OK, TEMPERATURE & TEMP_HIGH|TEN_OR_MORE & !TEMP_OK, a|my|his|her|the|this|that|slight TEMPERATURE & !TEMP_OK|what,
    got|have|had|having|running|with|ran|but TEMPERATURE & !TEMP_OK, running|reading|spiking|reads|says FEVER_READING !metres|meters|miles|steps|times|percent|days|people|years|year|minutes|or|odd|when|laps|reps|lengths,
    have|had|got|has .. of FEVER_READING & !resting|pulse|iq|speed|reps|weight, was|at|of FEVER_READING & fever|degrees|TEMPERATURE|thermometer|feel|shiver*|hot|burning|point, FEVER_READING & fever|degrees|TEMPERATURE|thermometer & !out|outside|summer|heat|weather|heatwave|oven|sunshine|sun, had|been FEVER_READING !years|year|minutes|days|people|times|percent|of|laps|reps|odd & today|yesterday|night,
    running|reading|spiking|hit|reads|says FEVER_READING !metres|odd|then|when|now|back|year|weeks|hours|minutes|kilos|when|meters|miles|steps|times|percent|days|people, FEVER_READING & fever|TEMPERATURE|thermometer|had_a|degrees & !out|outside|sun|summer|oven|weather,
    mercury|thermometer .. NUMBER|says|reads & !outside|garden|minus|fridge|oven|bath, had .. a? hundred .. and NUMBER, TEMPERATURE & goosebumps|raging|shivering|PAINW,
    HEADW|forehead .. hot|warm|burning|on_fire|boiling & !TEMP_OK|chlorine|onions|smoke|eyes|screen, hot|burning .. forehead, shaking & head|forehead .. hot,
    TEMPERATURE comes|coming|came|goes_up|climbs|rises|returns .. every|at|evening|night|nightly|again, thermometer .. says|reads|said|read NUMBER & !outside|garden|minus|fridge|oven|bath, TEMPERATURE .. not .. come_down|coming_down|shift,
    i|he|she had|got a? FEVER_READING & !years|weeks|kilos|odd|guests|people|minutes|arthritis,
    FEVER_READING this|last morning|night|evening & !minutes|weeks|reps|people|miles|days|outside,
    it|temperature|temp|she|he|i is|was|am|reads|says|hit FEVER_READING point? 1|2|3|4|5|6|7|8|9|one & !kilos|stone|pounds|weeks|years|kids|children|miles,
    NUMBER|goes over|past|above|hits FEVER_READING & doctor|nurse|ring|TEMPERATURE|thermometer,
    FEVER_READING .. took|taken it|my|his|her & !off|out|back|years,
    it keeps|kept? going|goes|went|creeps|shoots up to|past|over 38|39|40|41 & !weeks|kilos|pounds|outside|miles|reps|floor|percent|speed|price
  `),
  'fever.felt': phrases(`
    HOTW & COLDW & ALTERNATES & !TAPS, then|next i|he|she .. am|is .. HOTW|COLDW & !TAPS, SHIVERW & !SHIVER_OK, burning up, BURN_UP & ILLNESS|touch|TREMBLE|HEADW|forehead|ache*|aching & !TAPS, hot to .. touch & !sunburn*|sunburnt|kettle|radiator|OBJECT|calf|leg,
    TREMBLE .. with|from .. cold|fever, TREMBLE & COLDW|sweat*|bed|all_night|fever|hot & !LEGWORD|laugh*, CANNOT stop TREMBLE & !laugh*|LEGWORD|ARM,
    CANNOT|not .. get|keep|stay|feel warm, CANNOT .. warm up & COLDW|TREMBLE|blanket*, CANNOT .. warm up & !plank|muscles|car,
    freezing .. CANNOT .. warm, COLDW .. warm room, cold sweats|sweat, teeth .. chattering|castanets,
    body|skin .. HOTW & !EFFORT|shower|bath|TAPS, on fire & felt|HEADW|forehead|shaking, radiating heat, heat|hot .. stove|furnace|oven & !TAPS,
    HOTW|BURN_UP & confused|delirious|rambling|know & !TAPS,
    fluey|fluish|flu_like|flu_ish & HOTW|COLDW|i|feel|hot,
    forehead|head|HEADW|brow .. like .. hotplate|oven|furnace|radiator|stove|iron|kettle|fire|grill,
    OTHER|OTHER_PRONOUN|KIN is|'s|are boiling|burning|roasting|raging hot? & !TAPS|jumper|coat|sun|garden|blanket|ambition|weather, CHILLS|SHIVERW & night|nights|bed|blankets|duvet|heater & !excuse|film|song,
    feeling|felt|feel|been|gone|going hot|boiling|shivery|clammy|flushed with it|the_pain|this & !TAPS|workout|stretch|yoga|exercise|menopause
  `),
  'weight.lost': phrases(`
    i|he|she|we|they|keep|keeps|just|and|have|has LOSE_PLAIN & WEIGHTW & !WEIGHT_OK,     LOSEW & WEIGHTW & !WEIGHT_OK, WEIGHTW .. LOSEW & !WEIGHT_OK, NUMBER stone|pounds|kilos|kilo|lbs|kgs|kg .. in NUMBER|a|two weeks|months|month,
    WEIGHTW & off|less|lighter|down & unexplained|why|weeks|months|month|trying|scales & !WEIGHT_OK,
    down|gone|went from .. NUMBER .. to .. NUMBER, down to NUMBER .. stone|kilos|pounds|kg|lbs, weigh* .. less|NUMBER .. now|than, under .. NUMBER kilos|stone,
    WEIGHTW .. month|week|weeks & trying|reason|why|idea|eating|changed & !gained|put_on,
    SLIMMER & !FIT_LOOK, gone|going|getting|got|so|too|that|looking|look|become|becoming|all thin|skinny|bony|gaunt|scrawny|skeletal & !FIT_LOOK|bones,
    thin|skinny|gaunt|bony & lately|people|saying|everyone|family|clothes|month|weeks & !FIT_LOOK|bones,
    GARMENT & CLOTHES_LOOSE & !GARMENT_OK, GARMENT .. not fit & loose|big|off|thin|lost, everything .. hanging|hangs|falling|falls|drops off|on me?, nothing .. fit|fits & loose|big|thin|hanging, GARMENT .. not stay up, stay up & GARMENT,
    belt|buckle & NEW_HOLE, holding|held|keep|keeping .. GARMENT .. up, sizes? smaller, DROPW .. sizes|a_size, from large|medium to a? small|medium,
    BONE_SHOWS .. SHOWING & !back, SHOWING .. BONE_SHOWS, see my BONE_SHOWS, face|cheeks .. sunk|sunken|hollow|hollowed|gaunt, BONE_SHOWS .. never used to see,
    how much weight & !should|can|do|could|would|will|what|hold|carry|lift, scales & LOSEW|less|lower|drop|lighter & !tip|nowhere|up, bmi .. LOSEW, off my food & weight|thin|WEIGHTW, appetite & WEIGHTW|thin,
    CANNOT .. keep weight|it on, CANNOT keep .. weight .. on, comes off .. anything, it just comes off, keep on dropping,
    melting|melted away|a_way & i|he|she|weight|flesh|muscle|weights, weight|weights|fat|flesh .. melting|melted & !diet, fading|wasting|withering|shrivelling|wasted|faded away? & !LEGWORD|pain|it|muscle|ARM|heat|hot|sun|weather|ice_cream|time, shrinking|shrunk & clothes|NUMBER|i|me & !washing|dryer|screen, less of me, half the man|woman|size i, am|is|look|looks|looking half the size,
    lost so much, lost a .. lot|bit|load|loads & trying|weight, shed .. NUMBER|loads|so|a .. WEIGHTW, vanishing, getting smaller, skin hanging off, bag of bones, skeleton, rake & thin|like,
    not an ounce|pick .. left|on_me, look ill|gaunt|skeletal, eating .. but .. LOSEW, hardly eating & WEIGHTW|thin, cachexia|cachectic|emaciated,
    so has|have|is|are NUMBER|two|three stone|pounds|kilos|lbs, nothing .. of me left,
    nothing left of me,
    NUMBER stone|pounds|kilos|kgs|lbs .. gone|vanished|disappeared|fallen_off|melted & !goal|target,
    weight FALL off|away, weight .. just? falling|dropping off|away, grown|growing .. thin|skinny|gaunt,
    taken|takes|took|taking .. GARMENT .. in,
    WEIGHTW .. come|came|coming|comes|pouring|poured|dropping|dropped|falling|fallen|fell|slid off|away .. me|him|her & !WEIGHT_OK,
    i|he|she am|is|are|was|have_gone down to TEN_OR_MORE & !minutes|a_day|reps|tablets|milligrams|percent|seconds|cigarettes|pounds_left,
    not try|trying|tried|mean|meant|meaning|want|wanted .. lose|shed|drop .. WEIGHTW|any_more & !WEIGHT_OK|balance|patience, dey lean|slim & !on|against,
    CLOTHES_LOOSE & not|without|no & diet|dieting|trying|changed & !GARMENT_OK, GARMENT .. are|is|all too big & !GARMENT_OK,
    unexplained .. drop|fall|loss|dip in|of WEIGHTW|weight,
    stone|kilo|kilos|pounds|lbs lighter & !bag|box|bike|bar|dumbbell|kettlebell|load,
    GARMENT .. swimming|swims|drowning|hanging|hang on|off me|him|her|us
  `),
  'cancer.own': phrases(`
    CANCER & !sign|CANCER_OK|FAMILY_TALK, not|no .. have CANCER any_more, no_longer .. CANCER, CANCER any more, removed|took|cut .. melanoma|growth & !hair|nail, quiet .. cancer, prostate|breast|bowel|lung & operation & got,
    found it in my|his|her lung|breast|bowel|liver|prostate|kidney|ovary, radiation & !from|phone|microwave, having|had|still|finished radio,
    breast|boob|boobs .. off|removed, they|surgeon|doctor .. took|cut|removed .. mole,
    no current|active CANCER, not|no .. have CANCER now|at_the_moment|currently|any_longer|today,
    lost|removed|took|take|taken .. kidney|breast|lung|testicle|ovary|womb|eye|bowel|prostate|thyroid|leg .. to CANCER, took .. out .. CANCER,
    had it in my|the|his|her breast|bowel|prostate|lung|kidney|skin|womb|ovary & CANCER|before|years|cancer
  `),
  'other.immunity': phrases(`
    IMMUNE & !BOOST|fine|strong|good|normal|boost*, immun* .. low|weak|poor|bad|shot|compromised|knock*|suppress*|down|gone|rubbish|damp*,
    knock*|suppress*|lower*|dampen*|weaken* .. immun*, low|weak|no|poor .. immun*, CANNOT .. fight .. infection*|infections|off
  `),
  'other.injected_drugs': phrases(`
    DRUGS !down, inject|injecting|injected|shoot|shooting|shot .. drugs|heroin|stuff|up|gear|meth|coke|speed|cocaine|fentanyl|crack|smack,
    used .. to inject, i|we|he|she|OTHER|OTHER_PRONOUN inject|injects !insulin|botox|my|herself_with_insulin|insulin,
    OTHER|OTHER_PRONOUN|here shoots up & !in|height|prices, who|that injects & !insulin, needle .. drugs|user, track marks,
    jab|jabs|jabbing|jabbed speed|gear|stuff|heroin|crystal|ket|steroids|roids
  `),
  'other.spine_procedure': phrases(`
    SURGERY_SPINAL & !all_gone|gone, INJECTION_SPINAL, operated .. BACK, cut my|his|her BACK, BACK was operated,
    spinal .. SURGERY|INJECTION|tap|block|fluid, INJECTION in|into|to|for .. BACK|spine|lumbar|disc, BACK INJECTION,
    shot|shots|jab in|into .. BACK|spine !doing|when|every|just_now & !sharp|felt|feel|sudden|reach, only .. been .. month|weeks|week & SURGERY,
    jabbed|injected|shot|needle .. into .. BACK|spine, steroid .. into .. BACK|spine,
    SURGERY .. BACK|spine|disc & !YEAR|flare, BACK|disc .. SURGERY & !after|YEAR|gone, SURGERY & BACK & TIME_RECENT & !YEAR|after,
    disc|disk taken|took|taken out|away, taken|took .. disc|disk, injected|jabbed|froze|burned|burnt my|the|both|his|her facet*|disc|disk|nerve|nerves|spine|sciatic, rods|screws|cage|plate|metalwork|stimulator in|into|put my|the? BACK|spine,
    they|surgeon|consultant|hospital did|done|have_done|did_do my|his|her BACK|disc|spine|lumbar|discs !in|wrong|no|a|good & !FAR_PAST|scan|xray|x_ray|ray,
    had|having|have|got my|his|her BACK|disc|discs|spine|l4|l5 done & !massage|tattoo|wax|spray|scan,
    stitches|staples|clips|drain|dressing still? .. in|on|out|off|weeping & BACK|spine|disc|disk|operation|op|surgery
  `),
  'other.urination': phrases(`
    URINE|URINATING & PAINW|stings|stinging|razor*|glass|scald*|fire|burn*|agony & !WHEN_BACK|BACK,
    URINE & blood|bloody|red|pink|brown|rust*|rose|cloudy|smell*|stinks|dark|coke|cola & !BLOOD_OK|asparagus|had_beetroot|ate_beetroot|eaten_beetroot|beetroot_salad|beetroot_last|beetroot_yesterday|the_beetroot|vitamins|berocca|coffee|sugar_puffs, blood .. when|in .. URINE|toilet,
    BLEED .. URINE, passing .. blood, URINE .. color|colour of, water .. burns|stings|red|pink, uti|utis|cystitis|pyuria, water|urine|bladder|kidney|urinary infection, kidney stone*,
    stings|burns|hurts .. when|if i go !to|into|down|up|on|for|through|back, hematuria|dysuria, waterworks .. burn*|sting*|infection,
    it|that|this hurts|stings|burns|burn|sting .. when|if|while|whenever i|he|she URINE_VERB|pee|wee|go|urinate|pass & !WHEN_BACK|on|up|down,
    URINE & pink|rosé|rose|tinged|frothy & !BLOOD_OK, loo|toilet again .. stings|burns,
    stings|stinging|burning|burns|burn|sting .. when|while|whenever|during|passing .. URINE|wee|pee|urinating,
    when|whenever|every_time .. URINE|wee|pee ... stings|burns|burning & !bee|wasp|BACK|legs|thighs,
    needing|need|going|needed .. loo|toilet|bathroom|pee|wee ... stings|burns|burning, REFERS_BACK & URINE,
    stings|burns|hurts to pee|wee|p
  `),
  'other.lump': phrases(`
    LUMP & BACK|HIP|neck|skin|SHAPED|CHEST & !LUMP_OK|disc, LUMP .. on my, found|got|have|new|is|this lump & !LUMP_OK, hunch*|hunched|hump & !over|desk|camel|laptop|day,
    BACK & shape|shaped & !in_shape|get|good|keep|better|nice|great|lovely, BACK|bone .. sticking|sticks out, thing .. by|on|beside|near .. BACK & found|new|sticking|hard,
    BACK .. looks|is|gone|has|looking|goes .. BENT & !BENT_OK, BENT BACK, BENT .. to one side, knobbly|knobby|hard thing|bit .. BACK,
    shoulder|shoulders|hip|hips|side|rib|ribs|one_side .. looks|look|is|sits|sticks higher|bigger|out than|now & BACK|spine|used_to|week,
    shoulders|spine|back .. look|looks|looking crooked|lopsided|bent|twisted|uneven,
    one of my shoulders|hips looks|sits|is higher|lower, BACK .. bent over|round to the|one side
  `),
  'other.calf': phrases(`
    CALF & SWOLLEN|SWELLW & !workout|squats|EFFORT|stretch|wire|nerve|poker|electric*, CALF & SWOLLEN|SWELLW & warm|hot|red & !bath|shower|wire|poker|hot_pain, it .. SWOLLEN|SWELLW & left|right & one|side, leg|LEGSP & SWELLW & !EFFORT, leg & SWOLLEN & red|hot|puffy|bigger|twice & !weather|day|shower|bath|wire|poker|down,
    CALF .. bigger|twice|double & !patch|NUMBW|spot, leg .. bigger|twice|double .. other|size, CLOT & !clumsy|silly|you
  `),
  'other.pregnancy': phrases(`
    PREGNANT & !PREGNANT_OK, NUMBER weeks|months pregnant|gone|along, expecting .. baby|child|twins|in|NUMBER|first|second|third, i|she|we am|is|are expecting !HOPE_TALK,
    am|is|are|we having .. baby|twins, expecting|due .. in|on MONTHW, baby|bump .. on|due .. way|in|month|week, baby .. coming|arriving|due ... MONTHW|soon, due|having|expecting ... in MONTHW, miscarriage|miscarried,
    i|she|am|wife NUMBER weeks|months pregnant|gone|along, baby on board, up the duff|spout,
    am|is carrying & !bags|shopping|weight|kids|baby_bag|on|extra|box|load|injury|it|the, carry|carrying belle|twins|a_child, period .. late & test|positive|weeks, test was positive, trying .. due
  `),
  'other.bones': phrases(`
    BONES, BONEW & FRAGILE & !broth
  `),
  'other.steroids': phrases(`
    STEROIDS & !cream|inhaler|shot|injection|spray|into|nose|eye|like,
    on steroids .. skin|eczema|asthma|tablets
  `),
  'other.thinners': phrases(`
    THINNERS, blood .. thin*|thinners|thinner|thinning
  `),
  'other.sweats': phrases(`
    SWEATS & NIGHT, night sweats|sweat, sweat* & NIGHT|sheets & !bike|class,
    NIGHT .. drenched|soaked|soaking|dripping|wringing|sopping|saturated|wet_through & !rain|WET|LEAK, drenched|soaked|soaking|sopping|wringing .. NIGHT & !rain|LEAK,
    change|changing|changed .. pyjamas|sheets|nightie|bedding|pillowcase & night|bed|sweat*, sheets .. SWEATS|wet .. sweat, sheets .. every night
  `),
};
