import { phrases } from './phrases.ts';

/** Fever, chills and weight. */
export const illness = {
  FEVER: phrases(`
    fever, fevers, feverish, fevery, feverishness, febrile, a temperature, high temperature, running a temperature, a temp,
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
  SHIVERW: phrases(`
    shiver, shivers, shivering, shivered, shivery, shakes, the shakes, shuddering,
    goosebumps and shaking, hot and cold flushes, freezing one minute, boiling one minute,
    hot one minute, cold one minute, boiling up, hot then cold, hot and cold, hot and sweaty,
    hot and shivery, cold and clammy, teeth chattering, chattering teeth
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
    tighter notch, notches,
    slipping down, slip down, slide down, sliding down, dropping off, drops off, dropping down, drop down, drown in, drowning in, all too big, two sizes too big, slide off, sliding off, spins round
  `),
  GARMENT: phrases(`
    clothes, trousers, jeans, belt, pants, wedding ring, ring, skirt, shirts, dress, kurta, rings,
    waistband, bra, overalls, boots, uniform, suit, shirt, tops,
    skirts, dresses, shorts, bras, belts, watch, coat, jumper, jumpers, blouse, uniforms, sari, collar
  `),
  FEVERW: phrases(`
    fever, fevery, feverishness, fevers, feverish, febrile, pyrexia, pyrexial, hyperpyrexia, ague, bukhar, bokhar, rigor, rigors, chills, the chill,
    chill to the bone, high temperature, running a temperature, running a temp, spiking, spiked, temperature spiked, raging temperature, high temp,
    low grade temp, low grade temperature, low grade fever, low grade one, low grader, temperature is up, running hot, a temperature, a temp, chilled to the,
    chilled and
  `),
  TEMP_HIGH: phrases(`
    high, higher, up, raised, over 37, over 38, over 39, over 100, over 101, well over, just over, above, spiking, spiked, rising, risen, gone up, won 't come down, not come down, raging, slight, bad, shocking, rocketing, elevated
  `),
  TEMP_OK: phrases(`
    fever 's gone, fever is gone, fever has gone, fever broke, temperature 's gone, temperature is gone, temperature has gone, back to normal,
    in here, outside, outdoors, of the room, room temperature, weather, oven, fine, normal, alright, gun, check, checker, gauge, tomorrow, lower the, turn the,
    shower, bath, fridge, freezer, wash, pool, sauna, forecast, thermostat, heating, aircon, 36, pitch, set list, chart, levi, chills out, in this room, good temperature, right temperature, water,
    no fever, outside says, outside reads
  `),
  HOTW: phrases(`
    hot, boiling, roasting, burning, burning up, sweating, sweaty, boil, roast, flushed, clammy, on fire, sweltering, baking, overheating
  `),
  COLDW: phrases(`
    cold, freezing, shivery, frozen, icy, like ice, ice cold, stone cold, shivering, perished, perishing, chilly, froze, foundered, baltic
  `),
  ALTERNATES: phrases(`
    then, and, to, next, one minute, one second, one moment, or, the next, alternately, alternating, followed by, back to, now
  `),
  BURN_UP: phrases(`
    burning up, boiling, roasting, on fire, burning hot, red hot, sweltering, so hot, really hot, very hot, baking
  `),
  ILLNESS: phrases(`
    flu, virus, bug, covid, infection, ill, sick, poorly, unwell, ache, aching, achy
  `),
  TAPS: phrases(`
    tap, taps, water, shower, shower, tea, coffee, weather, room, in here, radiator, heating, oven, kettle, calf, curry, stove is, food
  `),
  SHIVER_OK: phrases(`
    spine, thinking, excitement, beautiful, song, music, goosebumps when, spooky, creepy, voice, film, movie, goal, story, moving, anthem,
    proud, workout, door, draught, window, fridge, made me do, after that
  `),
  LOSEW: phrases(`
    lost, losing, loses, loss, lossing, shedding, drops, dropped, dropping, falls, fell, fallen, falling, melt*, came off,
    coming off, comes off, comes away, gone, going, goes, went, wasting, wasted, plummet*, plunging, reduced, reducing, decreased, decreasing, disappear*,
    vanish*, shrinking, shrunk, flying off, slipping off, slipping away, sliding, dwindling, dwindled, down, shifted off,
    pouring off, poured off, pours off, dropped off, dropping off, piling off, falling away, dripping off, stripping off, peeling off, shifting
  `),
  LOSE_PLAIN: phrases(`
    lose, shed, drop, get rid of
  `),
  DROPW: phrases(`
    dropped, dropping, down, lost, losing, gone, going, gone down, went down
  `),
  WEIGHT_OK: phrases(`
    it came back on, put it back on, put it all back on, gained it back, suitcase, luggage, dumbbell, dumbbells, kettlebell, kettlebells, on the floor, on my foot, drop the weight, drop my weight, drop your weight, weights, put on, gained, wait for, can not wait, wait a, on my heels,
    goal, target, quid, note, my weight down, weight down through, weight back, through my, into my, onto my, british pounds, sterling, bet, lottery, bill, wait there, wait no,
    it is all back, all back on, back on again
  `),
  FIT_LOOK: phrases(`
    jeans, mat, ice, air, model, always been, naturally, latte, line, through thick and, fit, want to, would love, like to, need to, help me, trying to, hope, get thin, get thinner, get skinnier, diet, blanket, pillow, cushion, soup, blood, paint, hair
  `),
  GARMENT_OK: phrases(`
    put on, gained, tight, tighter, washing, dryer, new, elastic, bought, wrong size, for comfort, comfortable, comfy, stretch, stretchy
  `),
  NEW_HOLE: phrases(`
    hole, holes, notch, notches, tighter, in, buckle, extra, last
  `),
  BONE_SHOWS: phrases(`
    ribs, rib cage, collarbone*, collar bone*, cheekbone*, cheek bone*, bones, hip bones, shoulder blades, hips, hipbones, spine bones
  `),
  SHOWING: phrases(`
    showing, show, poking, sticking out, stick out, jutting, visible, protruding, can see, poke out, see my, count my
  `),
  CANCER_OK: phrases(`
    born under, runs in, in the family, in our family, in my family, family history, to cancer, died of, died from, walk past, drive past, drove past, work at, work in, volunteer, charity shop, fundraising, sponsored, research, zodiac, horoscope, star sign, born in july, not me,
    ward, wards, essay, night shift, family has a history, family have, lot of my family, comes up,
    word i only know
  `),
  /** Cancer told of the family, a ward or an essay. */
  FAMILY_TALK: phrases(`
    my family has, my family have, family have, family has a, a lot of my family, lots of my family, most of my family, essay, ward, since my sister,
    since my mum, since my dad, since my mother, since my brother, since my father, because my sister, because my mum, because my dad, back pain can be
  `),
  CONFUSED: phrases(`
    confused, confusion, delirious, delirium, rambling, drowsy, incoherent, muddled, muddle, seeing things, hearing things, hallucinat*,
    collapsed, collapse, not making sense, making no sense, talking rubbish, talking nonsense, not know where, not know what day, not know who, disorientated,
    disoriented, babbling, raving, floppy, limp, talking gibberish, hard to wake, not rouse, out of her mind, out of his mind, out of it,
    not all there, lost the plot, not recognise, not recognize, not with it, talking to people who, no sense,
    calling me by, calls me by, called me by, calling us by, people who are not there, things that are not there, people that are not there, what day it is,
    what year it is, where he is, where she is, who i am, speaking anything, talking anything, not herself, not himself, wandering, picking at the air, not knowing where,
    does not know us, does not know me, forgotten my name, forgot my name, not making any sense, can not remember our, can not remember my, can not remember his, can not remember her, slurring, glazed, staring into space, staring through me, talking to the wall,
    talking to her, talking to his, seeing spiders, seeing her dead, seeing his dead, out of his head, out of her head, gone doolally, away with the fairies,
    forgetting where, forget where, forgot where, keep forgetting where, not think where, not remember what,
    not remember where, not remember who, not tell what day, not tell me what day, thinks i am his, thinks i am her,
    thinks i am the, thought i was his, thought i was her, seeing people, sees people, seeing his, talking to people,
    who is not there, not know his own, not know her own
  `),
};
