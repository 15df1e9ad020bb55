import { phrases } from './phrases.ts';

/** What happened: falls, crashes and blows. */
export const events = {
  FALL: phrases(`
    fell, fall, falls, fallen, falling, tumble, tumbled, tumbling, slipped, tripped, toppled,
    took a spill, had a spill, came a cropper, come a cropper, went flying, wiped out, went over,
    went down hard, lost my footing, missed a step, missed the step, missed the last step,
    went head over heels, took a header, went arse over, went ass over, landed on, landed flat,
    landed hard, landed badly, landed awkward*, landed, did land, land on my, dropped off, fell off, falling off, thrown off,
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
};
