import { phrases } from './phrases.ts';

const kin = phrases(`
    husband, wife, partner, boyfriend, girlfriend, fiance, fiancee, spouse, mum, mom, mam, mother, mummy, mommy,
    mama, momma, dad, daddy, da, father, papa, son, daughter, kid, kids, child, children, brother, sister, nan, nana, nanny, gran,
    granny, grandma, grandmother, grandad, granddad, grandpa, grandfather, aunt, auntie, aunty, uncle, cousin, nephew,
    niece, friend, friends, mates, mate, flatmate, roommate, housemate, neighbour, neighbor, colleague, boss, coworker,
    workmate, in law, mother in law, father in law, lad, hubby, missus, missis, wifey, bloke, fella, old man, girl, boy,
    grandson, granddaughter, grandkid, teenager, toddler, baby, parents, other half, better half, client, patient,
    lodger, carer, teacher, bhai, didi, amma, appa, dadi, nani, buddy, pal, ex, stepdad, stepmum, stepmom, stepson,
    twin, twin brother, twin sister, guest, visitor, eldest, youngest, little one, wee one, teammate, man, woman, lady
  `);

const pets = phrases(`
    dog, cat, puppy, kitten, horse, pony, rabbit, hamster, bunny, budgie, parrot, pup, guinea pig, goldfish, cow, sheep,
    pet, labrador, spaniel, greyhound, pug, dachshund, terrier, poodle, moggy, tortoise, goat, collie, retriever,
    chicken, hen, donkey, alsatian, cats, kittens, puppies, cows, hens, chickens, ducks, geese, duck, goose, swan, pig, pigs, piglet, fish, gerbil, ferret, lizard, squirrel, fox, hedgehog, pigeon, pigeons, rat, mouse, mice, llama, alpaca, stallion, ponies, rabbits, hamsters, bunnies, midges, wasps, tom cat, whippet, beagle, bulldog, bird, ewe, ewes, lamb, lab, heifer, mare, foal, gelding, dogs, horses
  `);

/** "my dog", "our old dog": the owner's "my" is no sign of the speaker's own body. */
const owned = (owners: readonly string[], nouns: readonly string[]): string[] =>
  owners.flatMap((owner) => nouns.map((noun) => `=${owner} ${noun}`));

/** A pet one rides or falls over is no patient: "off my horse", "tripped over the dog". */
export const underfoot = ['off', 'over', 'by', 'from', 'on'].flatMap((way) =>
  owned([way, `${way} my`, `${way} our`, `${way} the`, `${way} his`, `${way} her`, `${way} a`], pets),
);

