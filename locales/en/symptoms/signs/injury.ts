import { phrases } from '../phrases.ts';

/** Falls, crashes and blows. */
export const injurySigns = {
  'trauma.fall': phrases(`
    FALL, DOWNWARD .. hard|GROUND|STEPS|LANDING|feet, went right|clean over,
    went|gone|going|came|come|coming|go down|over !to .. hard|heavy|heavily|badly|flat|GROUND|LANDING|backwards,
    a fall|tumble|spill|stumble|slip|nosedive|cropper,
    had|have|has|having|took|taken|takes|bad|nasty|heavy|hard|since|after|my|the|this|that|big|of|another|in|from of? FALL_NOUN,
    CAME|FLUNG|PUSHED|BUMPED .. off|from|out_of .. MOUNT, off !to .. MOUNT & FLUNG|LANDING|hard|hurt* & !get|getting|climb*|stepp*,
    FALL_NOUN .. off|down|over|from|on|onto|into, got|get|took|taken|had|have .. bad|nasty|hard|big|heavy|right|good|hell BUMP_NOUN,
    MOUNT .. went|gave|broke|collapsed|snapped|slipped|tipped|slid & down|fell|LANDING|HURTS|onto,
    came|come|went|go down with|under .. MOUNT|it|them,
    MOUNT .. BUCKED|parted|slid|slipped|wobbled|gave_way|tipped|collapsed .. me|from|out|under|with|and,
    BUCKED me|him|her off, over the handlebars, MOUNT .. FLUNG|BUCKED|dumped .. me|him|her,
    missed|missing|misjudged .. STEPS, missed|missing the chair|seat|stool|bench|sofa|bed !pose|class|workout, down the? .. STEPS on my, foot of .. stairs, STEPS & BUMPED|BUMP_NOUN,
    feet|legs|feet_just .. FROM_UNDER, rug|mat|chair|ladder|floor .. FROM_UNDER,
    LAND .. on|onto|against|into|across .. LANDING|GROUND,
    FLUNG|BUMPED|PUSHED .. GROUND|flat|flying|sideways|sprawling, FLUNG|BUMPED|PUSHED .. over|down !my|his|her|it, FLUNG|BUMPED|PUSHED .. STEPS, FLUNG|BUMPED .. LANDING, jumped|jump|leapt|dropped .. off|down|from|few & HURTS|MOUNT,
    dragged|pulled .. by|over|down .. dog|horse|kids, dragged|pulled me|him|her .. over|down, was|were|got dragged|pulled down, PUSHED .. me|him|her .. down|over|into|against,
    next thing .. on the|my .. GROUND|LANDING, crumpled .. GROUND|heap, measured my length,
    stumble|stumbled & BACK|HURTS|steroids|osteoporosis|bones, stepped .. in|into .. hole|gap|ditch|drain,
    escalator|bus|train|tram|boat .. stopped|braked|jerked|lurched & BACK|fell|thrown|FLUNG|hurt*|down,
    down i|he|she came|come|went|go|fell|crashed & !on|to|for|with|the_drain
  `),
  'trauma.crash': phrases(`
    CRASH !course|bumper, ACCIDENT & VEHICLE|driving|sport|rugby|football|work|road, HIT_BY .. VEHICLE,
    VEHICLE .. STRUCK|skidded|spun|rolled|flipped, STRUCK .. my? VEHICLE, got|was|been|getting STRUCK .. by, got hit .. by a?,
    someone|somebody|idiot|driver|van|lorry|MOTOR .. STRUCK .. me|him|her|us|my|our|into|the_back,
    bumped|shunted|rammed|clipped|hit|tapped from behind|in_the_car|at_the_lights,
    wrote|written|write off .. VEHICLE, VEHICLE .. written|write off, wrapped .. round .. tree|pole|lamppost,
    bus|train|tram|coach .. braked|stopped|jolted|lurched & thrown|fell|flew|flying|hurt*|sore|BACK
  `),
  'trauma.blow': phrases(`
    BLOW, BUMPED .. LANDING, LANDING .. BUMPED|BLOWN .. on|against|by|with|GROUND|STEPS,
   cracked my .. tailbone|coccyx|head|hip|ribs|skull|spine, BUMP_NOUN .. to|in|on|across .. LANDING,
    BLOWN .. LANDING, knee|elbow|boot|fist|foot|punch|kick|blow to|in|into the|my .. LANDING & took|got|copped|caught|from|with, LANDING .. got|was|been|being BLOWN,
    HEAVY .. fell|FALL|dropped|landed|LAND|toppled|came_down|collapsed|rolled .. on|onto|over .. LANDING|me|him|her|us,
    SOMEONE .. LAND|landed|fell|jumped|sat|dropped .. on .. me|him|her|LANDING,
    flattened|squashed|crushed|pinned|sandwiched .. in|by|under|between|against, collapsed scrum|in_a_scrum,
    fractured|broke|broken|cracked|fracture|bust|busted .. BACK|spine|vertebra*|rib|ribs|HIP|tailbone|pelvis|coccyx|sacrum, fracture,
    BLOWN .. by|from .. SOMEONE|horse|cow|ball|door|swing|trolley,
    got|was|been|being BLOWN in|at|during
  `),
  'trauma.high_energy': phrases(`
    FALL|CRASH|CAME|STRUCK|FLUNG|ACCIDENT|knocked & MOTORBIKE, off .. MOTORBIKE & !got|get|getting|climb*|hop*|stepp*,
    thrown|flung|hurled .. from|off|out|clear|over, THROWN & VEHICLE|horse|bike|CRASH|windscreen|seat,
    HIT_BY & CYCLE, STRUCK & MOTOR & ON_FOOT, HIT_BY .. MOTOR|cyclist !in|while|my, struck by, run|ran|runs .. me? over,
    MOTOR|cyclist .. HIT_BY|hit|hits|knocked|struck|mowed .. me|him|her|us !from|while|in|at|on|when|as, knocked .. off .. bike|bicycle,
    VEHICLE|CRASH & rolled|flipped|overturned|somersaulted|cartwheeled & !window|eyes|sleeve*,
    FALL|jumped|pushed|thrown .. out|from|off .. moving|speeding, hanging upside down in|from, head on collision|crash|smash|with|into, stamped|trampled, windscreen|windshield,
    airbag|airbags .. went|deployed|off|inflated & !not, cut .. me|him|her .. out, MOTOR .. on_top_of|over me|him|her,
    FALL|CRASH|ACCIDENT|CAME|STRUCK|HIT_BY & ATSPEED & !fender|bender|minor|bump|low_speed|stiff|tired,
    VEHICLE & ATSPEED & !fender|bender|minor|bump|low_speed|stiff|tired|broke_down|broken_down|breakdown|breaks_down|traffic|jam|queue|services|driving|drive|drove|drives|commute|stuck,
    CRASH|collision & rollover|roll_over|airbags|airbag & !not, rollover & car|van|truck|in_a|jeep|suv
  `),
  'trauma.height': phrases(`
    FALL|CAME|DOWNWARD|landed|jumped|leapt|dropped|drop|plunged|pushed & HEIGHT|HIGH_FALL,
    off|from|down .. HEIGHT|HIGH_FALL & HURTS|BACK|fell, FALL|crashed|went|foot .. through .. ceiling|skylight|roof|window|floor,
    HIGH_FALL .. fall|drop|ladder|FALL,
    roof|ceiling|floor|scaffold*|balcony|floorboards|platform|staircase .. gave|caved|collapsed .. way|in|under|beneath|me
  `),
};
