import { phrases } from './phrases.ts';

/** Breath, heart, head and senses. */
export const chestAndHead = {
  DIZZY: phrases(`
    room goes round, room going round, everything goes round, everything is going round, room is going round,    dizzy, dizziness, dizzier, dizzyness, dizzee, lightheaded, light headed, light-headed, lightheadedness,
    light headedness, woozy, whoozy, wozy, wooziness, giddy, giddiness, giddyish, vertigo, vertiginous, head rush,
    headrush, head rushes, head spin, head spins, seeing stars, saw stars, see stars, faintish, faintness,
    presyncope, presyncopal, swimmy headed, wobbly headed, muzzy headed, fuzzy headed, spinny, chakkar, chakar,
    black spots, spots in front of, spots before, seeing spots, see spots, stars in front of, tunnel vision,
    seeing black, seeing double, head full of cotton wool, blood rush, rush to my head, blood drained,
    blood rushed, topsy turvy, off kilter, off balance, off my balance, like i am on a boat, on a boat,
    like a boat, off a boat, on a ship, off a ship, seasick, sea legs, like i am drunk, feel drunk, drunk feeling,
    hungover feeling, on a waltzer, waltzers, merry go round, carousel, came over queer, come over queer,
    came over all, come over all, came over funny, come over funny, came over strange, come over strange,
    came over faint, come over faint, feeling queer, light in the head, light in my head, light on my feet,
    unsteady on my feet, not steady on my feet, i am spinning, still spinning, head for a spin, head in a whirl,
    gone light, going light, went light, lost my bearings, disorientated, disoriented, dazed, spaced out,
    out of it, whooshing in my ears, ears ringing and, need to sit down quick, weak and dizzy, eyes went black,
    it went black, going all black, gone all black, all over the shop, about to drop, going to drop,
    about to go over, nearly went, almost went down, queasy and light, i am swaying, i am staggering, gone pale,
    gone white, pass out feeling, cross eyed, legless, vertigo attack, vertigos, bppv, stepped off a boat,
    squiffy, birling, birlin
  `),
  DIZZY_FELT: phrases(`
    faint, floaty, floating, swimmy, wonky, rocky, reeling, groggy, muzzy, tipsy, drunk, unsteady, swirly, swirling, whirly,
    spinning, spinny, queer, not steady, tilting, tipping, swaying, staggering, staggery, blurry, trippy, like fainting, light in the head, light in my head
  `),
  FAINTED: phrases(`
    fainted, fainting, fainted away, passed out, blacked out, blackout, blackouts, syncopal, faint off,
    blacking out, lost consciousness, losing consciousness, knocked out, went dark,
    everything went black, everything went dark, went black, came to on, came round on,
    out cold, woke up on the floor, fainting spell*, fainting fit, keeled over, syncope, faints,
    loss of consciousness, flaked out, flaked, swooned, conked out while, conked out standing,
    went over in a faint, blacked right out, hit the floor in a faint, keeled,
    lost it for a second and came to, lights went out,
    i was gone for, dropped like a stone, crumpled to the floor, passed clean out,
    fainted clean away, zonked out standing, went down like,
    keeling over, don faint, collapsing, zonked out cold, spark out, sparked out
  `),
  NEARLY: phrases(`
    nearly, almost, about to, going to, might, could, close to, near to, not quite, feel like,
    feels like i, as if i, like i, want to, thought i, would, will, gonna, as though i
  `),
  BREATHW: phrases(`
    breath, breaths, breathe, breathes, breathing, breathin, inhale, inhaling, air, lungs, lung, lungful, puff, wind
  `),
  BREATH_HURT: phrases(`
    pain, pains, painful, hurt, hurts, hurting, ache, aches, sore, sharp, stab, stabs, stabbing, knife, knives, agony,
    catches, struggle, struggling, struggles, struggled, fighting, laboured, labored, shallow, short, funny, weird, strange, oddly, gasps, bursts, pants,
    rapid, difficulty, difficulties, trouble, tight, heavy, gasping, gasp, on fire, fire, bad, worse, horrible, terrible, awful,
    awful hard, a job, an effort, effort, scary, impossible, crushing, burning, burns, rattling, rattle,
    wheezy, wheezing, wheeze, stopped, stop, stuck, gone, squashed, restricted
  `),
  BREATH_OK: phrases(`
    rhythm, pattern, timing, count, counting, exercise, exercises, instructions, technique, cue, cues, in time,
    nose, blocked, stuffy, bunged, mask, bra, jeans, belt, collar, shirt, top, dress, corset, remember, forget, forgot, forgetting,
    supposed, meant, should, when do, follow, right way, hold, holding, fresh air, air con, aircon, in the air, air mattress,
    legs in the air, leg in the air, arms in the air, feet in the air, thin air, air fryer, on air, the wind, windy, bad breath, breath smells,
    bad air, air quality, hot air, fart, pass wind, trapped wind, second wind, slower, faster, along, deep, belly breathing, talk, and talk, guide, speed,
    pose, position, twist, fold, plank
  `),
  WORN_OUT_BREATH: phrases(`
    talking, getting dressed, doing nothing, for no reason, walking to the, few steps, at nothing, at rest, sitting, sat, lying, resting, not moved, not done, not started, in bed, still, in my chair
  `),
  HEAVYW: phrases(`
    heavy, heaviness, dead, dead weight, lead, like lead, leaden
  `),
  CRAMPW: phrases(`
    cramp, cramps, cramping, crampy, cramped, griping, gripes, colic, colicky, spasm, spasms, twisting, in knots, knotted,
    stabbing, stabs, throbbing, contracting
  `),
  FAINTW: phrases(`
    faint, keel over, go over, collapse
  `),
  SPREADS: phrases(`
    going, goes, go, gone, spreading, spreads, spread, shoots, shooting, travels, travelling, moving, moves, runs, running,
    radiate, radiates, radiating, radiated, radiation, creeping, creeps, comes, coming, moved, travelled, straight
  `),
  SURFACE: phrases(`
    sleeve, itch, itchy, rash, sunburn, tattoo, stretch, water, sweat
  `),
  NAMED_ROUTE: phrases(`
    stretch, stretching, below my ribs, laughing, laughed, coughing
  `),
  BELLY_WORKED: phrases(`
    sit ups, situps, crunches, crunch, core, abs, planks, plank, hungry, hunger, starving, laughing, laughed, laugh,
    muscle, muscles, leg raises, period, periods, time of the month, butterflies, button ring, flop, dance, in knots about
  `),
  CLAMMY: phrases(`
    clammy, sweaty, sweating, sweat, cold sweat, sick, nausea, nauseous, nauseated, grey, pale, breathless,
    out of breath, throwing up, vomiting, vomited, being sick, woozy, faint, dizzy, lightheaded, ashen
  `),
  CHEST_CLINICAL: phrases(`
    retrosternal, substernal, pleuritic, precordial, acute coronary, palpitations and, cardiac pain
  `),
  CHEST_FEELS: phrases(`
    feels, feel, feeling, felt, feels like, has, gone, went, like something, like someone, like somebody, like being, keeps, getting, is bad, is not right, is not good, is worse, started
  `),
  CHEST_BOTHER: phrases(`
    niggl*, twing*, raw, bruised, uncomfortable, discomfort, playing up, acting up, bother, bothering, trouble, grief, gyp, jip, at me, at him, at her, dodgy, crook, flutter*,
    fluttering, rattling, rattl*, wheez*, gurgling, seizing, seized, jumping, dull, weird feeling, warning, squashed, squishing, squish*, swollen, full, congested, constricting, closing, caving, sinking
  `),
  HOLDS: phrases(`
    clutching, holding, grabbing, gripping, rubbing, clutches, grabbed, holds, clasping, hanging onto
  `),
  JAW: phrases(`
    jaw, jaws, jawbone, jawline
  `),
  JAW_OK: phrases(`
    dentist, tooth, teeth, toothache, grinding, grind, clench, clenching, clenched, chewing, chew, gum, relax, relaxed, unclench, tmj, drop
  `),
  LEFT_ARM: phrases(`
    left arm
  `),
  CHEST_WORKED: phrases(`
    press ups, push ups, press up, push up, pushups, pressups, bench, bench press, pec, pecs, pectoral*, chest muscle, chest muscles, sunburn,
    tattoo, bra, wax, waxed, flies, flyes, chest day, weights, gym, workout, dumbbell, dumbbells, cow, dips
  `),
  CHEST_STRETCHED: phrases(`
    stretch, stretches, stretching, stretched, opener, open, opens, opening, pose, cobra, cow, doorway, reach
  `),
  HEARTBURN: phrases(`
    heartburn, indigestion, reflux, acid, gaviscon, rennie, antacid, tums
  `),
  PULSE: phrases(`
    puls*, throb*, thump*, thud*, heartbeat, heart beat, beat, beats, beating, pound, pounding, pounds, bouncing, own heart,
    second heart, like a heart, like a drum
  `),
  ROOMS: phrases(`
    room, rooms, floor, ground, walls, wall, ceiling, everything, world, whole place, place, mat, bed, carpet
  `),
  TURNS: phrases(`
    spin, spins, spinning, spun, turning, turns, turned, moving, moves, moved, swaying, sways, sway, tilt*, swirl*, rocking, rocks,
    heaving, going round, goes round, went round, go round, coming up, came up, swimming, swims, swam, whirl*, tipping, tips,
    wobbling, rolling, lurch*, shifting, upside down, closing in, sloping, sliding, will not stay still, keep still, stay still, going in circles,
    merry go round, roundabout, waltzer
  `),
  HEADW: phrases(`
    head, heid, noggin, noodle, vision, sight, eyes, brain, bonce
  `),
  HEAD_SWIMS: phrases(`
    spin, spins, spinning, spinny, spun, swim, swims, swimming, swimmy, swam, light, lightness, woozy, whirl*, swirl*, reeling,
    floaty, floating, wobbly, turning, rush, rushed, going round, all over the place, blur, blurs, blurred, blurry, going black, went black,
    black spots, going dark, tunnel, sparkly, sparkles, stars, twirling, fuzzy, funny, muzzy, gone funny, swaying, went, whoosh*, not right, off
  `),
  HEAD_OK: phrases(`
    stretch, pillow, mat, lift, lifting, turn my, turn your, drop my, hang my, hanging, lower, raise, tilt, tuck, shake, shaking, nod, rest, resting,
    off the floor, off the mat, off the ground, against, headphones, itchy, lights, light off, light on, bright light, daylight, scarf, band, hat
  `),
  FAINTV: phrases(`
    faint, pass out, black out, keel over, passing out, blacking out, conk out, collapse, swoon, drop to the floor, lose consciousness
  `),
  BREATH_BAD: phrases(`
    dyspnoea, dyspnea, orthopnoea, orthopnea, sob at, sob on, asthma attack, asthma attacks, tachypnoea, hypoxic, suffocate, choked, choke, throat is closing,
    throat closing, airway, can not breathe, could not breathe, can not breath, cannot breathe, can barely breathe,
    barely breathe, hardly breathe, can not catch my breath, can not get my breath,
    could not get my breath, could not catch my breath, not seem to get my breath, not get my breath,
    not get a breath, not get enough air, not get air, not get any air, struggling to breathe,
    struggle to breathe, hard to breathe, trouble breathing, difficulty breathing,
    difficulty in breathing, problems breathing, breathing difficulty, breathing problem, breathing problems, breathing trouble,
    fighting for breath, gasping, gasping for air, short of breath, shortness of breath, breathless,
    breathlessness, suffocating, choking, hurts to breathe, hurts when i breathe, hurts to breath,
    pain when i breathe, having trouble getting air, can not draw breath, not breathing,
    not able to breathe, unable to breathe, can not take a breath, can not take a deep breath,
    painful to breathe, breathing is hard, breathing is difficult, breathing hurts,
    catch my breath at rest, turning blue, lips are blue, can not get a full breath,
    not get a full breath, no breath, no air, can not inhale, can not draw a breath, wheezing, wheezy, wheeze, wheezes,
    breath will not come, breath is not coming, can not catch a breath, out of air, starved of air,
    drowning feeling, fighting to breathe, winded and it is not, lungs will not, hard work to breathe,
    breathing is a struggle, breathing feels, breathing is laboured, laboured breathing,
    puffing at rest, air hunger
  `),
  TIGHT: phrases(`
    tight, tightness, tightening, pressure, crushing, heavy, heaviness, squeez*, constrict*, band,
    elephant, weight on, sitting on, standing on, gripping, grip, vice, vise, fullness, crushed,
    clench*, uncomfortable, funny, weird, burning, not right, clamped, like a brick, weighing,
    tightened, ton of bricks, bricks, strange, wrong, bursting, tugging, clutching, pressing,
    sat on it, crook, diaphoresis,
    grips, grabs, grabbing, tightens, clamps, clamping, clenches, crushes, caving, closing in, closing up, in a vice, in a vise
  `),
  TIGHT_STRICT: phrases(`
    pressure, crushing, heavy, heaviness, squeez*, constrict*, band, elephant, weight on, sitting on,
    standing on, gripping, grip, vice, vise, clench*, crushed, tight, tightness, tightening, clamped,
    brick, bricks, tightened, pressing, pressing feeling, sat on, stood on, parked on, crook, tide,
    ton of bricks, concrete block, boulder, rock, weight, heavy weight, tightening band, belt round,
    strap round, vice like, clamp, squashed, squash, constricted, gripped, dull pressure, bursting,
    caved in, somebody kneeling, someone kneeling, person sitting, dog sitting, crush, stone on,
    squashing, squishing, squished, squeezy, scrunched,
    =heavy weight on, =heavy weight across, grips, tightens, clamps
  `),
  HEART_ATTACK: phrases(`
    heart attack, cardiac arrest, coronary, hart attack, angina, heart attacks, heart is stopping,
    heart stopped
  `),
  STROKE: phrases(`
    stroke, tia, mini stroke, brain bleed, aneurysm, strokes
  `),
  DROOP: phrases(`
    droop, hanging down, hangs down, hanging off, hanging to one side, drooping, drooped, droops, droopy, dropped, fallen, sagging, sagged, lopsided, crooked,
    numb, slid, slipped, twisted, gone funny, lop sided, uneven, numbness, tingling, paralyzed, weak,
    slumped,
    wonky, skewed, askew, melted, squint, slack, slanted, wonk
  `),
  SPEECH: phrases(`
    my words, his words, her words, speech, speak, speaking, words, talk, talking, sentences, talks
  `),
  SLUR: phrases(`
    slur*, slurry, garbled, jumbled, mumbling, jumbling, come out wrong, coming out wrong, muddled,
    gone, not making sense, no sense, gibberish, rubbish, mixed up, coming out funny,
    coming out all wrong, nonsense, get my words out, funny, not come out, wrong words, not coming out,
    strange, weird, thick,
    scrambled, scrambling, back to front, wrong way round, wrong order, mashed, mangled, mixed, mush,
    mushy, stuck together
  `),
  FIT: phrases(`
    seizure, seizures, convuls*, fitting, having a fit, had a fit, epileptic fit, is fitting,
    epileptic, seizing,
    jerky movement*, jerking movement*, getting fits, getting a fit, having fits, has fits, had fits, takes fits, took fits, fits again, convulsing, thrashing about, jerking all over
  `),
  UNRESPONSIVE: phrases(`
    will not rouse, not rousing,
    unresponsive, not responding, will not wake up, would not wake up, can not wake, can not wake him,
    can not wake her, unconscious, does not respond, not respond, stopped breathing, can not rouse,
    will not respond, passed out and not, not moving or talking, no pulse, gone blue,
    turned blue, going blue, is not answering me, will not come round, not coming round, not coming to,
    not come round, eyes rolled, gone limp and, limp and not,
    passed out and will not, not opening his eyes, not opening her eyes, not reacting,
    no response from, can not get a response, can not get him to, can not get her to wake,
    blacked out and not, gone grey, turned grey, lips are blue, lips have gone blue, lips gone blue,
    can not be woken, can not be roused, will not waken, not waking,
    just lies there not, not come to, not moving at all, lifeless, not rousable
  `),
  SAGS: phrases(`
    sliding, slides, sagging, sags, droop*, melting, slumping, lopsided, caving
  `),
  FACE_OK: phrases(`
    hair, mask, dentist, dental, tooth, filling, lipstick, make up, cushion, mat, cold, frozen, wind, botox, smile more, towel, chilli, chili, mint, glasses
  `),
  GIBBERISH: phrases(`
    gibberish, nonsense, rubbish, double dutch, funny, weird, slurred, drunk, gobbledegook, gobbledygook, garbage, jibberish, strange,
    porridge, soup, mush, treacle, scrambled, backwards, jumbled, garbled
  `),
  LANGUAGE: phrases(`
    spanish, french, german, hindi, english, italian, irish, welsh, the language, louder, to you, to my, to him, to her, about it, over the, right now, long
  `),
  /** Awake again after a faint. */
  AWAKE: phrases(`
    come round, came round, come to, came to, awake, talking, talking okay, came back, round now, sitting up, for a minute, for a second,
    for a few seconds, for a moment, once, again
  `),
  DEVICE: phrases(`
    phone, emails, email, messages, texts, whatsapp, whatsapps, invite, invites, touchscreen, website, server, app, alexa, screen, telly, remote, laptop, tablet, skill, speaker, computer, website, car, wifi
  `),
  SCREENW: phrases(`
    screen, telly, tv, it, you, glasses, without, phone, timer, the demonstration, picture, video, dark, light
  `),
  SLURW: phrases(`
    slur, slurs, slurring, slurred, slurry, garbled, garbling
  `),
  SLUR_OK: phrases(`
    dentures, always, drunk, pub, wine, beers, alexa, recording, you, your, audio, after a few
  `),
  SELF_PAIN: phrases(`
    i, my, sofa, all day, lazy, off the couch, homework, messages, text, texts, emails, phone, door, calls
  `),
  SHAKE_FIT: phrases(`
    shaking, jerking, twitching, thrashing, convulsing, shakes, jerks
  `),
  ELSEWHERE: phrases(`
    arm, hand, wrist, elbow, finger, fingers, thumb, shoulder, shoulders, forearm, arms, hands, head, neck, eye, ear, throat, hip, hips, kidney, kidneys,
    side, knee, ribs, shoulder blade, tooth, collarbone
  `),
  HEAD_BANGS: phrases(`
    pounding, thumping, splitting, blinding, throbbing, banging, exploding, hammering, thunderclap, raging, massive, pounds, thumps, throbs, bursting
  `),
  NOT_EASING: phrases(`
    not gone, will not go, not going, days, not shift*, not eas*, still, stiff neck, for a week
  `),
  LATE_MORNING: phrases(`
    lunch, lunchtime, lunch time, dinner time, dinnertime, teatime, noon, midday, afternoon, mid morning, elevenses, ten o clock, eleven o clock, 10 oclock, 11 oclock, 12 oclock, dinner
  `),
  LOOSENW: phrases(`
    loosen, loosens, loosen up, get going, get moving, unstiffen, ease, eases, straighten, straighten up, stiffness, stiff, limber, warm up, thaw, un stiff, unstiff, wear off, unwind, free up, loose
  `),
};
