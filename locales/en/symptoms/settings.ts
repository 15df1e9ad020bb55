import { phrases } from './phrases.ts';

/** Settings that make a feeling ordinary. */
export const settings = {
  SHARP_OK: phrases(`
    ·, stretch, turn, corner, mind, memory, bend, knife, knives, pencil, scissors, object, edge, edges, focus, picture, image, look, looks,
    looking, looked, practice, elbow, elbows, tongue, cheese, lemon, taste, outfit, haircut, lines, contrast, oclock, o clock, left turn, right turn, am, pm
  `),
  /** What a pain is said not to do: "doesn't go down my leg". */
  SPREADING: phrases(`
    go, goes, going, travel, travels, travelling, spread, spreads, spreading, radiate, radiates, radiating, shoot, shoots, shooting,
    run, runs, running, move, moves, moving, extend, extends, reach, reaches
  `),
  /** What makes skin, mouth or scalp tingle by itself. */
  TOPICAL: phrases(`
    shampoo, conditioner, spray, cream, gel, toothpaste, mouthwash, peppermint, menthol, mint, minty, deep heat, tiger balm, vicks,
    lotion, balm, face mask, chilli, chili, wasabi, pepper, peppercorns, aftershave, toner, exfoliator, fizzy, sherbet, popping candy,
    ginger, aloe, soap, shower gel, body wash, hair dye, curry, lip plumper, plumper, radox, bath bomb, bath salts,
    face pack, facial, vapour rub, vapor rub, bath oil
  `),
  /** What is said of the leg that is well. */
  OTHER_FINE: phrases(`
    other is fine, other one is fine, other leg is fine, other foot is fine, other is ok, other one is ok, other leg is ok, other is okay, other one is okay,
    other leg is okay, other foot is okay, other is normal, other one is normal, other leg is normal, other foot is normal, other is good, other leg is good,
    other one is good, other leg is perfect, other is perfect, other one is perfect, other side is fine, other side is okay, other side is normal,
    other leg is all right, other one is all right, other leg is alright, other one is alright, other leg is grand, other one is grand, other leg is strong
  `),
  /** Muscles that only exercise hurts. */
  ABS: phrases(`
    abs, core, glutes, quads, triceps, biceps, obliques, lats, delts, six pack, muscles, hammies
  `),
  /** "So much better" is not much of anything bad. */
  BETTER: phrases(`
    =so much better, =so much easier, =so much looser, =so much more, =much better, =much easier, =much looser,
    =way better, =loads better, =a lot better, =far better, =so much nicer, =so much freer, =so much stronger
  `),
  EFFORTW: phrases(`
    run for the bus, ran for the bus, run for the train, ran for the train, running for the bus, mountain, walked miles, walked for miles, walked all day, up the hill, hill walking, leg day, after that set, after those, squats, lunges, workout, work out, working out, spin class,
    spinning class, marathon, half marathon, long walk, 20000 steps, planks, burpees, sit ups, crunches, situps, leg raises,
    push ups, press ups, deadlifts, crossfit, holding this, holding that, holding it, wall sit,
    chair pose, warrior, bird dog, good burn, parkrun, 10k, 5k, doms, hiit, zumba, the hike, a hike,
    on my feet all day, standing all day, those reps, that set, yesterday 's session, bike ride,
    after that plank, this plank, that plank, the plank, after the plank, after leg, bridges, the gym,
    leg workout, that run, a run, my run, the run, spin, new shoes, these shoes, those shoes, new boots, these boots, these heels, high heels, in heels, wearing heels,
    standing all day, stood all day, on my feet since, day on my feet, day at the till, day on the till, shift on my feet, double shift, long shift, long day at, after them heels, after those heels, wearing heels, dancing all night, danced all night, standing at the wedding, heel raises, calf raises, spin class, after spin, new trainers, breaking in
  `),
  EXERTION: phrases(`
    run, running, jog, jogging, hike, hiking, walk, walking, gym, exercise, exercises, exercising,
    workout, training, football, cycling, swim, swimming, gardening, climbing, cleaning, hockey,
    tennis, rugby, pilates, dancing, skiing, trek, session, set, sets, plank, bridge, squat, squats,
    class, match, shift, reps, hill, hills, treadmill, rowing, rower, digging, mowing, decorating, netball, basketball,
    badminton, karate, judo, boxing, ballet, dance class, skating, surfing, kayaking, volleyball, cricket, golf,
 weights, stretching, yoga, sport, spin, lunges, marathon, race, ride
  `),
  FEEL_BENIGN: phrases(`
    the stretch, a stretch, any stretch, much stretch, much of a stretch, stretch, my abs, my core,
    my glutes, my hamstrings, it working, the burn, a burn, any burn, a difference, any difference,
    any different, any better, any worse, any pain, any numbness, any tingling, any weakness, any pins,
    any discomfort, any change, any fever, any lump, any lumps, any tightness, any symptoms,
    it in my abs, it in my glutes, it in my hamstring*, it in my core, it in my hips, a pull, the pull,
    any of, much yet, anything yet, anything in my hamstring*, anything in my glutes, anything in this,
    anything strange, anything unusual, anything wrong, anything bad, anything funny, anything odd,
    anything weird, like it, like doing, like exercis*, good, great, well, right, bad, safe,
    comfortable, confident, ready, able, the need, like, up to, sick, ill, tired, sore, dizzy, numb,
    weak, hot, cold, pain, tingl*, much, too, so, that, normal, different, better, worse, worried,
    sorry, guilty, motivated, energetic, fine, okay, as, in, very, feverish, unwell, strong, stable,
    balanced, faint, lightheaded, shaky, myself getting, happy, quite, really, myself today, what you,
    where, which, any, heavy, stiff, tight, warm, sharp, the difference, the benefit, it where, hungry,
    anything when i stretch, my triceps, my obliques, my quads working, my back muscles, my lats,
    the movement, the mat, my breath, the vibe, the love, the music, the same, it anywhere,
    my core working, anything in this stretch, it working at all, anything like, anything as, anything so,
    anything worse, such, pain as, pain so
  `),
  POSED: phrases(`
    sat on it, sitting on it, sat on my foot, sitting on my foot, sat on my leg, sitting on my leg,
    sitting cross legged, sitting crossed legged, cross legged, crossed legs, crossing my legs,
    legs crossed, kneeling, knelt, squatting, crouching, sitting funny, sat funny, slept on it,
    slept on my, slept funny, lay on it, laying on it, lying on it, lay on my arm, lying on my arm,
    leaning on it, leaned on it, hard bench, hard chair, hard seat, hard floor, hard pew, the pew,
    bench, long drive, long flight, the flight, plane, bleachers, sitting too long, sat too long,
    sitting so long, sitting for ages, sat for ages, sitting on the floor, sat on the floor,
    sitting on the toilet, on the toilet too long, kneel, sitting, sat, bike seat, bicycle seat,
    saddle of my bike, fell asleep on it, on the couch, on the sofa, bad position, tucked under,
    under me, child pose, child 's pose, lotus, heels, sat back on my heels, sitting on my heels,
    stadium seat, church, stool, awkwardly, sat awkward*, wooden chair, seiza, hero pose, in that pose,
    office chair, hunched over
  `),
  GONE: phrases(`
    fine now, okay now, ok now, grand now, good now, better now, all right now, alright now, gone now,
    all gone, wore off, worn off, wears off, went away, goes away, gone away, back to normal,
    it is fine, is fine, are fine, fine since, came back, comes back, coming back, come back,
    it is back, back now, woke up, wakes up, waking up, woken up, awake now, awake again, fine once, fine when i, fine after,
    fine as soon, gone as soon, gone when i, gone once, moved, stood up, shook it, shake it out,
    shake it off, shaken it, walked it off, got up, get up, and it is grand, goes when i, goes once,
    goes as soon, stopped when, stops when, stopped once, clears when, clears once, disappears,
    disappeared, normal again, feeling is back, feeling came back, feeling has come back, uncrossed,
    give me a sec, eased, is grand, until i move*, till i move*, settled, right as rain, cleared,
    it passes, passes once, passes when, passes off, comes right, they are fine, fine again, that is better, is better, straight back,
    a walk sorted it, sorted it, fine once i, fine when i, goes when i, came back when, comes back when,
    woke right up, woke up when, stamped it back, walked about, it has gone again, came to life, come back already, back already, there it goes, oh it is gone, soon as i stand, as soon as i stand, soon as i stood, as soon as i stood, soon as i got up, it is back
  `),
  MOVED: phrases(`
    moved, i move, stand up, stood up, shook it, shake it, shaken, walked it off, got up, get up,
    uncrossed, walked about, walked around, i walked, changed position, shifted, wriggled,
    stretch it out, stretched it, give me a sec
  `),
  LIMB_DOWN: phrases(`
    kneeling, sitting, knelt, sat, crossed, cross legged, squatting, slept on, lay on, lying on
  `),
  JOINT: phrases(`
    wrist, wrists, knee, knees, shoulder, shoulders, neck, elbow, elbows, ankle, ankles, finger,
    fingers, thumb, hands, bum, backside, butt
  `),
  APPROVED: phrases(`
    fine, okay, ok, safe, cleared, clear, good, happy, carry on, go ahead, gentle, normal,
    nothing to worry, green light, exercise, stretch, stretching, no problem, all right, alright
  `),
  NOT_UNCHANGED: phrases(`
    but, worse, wait, until, stop, not to, do not, should not, found, before, new, since then, now it,
    getting, watch for, look out, come back
  `),
  HURT_WORD: phrases(`
    hurts, hurt, hurting, sore, stairs, ladder, roof, down, worse, since, pain, bike, horse, shower,
    car, killing, aching, aches, ache, not fine, stiff, bruised, not okay, hard,
    pop, steps, stepladder, rung, landed hard, bad ever since, crash, icy, ever since
  `),
  TOILET_LOSS: phrases(`
    number 2, pee, poo, used to, anymore, any more
  `),
  EXERCISE_TALK: phrases(`
    plank, planks, burpees, burpee, squats, squat, workout, bridge, bridges, pose, poses, coach, stretch, stretches, pigeon, class, mondays, homework,
    exercise, exercises, routine, hold, crunches, lunges, boss, commute
  `),
  CHEST_GRAVE: phrases(`
    crushing, elephant, jaw, left arm, down my arm, breathe, sweating, clammy, radiating, dizzy, faint, back too, and my back, getting worse, not going away, spreading, spreads, thought it was, not a muscle
  `),
  PLAIN_HURT: phrases(`
    it hurts, hurts so, hurts that, hurts too, that sore, so sore, too sore, too painful, so painful, with the pain, for the pain, in such pain, much pain, from the pain
  `),
  LIMITS: phrases(`
    that far, very far, far, fast, the dog, long, past, without, today, away, up hills, on sand,
    in heels, in these, home, in a straight line, over, more than, as far, so far, all the way,
    after leg, on ice, to the shop today, and talk, any longer, apart
  `),
  STANDIDIOM: phrases(`
    this, it when, the, that, him, her, them, you, your, my, how, when, long, on one, still, planks,
    exercise, listening, another, burpees, people, to, it, for long, for, noise, cold, heat, waiting,
    being, sitting, losing, on my head, on my hands
  `),
  FOOTHIGH: phrases(`
    that high, higher, any higher, very high, so high, high enough, this high, as high, that far,
    any further, up that, all the way, and arm, and my arm
  `),
  FIGURE: phrases(`
    early, the, this, that, in time, for work, in the morning*, to speed, enough, there, much, on time,
    that high
  `),
  TIME_RECENT: phrases(`
    ago, last, yesterday, recent, recently, this, just, since, weeks, days, month, october, had, got,
    after, from, was, my, have
  `),
  BOOST: phrases(`
    booster, boost, support, supplement, is good, is fine, is strong, is great
  `),
  ADVERB_SKILL: phrases(`
    at, posture, mattress, balance, plank, planks, flexib*, form, technique, stretch, routine, chair,
    pillow, way, than this, thing, feeling than, score, mood, day
  `),
  BLAMED: phrases(`
    jokes, joke, puns, adverts, advert, ads, commercials, commercial, singing, accent, hold music, playlist, jingle, lecture, speech, sermon,
    audiobook, update, updates, admin, parking, pollen, tax return, council, landlord, printer, wifi, flatpack, ironing, dishes,
    housework, in laws, neighbours, teenagers, spreadsheet, spreadsheets, zoom calls, school holidays, rush hour, price of,
    plank, planks, bridge, bridges, exercise, exercises, pose, poses, stretch, stretches, workout, routine, squats,
    squat, burpees, burpee, coach, hold, holds, abs, core, heat, shoes, suspense, kids, boss, job, work, yoga, crunches,
    pigeon, commute, traffic, music, twist, timer, lunges, class, instructor, teacher, weather, homework, game, team,
    hangover, deadline, queue, inbox, meeting, meetings, week, wait, waiting, silence, voice, humidity, exam, exams,
    small talk, budget, bills, diet, drive home, school run, journey, divorce, breakup, script, film, match, set, sets,
    season, taxes, paperwork, emails, shift, monday, morning run, warm up, cool down
  `),
  AGONIZING: phrases(`
    murder, torture, agony, brutal, hell, savage, unbearable, killer, deadly, horrible, awful, terrible, intense, severe,
    painful, evil, excruciating, killing, headache, nightmare, punishing, vicious, cruel, ruthless, merciless, a pain
  `),
  THING: phrases(`
    energy, mood, sugar, blood sugar, system, servers, economy, lamp, drink, bin, display, jar, candle, bottle, remote,
    price, prices, cost, costs, rate, rates, sales, shares, stocks, stock, market, pound, numbers, standards, silence,
    darkness, curtain, curtains, hair, tape, tyre, leaf, leaves, snow, rain, picture, painting, strap, headphones,
    headset, earbud, earbuds, earphones, phone, glasses, pillow, towel, speaker, mat, cup, mug, book, plant, vase, plate,
    toast, tree outside, star, stars, temperature outside, interest, attendance, ratings, score, bar, connection, signal,
    call, bag, keys, sock, socks, leggings, waistband, shoe, lid, cake, government, wicket, empire, standards
  `),
  THROWAWAY: phrases(`
    lol, haha, ha ha, only joking, just kidding
  `),
  BELOW_BELLY: phrases(`
    below my belly, below the belly button, below my belly button, below my navel, from the navel down,
    belly button down, from the belly down, below my ribs, from my ribs down, below my hips,
    from the hips down, waist down, everything below, from my waist, from the waist
  `),
  DIETW: phrases(`
    diet, diets, dieting, dieted, keto, slimming, watchers, fasting, calorie, calories, paleo, ozempic,
    wegovy, mounjaro, the jabs, saxenda, semaglutide, tirzepatide, noom, atkins, detox, healthily,
    healthier, cleanse, weight watchers, eating less, eating better
  `),
  NOT_DIETING: phrases(`
    not from that, not from the, not from any, too fast, not even exercise, not exercise, without exercising, without going to the,
    not dieting, not even dieting, not try, did not try, not tried, not mean to, not meant to, not on a diet, not been dieting, no diet, not on purpose, not intentional,
    not intentionally, not deliberate, not deliberately, not trying, not even trying, without trying,
    without dieting, not slimming, not as if i am, not been trying, not changed my diet,
    diet has not changed, same diet, no dieting, not changed anything, not planned, not meaning to,
    without meaning, was not trying, no reason, not wanted to, not on any diet, keep on dropping,
    not done anything, have not done anything, not doing anything, without doing a thing,
    without doing anything, eating the same, eating loads, eat like a horse, eating like a horse,
    eating normally,
    not even dieting, not want to lose, not wanted to lose,
    not even been trying, not been trying to slim, not tried to, not been slimming, no clue why, no idea why, not know why,
    not a clue why, eating cake, eating the same
  `),
  HARDSEAT: phrases(`
    hard bench, hard chair, hard chairs, hard seat, hard floor, hard pew, the pew, bench, long drive,
    drive, flight, plane, bleachers, film, movie, cinema, theatre, lecture, lectures, meeting, meetings, concert, church,
    bike seat, bicycle seat, bike ride, cycling, cycle, saddle of my bike, spin bike, wooden chair,
    chairs are so hard, seat was so hard, chair is so hard, these chairs, this chair, this seat,
    these seats, stool, office chair, sitting too long, sat too long, sitting so long,
    sitting for ages, stadium seat, on the toilet too long, on the loo too long, the bleachers,
    train, bus, coach, tram, taxi, car ride, deckchair, desk, sofa, couch, wall, rocks, log, kerb, ferry, park bench, picnic, festival,
    match, stands, game, exercise bike, seat is so hard, seat 's so hard, seat 's hard, sat so long, on the bike, wooden chairs, plastic chairs, hard wooden, deckchair, horse ride, horse riding, from sitting, from sitting down, sitting here, bus ride, train journey, car journey,
    van, lorry, tractor, bleachers, wooden bleachers, bolster, saddle for, barstool,
    pew, wooden pew, church pew, bleacher, kitchen chair, hard kitchen chair, bus seat, train seat, car seat, armchair, on the saddle, on a saddle, on my saddle, bike saddle, cold step, stone step, garden wall, tractor seat, plastic chair, plastic chairs, school chair, school chairs, waiting room
  `),
  UNCHANGED: phrases(`
    nothing has changed, nothing is changed, nothing is different, nothing 's different, nothing 's changed, never changed, not changed at all, never been any different, no change, not changed, nothing changed, exactly the same,
    the same as always, same as always, same as ever, same as it ever was, unchanged, no different,
    no worse, stable, always the same, has not changed, never changes, just the same, same for years,
    the same for years, not got worse, not any worse, not worse, not new, nothing new,
    nothing different, has been the same, been the same, it is the same, they are the same, is the same as, the same since, it is no worse,
    no worse than it ever was, not any different, same as it was, no different now, no different to, never been any different, just how it is stayed, how it has stayed,
    how it has always been, how it is always been, always been that way, always been like that, same now as then, steady, same as it has always been,
    same as it is always been, always the way it is been, ever was, never any worse, neither better nor worse
  `),
  /** No longer as it always was. */
  WORSENED: phrases(`
    getting worse, got worse, gotten worse, become worse, worse now, now worse, is worse, much worse, lot worse, bit worse, worse since,
    worse this, worse than before, worse than ever, worse lately, worse recently, until, but now, but this week, but today,
    but since, but lately, suddenly, worsening, worsened
  `),
  LONGTIME: phrases(`
    years, for years, for ages, since my kids, since the kids, since the twins, since i had,
    since the birth, since my surgery, since my prostate, since childhood, always, all my life,
    decades, a long time, ever since my kids, since having, for NUMBER years, months, since my first,
    since my son, since my daughter, since my babies, long standing, longstanding, ten years,
    NUMBER years, years back, donkey 's years, nineties, eighties, seventies, noughties, decade, NUMBER odd years, since my second,
    since my operation, since the op, =for years since, always had, menopause, since the menopause
  `),
  TOILET_OK: phrases(`
    not changed, no changes, unchanged, not different, not any different, no different, not affected, unaffected, fine, normal, okay, ok, grand, no trouble, no problem, no problems, no issues, no change, all good,
    is the same, 's the same, are the same, same as ever, same as usual, same as always, same as normal,
    nothing wrong, makes my back, hurts my back,
    works, works normally, working normally, works exactly, exactly as, opened this morning, on schedule, like clockwork, not been playing up, never been better,
    working order, good order, yes fine, no complaints, nothing to report,
    perfectly well, working perfectly, on our ward, on the ward, scanner, charts, chart, full bladder, dodgy kebab, dodgy curry, dodgy prawns, dodgy takeaway
  `),
  PREGNANT_NOW: phrases(`
    thirty weeks, weeks pregnant, pregnant, expecting a baby
  `),
  HANDLING: phrases(`
    see, find, remember, reach, grab, hold of, hug, clasp, wash, shave, decide, tell, hear, cross, catch, scratch,
    put my socks, tie
  `),
  TIPTOES: phrases(`
    tiptoe, tiptoes, on my toes, on my heels, on my heel, on one leg, toes, heels, straight,
    up straight, on tiptoe, on tiptoes,
    on my left heel, on my right heel, on my left toes, on my right toes, on my left tiptoes, on my right tiptoes, on the heel, on the toes
  `),
  LEFTOVER: phrases(`
    round, to, into, down, up, bit, a, numb, numbness, dead, funny, weird, odd, worse, tingly, on,
    from, weak, through, red, hot, very, really, so, beyond, past, over, cold, stiff, tight, off,
    floppy, dull, missing, limp, completely, all, kind, in, out, quite, right, half, too, back, asleep,
    different, sort, totally, tingling, wooden, fuzzy, strange, wrong, purple, white, blue, like,
    to sleep, pins
  `),
  POSE_LIMIT: phrases(`
    that high, higher, any higher, very high, so high, high enough, this high, as high, that far,
    any further, all the way, and arm, and my arm, any longer, for longer, far apart, that long,
    much longer, at the same time, further apart, in this one, in that one, off my chest, over my head,
    that far apart, straighter, any straighter, wider, any wider, any lower, lower, deeper, any deeper, any more than, than that,
    than this, behind my head, closer together, any closer
  `),
  GET_UP_IDIOM: phrases(`
    early, in time, for work, to speed, enough, on time, that high, the stairs, the steps, the hill,
    the nerve, the courage, this early, so early, in the morning, in the mornings, there, usually,
    at six, at 6, at 7, before, straight, the energy, to date, easily
  `),
  NONBODY: phrases(`
    weather, internet, wifi, spanish, french, english, german, italian, boss, connection, telly,
    traffic, game, job, market, economy, guitar, golf, battery, signal, phone, team, football,
    politics, prices, music, neighbours, rain, my tennis, my cooking, my singing, work, school, app,
    skill, alexa, screen, sound, reception, kids, commute, news, road, my maths, the match,
    my flexibility, my balance, my posture,
    rash, nappy rash, athlete 's foot, athletes foot, dandruff, acne, eczema, verruca, cough, the cough, hay fever, sinuses, my cold
  `),
  FEEL_FINE: phrases(`
    feel fine, feels fine, feel normal, feels normal, feel everything, can feel, feel it fine,
    feel okay, feels okay, feel ok, feel good
  `),
  CHEST_OK: phrases(`
    great, amazing, lighter, better, looser, relaxed, strong, stronger, expand, expanding, expands, wide, wider, higher, free, freer, full of, love, loved, happy, puffed out, hairy, bigger, smaller, tan,
    stretch, stretching, stretched, open, opens, opening, opened, lift, lifted, lifting, floor,
    forward, knee, knees, press, presses, press ups, push ups, muscles, breath, breathe in,
    breathing in, deep breath, proud, turn, towards, toward, ground, mat, pillow, bench, workout, hair,
    size, infection, cough, drawer, drawers, heartburn, reflux, indigestion, wax, tattoo, rate, rates,
    healthy, broken, my heart is, heart is set, not in it, by heart, at heart, ok, okay, lovely, nice,
    supposed, meant, which, where, chin, grounded, facing, flat, lower, lowered, raise, raised,
    squeeze my shoulder, tight from, sunburn, monitor, warm, heart rate, off my chest, hands on,
    hands to, arms across, arms over, is fine, are fine, feels fine, feels good, good stretch,
    went away, gone away, goes away, cleared up, wore off, passed off, cold, chesty
  `),
  LEGS_BENIGN: phrases(`
    ·, buttery, silky, smooth, supple, limber, bendy, springy, light, toned, shapely, brown, tanned, pale,
    stretch, stretched, stretching, sore, tight, tired, ache, aches, aching, achy, stiff, strong,
    stronger, fine, ok, okay, good, great, grand, long, short, up, apart, together, straight,
    straightened, bent, bend, crossed, flat, wide, cold, freezing, hot, warm, sweaty, hairy, floor, mat, wall,
    chair, air, hip width, shoulder width, parallel, should, do, what, where, which, how, why, when do,
    knackered, toast, cooked, done, heavy from, shaking, shaky, trembling, burning, burn, fire,
    screaming, killing, kill, squats, lunges, workout, run, hike, gym, class, leg day, steps,
    walk yesterday, exercise, exercises, set, hold, wobbly, jelly, dead, lazy, normal, perfect,
    feel everything, can feel, loose, looser, warmed, warming, lift, lifted, raise, raised, lower,
    point, pointed, flexed, turn, turned, over, under, against, ready, better, best, better than,
    not as, working hard, restless, swollen, itchy, dry, smell, stink, dirty, blister, blisters, socks,
    shoes, thin, fat, skinny, on the, won, go that, no trouble, no problem, pull, pulling, tingle of,
    glass, table, cross, cat, dog, jump, kick, move, moving, dangling, hang, supposed, meant, facing,
    side, sideways, heavy, weak, behind me, in front, shorter, longer, wet, happy, relaxed, relaxing,
    resting, rest, spread, keep, kept, neither, either, feel strong, numb, numbness, tingling, tingly,
    tingles, weakness, giving way, giving, painful, hurting, hurt, not, no, none, all right, alright,
    long enough, exhausted, worn out, weary, fatigued, zonked, spent, bushed, wiped out, wrecked, drained, itching,
    feet up, put up, elevated, comfy, comfortable, relaxing,
    went away, gone away, goes away, cleared up, wore off, passed off
  `),
  STRETCHY: phrases(`
    reach, far, high, higher, further, flat, extend, bend, touch, hurt, hurting, pain, supposed, there,
    hold it, long, longer, bad, that, in the right place, stay, still, stop, fit, relax, keep, rest, balance, sink, drop, open
  `),
  NOUN_HEAD: phrases(`
    pain, numbness, tingling, ache, weakness, feeling, swelling, bleeding, stiffness, tightness,
    burning, pressure, headache, dizziness, fever, temperature, weight, nausea,
    car, van, lorry, bus, truck, taxi, cyclist, driver, bed, sheets, mattress, thermometer
  `),
};
