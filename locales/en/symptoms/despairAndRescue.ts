import { phrases } from './phrases.ts';

/** Words of despair and of calling for help. */
export const despairAndRescue = {
  DIE: phrases(`
    die, dying, be dead, was dead, were dead, dead, not wake up, never wake up, not be here, not exist,
    not be around, not be alive, disappear, vanish, cease to exist, not waking up, fall asleep forever,
    never been born, not been born, go to sleep forever, sleep and not wake, sleep and never,
    =to die for real, =die for real
  `),
  DEATH_WISH: phrases(`
    want to, wants to, wanted to, want it, wish, wishes, wishing, rather, ready to, prefer to, would not mind, hope i,
    hoping i, pray i, wish i was, wish i were, wish i could, would like to, think about, thinking about,
    think of, thinking of, thoughts of, thought about, thoughts about, going to, feel like, planning to,
    plan to, tempted to, better if i, easier if i, urge to, urges to, desire to, decided to, about to,
    thought of
  `),
  LIFE: phrases(`
    life, living, my life, be alive, being alive, alive, existing, existence, this world, this earth,
    being here, going on, carrying on, keep going, go on living, live, me being here, continuing
  `),
  LIFE_OVER: phrases(`
    want out, wants out, end, ending, ended, take, taking, finish, finishing, over, worth, pointless, meaningless, tired of, sick of, done with,
    had enough, fed up with, had it with, give up on, given up on, giving up on, hate, nothing left,
    point in, point to, point of, reason for, reason to, no purpose, no future, no hope, leave, leaving
  `),
  SELF_KILL: phrases(`
    kill yourself, killing yourself, commit suicide, kill myself, killing myself, kill himself, killing himself, kill herself, killing herself,
    killed himself, killed herself, end myself, ending myself, off myself, offing myself, top myself,
    topping myself, do myself in, doing myself in, hang myself, hanging myself, drown myself,
    shoot myself, do away with myself, unalive, unalive myself, delete myself, suicid*, end it all,
    ending it all, end my life, ending my life, take my life, take my own life, taking my own life,
    taking my life, end his life, end her life, take his own life, take her own life, slit my wrists,
    slit my wrist, cut my wrists, cut my wrist, kms, self harm, self harming, self harmed, selfharm,
    self injury, blow my brains out, kill themselves, neck myself, jump off a bridge, jump off the bridge,
    jump in front of a train, jump in front of a bus, throw myself under, throw myself off,
    not safe with myself, not safe from myself, danger to myself, do not feel safe on my own with,
    top himself, top herself, topping himself, topping herself, do himself in, do herself in,
    doing himself in, doing herself in, doing away with myself, done away with myself,
    do away with himself, do away with herself, hang himself, hang herself, drown himself, drown herself,
    hanging himself, hanging herself, jump off a building, jumping off a bridge, jumping off the bridge,
    jumping off a building, jump from a bridge, stepping off the bridge, stepping off a bridge,
    stepping in front of, jumping in front of a train, jumping in front of a car, walk into traffic,
    walk in front of a train, drive into a wall, drive off the road, throwing myself off,
    throwing myself under, slitting my wrists, cutting my wrists, gas myself, poison myself, stab myself,
    if i were not alive, if i was not alive, if i were dead, if i was dead, if i were not here,
    if i was not here any more, if i were gone, if i was never born, if i had never been born,
    if i were not around, if i was not around any more
  `),
  SELF_HURT: phrases(`
    hurt myself, hurting myself, harm myself, harming myself, cut myself, cutting myself, burn myself,
    burning myself, injure myself, hurt himself, hurt herself, harm himself, harm herself,
    cut himself, cut herself, finish myself, starve myself, punish myself,
    cut my arms, cutting my arms, cut my legs, cutting my legs, cutting my wrists, cut her arms, cut his arms, cutting her arms, cutting his arms, burn my arms
  `),
  PILLS: phrases(`
    pills, tablets, pill, paracetamol, tylenol, medication, medicine, painkillers, sleeping pills,
    sleeping tablets, insulin, ibuprofen, codeine, capsules
  `),
  PILL_EXCESS: phrases(`
    all, whole, lot of, load of, loads of, lots of, too many, too much, bottle, packet, pack, box,
    handful, handfuls, bunch of, heap of, fistful, strip of, everything, all of them, overdose, overdosed,
    more than i should, 20, 30, 40, 50
  `),
  RESCUE_VERB: phrases(`
    call, calling, ring, ringing, phone, phoning, get, getting, need, needs, want, send, dial, order,
    fetch, contact, bring, text, summon, find, rush, alert, hurry, take, drive, go to, go, require
  `),
  RESCUE: phrases(`
    ambulance, ambulances, paramedic, paramedics, emergency services, emergency service, 999, 911, 112,
    000, triple 0, triple o, triple 9, 108, ambo, ambos, ems, 9 double one, first responders, crash team, 9 11,
    9 one, one 2, one 0 8, emergency line, emergency number, emergency help, emergency room, emergency department, a and e,
    accident and emergency, casualty, the er, hospital, the ed, an er, med team, rescue, doctor now, medic
  `),
  RESCUE_STRICT: phrases(`
    ambulance, paramedic, paramedics, emergency services, 999, 911, 112, triple 0, triple 9,
    9 one, one 2, one 0 8, emergency number, emergency help, medic
  `),
  NOW: phrases(`
    now, right now, quick, quickly, immediately, straight away, asap, urgently, hurry, fast, this minute,
    this second, right away, at once, pronto, jaldi, straightaway, tonight, today
  `),
  RESCUE_OTHERWISE: phrases(`
    appointment, appointments, tomorrow, next week, next month, on monday, on tuesday, on wednesday,
    on thursday, on friday, check up, checkup, scan, x ray, work at, works at, work in, works in,
    visit, visiting, visited, passed, went past, siren, sirens, driver, noise, parked, outside,
    volunteer, working at, shift, parking, drama, show, outpatients, follow up, called, rang,
    last year, last month, last week, years, in case, bag packed, physio at, class at, prices, bill, programme,
    i drive an, drives an, drove an, drove the, i crew, trained as, training as, first aid course, retired, toy, lego, ambulance station, ambulance service,
    dogs, dog, cat, boat, animal, puppy, kitten, remedy, lottery, movie,
    drive ambulances, ambulances, for a living, if i ever, how do you know, how do i know, when are you, when do you,
    first aid,
    if you ever, ambulances for a living, supposed to ring, supposed to call, how would you know, you go straight, they say if, meant to ring,
    out of hospital, out of the hospital, home from hospital, home from the hospital, discharged, left hospital, was in hospital, were in hospital
  `),
  LIFE_OK: phrases(`
    plank, planks, burpees, squats, homework, chores, desk, job, traffic, social life, life hack, life style, lifestyle, love life, sick of my job,
    quality of life, save my life, saved my life, long life, life insurance, work life, living room, living here, for a living, life at the moment is good, taking over my life, take over my life, not the end, worth living
  `),
  TODAY_DOSE: phrases(`
    this morning 's, for my blood pressure, as usual, as prescribed, my morning, on time, vitamin, vitamins, prescribed, doctor said, with breakfast, every day, every morning, not, no, help
  `),
};
