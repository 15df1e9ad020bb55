import { phrases } from './phrases.ts';

const each = (...parts: readonly string[]): string[] =>
  parts.reduce<string[]>(
    (found, part) => found.flatMap((one) => part.split('|').map((word) => `${one} ${word}`.trim())),
    [''],
  );

const places =
  'toilet|loo|bathroom|restroom|washroom|john|dunny|lav|lavatory|bog|bogs|jacks|khazi|ladies|gents|potty|commode|latrine|little boys room|little girls room|can|throne|facilities|privy|wc|ladies room|mens room|powder room|smallest room|crapper|head|urinal|bedpan';

/** The bladder and the bowels: what they do, how they fail, and what is no trouble at all. */
export const toilet = {
  URINE: phrases(`
    pee, pees, peeing, peed, wee, wees, weeing, weed, wee wee, urine, urinat*, urinary, piss, pisses,
    pissing, pissed, pass water, passing water, passed water, pass urine, passing urine, make water,
    my water, number 1, number one, number ones, spend a penny, spent a penny, tinkle,
    tinkling, tinkled, widdle, widdled, su su, susu, waterworks, water works, bladder, bladders, tt, potty,
    pish, slash, piddle, piddled, piddling, tiddle, pee pee, jimmy riddle, micturat*, void, voiding, voided,
    whizz, wizz, pipi, take a leak, took a leak, taking a leak, pees out, urinal
  `),
  URINE_VERB: [
    ...each('do|doing|have|having|take|taking|need', 'a|my', 'wee|pee|piss|slash|tinkle|widdle|whizz'),
    ...phrases(`
    pee, peeing, wee, weeing, urinate, urinating, piss, pissing, pass water, passing water, pass urine,
    passing urine, make water, number 1, number one, number ones, spend a penny, tinkle, pass my water,
    pass any water, pass any urine, wee wee, pish, void, voiding, take a leak, susu, su su, relieve myself,
    relieve himself, relieve herself, pass anything, piddle, widdle, get any pee, get any wee,
    empty my bladder, do number 1, get my wee, get my pee, urine out, pee out, wee out, micturate,
    make pipi, make pee pee, make pee, make wee, make wee wee, do pipi, make pis, make the pipi, empty myself, go for a wee, go for a pee, pee pee, wizz, whizz, passing anything, release my bladder
  `),
  ],
  STOOL: phrases(`
    poo, poos, pooing, pooed, poop, poops, pooping, pooped, stool*, bowel, bowels, bowel movement*,
    feces, fecal, shit, shits, shat, shitting, crap, crapped, crapping, number 2, number two, number 2s,
    motion, motions, a motion, back passage, poopy, wind, turd, turds, sphincter, potty, latrine, number twos,
    defecat*, a dump, jobbie, jobby, jobbies, excrement, poonami, doo doo, dookie, caca, kaka, latrines
  `),
  STOOL_VERB: phrases(`
    poo, poop, pooping, pooing, shit, shitting, crap, pass stool*, pass a stool, pass a motion,
    passing a motion, passing stool, number 2, number two, have a bowel movement, open my bowels,
    move my bowels, empty my bowels, do a poo, have a poo, defecate, defecating, go number 2, do number 2,
    take a dump, do my business, having a bowel movement, opening my bowels, evacuate
  `),
  WIND: phrases(`
    wind, gas, fart, farts, farting, farted, flatus, flatulence, break wind, breaking wind, trump, trumps,
    guff, guffs, a fart
  `),
  TOILET: [
    ...each('the', places),
    ...phrases(`
    toilet, toilets, loo, loos, bathroom, restroom, washroom, dunny, lavatory, commode, bog, potty, bedpan,
    latrine, wc, urinal, ladies room, mens room
  `),
  ],
  /** Going there, done or not: "been to the loo", "had a wee". */
  VOIDED: [
    ...each('had|done|have|managed', 'a|any|one', 'wee|pee|piss|number 1|slash|tinkle'),
    ...each('been|gone|went', 'to the', 'toilet|loo|bathroom|restroom|washroom|lav|dunny|bog|john|jacks'),
    ...each('been|gone|went', 'for', 'a wee|a pee|a slash|a piss'),
    ...phrases(`
    peed, weed, urinated, pissed, passed water, passed urine, passed any, passed anything, passed a drop,
    passed my water, emptied my bladder,
    voided, used the toilet, used the bathroom, used the loo, pee, wee, urinate, piss, number 1, spent a penny, widdled,
    piddled
  `),
  ],
  BLADDER: phrases(`
    bladder, bladders, waterworks, water works, bowel, bowels, sphincter*, bowel and bladder, plumbing,
    bladder control, bowel control, toilet control, urine, stool, stools, toilet, my water, pee, wee,
    poo, poop, continence, wind, gas, down there, down below, my insides, motions, bathroom functions,
    toilet functions, number 2, number 1, number two, number one, bodily functions, loo, shit,
    back end, piss, peeing, weeing, pooing, pooping, back passage, functions, my functions, my toilet,
    downstairs, bathroom, number ones, number twos
  `),
  BLADDER_ORGAN: phrases(`
    bladder, bladders, waterworks, water works, bowel, bowels, sphincter*, plumbing, bladder control,
    bowel control, bowel and bladder, toilet control, bowel function, bladder function, continence,
    bathroom functions, toilet functions, bodily functions, toileting
  `),
  CONTROL: phrases(`
    control, controls, controlling, controlled
  `),
  WET: phrases(`
    wet, wets, wetted, wetting, peed, pee, peeing, pissed, piss, pissing, weed, wee, weeing, soil,
    soiled, soiling, poop, pooped, pooping, poo, pooed, pooing, shat, shit, shitting, shitted, crap,
    crapped, crapping, mess, messed, messing, dirty, dirtied, dirtying, leaked, leaking, widdled,
    sharted, wee-ed, pished, urinated, urinating, piddled, piddling, wedding, widdling, trickled, soils, pees, poops, poos,
    wees, dribbled, disgraced, embarrassed, weed,
    drenched, flooded, flooding, soaked
  `),
  CLOTHES: phrases(`
    pants, trousers, knickers, underwear, undies, underpants, boxers, nappy, nappies, jeans, pyjamas,
    pajamas, jammies, leggings, bed, bedsheets, sheets, bedding, couch, sofa, chair, carpet, mattress, clothes,
    shorts, dhoti, saree, tights, briefs, panties, skirt, kecks, jocks, scrubs, trackies, sweatpants,
    joggers, drawers, nightie, nightdress, seat, britches, smalls, gusset, slacks, lungi, salwar, diaper, pjs, bloomers,
    long johns, car seat, armchair, recliner,
    settee, dress, gown, duvet, quilt, sleeping bag, chinos, bottoms, tracksuit, tracksuit bottoms, sari, dungarees, keks,
    grundies, passenger seat, driver seat, bath mat
  `),
  ONESELF: phrases(`
    myself, himself, herself, themselves, my self, themself, me self, ourselves, hisself, yourself,
    meself, mesself, oneself, hissen
  `),
  LEAK: phrases(`
    leak, leaks, leaking, leaked, leakage, leaky, leakages, dribbl*, trickl*,
    seep*, escap*, gush*, spurt*, ooz*, squirt*,
    drip, drips, dripped
  `),
  /** What comes without being let. */
  COMES_OUT: [
    ...each(
      'comes|came|coming|come|runs|ran|running|slips|slipped|slipping|pours|poured|pouring|falls|fell|falling|drops|dropped|slides|slid|sliding|shoots|shot|pops|popped|flows|flowed|flowing|goes|went|leaks|leaked|gushes|gushed|pushes|bursts',
      'out|away|down|itself|by itself|by themselves|on its own|on their own|of its own accord|anyway|from me|unannounced',
    ),
    ...phrases(
      'just comes, just came, just goes, just went, just happens, just flows, just pours, just runs, just ran',
    ),
  ],
  UNBIDDEN: phrases(`
    by itself, by themselves, on its own, on their own, of its own accord, own accord, whenever it wants, whenever it likes,
    when it wants, when it likes, without my say, without asking, without permission, not asking permission, without meaning,
    without wanting, without trying, without me, without my knowledge, unannounced, uninvited, uncontrolled, uncontrollable,
    uncontrollably, involuntar*, before i know it, before i can, before i could, no say, no say in, no heads up, no notice,
    no warning, without warning, out of my hands, on autopilot, mind of its own, pleases itself, as it pleases,
    despite me, against my will, caught out, caught short, in my sleep, too late, randomly, automatically, out of the blue
  `),
  PADS: phrases(`
    pad, pads, diaper, diapers, nappy, nappies, pull ups, pull up, tena, incontinence pants, liners,
    depends, tenas, adult nappies, pampers
  `),
  INCONTINENT: phrases(`
    incontinent, incontinence, in continent, uncontinent, incontinant, doubly incontinent,
    no longer continent, not continent, not continent any more, not fully continent
  `),
  URGE: phrases(`
    urge, urges, need to go, feeling of needing, signal, signals, warning, sensation to go, the feeling to go,
    feeling that i need, desire to go, sensation of needing, feeling of needing to go, call of nature, nudge,
    feeling of fullness, fullness
  `),
  WIPE: phrases(`
    wipe, wipes, wiping, wiped, toilet paper, loo roll, loo paper, toilet roll, toilet tissue,
    bog roll, clean myself, cleaned myself, cleaning myself, wash myself, wash down there,
    washing myself, washed myself, wash my bum, wash my bottom, bidet, tp, the tissue, toilet wipe, wash my bits,
    washing down there, washing my bits, wiping myself, wash between my legs, dry myself, drying myself, dry between my legs,
    wash underneath, washing underneath, washed underneath, wash myself down, flannel, wipe underneath,
    wash down below, washing down below, soap my bits, soap down there, clean underneath,
    clean down there, cleaning down there, clean my bum, clean my bottom, dry underneath,
    dry myself down, sponge,
    =toilet roll, =loo roll, =bog roll, washing below, wash below, washed below, washing there, wash there, while washing,
    wiping there, clean there, cleaning there
  `),
  BEEN_TOILET: phrases(`
    been to the toilet, been to the loo, been to the bathroom, been since yesterday, been since this morning, been since last night, had a wee since,
    had a pee since, been for a wee, been for a pee, to the toilet since, to the loo since
  `),
  SEATED: phrases(`
    seat, chair, saddle, toilet seat, toilet, sofa, couch, cushion, stool, bench, bed
  `),
  TRY: phrases(`
    try, tries, trying, tried, strain, straining, strained, push, pushing, force, forcing, squeeze,
    sit, stand, sat, stood, go
  `),
  EREC: phrases(`
    erection*, erectile, hard on, hardon, boner, stiffy, erect, standing to attention, stood to attention, get it up, get hard, stay hard, keep it up, stand to attention,
    morning wood, morning glory, erected
  `),
  SEX: phrases(`
    sex, intercourse, orgasm*, climax*, making love, make love, made love, bedroom, intimate, intimacy, sexual*,
    ejaculat*, masturbat*, when i come, when i finish, in bed with my, between the sheets, marital, foreplay, sleep together, sleep with my
  `),
  /** How bladder and bowels fail: said beside any of their names, it is trouble. */
  TOILET_BAD: phrases(`
    delay, hesitancy, squeeze, squeezing, strain, straining, have to force, forcing, force it,
    have to push, pushing hard, push it out, press on, pressing on, signal, signals, message, messages, pressure for, any pressure,
    switched off, turned off, gone to sleep, gone on strike, on strike, lazy, not coming, stopped coming,
    will not come, no longer know, not know when, no idea when, going every few minutes,
    keeps coming out, falling out, fell out, not aware, unaware, not empty, will not empty, half empty, not emptying,
    not close, will not close, not control, control issues, no control, out of control, incomplete, blocked, retention,
    interrupted, dribble, dribbles, dribbling, dripping, stuck, seized up, shut down, packed up, packed in, broken, bust,
    gone haywire, not obeying, not listening, numb, numbness, different since, changed since, weird since,
    funny since, not right since, leak, leaks, leaking, leaked, cannot feel, not feel it, never felt it, never felt, without feeling,
    not a drop, not one drop, not even a drop, never empty, mishap, mishaps, catching myself, residual feels, massive, cannot start,
    did not realise, did not realize, not realise, not realize, did not notice,
    did not know, not know, loss of, no longer feel, gone wrong, gone awry, gone to pot, gone funny, haywire, failing,
    failed, given up, packed it in, stopping and starting, stop start, stops and starts, starts and stops, jammed, locked,
    frozen, clogged, sluggish, slowed, slow, slower, feeble, pathetic, thin stream, weak, weaker, trickle, trickles, trickling, drips, drops,
    a few drops, spurts, minutes to start, ages to start, ages to come, wait ages, waiting ages, stand there, stood there,
    sit there for ages, sitting there for ages, sat there for ages, for ages, patience, coaxing, coax,
    tap running, run the tap, running the tap, forever, not finished, never finished, never feel finished, still full,
    full but, overflow, overflowing, spill, spills, spilled out, ruined, soiled, soaked, soaking,
    surprise, surprised me, in the night without, stained, staining, smeared, streaks, smell of, letting me down,
    let me down, let go, let down, not behaving, misbehaving, not doing its job, not doing what, not talking, not responding,
    playing up, acting up, playing silly, shot, knackered, kaput, on the blink, gone on me, gone off, gone mad, not holding,
    not hold, no grip, not grip, lost its grip, no squeeze, not tighten, not clench, without knowing, without noticing,
    without realising, without realizing, without feeling it, none the wiser, clueless, oblivious, no clue, not a clue,
    deadened, deaf, silent, gone quiet, went quiet, not telling, not tell, dodgy, sensation,
    =not behaving itself, =not behaving themselves, =not behaving, =not working as it should, =not working as they should, =not as it should
  `),
  /** Too long without: "since last night", "in fourteen hours". */
  TOO_LONG: phrases(`
    since, all day, all night, all morning, all afternoon, all evening, hours, for hours, in hours, today, yesterday,
    for a day, in a day, days, whole day, day and night, for ages, in ages, overnight, this morning, at all, NUMBER hours
  `),
  PLUMBING_THING: phrases(`
    watering can, ice cube, ice cubes, vase, aquarium, paddling pool, plant pot, sink, tap, taps, faucet, pipe, pipes, roof, boiler, shower, washing machine, dishwasher, cistern, flush, flushing, hose,
    hosepipe, bottle, ceiling, gutter, fridge, radiator, tyre, bucket, tank, kettle, drain, drains, plumber, plumbers, umbrella,
    cleaner, seat is broken, queue, occupied, door, tyres, boat, tent, battery, jug, flask, cup, mug, bag, lunchbox, shampoo, pen, packet, carton, ink, oil, handbag, rucksack, cooler
  `),
  TOILET_STRONG: phrases(`
    pee, peed, peeing, pees, wee, weeing, weed, wees, urine, urinate, urinating, urination, bladder,
    bladders, waterworks, water works, poo, pooed, poos, pooing, poop, pooping, poops, stool,
    stools, bowel, bowels, motions, faeces, feces, piss, pissing, susu, number 1, number 2,
    number twos, toilet trips, incontinen*, urinal, poopy, turd, sphincter,
    back passage, widdle, widdled, tinkle, commode, shat, crapped, shit myself, peeing myself
  `),
  TOILET_TALK: phrases(`
    pee, pees, peed, peeing, wee, weeing, wees, urine, urinate, urinating, urination, bladder, bladders,
    waterworks, water works, poo, poop, stool, stools, bowel, bowels, motions, number 1, number 2,
    number one, number two, passing water, pass water, toilet, loo, bathroom, when i go, try to go,
    back passage, sphincter, piss, susu, potty, washroom, my water, pooping, pooing, restroom,
    lavatory, urinal, stream, my stream, void, voiding, post void, residual, spent a penny,
    spend a penny, ladies department, waterworks department, number ones, commode, bedpan, tinkle,
    anal tone, sphincter tone, bottle, throne, the facilities, my business, do my business,
    jimmy riddle, slash, whizz, whiz, piddle, tiddle, powder room, smallest room, privy, khazi,
    crapper, porcelain, relieve, relieving, call of nature, nature calls, little boys room,
    little girls room, pee pee, a dump, jobbie, jobby, ablutions, evacuate, evacuating, evacuation,
    back end, my flow, pads, pull ups, nappies, diapers, continence, voided, micturate, micturition,
    defecate, defecation, defecating, passing stool, pass stool, a number two, a number one,
    going number two, the pan, movement, movements, my motions, bathroom visits,
    toilet visits, latrine, gas, break wind, breaking wind, fart, farts, farting, accidents
  `),
  TOILET_BENIGN: phrases(`
    need, needs, want, wants, going to, go for, going for, gone for, off for, pop, nip, break, fine,
    normal, normally, ok, okay, grand, no bother, no trouble, no problem, quick, pause, back in,
    constipated, constipation, bunged, backed up, upset, curry, tea, coffee, pints, beer, drinking,
    drank, drink, water i drink, tablets, water tablets, diuretic*, have to go, got to go, gotta, must go,
    should i, do i, can i, bursting, laugh*, dog, cat, puppy, baby, toddler, kitten, horse, kids, kid,
    potty training, joke, off, take the, taking the, burns, burning, stings, stinging, blood, bloody,
    red, pink, dark, cloudy, infection, uti, hurts, hurt, painful, stone, sample, test, every hour,
    all the time, a lot, lots, more often, frequently, more than usual, loads, twice in the night, up twice, get up,
    in the night, at night, every night, again, same as ever, regular, as usual, working fine, works fine, all good,
    good, healthy, irritable, ibs, chair, wind down, windy, wind chill, second wind, gym, workout,
    stool to, stool on, stand on, step stool, piano stool, bar stool, cancer, cleaner, clean, broken,
    blocked, flush, seat, smell, smells, stink, my turn, first, before we start, before i start,
    finished, done, wee bit, wee while, little, please, hang on, wait, minute, sec, second, moment,
    holding on, hold on, tomorrow, appointment, scan, doctor says, what, why, how, does, is it,
    pelvic floor exercises, party, song, name, called, about, film, word, control my diet,
    off the toilet, never off, perfectly, full control, in control, control is fine, a bit of wind,
    bit of wind, for a wee, wee fall, three times a night, 3 times a night, prostate, always has been,
    can feel, can hold, i can, can empty, can control, for four days, for 4 days, for 3 days,
    can feel i need, just had a, just did a, been for a, had a wee before, back from, now i have had, once, colour, color,
    razor, easy, piece of, small, tiny, halfway, water, tank, bursting, after every, every morning,
    empty my, screening, surgery, movement, movements, loose, advert, negative, kit, scheduled, diary, scan, exercise, exercises, training, function test, on the list
  `),
  /** All is as it should be. */
  EASY: phrases(`
    fine, normal, normally, okay, ok, easily, no trouble, no problem, no problems, no bother, no issue, no issues, perfectly, perfect,
    full control, in control, complete control, total control, as usual, as normal, just fine, alright, all right, all good,
    like always, just as always, no difficulty, without difficulty, without trouble, working fine, like a dream, like clockwork,
    properly again, not lost any, not losing any, not lost the, any change, any changes, any difference, any trouble, any problem*, any issue*, any numbness, any tingling,
    any leak*, any accident*, any loss, anything wrong, anything different, anything unusual, anything funny, anything odd, anything strange,
    as they should, as it should, as they ought, behaving, behaving itself, behaving themselves, doing what they should
  `),
  DRINK: phrases(`
    tea, coffee, beer, beers, pints, wine, drinking, drank, litres, cups, water tablets, diuretic*, laugh*
  `),
  /** What is controlled, and is no bladder. */
  CONTROL_OF: phrases(`
    remote, car, bike, dog, dogs, kids, diet, temper, spending, finances, volume, trolley, weight, weights, class, classroom,
    situation, company, vehicle, ball, kite, budget, sugar, cholesterol, conversation, house, garden, meeting, breathing, breath,
    my leg, my legs, my foot, my feet, my arm, my hand, game, steering, wheel, ski, skis, board, scooter, dumbbell, kettlebell, eating
  `),
  OPENED: phrases(`
    open, opened, opens, opening, empties, emptied, emptying, evacuated, released, releases, let go, lets go, letting go, gave out,
    gave up, went on me, goes on me, exploded, let loose, lets loose, letting loose, unloaded, opened up
  `),
  SOAKED: phrases(`
    wet, soaked, soaking, drenched, sodden, damp, sopping, stained, soiled, wet through, soaked through, dirty, ruined, full of, covered
  `),
  /** An accident that is no lost control. */
  CRASH_TALK: [
    ...each(
      'at|in the|in my|with the|in a|on my|on the',
      'work|car|bike|road|motorbike|kitchen|van|gym|pitch|field|slopes|motorway|stairs',
    ),
    ...phrases(`
    VEHICLE, car, van, bike, motorbike, driving, road, work, sport, rugby, football, gym, crash, crashed, fell, fall, fallen, insurance,
    airbag, playing, ski, skiing, horse, riding, cycling, scooter, traffic, motorway, lorry, truck, bus, skateboard, ladder, machinery,
    farm, tractor, waiting to happen, prone, report, scene, witness, hockey, cricket, climbing, knife, oven, paint, baking,
    with the, with a, dog, bit me, milk, coffee, machine, spill, spilled
  `),
  ],
  NOTHING_COMES: phrases(`
    but nothing, and nothing, then nothing, still nothing, not a thing, not a drop, not one drop, nothing comes, nothing came, nothing at all, zilch, nada, nowt, sweet nothing,
    hardly anything, barely anything, not much, no joy, nothing doing, no luck, nothing happens, nothing happened, hardly a drop,
    nothing would come, nothing will come, nothing comes out, nothing came out, nothing coming
  `),
  /** A stream that is not what it was. */
  FLOW_BAD: phrases(`
    weak, weaker, slow, slower, slowed, poor, stops, stopped, stopping, stop, starts and stops, dribble, dribbles, dribbling, dribbly,
    hardly, barely, trickle, trickles, trickling, gone, funny, less, thin, thinner, broken, interrupted, feeble, rubbish, useless,
    spluttering, splutters, stuttering, intermittent, pathetic, reduced, changed, different, to start, drips, dripping
  `),
  FLOW_OTHER: phrases(`
    traffic, blood, video, music, netflix, wifi, internet, yoga, class, tv, work, film, movie, river, app, youtube, twitch, podcast,
    energy, cash, breath, frozen start, again, screen, buffering, infection, radio, show, blue, colour, color, dark, orange, cloudy, brown, red, pink, smelly, smells
  `),
  STRAIN: phrases(`
    strain, strains, straining, strained, push, pushing, pushes, force, forcing, squeeze, squeezing, bear down, bearing down,
    press down, pressing down
  `),
  CLENCH: phrases(`
    clench, clenching, squeeze, squeezing, tighten, tightening, grip, gripping, close, contract, hold tight,
    clamp, pinch, nip
  `),
  TUM_PART: phrases(`
    belly, tummy, stomach, bladder, abdomen, hand, hands, down, tum, gut
  `),
  /** Time on the toilet that is no struggle. */
  POSED_IDLY: phrases(`
    phone, reading, book, newspaper, scrolling, numb, asleep, dead leg, legs, feet, pins, hiding, kids, cleaning, plunger, queue, queuing,
    free, tiktok, crossword
  `),
  EXERCISING: phrases(`
    plank, planks, pose, poses, position, stretch, stretching, bridge, bridges, exercise, exercises, kegel, kegels, pelvic floor exercises,
    squat, squats, count, longer, seconds, balance, crunch, workout, lunge, lunges, reps, set, burn, class, lift, flat, floor, knees, toes,
    session, wall sit, press up, breath
  `),
  /** "Go" that is no toilet. */
  GO_ELSE: phrases(`
    on, up, down, out, any, back, to the shop, to the gym, to work, to bed, to sleep, for, with, there, through, that, further, home,
    lower, deeper, over, into, past, beyond, in, ahead, now, today, yet, wrong, at, near, without, this, far, slower, faster, first,
    sooner, next, running, swimming, walk, gym, work, church, shop*, school, yoga, class, along, under, round, around, away, abroad,
    to the, as, so, very, quick, quickly, slow, low, deep, upstairs, outside, anywhere, again, tomorrow, higher, all the way,
    tonight, this evening, this weekend, because of work, get, anyway, party, wedding, straight, backwards, forwards, camping, dancing, climbing, skiing
  `),
  GO_PLACES: phrases(`
    gym, shop*, work, class, walk, run, bed, home, swimming, church, school, holiday, abroad, further, deeper, lower, town, party, again,
    faster, slower, next, upstairs, outside
  `),
  BEEN_ELSE: phrases(`
    well, right, same, good, great, able, here, home, out, feeling, easy, sleeping, eating, the gym, a, this, doing, there, on, it, in, my,
    walk, running, yoga, class, gym, swimming, exercis*, stretch*, church, work, abroad, away, back, outside, shop*, happy, better, worse
  `),
  WHAT_FOR: phrases(`
    where, which, what, whose, who, why, how, sample, test, test results, spelling, spell, word, smell, smells, colour, color, bags, bin
  `),
  TROUBLEW: phrases(`
    trouble, troubles, problem, problems, issue, issues, difficulty, difficulties, bother, struggling, struggle, hassle, something wrong,
    something up, something off, something funny
  `),
  /** Needs that are no need of the toilet. */
  URGE_OTHER: phrases(`
    smoke, eat, snack, shop, buy, laugh, cry, exercise, train, run, hurt, kill, sing, sleep, stretch, drink, cake, chocolate, crisps, sugar,
    cigarette, vape, text, scroll, dance, move, nap, swear, scream
  `),
  /** What presses on a bladder: a cough, a lift. */
  PRESSES: phrases(`
    cough, coughs, coughed, coughing, sneeze, sneezes, sneezed, sneezing, bend, bends, bent, bending, lift, lifts, lifted, lifting, jump, jumps,
    jumped, jumping, trampoline, stand up, stood up, get up, got up, stairs, run, running, star jumps, squat, walk, walking
  `),
  /** What tells one to go in place of the body. */
  REMINDER: phrases(`
    alarm, alarms, timer, timers, reminder, reminders, the clock, my phone, my watch
  `),
  /** The male member, in words that also mean a person or a thing. */
  MEMBER: phrases(`
    old fella, old fellow, old chap, old man, little fella, little man, little soldier, john thomas, mr happy, willy, downstairs, penis, todger,
    pecker, manhood, old boy, percy
  `),
  /** What one sits on. */
  SEAT_OF: phrases(`
    where i sit, where you sit, where i would sit, the bit you sit on, the part you sit on, sitting part, swimming trunks, swimsuit,
    bathing suit, swimming costume, bikini, speedos, y fronts, where the saddle goes, saddle goes, nappy goes, nappy would, pad would,
    underneath me, my underneath, bit i sit on, between my hips and, what i sit on, pants cover, underpants cover, cycling shorts,
    where a saddle would, where the saddle would, where a saddle touches, where a bike saddle, where a saddle sits, where a saddle goes,
    where you would sit on, where you sit on, where i sit on, where a nappy would, where my pants, where my underwear,
    area i sit on, the area you sit on, bit that sits, the part that sits, parts i sit on, bits i sit on,
    where a saddle would touch, where a bike saddle would press
  `),
};
