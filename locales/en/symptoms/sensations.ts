import { phrases } from './phrases.ts';

/** What is felt, and how strongly. */
export const sensations = {
  NUMBW: phrases(`
    numb, numbs, numbed, numbness, numbish, numbing, number than, no feeling, no feelings,
    no sensation*, no real feeling, zero feeling, zero sensation, little feeling, hardly any feeling,
    not much feeling, less feeling, asleep, =fell asleep, =fallen asleep, =falls asleep,
    =falling asleep, gone to sleep, went to sleep, goes to sleep, going to sleep, go to sleep, woolly,
    wooly, cotton wool, made of wood, wooden, like wood, block of wood, novocain*, lidocaine,
    injection at the dentist, been injected, after the dentist, at the dentist, deadened, anesthetized,
    anesthetised, anesthetic, desensiti*, senseless, insensitive, not my skin, someone else,
    somebody else, not mine, not like mine, not there, not part of me, not belong to me,
    does not belong, is missing, detached, disconnected, wearing a sock, wearing socks, like leather,
    rubbery, feels foreign, absent, frozen, froze up, sensation loss, sensory loss, loss of sensation,
    loss of feeling, reduced sensation, altered sensation, sensation is reduced, dulled,
    dull sensation, less sensitive, stopped feeling, unable to feel, like plastic, like rubber,
    like cardboard, nothing when i touch, sunn, sun ho gaya, hypoesthesia, hypoaesthesia,
    no longer feel, any sensation, like a dead, lifeless, blocks of wood, wooden blocks
  `),
  DEADW: phrases(`
    dead, blank, lifeless, gone off, hollow
  `),
  TINGLE: phrases(`
    tingl*, pins and needles, pins an needles, pins needles, pin and needle*, pins and needle,
    pens and needles, needles, prickl*, pricking, fizz*, buzz, buzzing, buzzy, buzzes, vibrating,
    crawling, ants, crawly, creepy crawl*, static, sparkl*, electric tingles, tickling, tickly,
    jhunjhun*, jhanjhan*, paresthesia, paraesthesia, fuzzy, fuzziness, zingy, effervescent, pop rocks,
    pin prick*, popping candy, fuzz, carbonated, lemonade, hums, humming, zinging, zings, zaps,
    zapping, dysesthesia, dysaesthesia, electric tickle, tv static, champagne, bubbles, bubbling,
    sherbet, prickles, stinging nettles, nettles, like bees, bees, crackling
  `),
  ODD: phrases(`
    funny, weird, strange, odd, different, peculiar, unusual, not right, not normal, off, wrong,
    not the same, not quite right, altered, changed, dull, muffled
  `),
  WEAKW: phrases(`
    weak, weakness, weaker, weakened, weakening, weakly, no strength, less strength, feeble,
    not as strong, no power, less power, wobbly, shaky, unsteady, unstable, like jelly, like jello,
    jelly, jello, like elastic, like spaghetti, like noodles, like rubber, like lead, heavy as lead,
    lacking strength, lacks power, wobble, wobbling, strength is going, not strong,
    like cooked noodles, like water
  `),
  WEAK_STRICT: phrases(`
    weak, weakness, weaker, no strength, no power, weakening
  `),
  WEAKER: phrases(`
    weaker, weakening, losing strength, losing power, losing its strength, losing its power,
    less and less strength, less strength every*
  `),
  POWER: phrases(`
    power, strength, use, movement, muscle power
  `),
  TREMBLE: phrases(`
    shak*, trembl*, quiver*, tremor*, wobbl*
  `),
  PAINW: phrases(`
    pain, pains, painful, paining, pained, painfull, hurt, hurts, hurting, ache, aches, ached, aching,
    achy, sore, soreness, throb*, spasm*, cramp*, burning, burns, agony, stabs, stabbing, twinge*,
    discomfort, tender, ouch, neuralgia, backache, dard, back pain, stings, stinging, gripe*, smarting,
    ow, sharp
  `),
  PAIN_NOUN: phrases(`
    pain, pains, painful, hurt, hurts, hurting, ache, aches, aching, achy, paining, cramp, cramps,
    cramping, burning, burns, agony, throbbing, spasm*, sciatica, stabbing, soreness, shooting
  `),
  MILD: phrases(`
    tight, tightness, stiff, stiffness, sore, achy, tired, knackered, heavy, stretchy, tender,
    fatigued, exhausted, lazy
  `),
  SEVERE: phrases(`
    severe, severely, excruciating, excruciatingly, agony, agoni*, unbearable, unbearably, intolerable,
    terrible, awful, horrible, horrendous, horrific, dreadful, intense, extreme, extremely, crippling,
    debilitating, brutal, savage, massive, crazy, insane, unreal, violent, vicious, hellish, torture,
    torturous, ungodly, through the roof, off the scale, off the charts, so bad, really bad, very bad,
    too bad, too much, so much, too painful, very painful, so painful, really painful,
    extremely painful, super painful, incredibly painful, screaming, in tears, crying, i cry,
    i would cry, cry out, crying with, unspeakable, unimaginable, worst, bad bad, that bad,
    a lot of pain, lots of pain, tons of pain, loads of pain, so sore, that sore, really sore,
    very sore, in bits, wrecked, destroyed, hurts like hell, like hell, like mad, like a bitch,
    like a knife, doubled over, doubles me over, bent double, hurts so much, hurts so bad, hurts a lot,
    hurts too much, really hurts, hurting so much, hurting a lot, hurts really bad, a killer,
    serious pain, bad pain, howling, murder, murderous, hell, shocking, wicked, ferocious, blinding,
    raging, strong pain, very strong, really strong, stabbing, bad today, acute pain, cactus, rooted,
    stuffed, banjaxed, in ribbons, cannot take, bad one, ridiculous
  `),
  KILLING: phrases(`
    killing me, killing him, killing her, kills me, kills, killin me, killing, murdering me,
    crucifying me, doing me in, finishing me, giving me hell, giving me murder, giving me gyp,
    giving me grief, playing merry hell, is murder, death of me
  `),
  SUDDEN: phrases(`
    sudden, suddenly, all of a sudden, out of nowhere, came from nowhere, out of the blue,
    without warning, no warning, just like that, overnight, in an instant, one minute, abrupt*,
    instantly, all at once, from nowhere, in one go, at once, came on fast
  `),
  WORSE: phrases(`
    worse, worsening, worsen*, worse and worse, deteriorat*, going downhill, gone downhill,
    progressing, progressively, more and more, increasing, increased, spreading, getting weaker,
    every day, by the hour, by the day, each day, by the minute, day by day, weaker and weaker,
    weaker every, losing
  `),
  SHOOTS: phrases(`
    shoot*, shot, radiat*, travel*, runs, running, run, goes, going, go, moves, moving, moved, spread*,
    zing*, zap*, electric*, jolt*, jumps, referred, burns, burning, streak*, hot wire, lightning,
    extends, extending, tracks, tracking, darts, darting, comes, coming, fires, firing, aching, aches,
    pulling, pain, pains, hurts, nerve pain, stabs, stabbing, ache, went, down, getting, reaching,
    reaches, sharp, ripping, wire
  `),
  SCIATICA: phrases(`
    sciatica, sciatic, trapped nerve, pinched nerve, nerve pain, radiculopathy, sciatic nerve,
    radicular, nerve is trapped, nerve root
  `),
  SHARP: phrases(`
    sharp, stab, stabs, stabbed, stabbing, knife, pinch, pinches, pinching, pinched, twinge, twinges,
    twinged, catches, catching, caught, nips, nipping, nipped, nip, jab, jabs, jabbing, jabbed, tweak*,
    zing, zinger, jolt, jolts, electric shock, shooting, shoots, shot, shock, needle, piercing,
    lancing, spike, grabbed, grabs, grabbing, zapped, zap, jarred, jarring, nasty catch, catch in,
    sting, stung, gripped, gripping, wrenched, shocked, jumped, tweaks, tweaky, nippy, ripping,
    searing, burning jab, needles in my back, hot needle, lightning bolt, bolt, spasm, spasms, spasmed,
    kick, snag, snagged, snags
  `),
  POP: phrases(`
    pop, pops, popped, popping, crack, cracked, snap, snapped, crunch, crunched, tore, torn, rip,
    ripped, clunk, clunked, something went, gave in my back, something gave, twang, twanged, pinged,
    ping, tear, a snap
  `),
  TEARING: phrases(`
    tearing, ripping, tears through, ripped apart, being torn, torn apart, rips through, tearing apart
  `),
};
