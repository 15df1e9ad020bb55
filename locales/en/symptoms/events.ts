import { phrases } from './phrases.ts';

/** What happened, illness and medicine. */
export const events = {
  FALL: phrases(`
    fell, fall, falls, fallen, falling, tumble, tumbled, tumbling, slipped, tripped, toppled,
    took a spill, had a spill, came a cropper, come a cropper, went flying, wiped out, went over,
    went down hard, lost my footing, missed a step, missed the step, missed the last step,
    went head over heels, took a header, went arse over, went ass over, landed on, landed flat,
    landed hard, landed badly, landed awkward*, landed, dropped off, fell off, falling off, thrown off,
    stacked it, had a stack, nasty fall, bad fall, slip, stumbled, sat down hard, sat down heavily,
    keeled over, decked it, went base over apex, face planted, faceplanted, hit the deck,
    hit the floor, hit the ground, went tits up, bailed off, wipeout, took a tumble, took a nasty,
    skidded, went head first, went headlong, came a purler, took a whack, hit the floor hard,
    toppled over, toppled backwards, crashed down, went crashing, went sprawling, sprawled,
    tumbled over, lost my balance and, took a nasty spill, took a knock, went splat, landed in a heap,
    slid off, slipping over, slipped over, tipped over, tipped off, pitched, somersaulted,
    dropped like a, went backwards, fell backwards, legs went from under me on, feet shot,
    feet went out, nosedived, hit the pavement, hit the concrete, hit the tarmac, hit my tailbone,
    hit my bum, smacked the floor, whacked my, came off second best, parted company, took a hard,
    went bump, came tumbling, came crashing
  `),
  FALL_NOUN: phrases(`
    fall, tumble, spill, slip, trip, nasty fall, bad fall, cropper, stack, stumble, bail, nosedive
  `),
  CRASH: phrases(`
    crash, crashed, car accident, car crash, car wreck, road accident, traffic accident,
    motor accident, bus accident, rta, rtc, mva, pile up, pileup, collision, collided, rear ended,
    rear-ended, rearended, rear ender, t boned, t-boned, side swiped, sideswiped, whiplash,
    fender bender, prang, pranged, shunt, shunted, wrecked my car, totaled, totalled, bike accident,
    bicycle accident, cycling accident, vehicle accident, auto accident, scooter accident,
    skiing accident, riding accident, accident at work, work accident, sports accident,
    sporting accident, accident in the car, accident in my car, accident on my bike,
    accident while driving, accident driving, accident on the road, rugby accident, football accident,
    gym accident, horse riding accident, farm accident, wreck, bumped my car, bumper,
    accident with the car, accident with my car, accident on the bike, road traffic, gym injury,
    hit from behind, drove into, backed into, ran into the back, crashed into, ran into me,
    knocked into me, accident at the gym, accident playing, accident on the pitch, accident on site,
    accident on the job, accident in the lorry, ski accident, snowboarding accident, hit a tree,
    hit a wall, car hit, slammed into, smash, smashed, bingle, car bump, bump in the car,
    stacked the car, low speed car bump, hit the kerb in the car, ran off the road, aquaplaned,
    skidded off, ran into the back of, went into the back of, ploughed into, plowed into,
    car went into, t bone, nudged from behind, tail ended, bumped from behind, smash up,
    wrapped round a, went into a ditch, off the road, bust up in the car, clipped a kerb,
    airbag went off, airbags went off, seat belt bruise, coach crash, bus crash, bus braked,
    bus jolted, bike crash
  `),
  ACCIDENT: phrases(`
    accident, accidents
  `),
  HIT_BY: phrases(`
    hit by, struck by, knocked down, knocked over, run over, ran over, knocked off, mown down,
    hit crossing, hit me, run down, knocked me, bowled over, got hit, was hit, been hit, clipped,
    clipped me, went into me, ran me over, ran over me, knocked my
  `),
  VEHICLE: phrases(`
    car, van, truck, lorry, bus, taxi, motorbike, motorcycle, scooter, moped, vehicle, suv, tram,
    train, auto, rickshaw, cyclist, bike, ute, jeep, pickup, driver, rick, tractor, forklift, quad,
    atv, uber, cab
  `),
  CYCLE: phrases(`
    bike, bicycle, cycling, cycle, pushbike, push bike, crossing, cross the road, crosswalk,
    pedestrian, on foot, zebra crossing, walking, scooter, while i was walking, cyclist,
    crossing the road, crossing the street, jogging, running
  `),
  MOTORBIKE: phrases(`
    motorbike, motor bike, motorcycle, motorcycling, moped, dirt bike, dirtbike, quad bike, harley,
    vespa, atv, the bike at speed, jet ski, snowmobile
  `),
  ATSPEED: phrases(`
    at speed, high speed, at high speed, motorway, highway, freeway, interstate, autobahn,
    dual carriageway, mph, miles an hour, kilometres an hour, kilometers an hour, kph, kmh, km an hour,
    going fast, full speed, head on, head-on, rolled, rolled over, flipped, overturned, upside down,
    thrown from, thrown out, ejected, written off, wrote off, write off, totaled, totalled, cut out of,
    cut me out, cart wheeled, somersault*, k an hour
  `),
  THROWN: phrases(`
    thrown, threw me, flung, catapulted, hurled, bucked off, bucked me off, ejected, launched
  `),
  HEIGHT: phrases(`
    roof, rooftop, scaffold*, balcony, second floor, third floor, 2nd floor, 3rd floor,
    upstairs window, window, first floor window, top of the ladder, top of a ladder, tall ladder,
    cliff, tree, bridge, storey*, stories, story building, loft, attic, crane, silo, rafters,
    telegraph pole, great height, from a height, height, terrace, lift shaft, parapet, wall of 3,
    two floors, 2 floors, two storeys, 2 storeys, two stories, paraglid*, parachut*, climbing wall,
    bouldering wall, the wall at the climbing, hayloft, chimney, ceiling, water tank, mezzanine,
    gutter, gutters, whole flight, abseil*, rock climbing, garage roof, shed roof, window ledge,
    tree house, treehouse
  `),
  LOWHEIGHT: phrases(`
    couch, sofa, chair, bed, kerb, curb, step, stool, low wall, stairs, steps, doorstep
  `),
  BLOW: phrases(`
    tackle, tackled, kicked by, kicked me, kicked in the back, punched, beaten up, beat up, beaten,
    attacked, assaulted, mugged, hit my back, hit my spine, hit my tailbone, banged my back,
    banged my spine, banged my hip, banged my tailbone, whacked my back, smacked my back,
    knocked my back, bashed my back, injured my back, fell on me, fell on my back, dropped on my back,
    crushed, body slammed, clattered, body slam, broke my back, fractured, broken back, jumped off,
    blow to, knee in the back, kicked, hit in the back, smashed my back, slammed my back, whacked,
    got hit in, took a hit, took a knock, banged into, bumped my back, bumped my spine,
    bumped my tailbone, bumped my hip, clipped my back, cracked my tailbone, bruised my tailbone,
    thumped, thumped me, bashed, walloped, clobbered, smashed into my back, shoved into,
    shoved against, pushed into, slammed against, slammed into the, bounced off, sat on by, trampled,
    kneed, elbowed, hit with a, struck by a, struck in the, hit by a ball, hit by a
  `),
  FEVER: phrases(`
    fever, fevers, feverish, febrile, a temperature, high temperature, running a temperature, a temp,
    high temp, temperature is up, temperature of, my temperature, temperature, temp, bukhar, bokhar,
    fever like, raging temperature, temperature spiked, spiking, pyrexia, pyrexial, ague, the ague,
    low grade temp, low grade temperature, low grade fever, spiked a temp, on fire to touch,
    hyperpyrexia
  `),
  TEMPERATURE: phrases(`
    temperature, temp, thermometer
  `),
  CHILLS: phrases(`
    chill, chills, the chills, shiver, shivers, shivering, shivered, shivery, rigors, rigor,
    shaking with cold, shakes, shaking like a leaf, teeth chattering, teeth are chattering,
    cold sweats, cold sweat, can not get warm, could not get warm, can not warm up, cold and clammy,
    freezing and then boiling, goose bumps and shaking, shaking and sweating, hot and cold flushes,
    hot then cold, freezing one minute, boiling one minute, hot one minute, cold one minute,
    shuddering
  `),
  SHAKE_COLD: phrases(`
    shaking, shaky, shook, trembling
  `),
  WEIGHTW: phrases(`
    weight, wait, pounds, pound, kilos, kilo, kgs, kg, kilogram*, stone, stones, lbs, lb, half a stone,
    body weight, a dress size, dress sizes, timber, inches, sizes
  `),
  SLIMMER: phrases(`
    skinnier, thinner, skin and bone, skin and bones, wasting away, waste away, fading away,
    melting away, dropped a few sizes, dropped 2 sizes, scrawny, gaunt, thin as a rake, emaciated,
    shrinking, two sizes smaller, 2 sizes smaller, getting thin, getting so thin, so thin,
    lost so much, slimming down, thinning out
  `),
  CLOTHES_LOOSE: phrases(`
    hanging off, hang off, falling off, falling down, too big, loose, fall off, swimming in,
    hanging on, drop off, baggy, new holes, another hole, extra hole, too loose, slipping off,
    tighter notch, notches
  `),
  GARMENT: phrases(`
    clothes, trousers, jeans, belt, pants, wedding ring, ring, skirt, shirts, dress, kurta, rings,
    waistband, bra, overalls, boots, uniform, suit, shirt, tops
  `),
  CANCER: phrases(`
    cancer, cancers, cancerous, tumor, tumors, lymphoma, leukemia, melanoma, myeloma, carcinoma,
    sarcoma, malignan*, metasta*, secondaries, oncolog*, chemo, chemotherapy, radiotherapy,
    radiation therapy, radiation treatment, mastectomy, lumpectomy, prostatectomy, hodgkin*, remission,
    big c, positive biopsy, neuroblastoma, bcc, stage 4, stage 3, immunotherapy, mets, tamoxifen,
    letrozole, herceptin, anastrozole, stoma from cancer, chemotherapie, adenocarcinoma, mesothelioma,
    cancerous mole, orchidectomy, prostate cancer, breast cancer
  `),
  PREGNANT: phrases(`
    pregnant, pregnancy, expecting, baby on the way, with child, preggers, preggo, weeks gone,
    months gone, bun in the oven, first trimester, second trimester, third trimester, trimester,
    carrying twins, having a baby, due in, up the duff, my bump, weeks along, months along,
    having twins, carrying a baby, knocked up, my due date, antenatal, in the family way,
    weeks pregnant, NUMBER weeks
  `),
  BLEED: phrases(`
    bleed, bleeding, bled, blood, spotting, show, waters broke, waters have broken, bloody
  `),
  DIZZY: phrases(`
    dizzy, dizziness, dizzier, dizzyness, lightheaded, light headed, light-headed, lightheadedness,
    light in the head, woozy, giddy, giddiness, vertigo, head rush, headrush, head spin, head spins,
    head is spinning, head spinning, room is spinning, room spinning, everything is spinning, swaying,
    head swim, head swims, swimmy, seeing stars, saw stars, see stars, faint, feel faint,
    feeling faint, faintish, about to faint, going to faint, going to pass out, about to pass out,
    might pass out, nearly pass out, nearly passed out, almost passed out, almost fainted,
    nearly fainted, could pass out, nearly blacked out, almost blacked out, black spots, vision went,
    vision is going, head is swimming, head feels light, off balance, wobbly in the head, chakkar,
    going to black out, might faint, about to black out, room is moving, room is going round,
    room went round, spots in front of my eyes, whoozy, wozy, groggy, head went funny,
    head is all over the place, the floor is moving, tunnel vision, world is tilting, tilting,
    presyncope, presyncopal, i am spinning, still spinning, room is tilting, floor is tilting,
    swirling, spinning round, whirly, whirling, going round, going round and round, light in my head,
    head is light, head has gone light, floaty, floating, off kilter, unsteady on my feet,
    like i am on a boat, on a boat, like a boat, seasick, like i am drunk, feel drunk, gone giddy,
    come over queer, came over queer, come over faint, came over faint, come over all, came over all,
    seeing spots, spots before my eyes, see spots, seeing double, head in a whirl, dazed, legless,
    going to keel over, topsy turvy, spinny, head feels like it is spinning, swimming head,
    wobbly headed, light headedness, out of it, gone light, going light, blood rush, rush to my head,
    queasy and light, vertiginous, off my balance, losing my balance, my balance is gone,
    balance has gone, everything tilted, tipping, head is going, head is in a spin,
    everything is moving, everything moved, everything is swimming, swimming, floor is coming up,
    floor came up, floor tilted, ground is moving, ground moved, room tilted, room did a flip,
    ceiling is moving, ceiling is spinning, walls are moving, my eyes are going, eyes went funny,
    eyes went black, it went black, gone all black, going all black, seeing black, blurry,
    blurred vision, vision blurred, vision went blurry, head went light, head went, head is gone,
    head went fuzzy, head is fuzzy, fuzzy headed, head feels fuzzy, muzzy, muzzy headed, spaced out,
    light on my feet, wonky, a bit wonky, giddyish, all over the shop, reeling, staggering,
    i am staggering, unsteady, rocky, rocking, drunk feeling, cross eyed, about to drop, about to go,
    going to drop, going to collapse, might collapse, might keel over, nearly went over, nearly keeled,
    nearly went, almost went down, head for a spin, whirling round, whirlpool, on a waltzer, waltzers,
    carousel, hungover feeling, faintness, weak and dizzy, ears ringing and, whooshing in my ears,
    need to sit down quick, blood rushed, blood drained, gone pale, gone white, gone grey,
    came over funny, come over funny, came over strange, come over strange, feeling queer, not steady,
    lost my bearings, disorientated, disoriented, pass out feeling, head full of cotton wool,
    stars in front of
  `),
  FAINTED: phrases(`
    fainted, fainting, faint away, passed out, passing out, pass out, blacked out, blackout, black out,
    blacking out, lost consciousness, losing consciousness, knocked out, went dark,
    everything went black, everything went dark, went black, came to on, came round on, was out for,
    out cold, woke up on the floor, fainting spell*, fainting fit, keeled over, syncope, faints,
    loss of consciousness, flaked out, flaked, swooned, conked out while, conked out standing,
    went over in a faint, blacked right out, hit the floor in a faint, keeled,
    lost it for a second and came to, went out like a light, out like a light, lights went out,
    i was out for, i was gone for, dropped like a stone, crumpled to the floor, passed clean out,
    fainted clean away, zonked out standing, went down like
  `),
  NEARLY: phrases(`
    nearly, almost, about to, going to, might, could, close to, near to, not quite, feel like,
    feels like i, as if i, like i, want to, thought i, would, will, gonna, as though i
  `),
  BREATH_BAD: phrases(`
    can not breathe, could not breathe, can not breath, cannot breathe, can barely breathe,
    barely breathe, hardly breathe, can not catch my breath, can not get my breath,
    could not get my breath, could not catch my breath, not seem to get my breath, not get my breath,
    not get a breath, not get enough air, not get air, not get any air, struggling to breathe,
    struggle to breathe, hard to breathe, trouble breathing, difficulty breathing,
    difficulty in breathing, problems breathing, breathing difficulty, breathing problem,
    fighting for breath, gasping, gasping for air, short of breath, shortness of breath, breathless,
    breathlessness, suffocating, choking, hurts to breathe, hurts when i breathe, hurts to breath,
    pain when i breathe, having trouble getting air, can not draw breath, not breathing,
    not able to breathe, unable to breathe, can not take a breath, can not take a deep breath,
    painful to breathe, breathing is hard, breathing is difficult, breathing hurts,
    catch my breath at rest, turning blue, lips are blue, can not get a full breath,
    not get a full breath, no breath, no air, can not inhale, can not draw a breath, wheezing badly,
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
    sat on it, crook, diaphoresis
  `),
  TIGHT_STRICT: phrases(`
    pressure, crushing, heavy, heaviness, squeez*, constrict*, band, elephant, weight on, sitting on,
    standing on, gripping, grip, vice, vise, clench*, crushed, tight, tightness, tightening, clamped,
    brick, bricks, tightened, pressing, pressing feeling, sat on, stood on, parked on, crook, tide,
    ton of bricks, concrete block, boulder, rock, weight, heavy weight, tightening band, belt round,
    strap round, vice like, clamp, squashed, squash, constricted, gripped, dull pressure, bursting,
    caved in, somebody kneeling, someone kneeling, person sitting, dog sitting, crush, stone on
  `),
  HEART_ATTACK: phrases(`
    heart attack, cardiac arrest, coronary, hart attack, angina, heart attacks, heart is stopping,
    heart stopped
  `),
  STROKE: phrases(`
    stroke, tia, mini stroke, brain bleed, aneurysm, strokes
  `),
  DROOP: phrases(`
    droop, drooping, drooped, droops, droopy, dropped, fallen, sagging, sagged, lopsided, crooked,
    numb, slid, slipped, twisted, gone funny, lop sided, uneven, numbness, tingling, paralyzed, weak,
    slumped
  `),
  SPEECH: phrases(`
    speech, speak, speaking, words, talk, talking, sentences, talks
  `),
  SLUR: phrases(`
    slur*, slurry, garbled, jumbled, mumbling, jumbling, come out wrong, coming out wrong, muddled,
    gone, not making sense, no sense, gibberish, rubbish, mixed up, coming out funny,
    coming out all wrong, nonsense, get my words out, funny, not come out, wrong words, not coming out,
    strange, weird, thick
  `),
  FIT: phrases(`
    seizure, seizures, convuls*, fitting, having a fit, had a fit, epileptic fit, is fitting,
    epileptic, seizing
  `),
  UNRESPONSIVE: phrases(`
    unresponsive, not responding, will not wake up, would not wake up, can not wake, can not wake him,
    can not wake her, unconscious, does not respond, not respond, stopped breathing, can not rouse,
    will not respond, out cold, passed out and not, not moving or talking, no pulse, gone blue,
    turned blue, going blue, is not answering me, will not come round, not coming round, not coming to,
    not come round, out for the count, eyes rolled, gone limp and, limp and not,
    passed out and will not, not opening his eyes, not opening her eyes, not reacting,
    no response from, can not get a response, can not get him to, can not get her to wake,
    blacked out and not, gone grey, turned grey, lips are blue, lips have gone blue, lips gone blue
  `),
  IMMUNE: phrases(`
    immunosuppress*, immune suppress*, immuno suppress*, immunocompromis*, immune compromised,
    immune system, weak immunity, weakened immunity, low immunity, poor immunity, no immunity, hiv,
    hiv positive, aids, transplant, anti rejection, antirejection, methotrexate, azathioprine,
    biologics, humira, neutropeni*, infliximab, adalimumab, tacrolimus, ciclosporin, cyclosporin*,
    mycophenolate, no spleen, spleen removed, rituximab, low white cell*, low white blood, enbrel,
    immunity, immune deficien*, immunodeficien*, remicade, dialysis
  `),
  DRUGS: phrases(`
    heroin, inject drugs, injecting drugs, injected drugs, shoot up, shooting up, shot up, iv drug*,
    intravenous drug*, inject heroin, injecting, inject, mainlin*, fentanyl, use needles, needle user,
    crystal meth, steroids into, shared needles, dirty needles, share needles, bang up, jack up,
    injection drugs, drug user, meth, banging up, jacking up, skin popping
  `),
  SURGERY: phrases(`
    surgery, operation, operated, op, discectomy, microdiscectomy, diskectomy, laminectomy, fusion,
    fused, decompression, spinal fusion, procedure, surgeries, kyphoplasty, vertebroplasty,
    disc replacement, rhizotomy, ablation, surgically, surgical, stitches, screws, keyhole
  `),
  SURGERY_SPINAL: phrases(`
    discectomy, microdiscectomy, diskectomy, laminectomy, fusion, spinal fusion, back surgery,
    spine surgery, spinal surgery, back operation, back op, spine operation, spinal op,
    spinal operation, disc surgery, operation on my back, operation on my spine, surgery on my back,
    surgery on my spine, surgery on my lower back, decompression, kyphoplasty, vertebroplasty,
    disc operation, disk surgery, lumbar surgery, operated on my back, operated on my spine, rhizotomy,
    disc replacement, fused my spine, stimulator
  `),
  INJECTION: phrases(`
    injection, injections, injected, epidural, epidurals, spinal tap, lumbar puncture, cortisone,
    nerve block, facet joint, steroid shot, steroid injection, cortisone shot, shots, spinal block,
    a spinal, facet injection*, blood patch
  `),
  INJECTION_SPINAL: phrases(`
    epidural, spinal injection, lumbar puncture, spinal tap, spinal block, facet joint injection*,
    injection in my back, injection in my spine, injection into my back, injection into my spine,
    injection to my spine, nerve root injection, back injection, back injections, facet injection*,
    nerve root block, blood patch, injections in my back, injections in my spine,
    injections into my back, injections into my spine, injected my back, injected my spine,
    nerve block
  `),
  LUMP: phrases(`
    lump, lumps, bump, swelling, swollen, mass, hump, growth, bulge, knob, nodule, lumpy, abscess,
    boil
  `),
  BENT: phrases(`
    bent, crooked, curved, curving, lopsided, misshapen, deformed, sticking out, sticks out,
    changed shape, change shape, out of shape, shape has changed, changed its shape, hunched,
    to one side, leaning, shape of my, not straight, wonky, squint, deformity, stepped, step in
  `),
  SWOLLEN: phrases(`
    swollen, swelling, swelled, swells, swelled up, puffed up, puffy, hot and red, red and hot,
    hot to touch, warm to touch, warm and red, hot, red, red and warm, bigger than the other,
    twice the size, ballooned, inflamed, double the size, tight and shiny, blown up
  `),
  CLOT: phrases(`
    dvt, blood clot, clot in my leg, clot, deep vein, thrombosis
  `),
  BONES: phrases(`
    osteoporosis, osteoporotic, osteopenia, brittle bones, brittle bone, thin bones, bones are thin,
    weak bones, bones are weak, bones are brittle, low bone density, bone density is low, bone density,
    fragile bones, crumbling bones, bones are crumbling, soft bones, osteo porosis, fosamax,
    alendronic, alendronate, bisphosphonate*, osteogenesis imperfecta, compression fracture*, prolia,
    bones like chalk, chalky bones, osteomalacia
  `),
  STEROIDS: phrases(`
    prednisone, prednisolone, steroids, steroid tablet*, steroid pill*, corticosteroid*, oral steroids,
    dexamethasone, hydrocortisone, deflazacort, steroid medication, steroid course, course of steroids,
    long term steroid*, steroid, medrol, cortisone tablet*, preds, on steroids, steroid tablets
  `),
  THINNERS: phrases(`
    blood thinner*, blood-thinner*, warfarin, coumadin, eliquis, apixaban, xarelto, rivaroxaban,
    heparin, anticoagulant*, anti coagulant*, clopidogrel, plavix, dabigatran, pradaxa, edoxaban,
    thin my blood, thinning my blood, thins my blood, clexane, bloodthinner*, enoxaparin,
    blood thinning
  `),
  COUGH: phrases(`
    cough, coughs, coughing, coughed, sneeze, sneezes, sneezing, sneezed, strain, laugh, bear down
  `),
  SWEATS: phrases(`
    night sweats, night sweat, sweats at night, sweating at night, sweat at night, drenched, soaked,
    soaking, sweat through, drenching sweats, sweaty at night, dripping with sweat, pool of sweat,
    soaking wet, wringing wet, in a sweat, in sweats
  `),
  NIGHT: phrases(`
    night, nights, bed, sleep, sleeping, asleep, sheets, pyjamas, pajamas, nightie, pillow, waking,
    wake, woke, overnight, nighttime
  `),
  SHIVERW: phrases(`
    shiver, shivers, shivering, shivered, shivery, shakes, the shakes, shuddering,
    goosebumps and shaking, hot and cold flushes, freezing one minute, boiling one minute,
    hot one minute, cold one minute, boiling up, hot then cold, hot and cold, hot and sweaty,
    hot and shivery, cold and clammy, teeth chattering, chattering teeth
  `),
};
