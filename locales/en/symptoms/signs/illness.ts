import { phrases } from '../phrases.ts';

/** General illness, and what makes the back more at risk. */
export const illnessSigns = {
  'fever.named': phrases(`
    got|have|had|having|running|with|slight|high|bit .. TEMPERATURE !in|out|is,
    TEMPERATURE .. up|high|raised|FEVER_READING|over|TEN_OR_MORE,
    FEVER_READING .. fever|temperature|degrees|TEMPERATURE, fever|feverish|fevers|febrile,
    temperature .. a? NUMBER, running|spiking hot|a_temp, TEMPERATURE and .. BACK|PAINW|chills,
    pyrexia|pyrexial|ague, low grade temp|temperature|fever, no pain but a temperature,
    but a temperature, had .. a? hundred .. and NUMBER, NUMBER and today NUMBER,
    felt my head|forehead & on_fire|hot|burning, a temperature|temp !in|control|gauge,
    FEVER_READING & today|had|yesterday|night|degrees|thermometer,
    mercury|thermometer .. NUMBER|says|reads, shaking & head|forehead .. hot,
    TEMPERATURE & BACK|goosebumps|raging|shivering|low, rigor|rigors, chills|chill !out|down|pill,
    the chills, cold sweats|sweat,
    FEVER !in|out|outside|of|is|fine|was|normal|gun|check*|in & !fine|normal|alright
  `),
  'fever.felt': phrases(`
    hot and cold, burning up, boiling|roasting .. touch, hot to .. touch & !calf|leg,
    hot and|then cold|shivery|sweaty|clammy|freezing, hot then|and freezing|cold,
    hot|boiling|roasting .. then .. cold|freezing, roasting|boiling .. and shaking|shivering,
    on fire & felt|head|forehead|shaking, head .. hot .. shaking|sweating, radiating heat,
    hot as a stove|furnace|oven, heat like .. stove|furnace, SHAKE_COLD .. with|from .. cold|fever,
    SHAKE_COLD .. all night|in bed, shaking|shivering .. and sweating|sweats,
    freezing .. CANNOT .. warm, the shivers|shakes, cold .. warm room, cold sweats|sweat,
    teeth chattering, CANNOT .. get|keep|warm warm|up & cold|shiver*|blanket*, CANNOT .. warm up,
    shaking|shivering|trembling & so|freezing cold, CANNOT stop shaking|shivering|trembling,
    shaking .. cold & !here, teeth .. chattering|castanets, trembling|shaking .. with cold,
    shiver*|shivery|shaking|shuddering|trembling & cold|freezing|all_night|bed|fever|sweat*|hot,
    SHIVERW, on fire & head|forehead|felt
  `),
  'weight.lost': phrases(`
    LOST .. WEIGHTW,
    WEIGHTW .. LOST|loss|falling|dropping|coming|dropped|fallen|melting|gone|going|drops|falls,
    weight loss, dropped|drop|dropping|shed|shedding|down|lost .. WEIGHTW,
    pounds|weight|kilos .. fall*|falling|drop*|dropping|coming|fell|dropped off|away|me|down, SLIMMER,
    gone|went|down from .. NUMBER .. to .. NUMBER, losing weight, wasting, lost NUMBER WEIGHTW,
    belt .. hole*|notch*, getting skinny|thin|thinner, GARMENT .. falling|hanging|fall,
    clothes .. loose|big|hang*, under weight|underweight .. now, unexplained weight, lost so much,
    CANNOT keep weight|it on, CANNOT .. keep .. weight, lost a good bit & weight|skinny|trying|thin,
    skinny|skinnier, NUMBER stone|pounds|kilos|kilo|lbs .. in NUMBER|a|two|2|3 weeks|months|month,
    GARMENT .. not stay up, stay up & GARMENT, lost a .. lot|bit|load|loads & trying|skinny|thin,
    too|getting|gone|looking|so thin|skinny & lately|people|saying|everyone|clothes|getting|month,
    scales .. down|less|dropping|lower, every time .. scales .. less, dress sizes smaller|down,
    sizes smaller, from a large to, from large|medium to a? small|medium, bmi .. dropped|down|fallen,
    WEIGHTW .. reduced|reducing|come_down|decreased|gone_down, reduced NUMBER kgs|kilos|kg|kilo,
    no appetite and .. WEIGHTW, WEIGHTW off in, face has sunk|gone gaunt, thinner than,
    thinner .. without|meaning, comes off .. anything, it just comes off, keep on dropping,
    under .. NUMBER kilos|stone, that thin, swimming on me,
    CLOTHES|GARMENT|overalls|bra|boots .. loose|swimming|not_fit|hang*,
    fierce|awful|terrible|massive|huge|ridiculous amount .. of weight, lost .. amount of weight,
    cachexia|cachectic, losing .. WEIGHTW, no appetite & thin|kilos|weight|pounds|stone|losing|lost,
    face has sunk|hollowed, face .. sunk in|sunken|gaunt, i am thinner, thinner than i was,
    ribs .. never used to see, see my ribs,
    collarbones|ribs|bones|hips .. poking|sticking|showing .. out|through & !back, ribs .. showing,
    poking out .. lately, dropping|dropped|down|lost|gone|going .. sizes|a size,
    size smaller|ten|eight|NUMBER .. now & used|was|from, NUMBER notches|holes .. belt,
    belt .. in|tighter|NUMBER, new hole in my belt, trousers .. string|pins|braces|belt .. up|keep,
    skeleton, skin hanging off, ribs are showing, bag of bones, skin and bone, rake,
    melting off|away me?, fading away, shrinking, getting smaller, vanishing, less of me,
    half the man|woman|size i, drowning in my clothes, look ill|gaunt|skeletal|thin, gaunt, skeletal,
    down to NUMBER .. stone|kilos|pounds|kg|lbs, weighed|weigh NUMBER .. now|less,
    lighter .. than|by|NUMBER & stone|pounds|kilos|month|months|scales,
    scales say|said|show .. less|down|lower|lost,
    weight is dropping|falling|plummeting|melting|disappearing, plummet*,
    WEIGHTW .. plummet*|disappear*|vanish*,
    GARMENT .. CLOTHES_LOOSE & !put_on|gained|tight|tighter|washing|dryer|idiom,
    CLOTHES_LOOSE .. GARMENT & !put_on|gained, GARMENT .. not fit & loose|big|off|thin|lost,
    WEIGHTW .. off|less|lighter|down & not|without|no|unexplained|why|weeks|months|month|trying,
    shrunk|shrinking .. NUMBER|sizes|away|size, shrinking|shrunk & clothes|trousers|me|i,
    losing inches|size|sizes, belt .. tighter|extra|new|more|another|last, buckle .. hole*|notch*,
    ribs|cheekbones|collarbone*|shoulder_blades|hip_bones .. show*|stick*|visible|see,
    cheeks .. hollow|sunken|sunk,
    people|everyone|friends|family|mum|wife|husband .. say|says|said|noticed|asking|think|thinks|worried .. thin|weight|skinny|gaunt|lost,
    off my food .. and|weight|kilos|thin, CANNOT keep .. weight on,
    hardly eating & weight|thin|kilos|pounds|stone,
    trousers|jeans|skirt|pants .. held|holding .. up|pins|string|belt, not an ounce|pick .. left|on_me,
    scales .. NUMBER|drop|dropping|lower|less|down & not|no|why|without|every,
    weigh .. than .. did|used|last, eating .. but .. losing|thin|weight|pounds|kilos,
    WEIGHTW .. month|week|weeks & trying|diet|reason|why|idea|eating|changed
  `),
  'cancer.own': phrases(`
    CANCER & !sign, had|have|has|got|survived|beat|diagnosed|treated|history .. CANCER,
    CANCER survivor|history|patient, on|had|having|finished chemo|radiotherapy|chemotherapy,
    in remission, melanoma, positive biopsy, removed|took|cut .. CANCER|melanoma,
    CANCER .. removed|off, secondaries, cancer of, quiet .. leukemia|cancer,
    prostate|breast|bowel|lung & operation & got,
    found it in my|his|her lung|breast|bowel|liver|prostate|kidney|ovary, found .. CANCER, leukemia,
    they|surgeon .. took|cut|removed .. CANCER|melanoma|mole,
    breast|prostate|bowel|lung|skin|colon|ovarian|cervical|testicular|kidney|thyroid|bladder|bone cancer,
    radiation & !from, having|had|still|finished radiation|radio|chemo,
    still having .. radiation|chemo, not have CANCER any more, no longer have CANCER, cancer any more
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
  'other.sweats': phrases(`
    SWEATS & NIGHT, night sweats|sweat, sweat* .. night|bed|sleep|sheets,
    drenched .. sheets|bed|night|sweat|pyjamas,
    wake|waking|woke .. drenched|soaked|soaking|sweat*|dripping|wringing, SWEATS .. sheets|bed,
    sheets .. SWEATS|wet .. sweat, soak|soaking|soaked .. sheets|bed|pyjamas, sheets .. every night,
    sweat* .. through .. sheets|pyjamas|nightie
  `),
};
