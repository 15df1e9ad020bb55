import { phrases } from '../phrases.ts';

/** The chest, the belly and the head. */
export const chestAndBellySigns = {
  'chest.pain': phrases(`
    CHEST & PAINW|SHARP|SEVERE|KILLING & !congestion|congested|storyline|patients|patient|stabbed_in|shot_in, so|as do|does|is|are|has|did .. CHEST, PAIN_NOUN .. CHEST, CHEST PAIN_NOUN,
    CHEST & TIGHT|TIGHT_STRICT|ODD & !CHEST_OK|LUMP|congestion|congested, TIGHT_STRICT & CHEST & !CHEST_STRETCHED,
    pressure|tightness|weight|heaviness|heavy|crushing|squeezing|band|belt|strap|fist|clamp|rope .. in|on|round|around|across .. CHEST|RIBS,
    RIBS & TIGHT_STRICT|breath*|closing|caving|crushing|NAMED_ROUTE,
    CHEST .. CHEST_FEELS & !CHEST_OK, feeling|sensation|something|thing .. in|inside|across|round|around .. CHEST & !CHEST_OK,
    behind .. RIBS & PAINW|heavy|pressure|ODD, like ... kicked|punched|hit|thumped .. CHEST, something|somebody|someone|elephant|rock|brick|bricks|dog|person|man|truck|car|load ... on|round|around|across|inside .. CHEST & !CHEST_OK,
    sitting|standing|parked|kneeling|sat|stood .. on .. CHEST, HOLDS his|her|their|my CHEST|LEFT_ARM, CHEST & CHEST_BOTHER & !CHEST_OK, CHEST_BOTHER .. in|with|from .. CHEST,
    CHEST .. like .. something|someone|somebody|being, CHEST .. wrung|wringing|strapped|bound, wringing .. CHEST,
    pressure .. here|middle & !ear|blood|tyre, pressure & arm|jaw|indigestion, CHEST_CLINICAL,
    TIGHT_STRICT .. not|still .. gone|going|there & spray|gtn|nitro*|puffer, used .. spray,
    HEARTBURN & ARM_ONLY|jaw|CLAMMY|crushing|SUDDEN, SPREADS .. through .. CHEST, CHEST .. sort of & in,
    heart .. flipping|flip|thumping|leaping|jumping|missing|stopping|racing|pounding|fluttering|giving|galloping|going_mad|like_mad|like_the_clappers & tight|PAINW|faint|DIZZY|breath*|chest|arm|CLAMMY,
    angina|ticker .. playing|acting|bad|back|now|again|at_me|gyp|grief|PAINW|tight, dodgy ticker & !years,
    heart .. squeezing|cramping|clench*|giving_me|playing_up|acting_up,
    tightness|tight|squeezing|heaviness|crushing|constriction|weight .. here|in_here|in_there & !back|hip|hips|hamstring*|calf|thigh|shoulder*|neck|jaw|muscle|LEG|stretch,
    middle|centre|center of my|his|her|the chest & !CHEST_STRETCHED|hand|hands|palms|chin|focus|breathe|thumb|elbow, CHEST grips|grabs|squeezes|tightens|clamps|seizes me,
    HEARTBURN & neck|shoulder|arms|back_of_my_throat, HOLDS himself|herself & CLAMMY|grey|pale|breath*, it|this is his|her heart & !rate|that|on|in,
    band|belt|strap|rope .. round|around|across him|her|me & !waist|hips|knees|thighs|resistance,
    CHEST .. like .. in|inside|between .. vice|vise|clamp, CHEST & vice|vise & like|feels,
    in the? CHEST .. have|got|is|feel .. stone|brick|weight|rock|heavy|fire|block|lump_of,
    like|have|got .. stone|brick|rock|weight .. in|on .. CHEST & !drawer|drawers,
    lump_of_lead|anvil|breeze_block|paving_slab|sandbag|ton_weight|slab|boulder ... on|in|across .. CHEST & !CHEST_OK
  `),
  'chest.arm_jaw': phrases(`
    PAINW|SHARP|KILLING|SEVERE|NUMB|HEAVYW|TINGLE|WEAKW|DEADW & LEFT_ARM, PAINW & left_shoulder|left_elbow & CLAMMY|CHEST|breath*|jaw|and_arm|down_my_arm, PAINW & left hand, PAINW & JAW & !JAW_OK, JAW & ARM & PAINW,
    down .. left arm, PAINW .. into .. arm .. chest, PAIN & into|down ... arm|arms & !SURFACE,
    SPREADS down|into|up|through? to? .. LEFT? arm|jaw & it|this|that|HEARTBURN & !RIGHT|NUMB|TINGLE|SURFACE,
    PAINW|HEAVYW & ARM|JAW|neck & CLAMMY & !EFFORT|EXERTION
  `),
  'chest.breath': phrases(`
    BREATH_BAD, CANNOT .. BREATHW & !BREATH_OK, hard|difficult|HARD ... BREATHW & !BREATH_OK, BREATHW .. BREATH_HURT & !BREATH_OK,
    BREATH_HURT .. BREATHW & !BREATH_OK, not .. enough|any air|breath|oxygen, not .. get enough in & BREATHW, PAIN & BREATHW & !BREATH_OK,
    tiny|shallow|half|small|short|little breaths|breath & !BREATH_OK, not .. breathing .. right|properly|well, breathing .. fast & CANNOT|not,
    panting|puffing|puffed|breathless|winded|gasping & WORN_OUT_BREATH,
    CANNOT get enough in|air|breath|oxygen & !BREATH_OK, not get enough in,
    out_of_breath|puffed_out & WORN_OUT_BREATH
  `),
  'belly.pain': phrases(`
    BELLY & PAINW|SHARP|CRAMPW, CRAMPW & tum*|insides, tummy|stomach|belly ache,
    bellyache, stomachache, tummyache, gripes, pains low down, CRAMPW low down,
    BELLY .. at me|giving_out|acting|playing, tenderness & BELLY, middle .. sore|hurts|aches & !BACK,
    sore .. front and back
  `),
  'belly.severe': phrases(`
    BELLY & PAINW|SHARP|CRAMPW & SEVERE|SEVEN_TO_TEN|SUDDEN, BELLY & KILLING|agony|excruciating|unbearable,
    BELLY & TEARING, BELLY & splitting|ripping|tearing|bursting, BELLY .. rigid|solid|rock_hard,
    BELLY & hard .. rock|board, rigid as a board, worst .. BELLY, BELLY .. it|that|which|pain is|was SEVERE,
    BELLY & PAINW|SHARP|CRAMPW|SEVERE & collapse*|FAINTED|FAINTV|CLAMMY|DIZZY|doubled|screaming|tears|CANNOT,
    something .. burst .. BELLY, burst in my stomach|belly|tummy,
    knife|dagger & BELLY, SEVERE & BELLY & twisting,
    BELLY & ripped|torn|tore|ruptured|splits|burst & !jeans|shirt|muscle|muscles|laugh*, BELLY ... like .. stabbed|knifed|kicked|shot|torn|stab,
    rolling|rolled|writhing|curled|crawling|doubled|screaming|crying ... BELLY & !laugh*, BELLY 's|is|are|was|has SEVERE|on_fire & !upset|curry|hungry|laugh*,
    under|below|beneath .. RIBS .. through|out .. BACK, BELLY .. straight|right|clean through .. BACK, knife|knifed|stabbed .. BELLY|RIBS ... BACK
  `),
  'belly.pulsing': phrases(`
    BELLY & PULSE & !butterflies|hungry, LUMP & PULSE & BELLY
  `),
  'belly.pregnant': phrases(`
    PREGNANT|PREGNANT_NOW|carrying & BLEED, PREGNANT & CRAMPW|contraction*|tightening*, PREGNANT & PAINW & BELLY|low|lower|pelvi*|sharp|down,
    NUMBER weeks|months & BLEED, NUMBER weeks|months .. PAIN_NOUN & BELLY|low|down, NUMBER weeks .. pains,
    miscarrying|miscarriage & !years|had, contractions, waters broke|broken|gone, waters have broken|gone, PREGNANT_NOW & PAIN_NOUN & !sciatica|years|BACK,
    baby & not|stopped .. moving|moved|kicking|kicked
  `),
  'dizzy.now': phrases(`
    HEADW .. turn|turning|turns me, funny|dizzy|giddy turn|turns|spell|spells,     things|everything|it|all|edges|vision|sight went|going|gone|goes .. grey|gray|black|white|dark|blurry|fuzzy|hazy|wavy|sparkly & !skin|hair|cloud*, balance .. off|gone|shot|all_over|funny|rubbish|going & !pose|tree|leg|plank|board|one,
        DIZZY, HEADW .. HEAD_SWIMS & !HEAD_OK, HEAD_SWIMS .. HEADW & !HEAD_OK|not, ROOMS .. TURNS|cartwheels|somersaults & !office_chair,
    feel|feels|feeling|felt|gone|going|went|go|come|came|get|gets|getting|am|is|bit|little|so|getting|turned .. DIZZY_FELT & !EFFORT|OBJECT|line|lines|writing|handwriting|letters|words|stars|photocopy|label|head_back|hearing|heart|pose|balance|smell|hearted|top|touch|traveller|traveler|weight|voice|keep|rest_day|sound|lunch|snack|headed_from_laughing|blue|colour,
    thought i .. go|going down|over, NEARLY FAINTED|FAINTV|FAINTW & !lottery|bill|price|prices|won|asked_me|surprise|joy|shock_of|cost|on_the_spot|burpee|burpees|one_more|like_a|corset|victorian|sight_of|he_proposed, FAINTV|spinning & !OBJECT|line|lines|writing|letters|would|lottery|moths|fair|candyfloss|dancer|dancing|spider|salad|plates|class|bike|wheel|wheels|top|instructor|fan|disc|record|drum|washing|music|light,
    lose|losing|lost my balance & HEAD|dizzy, CANNOT keep my balance & !pose|tree|leg|plank|one_leg
  `),
  'dizzy.fainted': phrases(`
    FAINTED, i|he|she|me|them|him|her|keep|keeps|kept|did|made_me|do|does FAINTV & !NEARLY|think|if, was|were|been out for .. seconds|minute|minutes, LOST consciousness,
    keep|keeps|kept passing|fainting|blacking, collapsed & !NEARLY|tent|fort|chair|shelf|table|marquee|roof|wall|company|cake|tower|deckchair|laughing|bridge|sofa, came to|round & floor|out|passed,
    had|has|took|taken|having a faint, dead faint, woke|wake|came .. floor|ground & !sleep|slept, faint* .. yesterday|earlier|twice,
    i|he|she keep|keeps|kept|been keeling|collapsing|conking|dropping|going over|down|out & !reps|weights|things|foot|form, OTHER|OTHER_PRONOUN|i .. out cold & !asleep|cat|dog|nap|sofa,
    i|he|she went out like a light & !sleep|bed|nap|night|head|sofa|pillow
  `),
};
