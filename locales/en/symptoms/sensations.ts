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
    no longer feel, any sensation, duller, blunted, muted, numby, like a dead, lifeless, blocks of wood, wooden blocks,
    numb nothing, like touching rubber, like touching someone else
  `),
  SOFT: phrases(`
    jelly, jello, rubber, mush, lead, wood, stone, concrete, water, spaghetti, noodles, string, custard, putty, sponge,
    cotton, nothing
  `),
  DEADW: phrases(`
    dead, blank, lifeless, gone off, hollow, dead spot, dead patch, dead area, dead bit,
    deadness, slight deadness
  `),
  TINGLE: phrases(`
    tingl*, pins and needles, pins an needles, pins needles, pin and needle*, pins and needle,
    pens and needles, needles, prickl*, pricking, fizz*, buzz, buzzing, buzzy, buzzes, vibrating,
    crawling, ants, crawly, creepy crawl*, static, sparkl*, electric tingles, tickling, tickly,
    jhunjhun*, jhanjhan*, paresthesia, paraesthesia, fuzzy, fuzziness, zingy, effervescent, pop rocks,
    pin prick*, popping candy, fuzz, carbonated, lemonade, hums, humming, zinging, zings, zaps,
    zapping, dysesthesia, dysaesthesia, electric tickle, tv static, champagne, bubbles, bubbling,
    sherbet, prickles, stinging nettles, nettles, like bees, bees, crackling, tingle*, fizzle, fizzles,
    crackly, zizz, zizzing, jangly, jangling, nettle, stung, stingy, electric feeling, electricity,
    current running, current, buzzed, vibration, vibrations, vibrates, quivering nerves, bubbly,
    sizzle, sizzling, prickled, pricks, spider, spiders, worms, insects, bugs crawling, goose pimply,
    static electricity, fairy lights, hot needles, little needles, thousand needles, dancing ants,
    gone fizzy, shimmering, shimmery, wriggly, creepy crawlies, paraesthesiae, jitters,
    jaggy, pins and glass, jags, pins and prickles
  `),
  ODD: phrases(`
    funny, weird, strange, odd, different, peculiar, unusual, not right, not normal, off, wrong,
    not the same, not quite right, altered, changed, dull, muffled
  `),
  WEAKW: phrases(`
    weak, weakness, weaker, weakened, weakening, weakly, no strength, less strength, feeble, no strong, no force,
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
    less and less strength, less strength every*,
    wobblier, shakier, wonkier, floppier, feebler, limper, less steady,
    less strong,
    lazier
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
    ow
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
    stuffed, banjaxed, in ribbons, cannot take, bad one, ridiculous, ghastly, hideous, diabolical,
    atrocious, abysmal, horrid, desperate, monstrous, nasty, fierce, outrageous, beyond words,
    beyond belief, out of this world, unholy, unbelievable, incredible, mind blowing, eye watering,
    tear jerking, toe curling, gut wrenching, searing, sickening, nauseating, deadly, woeful,
    mighty sore, rotten, dire, pure agony, off the richter, through the floor, unmerciful, merciless,
    punishing, paralysing, incapacitating, disabling, immense, enormous, tremendous, acute, terribly,
    awfully, horribly, badly, something fierce, something awful, something terrible, like the devil,
    like billy o, like crazy, like anything, no joke, beyond bearable, past bearing, not bearable,
    beyond a joke, ten outta ten, white hot, red hot poker, like labour, worse than labour,
    worse than childbirth, like childbirth, like giving birth, full on, big time
  `),
  KILLING: phrases(`
    killing me, killing him, killing her, kills me, kills, killin me, killing, murdering me,
    crucifying me, doing me in, finishing me, giving me hell, giving me murder, giving me gyp,
    giving me grief, playing merry hell, is murder, death of me
  `),
  SUDDEN: phrases(`
    sudden, suddenly, all of a sudden, out of nowhere, came from nowhere, out of the blue,
    without warning, no warning, just like that, overnight, in an instant, one minute, abrupt*,
    instantly, all at once, from nowhere, in one go, at once, came on fast, came on quick*, come on quick*,
    came on sudden, come on sudden, in a flash, in no time, rapid*, overnight, really fast, so fast, very fast, very quickly, really quickly, so quickly
  `),
  WORSE: phrases(`
    worse, worsening, worsen*, worse and worse, deteriorat*, going downhill, gone downhill,
    progressing, progressively, more and more, increasing, increased, spreading, getting weaker,
    every day, by the hour, by the day, each day, by the minute, day by day, weaker and weaker,
    weaker every, losing
  `),
  SHOOTS: phrases(`
    shoot*, shot, radiate, radiates, radiating, radiated, radiation, travel*, runs, running, run, goes, going, go, moves, moving, moved, spread*,
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
    kick, snag, snagged, snags, grab, ping, pinged, pang, pangs, dart, darted, sear, crick, catch,
    bite, jolted, skewered, skewer, dagger, daggers, razor, sword, ice pick, hot knife, lanced, spiked,
    nailed, nail, jag, jaggy, jagged, stitch like, prick, pricked, cramped up, clamped, knot, knotted,
    tightened suddenly
  `),
  POP: phrases(`
    pop, pops, popped, popping, crack, cracked, snap, snapped, crunch, crunched, tore, torn, rip,
    ripped, clunk, clunked, something went, gave in my back, something gave, twang, twanged, pinged,
    ping, tear, a snap
  `),
  TEARING: phrases(`
    tearing, ripping, tears through, ripped apart, being torn, torn apart, splitting open, splitting apart, splitting in half, splitting in two, shearing, rips through, tearing apart
  `),
  CHANGEW: phrases(`
    shift, shifting, shifted, odds, success, avail, joy, budge, reduce, reducing, reduced, lessen, lessening, lessened, decreasing, subsiding, disappear,
    disappearing, diminish, diminishing, budging, budged, settle, settling, settled, heal, healing, healed,
    mend, mending, lift, lifting, lifted, ease, easing, eased, help, helping, helped, helps, fix,
    fixed, fixing, change, changed, changing, different, difference, progress, progressing, forward,
    forwards, improvement, improvements, improve, improved, improving, better, sorted, sort, clear,
    clearing, cleared, gone, recover, recovering, recovered, recovery, relief, joy, luck, dice, result,
    results, effect, respond, responding, responded, working, worked, work, dent, headway, dented,
    cure, cured, let up, go away, going away, went away, good, effect, benefit, dissipate, dissipated,
    subside, subsided, subsiding, abate, abated, abating, calm, calmed, calming, loosen, loosening,
    resolve, resolved, resolving, fading, faded, fade, turning, turned the corner, corner,
    getting anywhere, getting there
  `),
  REMEDY: phrases(`
    physio, physiotherapy, stretches, stretching, exercises, tablets, painkillers, ibuprofen,
    paracetamol, codeine, rest, resting, ice, heat, massage, yoga, osteopath, chiropractor,
    acupuncture, treatment, medication, pills, naproxen, creams, cream, gel, hot baths, baths,
    swimming, pilates, foam roller, tens machine, this routine, the routine, programme, program,
    nurofen, ibuprofen gel, advil, tylenol, aspirin, motrin, aleve, brufen, co codamol, cocodamol, diclofenac, arnica,
    injections, everything, anything i try, anything i do, whatever i try, tiger balm, voltarol,
    deep heat, heat pads, hot water bottle, turmeric, balm
  `),
};
