import { phrases } from './phrases.ts';

/** The bladder and the bowels: what they do, how they fail, and what is no trouble at all. */
export const toilet = {
  URINE: phrases(`
    pee, pees, peeing, peed, wee, wees, weeing, weed, wee wee, urine, urinat*, urinary, piss, pisses,
    pissing, pissed, pass water, passing water, pass urine, passing urine, make water, my water,
    number 1, number one, number ones, spend a penny, tinkle, widdle, su su, susu, waterworks,
    water works, bladder, bladders, tt, potty, pish, slash
  `),
  URINE_VERB: phrases(`
    pee, peeing, wee, weeing, urinate, urinating, piss, pissing, pass water, passing water, pass urine,
    passing urine, make water, number 1, number one, spend a penny, tinkle, pass my water,
    pass any water, pass any urine, wee wee, pish, void, have a wee, do a wee, take a leak,
    take a piss, have a pee, susu, su su, relieve myself, relieve himself, relieve herself,
    squeeze out a pee, pass anything, piddle, get any pee, get any wee, empty my bladder, do number 1,
    go number 1, go number one, do a number one, get my wee, get my pee, urine out, pee out, wee out
  `),
  STOOL: phrases(`
    poo, poos, pooing, pooed, poop, poops, pooping, pooped, stool*, bowel, bowels, bowel movement*,
    feces, fecal, shit, shat, shitting, crap, crapped, crapping, number 2, number two, number 2s,
    motion, motions, a motion, back passage, poopy, wind, turd, sphincter, potty, latrine, number twos
  `),
  STOOL_VERB: phrases(`
    poo, poop, pooping, pooing, shit, crap, pass stool*, pass a stool, pass a motion, passing a motion,
    passing stool, number 2, have a bowel movement, open my bowels, move my bowels, empty my bowels,
    do a poo, have a poo, defecat*, go number 2, do number 2
  `),
  WIND: phrases(`
    wind, gas, fart, farts, farting, flatus, flatulence
  `),
  TOILET: phrases(`
    toilet, toilets, loo, bathroom, restroom, washroom, the john, dunny, the lav, lavatory, commode,
    the bog, bog, potty, the ladies, the gents, the can, bedpan, latrine, the head, wc
  `),
  BLADDER: phrases(`
    bladder, bladders, waterworks, water works, bowel, bowels, sphincter*, bowel and bladder, plumbing,
    bladder control, bowel control, toilet control, urine, stool, stools, toilet, my water, pee, wee,
    poo, poop, continence, wind, gas, down there, down below, my insides, motions, bathroom functions,
    toilet functions, number 2, number 1, number two, number one, bodily functions, loo, shit,
    back end, piss
  `),
  BLADDER_ORGAN: phrases(`
    bladder, bladders, waterworks, water works, bowel, bowels, sphincter*, plumbing, bladder control,
    bowel control, bowel and bladder, toilet control, bowel function, bladder function
  `),
  CONTROL: phrases(`
    control, controls, controlling, controlled
  `),
  WET: phrases(`
    wet, wets, wetted, wetting, peed, pee, peeing, pissed, piss, pissing, weed, wee, weeing, soil,
    soiled, soiling, poop, pooped, pooping, poo, pooed, pooing, shat, shit, shitting, shitted, crap,
    crapped, crapping, mess, messed, messing, dirty, dirtied, dirtying, leaked, leaking, widdled,
    sharted, wee-ed, pished, urinated, piddled, wedding, widdling, trickled
  `),
  CLOTHES: phrases(`
    pants, trousers, knickers, underwear, undies, underpants, boxers, nappy, nappies, jeans, pyjamas,
    pajamas, jammies, leggings, bed, bedsheets, sheets, couch, sofa, chair, carpet, mattress, clothes,
    shorts, dhoti, saree, tights, briefs, panties, skirt, kecks, jocks, scrubs, trackies, sweatpants,
    joggers
  `),
  ONESELF: phrases(`
    myself, himself, herself, themselves, my self, themself, me self
  `),
  LEAK: phrases(`
    leak, leaks, leaking, leaked, leakage, leaky, dribbl*, drip, drips, dripping, dripped, trickl*,
    seep*, escap*, gush*, spurt*
  `),
  PADS: phrases(`
    pad, pads, diaper, diapers, nappy, nappies, pull ups, pull up, tena, incontinence pants, liners,
    depends
  `),
  INCONTINENT: phrases(`
    incontinent, incontinence, in continent, uncontinent, incontinant, doubly incontinent
  `),
  URGE: phrases(`
    urge, urges, need to go, feeling of needing, signal, warning, sensation to go, the feeling to go,
    feeling that i need
  `),
  WIPE: phrases(`
    wipe, wipes, wiping, wiped, toilet paper, loo roll, loo paper, toilet roll, toilet tissue,
    bog roll, clean myself, cleaned myself, cleaning myself, wash myself, wash down there,
    washing myself, wash my bum, wash my bottom, bidet
  `),
  SEATED: phrases(`
    seat, chair, saddle, toilet seat, toilet, sofa, couch, cushion, stool, bench, bed
  `),
  EREC: phrases(`
    erection*, erectile, hard on, hardon, boner, stiffy
  `),
  SEX: phrases(`
    sex, intercourse, orgasm*, climax*, making love, make love, bedroom, intimate, intimacy, sexual*,
    ejaculat*, masturbat*, come, finish
  `),
  TRY: phrases(`
    try, tries, trying, tried, strain, straining, strained, push, pushing, force, forcing, squeeze,
    sit, stand, sat, stood, go
  `),
  TOILET_TALK: phrases(`
    pee, pees, peeing, wee, weeing, wees, urine, urinate, urinating, urination, bladder, bladders,
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
    going number two, the pan, movement, movements, my motions, accident, accidents, bathroom visits,
    toilet visits, latrine
  `),
  TOILET_BAD: phrases(`
    whenever it wants, whenever it likes, when it wants, own accord, by itself, itself, on its own,
    on their own, without my knowledge, without knowing, without me knowing, without warning,
    no warning, delay, hesitancy, squeeze, squeezing, strain, straining, have to force, forcing,
    have to push, pushing hard, signal, signals, message, messages, pressure for, any pressure,
    switched off, turned off, gone to sleep, gone on strike, lazy, not coming, stopped coming,
    will not come, no longer know, not know when, no idea when, going every few minutes,
    keeps coming out, just comes, just comes out, slips out, slipped out, falling out, fell out,
    not aware, unaware, not empty, will not empty, half empty, not emptying, not close, will not close,
    not control, uncontrolled, uncontrollable, uncontrollably, control issues, no control,
    out of control, incomplete, blocked, retention, interrupted, dribble, dribbles, dribbling,
    dripping, stuck, seized up, shut down, packed up, packed in, broken, bust, gone haywire,
    not obeying, not listening, numb, numbness, different since, changed since, weird since,
    funny since, not right since, leak, leaks, leaking, leaked, cannot feel,
    not feel it, never felt it, without feeling, not a drop, not one drop, without meaning,
    never empty, mishap, mishaps, too late, catching myself, residual feels, massive, cannot start,
    without wanting, did not realise, did not realize, not realise, not realize, did not notice,
    did not know, not know, loss of, no longer feel, out of my hands, before i know it, no say,
    no say in, no heads up, not asking permission, without asking, without permission, on autopilot,
    has a mind of its own, mind of its own, pleases itself, as it pleases, whenever, gone wrong,
    gone awry, gone to pot, gone funny, haywire, failing, failed, given up, packed it in,
    stopping and starting, stop start, stops and starts, jammed, locked, frozen, clogged, sluggish,
    slowed, feeble, pathetic, thin stream, trickle, trickles, trickling, drips, drops, a few drops,
    spurts, minutes to start, ages to start, wait ages, waiting ages, stand there, stood there,
    sit there for ages, sitting there for ages, sat there for ages, patience, coaxing, coax,
    tap running, run the tap, forever, not finished, never finished, never feel finished, still full,
    full but, overflow, overflowing, spill, spills, spilled out, ruined, soiled, soaked, soaking,
    surprise, surprised me, caught out, caught short, in my sleep, in the night without, stained,
    staining, smeared, streaks, smell of
  `),
  PLUMBING_THING: phrases(`
    sink, tap, pipe, roof, boiler, shower, washing machine, dishwasher, cistern, flush, flushing,
    cleaner, seat is broken, queue, occupied, door
  `),
  TOILET_STRONG: phrases(`
    pee, peed, peeing, pees, wee, weeing, weed, wees, urine, urinate, urinating, urination, bladder,
    bladders, waterworks, water works, poo, pooed, poos, pooing, poop, pooped, pooping, poops, stool,
    stools, bowel, bowels, motions, faeces, feces, piss, pissed, pissing, susu, number 1, number 2,
    number twos, toilet trips, diaper, diapers, nappy, incontinen*, urinal, poopy, turd, sphincter,
    back passage, widdle, widdled, tinkle, commode, shat, crapped, shit myself, peeing myself,
    catheter
  `),
  TOILET_BENIGN: phrases(`
    need, needs, want, wants, going to, go for, going for, gone for, off for, pop, nip, break, fine,
    normal, normally, ok, okay, grand, no bother, no trouble, no problem, quick, pause, back in,
    constipated, constipation, bunged, backed up, upset, curry, tea, coffee, pints, beer, drinking,
    drank, water i drink, tablets, water tablets, diuretic*, have to go, got to go, gotta, must go,
    should i, do i, can i, bursting, laugh*, dog, cat, puppy, baby, toddler, kitten, horse, kids, kid,
    potty training, joke, off, take the, taking the, burns, burning, stings, stinging, blood, bloody,
    red, pink, dark, cloudy, infection, uti, hurts, hurt, painful, stone, sample, test, every hour,
    all the time, a lot, lots, more often, frequently, more than usual, loads, twice in the night,
    in the night, at night, again, same as ever, regular, as usual, working fine, works fine, all good,
    good, healthy, irritable, ibs, chair, wind down, windy, wind chill, second wind, gym, workout,
    stool to, stool on, stand on, step stool, piano stool, bar stool, cancer, cleaner, clean, broken,
    blocked, flush, seat, smell, smells, stink, my turn, first, before we start, before i start,
    finished, done, wee bit, wee while, little, please, hang on, wait, minute, sec, second, moment,
    holding on, hold on, tomorrow, appointment, scan, doctor says, what, why, how, does, is it,
    pelvic floor exercises, party, song, name, called, about, film, word, control my diet,
    off the toilet, never off, perfectly, full control, in control, control is fine, a bit of wind,
    bit of wind, for a wee, wee fall, three times a night, 3 times a night, prostate, always has been,
    can feel, can hold, i can, can empty, can control, for four days, for 4 days, for 3 days,
    can feel i need, just had a, just did a, been for a, had a wee before, back from, now i have had
  `),
};
