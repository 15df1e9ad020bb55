import { phrases } from '../phrases.ts';

/** The chest, the belly and the head. */
export const chestAndBellySigns = {
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
};
