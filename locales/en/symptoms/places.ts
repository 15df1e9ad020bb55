import { phrases } from './phrases.ts';

/** Where on the body. `=` makes a phrase exclusive, `*` matches any ending. */
export const places = {
  LEG1: phrases(`
    leg, foot, knee, calf, thigh, shin, ankle, toe, toes, heel, sole, instep, limb, hamstring,
    lower leg, =ball of my foot, =bottom of my foot, =back of my leg, =back of my thigh,
    =back of my knee, =side of my leg, =back of the leg, =back of the thigh, =one of my legs,
    =one of my feet, =one of his legs, =one of her legs, =one of the legs, =one of his feet,
    =one of her feet, =one of my thighs, =one of my calves, =one of my knees, tiptoe, peg,
    =bottom of my left foot, =bottom of my right foot, forefoot, lower limb, quad, leggy, left one,
    right one, hoof, peg leg, drumstick, footsie
  `),
  LEGSP: phrases(`
    legs, feet, knees, calves, thighs, shins, ankles, heels, limbs, lower limbs, lower body,
    lower half, bottom half, waist down, waist downwards, waist downward, waist below, soles,
    hips down, everything below my waist, below the waist, below my waist, from there down, feets,
    hamstrings, both pins, trotters, plates of meat, hooves, tootsies, old pins
  `),
  FOOT: phrases(`
    foot, toe, toes, big toe, ankle, heel, heels, forefoot, front of my foot, ball of my foot, feet
  `),
  SADDLE: phrases(`
    groin, groins, crotch, saddle, saddle area, saddle region, private, privates, private part*,
    private area*, private bit*, private region, genital*, vagina*, vulva, labia, clit*, penis, willy,
    dick, cock, my balls, his balls, testicle*, testes, scrotum, my bits, his bits, her bits,
    lady bits, =my lady bits, =my lady parts, =her lady bits, girl bits, boy bits, bits and bobs, naughty bits, man bits, lady part*, girl part*,
    boy part*, man part*, front bottom, fanny, foof, minge, pussy, hoo ha, hoohah, vajayjay, coochie,
    cooter, yoni, =bum, bums, bottom, butt, ass, arse, backside, back side, rear end, my rear,
    my behind, his behind, her behind, bumhole, bum hole, butthole, butt hole, asshole, arsehole,
    bumbum, tush, tushy, tushie, booty, fundament, derriere, posterior, keister, heinie, hiney, rump,
    behind, anus, anal, around the anus, back passage, rectum, rectal, perineum, perineal, perianal,
    taint, gooch, between my legs, between the legs, between his legs, between her legs,
    between their legs, between my thighs, between the thighs, inner thigh, inner thighs,
    inside of my thigh*, insides of my thigh*, inside my thigh*, inside of the thigh*,
    inside of both thigh*, inside of both my thigh*, inside of both of my thigh*,
    inside my upper thigh, inside of my leg*, buttock*, butt cheek*, bum cheek*, arse cheek*,
    ass cheek*, one cheek, left cheek, right cheek, both cheeks, undercarriage, nether region*,
    nethers, my tackle, wedding tackle, his tackle, crown jewels, family jewels, jewels,
    meat and two veg, where i sit, where i would sit, the part i sit on, the bit i sit on,
    bits you sit on, bit you sit on, where you sit, where you would sit, where i wipe, where i pee,
    where i poo, sit bones, sitting bones, seat bones, down there, down below, downstairs, tailbone,
    tail bone, coccyx, pelvis, pelvic, pelvic floor, pubic, pubes, glute, glutes, urethra, pee hole,
    bikini area, bikini line, underwear area, nappy area, intimate area*, intimate part*,
    lower region*, back there, under there, haunches, lap, my seat, sitting area, saddle part,
    where the saddle, my sex, sitting part*, bathing suit area, mons, prostate area, cheeks, tail end,
    tail, saddle bit, nether bits, bits you sit, lady garden, garden area, hole, arsehole area,
    holy of holies, special place, special area, but in my bottom, junk, my junk, his junk,
    in my pants, in my knickers, downtown, tackle, pecker, todger, knob, wee man, ladybits, vadge,
    punani, biscuit area, sitter, sit upon, where the sun does not shine, bahookie, duff, jacksie,
    jacksy, keester, seat of my pants, bot, botty, bot bot, winkie, winky, pee pee area, front bum,
    flower, hoo hoo, no no zone, willie, johnson, manhood, member, schlong, meat, ball sack, ballsack,
    nutsack, goolies, my nuts, me nuts, his nuts, nads, gonads, cooch, pum pum, cha cha,
    bollocks, bollock, ballocks, bawbag, hind end, hindquarters, tail bit, =lady bits, back end,
    bumhole area, baws, backend, wee bits, private place, where my legs meet, where the legs meet,
    crack of my bum, bum crack, butt crack, arse crack, bathing suit, where the saddle goes,
    me bits, ma bits, me privates, me balls, ma baws, me arse, me groin, =her lady parts, =his man parts, atween ma legs, atween my legs,
    between ma legs, between me legs, between your legs, below the belt, down south, south of the border, where a saddle, where a bike saddle,
    where a saddle goes, where the saddle would, where a saddle would, where a bicycle seat,
    where a bike seat, where the bike seat, saddle goes, where a nappy, where the nappy,
    underneath down there, my underneath, undercarriage area, sit bits, sitting bits, bit i sit on,
    part i sit on, part you sit on,
    area i sit on, area you sit on, sits on a bike seat, sits on a saddle, sits on the saddle, sits on the bike, saddle would touch
  `),
  GENITAL: phrases(`
    groin, crotch, genital*, vagina*, penis, private*, down there, down below, testicle*, my bits,
    anus, anal, back passage, rectum, between my legs, between the legs, perineum, willy, scrotum
  `),
  BACK: phrases(`
    back, backs, lower back, low back, lumbar, spine, spinal, backbone, back bone, vertebra*, disc,
    disk, small of my back, =bottom of my back, =base of my spine, =my backs, sacrum, si joint,
    sacroiliac, loin, loins, kamar, trunk, flank, spinal column
  `),
  CHEST: phrases(`
    chest, heart, breastbone, breast bone, sternum, left breast, thorax, ticker, retrosternal,
    between my breasts, precordial,
    bosom, bosoms, my bust, boobs
  `),
  BELLY: phrases(`
    belly, stomach, tummy, tum, abdomen, abdominal, abdominals, gut, guts, navel, belly button,
    insides, midriff, womb, bump, epigastr*, tum tum, tummies, solar plexus, wame, fossa, stum, belle, pet dard
  `),
  ARM: phrases(`
    arm, hand, wrist, elbow, finger, fingers, thumb, shoulder, forearm, arms, hands, wrists, elbows,
    shoulders, shoulder blade*, knuckle*, fingertip*
  `),
  ARM_ONLY: phrases(`
    arm, left arm, right arm, arms, hand
  `),
  HEAD: phrases(`
    head, neck, skull, forehead, eye, eyes, ear, ears, throat, scalp, headache, migraine, noggin
  `),
  FACE: phrases(`
    face, facial, cheek, mouth, lip, lips, tongue, jaw, eyelid, smile, chin
  `),
  HIP: phrases(`
    hip, hips, side, waist, kidney, kidneys, flank
  `),
  /** Where someone lies who has gone down indoors. */
  FLOOR: phrases(`
    floor, ground, carpet, rug, lino, tiles, laminate, floorboards, hall, hallway, landing, kitchen floor, bathroom floor, hall carpet, hall floor,
    living room floor, bedroom floor, bathroom tiles, driveway, pavement, patio, decking, flair, flare,
    concrete, deck, tarmac, garage floor, drive
  `),
  SKIN: phrases(`
    skin, patch, strip, spot, area, body, everywhere, all over, upper back
  `),
  SIDE: phrases(`
    left, right, left hand, right hand, lefthand, lhs, rhs, one side, other side, outer, outside,
    lower, upper, whole, entire
  `),
  LEFT: phrases(`
    left
  `),
  RIGHT: phrases(`
    right
  `),
  ONESIDE: phrases(`
    left, right, one, one side, the one, single, only one, this
  `),
  LEGMAIN: phrases(`
    leg, thigh, knee, limb, quad, hamstring, lower leg, hip, hips, legs, thighs, knees, one of my legs,
    calf, shin
  `),
  RIBS: phrases(`
    ribs, ribcage, rib cage, rib
  `),
  /** Told of a sign not named: where it was first. */
  SPREAD_FROM: phrases(`
    it started in, started in, started off in, began in, it began in, it was in, it was just in, it was only in, first it was,
    it is in, it started down, it started on, started down, it went down, this started in, it all started in, started on
  `),
  SADDLE_STRONG: phrases(`
    genital*, privates, private parts, private part, vagina, vulva, penis, testicles, scrotum,
    perineum, anus, rectum, groin, crotch, willy, labia, my bits, lady bits, lady parts, saddle area,
    between my legs, undercarriage, back passage, my balls, nether regions, front bottom, foof, fanny,
    junk, tackle, my manhood, pubic area, lady garden, private area, inner thighs, inner thigh,
    buttocks, butt cheeks, bum cheeks,
    bollocks, bollock, ballocks, testicle, balls, perineal, perianal, rear end,
    hind end, backside, buttock, bum cheek
  `),
  /** A pose or a stretch felt there. */
  SADDLE_POSE: phrases(`
    stretch, stretching, stretched, pull, pulling, squeeze, clench, muscle, muscles, glute, glutes, opener, burn, pose, exercise,
    exercises, workout, lunges, squats, bridges, bridge, tuck, lift
  `),
  SADDLE_BENIGN: phrases(`
    stretch, stretching, stretched, strain, strained, pull, pulled, pulling, tight, tightness, stiff,
    opener, sore, ache, aches, aching, pain, hurts, hurt, hurting, pillow, cushion, block, towel, fine,
    normal, ok, okay, this one, deep in, deep, itchy, itch, sweaty, sweat, shave, rash, chafing, chafed, squeeze, squeezing,
    clench, lift, lifting, raise, tuck, press, working, work, burn, burning, fire, big, size, firm,
    toned, strength, strong, strengthen, flexor, exercise, exercises, should, do, feel the, feel it,
    feel that, good, hernia, kick, kicked, comes, coming, down my, leg pain, to my, into my, shoots,
    goes, runs, travels, radiate, radiates, radiating, radiated, radiation, bruise, bruised, landed, fell, injury, itching, spot, what, where,
    which, name, called, joke, pass the, ball
  `),
  LEGS_STRONG: phrases(`
    my legs, both legs, both my legs, my feet, both feet, both my feet, my two legs, my 2 legs,
    the legs, legs, both of my legs, both of my feet, my toes on both feet, his legs, her legs,
    his feet, her feet
  `),
  LEG_STRONG: phrases(`
    my leg, my left leg, my right leg, the leg, one leg, left leg, right leg, that leg, this leg,
    the left leg, the right leg, his leg, her leg, me leg
  `),
};