/** Who is spoken of. */
export const persons = {
  KIN: kin,
  OTHER: [
    ...owned(['my', 'our', 'me', 'his', 'her', 'the'], kin),
    ...phrases(`
    mum, mom, mam, mummy, mommy, dad, daddy, grandad, granddad, grandpa, grandma, gran, granny, nan, nana, grandmother,
    grandfather, aunt, auntie, aunty, uncle, cousin, someone, somebody, a friend, this guy, the guy, a guy, this man, this woman, a man, a woman, the man,
    the woman, the person, this lady, the lady, an old lady, a bloke, this bloke, one of the kids, him indoors,
    her indoors, a lad, a lady
  `),
  ],
  OTHER_PRONOUN: phrases(`
    he, she, him, her, his, hers, himself, herself, who, their back, themselves
  `),
  SELF: phrases(`
    i, my, me, mine, myself, am, we, us, our, meself
  `),
  PET: pets,
  ANIMAL: [
    ...owned(
      [
        'my',
        'our',
        'the',
        'a',
        'me',
        'his',
        'her',
        'their',
        'my old',
        'the old',
        'our poor',
        'the poor',
        'our old',
        'my poor',
        'my little',
      ],
      pets,
    ),
    ...phrases("rover, fido, dog 's, cat 's, puppy 's, kitten 's"),
  ],
  STORY: phrases(`
    film, films, movie, movies, telly, television, series, the episode, this episode, new episode, last episode, next episode, character, novel, on the news,
    an episode of the, watched an episode of, watching an episode of,
    drama, soap, documentary, podcast, article, netflix, song, lyrics, comic, cartoon, quiz, the actor,
    actor, youtube, read about, dream, dreamt, dreamed, nightmare, story, on the radio, soap opera,
    eastenders, coronation street, watching casualty, episode of casualty, casualty on, greys anatomy, grey 's anatomy, play numb, album,
    playlist, song called, linkin park, pink floyd, crossword, video game, superhero, the villain,
    footballer, striker, goalkeeper, the player, tiktok, instagram, facebook, reddit, on tv, on the tv,
    the tv, in the book, a book, this book, tv show, a show, the show, this show, that show, in a game,
    in the game, the band, a game i play, in a play, on the telly, video games,
    hospital show, hospital drama, in chapter, last chapter, the stuntman, a stuntman, stunt, the hero,
    the heroine, the murderer, the actress, that actress, that actor, cricketer, the batsman, goalie,
    tour de france, grand prix, storyline, patients with, a patient with, pain patients, first aid, essay on,
    detective, thriller, finale, whodunnit, corrie, emmerdale, hollyoaks, holby, on casualty, in casualty tonight some, musical statues, charades, panto,
    programme about, program about, this programme is, that programme, watched a programme, on this programme, winger, quarterback, midfielder,
    the keeper, formula 1, formula one, grand national, the news said, the news says, the paper said, the papers said, the radio said, headline, headlines,
    in my game, the knight, the wizard, the dragon, pirate, zombie, zombies, vampire, first chapter, second chapter, last chapter, next chapter, opening chapter, final chapter,
    the crime drama, murder mystery, the murder, the victim, the butler, for my finals, reviewing a case, reading about a, in hollywood,
    in casualty last night, in gladiator, in mash, the archers, survival show, crime channel, in that final, in the final, at wimbledon, the commentator said, ronaldo, messi, neymar, serena, djokovic, federer, beckham, lassie, scarlett, james bond, bond film, game of thrones, star wars, harry potter, sherlock, batman, superman, spiderman, beethoven, frida kahlo, tom cruise, tv doctor, in my book, in the novel
  `),
  /** What a thing is spoken of with, where a body would be "my". */
  THING_MARK: phrases(`
    the, a, an, that, this, these, those, our, your, next door 's
  `),
  /** After "the", no thing: what stands for a body, a person, a sign or its treatment. */
  NO_THING: phrases(`
    one, ones, other, others, rest, whole, lot, bit, part, parts, thing, things, area, spot, patch, muscle, muscles, nerve, nerves, body, side, way, only, last, first, next, same, left, right,
    worst, moment, minute, second, time, day, days, night, week, weeks, month, morning, year, feeling, sensation, power, strength, use, weight, stream, flow, urge, need, room, rooms, world, floor, ground, walls, ceiling,
    scan, scans, test, tests, result, results, biopsy, mri, x ray, blood, bloods, screening, letter, hospital, op, operation, surgery, injection, tablets, pills, medication, painkillers, codeine, morphine, physio, exercises, stretches, stretch, exercise, pose,
    paper, tissue, seat, chair, saddle, sheets, bed, bedding, mattress, pad, pads, shower, water, warmth, heat, cold, fall, falls, crash, accident, impact, collision, wheelchair, stick, stairs, step, pedal, brake, clutch, car, van, lorry, truck, bus, driver, bike, motorbike, horse, ladder,
    thermometer, temperature, fever, chill, chills, pain, pains, ache, swelling, lump, mole, growth, tumour, baby, bump, waters, contractions, bleeding, man, men, woman, women, lad, lads, girl, boy, guy, guys, bloke, lady, person, people, patient, client, customer, neighbour, neighbours, tenant, lodger, guest, guests, visitor, visitors,
    postman, postie, gardener, cleaner, plumber, builder, window cleaner, milkman, teacher, pupil, student, students, kid, kids, child, children, twins, teenager, toddler, youngster, youngest, eldest, oldest, middle one, old dear, old boy, old girl, old fella, chap, fella, worker, workers, colleague, colleagues, boss, manager, passenger, pedestrian, cyclist, rider, player, runner, walker, hiker, climber,
    bride, groom, cook, chef, waiter, waitress, vicar, priest, nun, soldier, policeman, officer, nurse, carer, babysitter, au pair, nanny, electrician, decorator, roofer, labourer, farmer, shepherd, delivery driver, courier, stranger, victim, casualty, crowd, family, couple, pair, both, two, three, speech, voice, words, vision, sight, balance, walking, grip, mind, brain, skin, life, bleeding, period, cough, breathing,
    porter, apprentice, barman, barmaid, baker, butcher, barber, hairdresser, dentist, landlord, landlady, caretaker, janitor, security guard, guard, trainee, intern, assistant, secretary, receptionist, coach, trainer, instructor,
    captain, referee, goalie, jockey, dancer, singer, drummer, scaffolder, joiner, carpenter, bricklayer, brickie, mechanic, engineer, fitter, welder, miner, fisherman, sailor, pilot, steward, minister, bishop, pastor, imam, rabbi, prisoner, pensioner, pal, in laws,
    relative, relatives, childminder, adult, elder, lollipop lady, dinner lady, cabbie, dog walker, dustman, binman, painter, handyman, tradesman, workman, foreman, gaffer, supervisor, staff, trucker, biker, skater, surfer, skier, swimmer, gymnast, wrestler, boxer, veteran, widow,
    itching, zapping, stinging, gnawing, nagging, throbbing, squeezing, shaking, twitching, dragging, burning, weeing, peeing, dribbling, leaking, limping, vomiting, coughing, sneezing, sweating, fainting, wobbling, stumbling, clicking, popping, grinding, crack, click, clunk, pop, snap,
    sound, noise, twinge, jolt, shock, stab, knot, spasm, lightning, fire, ball, rock, elephant, band, belt, vice, knife, needles, ants, bugger, beast, sod, so and so, devil, bastard, blighter, trouble, problem, issue, complaint, condition, old enemy, gremlin,
    plumbing, tap, pipes, equipment, department, machinery, downstairs, waterworks, tackle, bits, works, system, tank, valve, penny, pump, thought, thoughts, voices, toilet paper, loo paper, loo roll, toilet roll, toilet seat, numbers, message, messages, signal, signals, picture, lights, apparatus, floodgates, dam, banks
  `),
  /** Nobody in particular: after a story, one of it. */
  STRANGER: phrases(`
    this guy, the guy, a guy, this man, this woman, a man, a woman, the man, the woman, the person, the lady, a bloke, this bloke, some bloke,
    some guy, some man, some woman, a lad, a lady, someone, somebody,
    this fella, the fella, a fella, that fella, some fella, this chap, the chap, a chap, this lad, this girl, this lady, this kid, this poor
  `),
  /** Seen or read of. */
  WITNESS: phrases(`
    watched a, watched the, watching a, watching the, watched that, saw a, saw the, saw that, seen a, seen the, read about, reading about,
    heard about, heard of, there was a, there is a, there has been a
  `),
  GENERIC: phrases(`
    you, your, yourself, people, somebody, someone, anyone, anybody, a person, folk, folks, everyone,
    patients, a man, a woman, they, a body, someone 's, others, a disc, a back,
    =on a horse, =on the horse, =ride a horse, =riding a horse
  `),
  DIED: phrases(`
    died, dead now, passed away, passed on, rest his soul, rest her soul, god rest, before he died,
    before she died, killed him, killed her, late husband, late wife, late mother, late father,
    we lost him, we lost her, lost my, before she passed, before he passed, before they passed,
    with jesus, with the lord, with god now, in heaven, not around any more, not with us, no longer with us,
    buried him, buried her, long gone now
  `),
  CONCERNS_SESSION: phrases(`
    do these, do this, join in, her back, his back, can she, can he, is she ok, is he ok, is she okay,
    is he okay, their back, she wants to, he wants to, do the stretches, doing these, wants to join,
    should she, should he, joining in, joins in, is joining, taking part, wants a go,
    his spine, her spine, their spine, 's spine, doing it today, doing this today, doing the session,
    having a go,
    his hips, her hips, the one doing, doing it with me, the one exercising, here with me, with me today
  `),
  CLINICIAN: phrases(`
    doctor, doctors, gp, physio, physiotherapist, consultant, specialist, surgeon, oncologist, midwife,
    nurse, neurologist, physical therapist, pt, therapist, chiropractor, osteopath, hospital,
    rheumatologist, clinic, cardiologist, orthopedist, orthopaedic, team, professional, spine guy,
    medic
  `),
};
