import { phrases } from '../phrases.ts';

/** What is no sign of the back and still must be heard. */
export const otherSigns = {
  'other.self_harm': phrases(`
    SELF_KILL, talk|talks|talking|talked|going_on about SELF_KILL, threatening_to|threatened_to SELF_KILL|SELF_HURT, drunk|drank|drink|swallowed .. bleach|poison|antifreeze|weedkiller, DEATH_WISH .. not|never .. DIE|LIFE|be_here|wake_up, wish .. dead|not_here, DEATH_WISH .. it .. all|everything|all_of_it .. over|to_end|to_stop|finished,
    DEATH_WISH DIE & !battery|batteries|phone|laptop|torch|plant|remote,
    SELF_HURT & DEATH_WISH|purpose|deliberately|want|wants|wanted|urge|might|been|keep|keeps|started|again|tonight & !if|fall|doing|lifting|stretch*,
    LIFE & LIFE_OVER & !LIFE_OK, not|never want .. LIFE|be_here|wake_up|exist|be_around, CANNOT .. LIFE & like_this|any_more|any|anymore|this & !LIFE_OK|plank|hold|pose,
    no|any|what|what_is|see|see_a point|reason|use in|of|to? me? LIFE|live|carry_on|go_on|being|any_of_it & !LIFE_OK, nothing to live for, life .. not .. worth, not .. worth .. living|being_alive, like|of|about ending things|it|everything, want|wants|going|ready|plan to? end it !here|there|early|on, nothing left for me, CANNOT see .. way out|future|tomorrow,
    PILLS & PILL_EXCESS & took|taken|take|taking|swallow*|downed|saved|saving|stash*|enough|necked|counted|laid_out|counting & !TODAY_DOSE, overdose*, taken|took something & end|die,
    tablets|pills .. laid|counted|lined|saved|stashed .. out|up|enough, tablets|pills & take them .. all, going to take them & PILLS, better off .. dead|without_me|gone, everyone|everybody|they|family|kids|them|husband|wife .. better off !now|with|at|doing, PILLS ready|lined_up & got|have|here|goodbye, better|world|everyone|them|family .. without me, nobody|no_one .. miss|missing me & !class|coach, nobody|no_one would|will care, nobody|no_one .. notice|care & gone|dead|died|disappear*, been|started|am cutting again,
    burden .. everyone|family|them & dead|gone|end|die|without|better, goodbye|note & PILLS|die|end|suicide|leaving|everyone & !coach|for_now, written|wrote|writing .. note & goodbye|end|family|die|suicide, written .. note,
    rope & note|neck|end|got, jump|jumping|leap .. off|under|in_front|from .. bridge|train|roof|bus|car|building|balcony|cliff, end .. myself|it_all|things, ending|end it tonight|now|soon|today|all|this_way,
    finish|finishing it_all, not safe with myself, might do something .. stupid|silly|bad & myself|life|end|tonight|i, dark thoughts, rather .. be dead, rather be dead,
    thoughts|thinking .. DIE|death|ending|not_being_here & !film|book, gun .. head|mouth & my, go to sleep and never|not .. wake,
    if_i was|were dead|gone|not_alive|not_here|no_longer_here|never_born & better|happier|easier|relieved|miss|care|matter|notice|everyone|everybody,
    happier|easier|better|relieved if|without & not_alive|not_here|dead|gone|not_around & i|me,
    imagining|picturing|planning|considering .. ending|killing|jumping|hanging|overdos* & it|myself|bridge|train|roof,
    CANNOT go on & LIFE|like_this & !plank|hold|pose|exercise,
    talking_about|talks_about|talk_about|talked_about|keeps_talking_about|joking_about|threatening SELF_KILL|SELF_HURT|DIE|ending_it|ending_things|ending_his|ending_her,
    want|wants|thinking|thought|going|might|could|tempted|plan|planning .. take|taking|swallow|swallowing .. the_lot|them_all|all_of_them|whole_lot & !bus|day_off,
    PILLS here|ready|out|lined_up|in_front|in_my_hand|beside_me|put_by|stashed|saved_up|hidden & got|have|holding|sat|sitting & !doctor|pain|physio|for_my|for_the|back|ran|help|run,
    drive|driving|crash|crashing|steer|steering|swerving ... off|into|under .. bridge|wall|tree|lorry|cliff|river & purpose|think|thinking|thought|want|end,
    planning|plan|intend|intending|want|wanting|hoping|hope not to be alive|here|around, says|said|told|keeps_saying|keeps_on_saying .. will|would|going|wants|want SELF_HURT|SELF_KILL|DIE & !plank|workout,
    sooner|rather be|am dead & !than, cutting|cut|burning|burned my|her|his arms|wrists|legs|thighs again|at_night|to_cope|to_feel|to_take|when, ending it & thinking|thought|think & !here|there|early|session,
    go|going to sleep and not|never wake, saved|saving|hoarding|hoarded|collecting|stockpil* .. PILLS & !money|discount|prescription, want|wish|need it|this all? .. to end|to_be_over & !plank|session|class|winter|set|workout|rain|pain_to,
    DEATH_WISH it all to end,
    nobody|no_one .. notice|care|miss & i_was|if_i|without & gone|disappeared|dead|not_here|vanished,
    if i just? killed|ended myself|it_all|things|my_life, if i died|was_dead|were_dead|died_tomorrow & !EFFORT|plank|doing|laughing|stretch*,
    want|wants|urge to SELF_HURT & !not|doing|lifting|stretch*
  `),
  'other.help_call': phrases(`
    RESCUE_VERB .. RESCUE & !RESCUE_OTHERWISE, RESCUE_STRICT & RESCUE_VERB|NOW|here & !RESCUE_OTHERWISE, RESCUE NOW & !RESCUE_OTHERWISE, RESCUE_STRICT & !RESCUE_OTHERWISE|NUMBER|FINITE|OTHER, 9_one|triple_9|triple_0|one_0_8 & !RESCUE_OTHERWISE|FINITE|OTHER|times|seconds|minutes|LEG, number .. RESCUE_STRICT & !RESCUE_OTHERWISE,
    hospital & !FINITE|my|from|in|at|bed|to|RESCUE_OTHERWISE, RESCUE_VERB .. 0|9|9_9|one_2, call|phone|ring|dial|text 9|0|000|NUMBER & !RESCUE_OTHERWISE|times|back|gym, need|should|ought|supposed|have|has|got|belong .. be|go? in|to|into? hospital & !RESCUE_OTHERWISE,
    call|dial|ring|phone|get .. emergency & !RESCUE_OTHERWISE|contact|stop|exit|meeting, this|it is .. emergency & !RESCUE_OTHERWISE|not, medical emergency, emergency services|line|number|help & !RESCUE_OTHERWISE,
    RESCUE_VERB .. doctor|help|someone|somebody NOW & !RESCUE_OTHERWISE, need .. medical|urgent .. help|attention, call .. for help, get .. medical help, send help, someone help & CANNOT|FALL|hurt|dying|breath*,
    doctor|help NOW & !RESCUE_OTHERWISE, fetch .. somebody|someone|help & FALL|legs|hurt|CANNOT, save me|him|her & dying, help i am dying, it is an emergency & doctor|NOW|help, er right|now,
    not call|ring|phone .. call|ring|get .. ambulance
  `),
  'other.heart_attack': phrases(`
    HEART_ATTACK & !give_me|gives_me|gave_me|programme|program|documentary|mock|in_training|drill|first_aid|dummy|risk_of|after_the_last|since_the_last, having|had|have|is|been|think|might|could .. a? STROKE !of|play*|rate|ward|order|unit|club|association|survivor|up|on_the|behind|ahead|under, STROKE & !luck|genius|brush|swim*|play*|cat|dog|swimming|ward|unit|golf|hole|won|win|lead|under_par|par|butterfly|breast|backstroke|crawl|rowing|oar|stroke_of|give_me|gives_me|gave_me|father_'s_side|mother_'s_side|not_me|by_2|by_two|by_one|paint|pen|keyboard|clock|tennis|backhand|engine|piston,
    heart .. stopping|stopped|giving out, it|this is my heart
  `),
  'other.face_arm_speech': phrases(`
    FACE & SAGS & !FACE_OK, FACE & CANNOT & move|smile|close|shut|feel & !mask|FACE_OK,     FACE .. DROOP & !FACE_OK, side .. FACE & DROOP|NUMB|TINGLE|gone|ODD|PARALYZED|lower|WEAKW, DROOP .. FACE & !FACE_OK, FACE & NUMB|TINGLE|PARALYZED & !FACE_OK, FACE one side .. NUMB|ODD|DROOP|down|gone|frozen|melt*,
    half .. FACE & NUMB|ODD|DROOP|gone|frozen|down|PARALYZED, smile .. lopsided|crooked|uneven|gone|wonky|funny, dribbling|drooling & FACE|side & !baby|sleep|asleep,
    SPEECH .. SLUR|ODD & !NONBODY|alexa|your|you, SLUR .. SPEECH|words|talking & !alexa|your|you, SLURW & !SLUR_OK,
    voice .. jumbled|slur*|garbled|wrong, words .. not .. coming|come|right|sense, words .. come|comes|coming|came .. wrong|funny|jumbled|backwards,
    talking .. GIBBERISH, not .. making .. sense & !instructions|this|exercise|you|alexa|that, sounds?|sounding .. drunk|slurred & speech|voice|words|not|he|she,
    one side .. of|my|his|her body?|me|him|her? & NUMB|WEAKW|gone|PARALYZED|dead & !LEG1|LEGSP, left|right|whole side .. NUMB|WEAKW|gone|PARALYZED|dead & !leg|LEG1|LEGSP|back|sleep|slept, side .. body .. NUMB|WEAKW|gone|PARALYZED|dead,
    ARM_ONLY & SUDDEN & WEAKW|NUMB|CANNOT|limp|dead|useless|heavy|floppy, ARM_ONLY .. gone|went|just|dropped|dropping|drifts|hanging .. weak|WEAKW|limp|heavy|floppy|dead|useless & FACE|speech|side|SUDDEN|just|CANNOT|all,
    ARM_ONLY .. gone|went weak|limp|useless|floppy & !plank|hold|carrying|tired,
    CANNOT lift|raise|move|use|feel .. left|right? ARM_ONLY|arms !above|over|high*|that|any|up|past|higher|behind|further, LOST .. use|power|strength .. ARM_ONLY, ARM_ONLY .. CANNOT|not .. REFUSE|lift & !above|over|plank|high*,
    hand .. useless|will_not_grip|clumsy & SUDDEN|face|speech|just, dropped|dropping|drops .. mug|cup|things|everything & hand|arm|speech|face, arm .. feels heavy & pressure|chest,
    LOST .. sight|vision|speech, vision .. gone|lost|went .. one|eye|left|right, gone blind|deaf, CANNOT see .. out|SUDDEN|anything|eye, CANNOT see right|properly|straight|clearly & !SCREENW, sudden* blind|blindness, double vision, SUDDEN & CONFUSED & !pain|instructions,
    left|right|half side .. FACE,
    smil*|grin*|face|mouth ... one_side|1_side|half|lopsided|crooked & !stretch|cushion|mat|sleep|slept|floor|FACE_OK,
    tongue .. thick|swollen|heavy|useless & !chilli|coffee|tea|hot|burn*,
    half .. me|him|her|body|myself .. limp|numb|weak|dead|gone|paralyzed & !LEG|way|dead_tired,
    OTHER|OTHER_PRONOUN .. not know where|who|what_day .. he|she|it|they|is|are|am,
    CANNOT move|feel .. one|left|right|whole side & !LEG|LEGSP|bed|mattress|over|of_my_foot|BACK,
    weak|numb|paralyzed .. down one|left|right|my? side & !LEG|leg,
    FACE .. gone|went|slid|dropped|pulled|fell|fallen|drawn .. one|left|right side,
    wrong|odd|funny|weird|strange|up|happened with|to .. SPEECH & !exercise|coach,
    dysarthri*|dysphasi*|aphasi*|hemiplegi*|hemipares*|hemianopi*|amaurosis, facial|face palsy|weakness|paralysis|droop,
    words|speech|talking|sentences .. like .. GIBBERISH, words .. coming|come|came|comes out .. like|all|backwards|wrong|jumbled,
    OTHER|OTHER_PRONOUN|i sound|sounds|sounded|sounding drunk|slurred|slurry & !you|alexa|music|song, OTHER|OTHER_PRONOUN .. CANNOT hold|keep|lift|raise .. arm|arms up & !weights|plank|longer,
    does|did|do not know where|who|what_day .. he|she|they|it is|are|was, lost|losing .. use|power|feeling .. down|on one|1|left|right|my|his|her? side & !leg|LEG,
    ARM_ONLY .. weak|WEAKW|numb|limp & spinning|DIZZY & !plank|press|EFFORT,
    one|1 side .. FACE .. hanging|hangs|hung|sagging|sags, FACE .. hanging|hangs|sagging down & !hair|mask
  `),
  'other.speech_lost': phrases(`
    CANNOT .. speak|talk & !LANGUAGE|hear|up|over|now_i_am|on_the_phone|in_a_meeting|working|about, CANNOT .. find|say|form|make|string|get .. words|word|sentence|sentences & !edgeways|edgewise|lyrics|crossword|clue|twister|password|wordle|scrabble|song|tune|spelling|thank|grateful, HARD .. speak|speaking|talking|words & !into_words|put_into|crossword|scrabble|spelling|plank|breathe|hold
  `),
  'other.fit': phrases(`
    FIT, a fit & having|had|has|have|took|is, SHAKE_FIT all over|uncontrollably|violently & OTHER|OTHER_PRONOUN|CANNOT|eyes, SHAKE_FIT & eyes|foam*|froth*|unconscious|uncontrollably,
    eyes .. rolled|rolling|rolls|gone|went back|up|white, foaming|frothing .. mouth, gone|went .. stiff .. SHAKE_FIT,
    having|had|has|took|taking|throwing .. fit & !giggle*|laugh*|tantrum|rage|hissy|good|perfect|better,
    SHAKE_FIT violently, shaking violently, epilepsy|epileptic|fits & having one|1|another,
    started shaking|jerking|twitching violently|all_over|uncontrollably
  `),
  'other.unresponsive': phrases(`
    UNRESPONSIVE & !DEVICE|waking_me|wake_me|waking_us|LEG1|fingers, CANNOT .. wake|rouse .. him|her|them|OTHER, OTHER|OTHER_PRONOUN & not|CANNOT .. respond*|breathing|waking|wake|moving|answer|answering|talking|move & !SELF_PAIN|LEG1|fingers,
    not answering .. me, will|would not wake !me|the|up_in|until|till & !LEG1|fingers, OTHER|OTHER_PRONOUN|KIN .. collapsed|unconscious|lifeless|limp|floppy|blue|out_cold|passed_out & !a_limp|with_a_limp|had_a_limp|ENDED|NEAR_PAST|AWAKE|during|when|while, OTHER|OTHER_PRONOUN .. out cold|for_the_count & !NEAR_PAST|AWAKE|asleep|nap,
    found .. OTHER|OTHER_PRONOUN .. on .. floor & not|CANNOT|no,
    OTHER|OTHER_PRONOUN .. not|CANNOT .. wake|rouse|respond|move|stir & shake|shook|shaking|shout|shouting|slap|tap|poke,
    OTHER|OTHER_PRONOUN|KIN .. still out & blacked|knocked|passed|fainted, staring and limp|blank|floppy,
    pinched|slapped|shook|poked .. him|her|them .. nothing & got|nothing
  `),
  'other.morning': phrases(`
    morning*|mornings|day|wake|up & stiff*|seized|rigid & NUMBER|an|couple|few|several .. hour|hours & !day_long|ago|desk|sat|sitting|drive, morning* .. NUMBER hours|hour, stiff* .. hours|hour|LATE_MORNING, stiff* .. all|whole|entire morning, stiff*|seized|rigid|locked ... till|until .. LATE_MORNING,
    takes .. NUMBER|two|a|an|couple|few|good .. hours|hour .. LOOSENW|morning*, hours|hour .. LOOSENW, hours|hour .. before_i|until_i|till_i|before_it ... LOOSENW, hours .. morning|mornings, LATE_MORNING & LOOSENW|stiff*|BACK & !meet|class|ago, morning*|mornings ... till|until .. 10|11|12|1|2|LATE_MORNING, hour and .. half & LOOSENW|morning*|stiff*,
    stiff*|stiffness .. not .. go|ease|shift|wear ... till|until|before .. SEVEN_TO_TEN|11|12|1|noon, stiff*|stiffness ... more|over|longer than .. hour, morning* ... lasts|lasting .. till|until .. lunch*|11|12|noon, it lasts|lasting .. till|until .. lunch*|11|12|noon,
    stiff*|seized ... NUMBER|couple_of|good hours|hour after|when|once i get|wake|am up,
    stiff*|stiffens|seized ... till|until gone? half? 8|9|10|11|12|eight|nine|ten|eleven every|each|most day|morning|days,
    hour and a half before i|it|my|the .. LOOSENW|loose|loosen|going, hour and a half it takes,
    keeps me stiff ... lunch*|noon|midday|11|10
  `),
  'other.cough': phrases(`
    COUGH & PAIN|BACK|SHARP|SHOOTS|SEVERE|worse|jolt|goes|through & !laughing|laughed|not_strain, worse .. COUGH, PAIN .. COUGH,
    sneeze|sneezing|cough|coughing & hold on|onto|my|back & gets|get|grab|brace|daren*, gets|catches|kills me when i cough|sneeze|laugh
  `),
  'other.elsewhere': phrases(`
    SEVERE|SUDDEN|new|strong|KILLING|SEVEN_TO_TEN & ELSEWHERE & PAINW, ELSEWHERE .. KILLING|agony|SEVERE, BADPAIN & ELSEWHERE, RIBS & PAINW|SHARP & !workout|laughing|laughed,
    headache|migraine & SEVERE|SUDDEN|new|bad|strong|KILLING|HEAD_BANGS|NOT_EASING, SEVERE|SUDDEN|HEAD_BANGS head, worst .. headache, HEAD .. KILLING|pounding|splitting|exploding,
    PAINW .. between .. shoulder, upper back .. SEVERE|pain, strong pain .. in,
    palpitation*|palpitations, heart .. fluttering|skipping|racing|pounding|thumping|jumping|flutters|races & !EFFORT|EXERTION|after|from
  `),
};
