import { underfoot } from './persons.ts';
import { phrases } from './phrases.ts';

/** What happened: falls, crashes and blows. */
export const events = {
  FALL: phrases(`
    spilled off, spilled out of, spilled from, fell, fall, falls, fallen, falling, tumble, tumbled, tumbling, slipped, tripped, toppled,
    took a spill, had a spill, came a cropper, come a cropper, went flying, wiped out, went over,
    went down hard, lost my footing, missed a step, missed the step, missed the last step,
    went head over heels, took a header, went arse over, went ass over, landed flat, did land, land on my,
    landed hard, landed badly, landed awkward*, landed funny, landed wrong, landed heavily, dropped off, fell off, falling off, thrown off,
    stacked it, had a stack, nasty fall, bad fall, slip, stumbled, sat down hard, sat down heavily,
    keeled over, decked it, went base over apex, face planted, faceplanted, hit the deck,
    hit the floor, hit the ground, went tits up, bailed off, wipeout, took a tumble, took a nasty,
    skidded, went head first, went headlong, came a purler, took a whack, hit the floor hard,
    toppled over, toppled backwards, crashed down, went crashing, went sprawling, sprawled,
    tumbled over, lost my balance and, took a nasty spill, took a knock, went splat, landed in a heap,
    bucked off, flung off, hurled off, knocked off my, slid off, slipping over, slipped over, tipped over, tipped off, pitched, somersaulted,
    dropped like a, went backwards, fell backwards, legs went from under me on, feet shot,
    feet went out, nosedived, hit the pavement, hit the concrete, hit the tarmac, hit my tailbone,
    hit my bum, smacked the floor, whacked my, came off second best, parted company, took a hard,
    went bump, came tumbling, came crashing,
    sat down too hard, sat too hard, sat down really hard, sat down with a bang, sat down with a bump
  `),
  /** Got up from it unharmed. */
  UNHURT: phrases(`
    i am fine, am fine, was fine, is fine, were fine, but fine, and fine, up fine, all fine, totally fine, absolutely fine, perfectly fine,
    i am okay, am okay, was okay, is okay, but okay, i am ok, am ok, was ok, all good, i am grand, am grand, was grand, is grand, grand,
    unhurt, alright, all right, unscathed, laughed, laughing, no bother, feel fine, feels fine, felt fine, okay though, fine though, fine now, okay now,
    not a scratch, without a scratch
  `),
  FALL_NOUN: phrases(`
    fall, tumble, spill, slip, trip, nasty fall, bad fall, cropper, stack, stumble, bail, nosedive, header, purler, spill, face plant, faceplant
  `),
  STRUCK: phrases(`
    hit, hits, ran into, run into, went into, drove into, smashed into, slammed into, crashed into, ploughed into,
    plowed into, piled into, backed into, reversed into, backed over, reversed over, struck, knocked down,
    knocked over, knocked off, knocked into, knocked flying, knocked me, clipped, rammed, shunted, bumped, collided, smashed,
    mowed down, mown down, wiped out, took out, taken out, sideswiped, rear ended, caught by, swiped, nudged, tapped,
    knock me, knock him, knock her, lick me
  `),
  MOTOR: phrases(`
    car, van, truck, lorry, bus, taxi, tram, train, suv, ute, jeep, pickup, cab, uber, motorbike, motorcycle, moped,
    scooter, coach, rickshaw, auto, tractor, digger, forklift, minibus, driver, four by four, vehicle
  `),
  DOWNWARD: phrases(`
    crashed down, keeled over, toppled over, flew, went flying, went sprawling, went tumbling, went crashing,
    went headlong, went head first, went headfirst, went backwards, slid, sliding, slithered, skidded,
    tumbled down, cartwheeled, somersaulted, cartwheeling, plunged, plummeted, pitched, rolled down, bounced down, bumped down, dive down, dived,
    a dive, a spill, a tumble, a header, a nosedive, went splat, ended up, wound up, finished up, went flat,
    went right over, went clean over, dropped a few, dropped a couple
  `),
  CAME: phrases(`
    came, come, coming, comes, fell, fall, fallen, falling, slid, slipped, slipping, tipped, toppled, tumbled,
    rolled, flew, went, bailed, jumped, dropped, bounced
  `),
  FLUNG: phrases(`
    thrown, threw, flung, hurled, catapulted, pitched, chucked, launched, tossed, dumped, bucked, bounced,
    ejected, tipped, unseated
  `),
  BUCKED: phrases(`
    bucked, bolted, reared, threw, tipped, chucked, dumped, shied, spooked
  `),
  PUSHED: phrases(`
    pushed, shoved, knocked, barged, bowled, bumped, rammed, slammed, wiped, swept, jostled, bundled, flattened,
    pulled, yanked, dragged, sent
  `),
  BUMPED: phrases(`
    hit, hits, banged, bang, whacked, smacked, slammed, bashed, thumped, clattered, crashed, bumped,
    struck, knocked, walloped, clobbered, smashed, thwacked, clonked, clouted, bruised, jarred, bust, busted,
    crunched, clipped, thudded, dinged, bonked, belted, battered
  `),
  BUMP_NOUN: phrases(`
    bang, whack, smack, bash, crack, thump, bump, knock, wallop, clobber, thwack, clonk, clout, kick, punch, blow,
    thud, jolt, hit, hammering, battering
  `),
  BLOWN: phrases(`
    kicked, punched, kneed, elbowed, hit, struck, stamped, trampled, crushed, tackled, rammed, barged, thumped,
    headbutted, head butted, whacked, belted, walloped, clobbered, floored, decked, flattened, clattered, shoved,
    slammed, smashed, beaten, bashed, squashed
  `),
  LANDING: phrases(`
    back, lower back, spine, tailbone, tail bone, coccyx, hip, hips, bum, bottom, butt, backside, arse, ass, rear,
    behind, rump, tush, sacrum, pelvis, ribs, side, head, neck, shoulder, buttocks, vertebra*, butt bone, keister,
    bahookie, kidney, kidneys
  `),
  LAND: phrases(`
    land, landed, landing, fell, fall, falling, crashed, smacked, thumped, slammed, came down, bounced, hit,
    banged, whacked, cracked, sat down hard, sat down heavily, sat down with, dropped, collapsed, plonked down,
    flat out, toppled, tumbled, bashed
  `),
  GROUND: phrases(`
    floor, ground, concrete, cement, pavement, sidewalk, footpath, tarmac, asphalt, ice, icy, tiles, tile, lino,
    carpet, decking, patio, gravel, kerb, curb, grass, mud, path, driveway, floorboards, bathtub, bath, shower, rug,
    puddle, slope, bank, rocks, rock, radiator, coffee table, doorframe, door frame, car park, parking lot, paving,
    cobbles, deck, wet leaves, edge of
  `),
  STEPS: phrases(`
    step, steps, stair, stairs, staircase, stairway, stairwell, rung, rungs, kerb, curb, escalator, doorstep
  `),
  MOUNT: [
    ...underfoot,
    ...phrases(`
    bike, bicycle, pushbike, push bike, bmx, mountain bike, cycle, e bike, ebike, horse, pony, donkey, camel,
    ladder, step ladder, stepladder, steps, scooter, skateboard, longboard, hoverboard, surfboard, swing, trampoline,
    chair, stool, table, worktop, counter, wall, fence, gate, step, roof, quad, board, bunk, bunk bed, top bunk, bed,
    bouncy castle, climbing frame, monkey bars, slide, platform, stage, kerb, curb, porch, ledge, truck, lorry,
    trailer, tailgate, tractor, sled, sledge, toboggan, zipline, hammock, toilet, sofa, couch, loading dock, deck,
    treadmill, rollerblades, roller skates, bull, mechanical bull, ride, rollercoaster, boat, waterslide, rope, pole, hoist, shed, branch, bannister, wagon, barstool, desk, bench
    `),
  ],
  FROM_UNDER: phrases(`
    went from under, went out from under, shot from under, slid from under, slipped from under, flew from under,
    gone from under, out from under, from beneath me, from underneath, shot out, slid out, went out, slipped out
  `),
  HEAVY: phrases(`
    box, boxes, crate, beam, plank of wood, branch, tree, wardrobe, bookcase, shelf, shelves, door, tv, fridge,
    washing machine, sofa, couch, piano, engine, tyre, motor, barbell, bar, kettlebell, dumbbell, weight, weights, brick, bricks, pallet, sack, bag, suitcase,
    cow, horse, bull, ladder, ceiling, wall, motorbike, bike, mattress, log, rock, stone, machine, pipe, cupboard,
    hay bale, bale, bales, barrel, keg, drum, tank, generator
  `),
  SOMEONE: phrases(`
    someone, somebody, a man, a bloke, a guy, a lad, big lad, huge bloke, big guy, some guy, some bloke, opponent,
    prop, defender, player, kid, kids, child, toddler, grandson, patient, colleague, he, she, they, cyclist, dog
  `),
  HURTS: phrases(`
    hurt, hurts, hurting, sore, pain, painful, ache, aches, aching, killing, agony, bruised, stiff
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
    gym accident, horse riding accident, farm accident, wreck, bumped my car, bumper to bumper, my bumper,
    accident with the car, accident with my car, accident on the bike, road traffic, gym injury,
    hit from behind, drove into, backed into, ran into the back, crashed into, ran into me,
    knocked into me, accident at the gym, accident playing, accident on the pitch, accident on site,
    accident on the job, accident in the lorry, ski accident, snowboarding accident, hit a tree, hit a deer, hit a cow, hit a kangaroo, hit a roo, hit a lamppost, hit a barrier, hit a ditch,
    hit a hedge, hit the barrier, hit a pole, hit black ice, hit a wall, car hit, slammed into, smash, car smash, smashed into, smashed up, smashed the car, smashed my car, bingle, car bump, bump in the car,
    stacked the car, low speed car bump, hit the kerb in the car, ran off the road, aquaplaned,
    skidded off, ran into the back of, went into the back of, ploughed into, plowed into,
    car went into, t bone, nudged from behind, tail ended, bumped from behind, smash up,
    wrapped round a, went into a ditch, off the road, bust up in the car, clipped a kerb,
    airbag went off, airbags went off, seat belt bruise, coach crash, bus crash, bus braked,
    bus jolted, bike crash,
    hit the tree, hit the car in front, motor cycle accident, car crush, car smash
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
    motorbike, motor bike, moto, motorcycle, motorcycling, moped, dirt bike, dirtbike, quad bike, harley,
    vespa, atv, the bike at speed, jet ski, snowmobile
  `),
  ATSPEED: phrases(`
    at speed, big speed, high speed, at high speed, motorway, highway, freeway, interstate, autobahn,
    dual carriageway, mph, miles an hour, kilometres an hour, kilometers an hour, kph, kmh, km an hour,
    going fast, full speed, head on collision, head on crash, head on with, head on into, upside down,
    thrown from, thrown out, ejected, written off, wrote off, write off, totaled, totalled, cut out of,
    cut me out, cart wheeled, somersault*, k an hour,
    mile an hour, mile per hour, miles per hour, kilometre an hour, kilometer an hour, hi speed, full pelt, full tilt, flat out, breakneck, top speed, hundred k, head on at
  `),
  THROWN: phrases(`
    thrown, threw me, flung, catapulted, hurled, bucked off, bucked me off, ejected, launched
  `),
  HEIGHT: phrases(`
    top of a lorry, top of the lorry, top of a truck, top of the truck, top of a van, top of the van, top of a container,
    top of a trailer, top of the trailer, top of a wall, top of the wall, top of the pole, down a well, down the well,
    manhole, ravine, quarry, mineshaft, elevator shaft, inspection pit, gorge, room below, floor below, storey below,
    skylight, fire escape, flagpole, treetop, haystack, hay bales, cherry picker, diving platform, cliff edge,
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
  /** A blow only where someone takes it: "kicked the ball" is none. */
  BLOW_TAKEN: phrases(`
    tackle, tackled, punched, beaten, attacked, crushed, clattered, kicked, thumped, bashed, walloped, clobbered, kneed, elbowed, squashed, shoved
  `),
  BLOW: phrases(`
    kicked by, kicked me, kicked in the back, beaten up, beat up,
    assaulted, mugged, hit my back, hit my spine, hit my tailbone, banged my back,
    banged my spine, banged my hip, banged my tailbone, whacked my back, smacked my back,
    knocked my back, bashed my back, injured my back, fell on me, fell on my back, dropped on my back,
    body slammed, body slam, broke my back, fractured, broken back, jumped off,
    blow to, knee in the back, hit in the back, smashed my back, slammed my back, whacked,
    got hit in, took a hit, took a knock, banged into, bumped my back, bumped my spine,
    bumped my tailbone, bumped my hip, clipped my back, cracked my tailbone, bruised my tailbone,
    thumped me, smashed into my back, shoved into,
    shoved against, pushed into, slammed against, slammed into the, bounced off, sat on by, trampled,
    hit with a, struck by a, struck in the, hit by a ball, hit by a
  `),
};
