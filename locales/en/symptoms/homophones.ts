import type { Mishearing } from '../../../src/safety/understanding/pack.ts';
import { phrases } from './phrases.ts';

/**
 * Everyday words that are heard for a sign, each only between the words it is heard between:
 * what stands before it, what is heard, what is meant, what stands after it, and what must be near.
 */
const table: readonly {
  readonly before?: string;
  readonly heard: string;
  readonly meant: string;
  readonly after?: string;
  readonly near?: string;
}[] = [
  {
    before:
      'is, are, feels, feel, felt, gone, going, went, goes, gets, getting, got, so, completely, totally, all, still',
    heard: 'none, known, norm, nom, nun, gnome, dumb, num, noon',
    meant: 'numb',
    near: 'PLACE',
  },
  {
    before: 'is, are, feels, feel, felt, gone, going, went, so, very, too, getting, got, really, becoming',
    heard: 'week, wreak, weeks, wheat',
    meant: 'weak',
    near: 'PLACE',
  },
  {
    before: 'my left, my right, the left, the right, left, right',
    heard: 'lake, lag, egg, ledge, leak, lick, log, lack',
    meant: 'leg',
  },
  {
    before: 'my left, my right, the left, the right',
    heard: 'food, fort, fruit, full, fit, put',
    meant: 'foot',
  },
  { before: 'my left, my right, inner, outer, upper', heard: 'tie, thai, fly, thy, ties', meant: 'thigh' },
  {
    before: 'my left, my right, left, right',
    heard: 'cuff, cough, cafe, carve, calve, calfs',
    meant: 'calf',
  },
  { before: 'my left, my right, left, right', heard: 'need, kneel, neigh', meant: 'knee', near: 'SYMPTOM' },
  {
    before: 'lower, my lower, me lower',
    heard: 'bag, bat, bank, black, pack, beck, buck, bark, bad',
    meant: 'back',
  },
  { before: 'both', heard: 'lags, eggs, lakes, logs, lex, lads, lens, ledges, begs', meant: 'legs' },
  { before: 'both my, both of my', heard: 'lags, eggs, lakes, logs, lex, ledges', meant: 'legs' },
  { before: 'both, both my', heard: 'fees, feed, feats, fit, fates, feeds', meant: 'feet' },
  { heard: 'boat, booth, oath, bow, boath', meant: 'both', after: 'legs, feet, my legs, my feet, sides' },
  {
    before: 'my, in my, the',
    heard: 'coin, join, loin, grain, gown, grown',
    meant: 'groin',
    near: 'NUMB, TINGLE, numbness, numb',
  },
  { before: 'my', heard: 'button, bottle', meant: 'bottom', near: 'NUMB, numb' },
  {
    before: 'control of my, control of the, control of, control my',
    heard:
      'ladder, letter, platter, flatter, latter, matter, brother, leather, butter, blather, batter, badger, bladed, bother',
    meant: 'bladder',
  },
  {
    before: 'control of my, control of, control my, open my, move my',
    heard: 'bowls, vowels, towels, balls, bells, bowl, bows, owls, bales, boils, bowers, towel, vowel',
    meant: 'bowels',
  },
  { before: 'empty my', heard: 'ladder, letter, platter, blather, batter', meant: 'bladder' },
  {
    before: 'lost, losing',
    heard: 'patrol, console, controlled, controls',
    meant: 'control',
    near: 'BLADDER, BLADDER_ORGAN, SYMPTOM',
  },
  {
    before: 'can not, need to, trying to, want to, to go',
    heard: 'pea, p, key, peek',
    meant: 'pee',
    near: 'TOILET, since, hours, CANNOT, SYMPTOM',
  },
  {
    heard: 'wed, whet, wept, what, let',
    meant: 'wet',
    after: 'myself again, myself in, myself last, myself this, myself yesterday, myself twice',
  },
  {
    heard: 'wedding, waiting, whetting, wetting',
    meant: 'wetting',
    after: 'myself, himself, herself, the bed',
  },
  { heard: 'pooled, pood, pulled', meant: 'pooed', after: 'myself in, myself without, myself again' },
  {
    before: 'can not, can barely, can hardly, could not, barely, hardly',
    heard: 'work, wok, walked',
    meant: 'walk',
    after: 'up the, down the, without, across, any more, to the, at all',
    near: 'LEG1, LEGSP, stairs, AID, SYMPTOM',
  },
  {
    before: 'can not, can barely, can hardly',
    heard: 'moo, mood, groove, mow',
    meant: 'move',
    near: 'PLACE',
  },
  {
    before: 'can not, can barely, can hardly',
    heard: 'left, list, lived, lit',
    meant: 'lift',
    after: 'my, it, the',
    near: 'LEG1, LEGSP',
  },
  {
    before: 'can not, could not',
    heard: 'fuel, heel, fill, fell, veal, field, feed, deal',
    meant: 'feel',
    near: 'PLACE',
  },
  {
    heard: 'camp, count, cart, kent, carnt, kant, counts, cunt, cant, canned',
    meant: 'can not',
    after: 'feel, move, lift, walk, stand, pee, wee, hold, control, breathe, get up, pass, stop',
  },
  {
    before: 'leg, knee, legs, ankle, foot',
    heard: 'gives away, gave away, gives a way, gave a way, give away, gifts way',
    meant: 'gives way',
  },
  { before: 'leg, knee, ankle', heard: 'buckets, knuckles', meant: 'buckles' },
  {
    heard: 'bragging, drugging, dragon',
    meant: 'dragging',
    after: 'my foot, my leg, my left, my right, one foot, one leg',
  },
  {
    before: 'leg is, legs are, leg, legs, feel, am',
    heard: 'power lies, par lies, pair lies',
    meant: 'paralyzed',
    near: 'PLACE',
  },
  {
    before: 'in my, my, tight',
    heard: 'jest, guest, chess, chased, chase',
    meant: 'chest',
    near: 'PAINW, TIGHT, pressure, arm',
  },
  {
    heard: 'just, test, chess, guest, jest',
    meant: 'chest',
    after: 'pain and, pain going, pain down, pains, tightness, is tight, feels tight',
  },
  { heard: 'art, hard, part, hart', meant: 'heart', after: 'attack' },
  {
    before: 'feel, feeling, felt, bit, so, really, am',
    heard: 'daisy, disney, dissy, does he, dis he',
    meant: 'dizzy',
  },
  {
    before: 'i, nearly, almost, just',
    heard: 'painted, tainted, feigned, sainted',
    meant: 'fainted',
    near: 'shower, stood, woke, toilet, bathroom, floor, kitchen, BACK, CANNOT, DIZZY',
  },
  {
    before: 'going to, might, feel, about to',
    heard: 'paint, feint, saint, feign',
    meant: 'faint',
    near: 'DIZZY, DIZZY_FELT, stood, head, hot',
  },
  { heard: 'past out, past doubt, passed doubt, parsed out', meant: 'passed out' },
  {
    heard: 'blocked out, black doubt, back doubt',
    meant: 'blacked out',
    after: 'for, when, in, on, after, yesterday, today, this',
  },
  {
    before: 'fever and, fever with, fever',
    heard: 'hills, shells, jails, tills, bills, children, chilies',
    meant: 'chills',
  },
  {
    before: 'a, running a, got a, have a',
    heard: 'beaver, favour, favor, feature, viva, fibre',
    meant: 'fever',
    near: 'BACK, CHILLS, night, SYMPTOM',
  },
  {
    heard: 'nights wets, nice sweats, night swats, night wets, knight sweats, night sweet',
    meant: 'night sweats',
  },
  {
    before: 'lost, losing, loosing, losing so much, lost so much, lost a lot of, lost loads of',
    heard: 'wait, white, wheat, weighed, wade',
    meant: 'weight',
  },
  {
    before: 'breast, bowel, prostate, skin, lung, bladder, kidney, throat, have had, i had, had',
    heard: 'cancel, camper, dancer, canter, anchor, can sir, canser, chancer',
    meant: 'cancer',
  },
  {
    before: 'had a, bad, nasty, a bad, a nasty, heavy',
    heard: 'full, fault, fool, foul, fell',
    meant: 'fall',
  },
  {
    heard: 'felt, fill, feel, fail, full, veil',
    meant: 'fell',
    after: 'off a, off the, off my, down the, down some, over the, from a, from the, out of',
    near: 'FALLPLACE, HEIGHT, MOUNT, STEPS, stairs, ladder, bike, roof, horse',
  },
  {
    before: 'down the, on the, fell down the, up the',
    heard: 'stares, stars, stirs, stays',
    meant: 'stairs',
    near: 'FALL, SYMPTOM',
  },
  {
    before: 'off a, off the, off my',
    heard: 'latter, letter, lather, later, leather',
    meant: 'ladder',
    near: 'FALL, fell',
  },
  { before: 'off the, off a, off my', heard: 'rough, proof, hoof, route', meant: 'roof', near: 'FALL, fell' },
  {
    before: 'off my, off a, off the, thrown by a',
    heard: 'hoarse, house, force, hose',
    meant: 'horse',
    near: 'FALL, FLUNG, fell, thrown',
  },
  { before: 'off my, off a', heard: 'bite, pike, mike, byke', meant: 'bike', near: 'FALL, fell, came' },
  {
    before: 'car, bike, motorbike, motorcycle, motor cycle',
    heard: 'cash, crush, rash, trash, clash',
    meant: 'crash',
  },
  { before: 'car, bike, road', heard: 'accent, access, axe dent, occident', meant: 'accident' },
  { before: 'hit by a', heard: 'card, cart, care, core, carr', meant: 'car' },
  { heard: 'dinners, sinners, tinners, winners, inners', before: 'blood', meant: 'thinners' },
  { before: 'my', heard: 'berry, billy', meant: 'belly', near: 'PAINW' },
  { heard: 'makes me up, weeks me up, wax me up', meant: 'wakes me up' },
  {
    heard: 'shoes down, suits down, chutes down, shuts down',
    meant: 'shoots down',
    near: 'LEG1, LEGSP, PAINW',
  },
  {
    heard: 'radiators, radio eights, radio eats, radiance',
    meant: 'radiates',
    after: 'down, into, to',
    near: 'PLACE',
  },
  {
    before: 'getting, got, gets, gotten, is, becoming',
    heard: 'worst, verse, wars, worth, wurst',
    meant: 'worse',
    near: 'PLACE, SYMPTOM',
  },
  {
    before: 'no, not getting, not getting any, any, not, never gets',
    heard: 'butter, bitter, batter, letter, bet her',
    meant: 'better',
  },
  {
    before: 'calf is, leg is, ankle is, ankles are, calf, legs are, knee is',
    heard: 'stolen, sullen, solemn, swallow, swallowing',
    meant: 'swollen',
  },
  {
    before: 'a, found a, got a',
    heard: 'lamp, limp',
    meant: 'lump',
    after: 'on my back, on my spine, in my back, on my lower',
  },
  {
    before: 'it',
    heard: 'barns, turns, bones',
    meant: 'burns',
    after: 'when i pee, when i wee, when i urinate',
  },
  { heard: 'flood, blot, mud', meant: 'blood', after: 'in my pee, in my wee, in my urine, in the toilet' },
  { heard: 'write, rite', meant: 'right', after: 'leg, foot, side, hip, thigh, knee, calf' },
  { heard: 'down their', meant: 'down there' },
  {
    heard: 'sins, sense',
    meant: 'since',
    after: 'yesterday, monday, tuesday, wednesday, thursday, friday, saturday, sunday, last, this morning',
  },
  {
    heard: 'know',
    meant: 'no',
    after:
      'numbness, tingling, fever, weakness, trouble, problems, chills, feeling, strength, sensation, bleeding, swelling, improvement, better, blood',
  },
  { before: 'i, you, we, they, do not, did not, not', heard: 'know', meant: 'know' },
  {
    before: 'is, am, are, do, does, did, can, has, have, was',
    heard: 'knot, nought',
    meant: 'not',
    near: 'PLACE, SYMPTOM, sure',
  },
  { heard: 'toy let, toil it, toilette', meant: 'toilet' },
  { heard: 'heard my self, heard myself, hut myself', meant: 'hurt myself', after: 'in, on, doing, when' },
  {
    heard: 'hole',
    meant: 'whole',
    before: 'my, the, a, this, that, her, his',
    after:
      'leg, left, right, side, back, foot, body, area, lower, flight, night, day, bed, thing, time, week',
  },
  {
    heard: 'eye',
    meant: 'i',
    after: 'can not, am, have, had, feel, fell, keep, lost, just, think, got, was, need, wet',
  },
  { heard: 'bean, bin', meant: 'been', before: 'have, has, had, it has, i have' },
  { heard: 'sum', meant: 'some' },
  { heard: 'wood', meant: 'would', before: 'i, it, he, she, leg, legs' },
  { heard: 'ewe', meant: 'you' },
  { heard: 'knew, gnu', meant: 'new', after: 'pain, numbness, weakness, tingling, back pain, lump' },
  { heard: 'their, they are', meant: 'there', after: 'is no, is a, is blood, is nothing, is something' },
  {
    heard: 'threw',
    meant: 'through',
    before: 'right, goes, going, shoots, straight, all, wet, soaked, went',
  },
  { heard: 'to, two', meant: 'too', after: 'weak, numb, sore, painful' },
  { heard: 'bee', meant: 'be', before: 'to, not, can, might, may' },
  { heard: 'brake, brakes', meant: 'breaks', before: 'pain, it' },
  { heard: 'heels', meant: 'heals', before: 'never, not, it' },
  {
    heard: 'soar, saw, sour',
    meant: 'sore',
    before: 'is, are, so, very, really, too, feels, feel, bit, a bit, that',
  },
  {
    heard: 'hurtz, hertz, herts, hearts',
    meant: 'hurts',
    before: 'it, back, that, leg, chest, this, belly, really',
    near: 'PLACE, SYMPTOM, SELF',
  },
  { heard: 'ate', meant: 'ache', before: 'back, tummy, stomach, belly, dull, legs, head' },
  { heard: 'dye', meant: 'die', before: 'want to, going to, wish i would, wish i could' },
  { heard: 'leaf', meant: 'live', before: 'do not want to', after: 'any more, like this' },
  { heard: 'flew, flue', meant: 'flu', before: 'the, got, have', near: 'FEVER, CHILLS' },
  { heard: 'waste', meant: 'waist', after: 'down, downwards' },
  {
    heard: 'tingle in, tickling, ticking, tinglin',
    meant: 'tingling',
    before: 'feet are, legs are, leg is, foot is, numb and, toes are, feel',
  },
  { heard: 'numb in, number in', meant: 'numbing', before: 'feel' },
  { heard: 'moved, mood, movements', meant: 'movement', before: 'bowel, bowl, vowel' },
  {
    heard: 'bowl, vowel, towel, bow',
    meant: 'bowel',
    after: 'movement, movements, cancer, control, and bladder, or bladder, trouble',
  },
  {
    heard: 'ladder, letter, platter, blather',
    meant: 'bladder',
    after: 'control, infection, cancer, is leaking, or bowel, and bowel',
  },
  {
    heard: 'paddle, settle, sadly, cattle, battle, sad all, sad old',
    meant: 'saddle',
    after: 'area, numbness, region, is numb',
  },
  { heard: 'pirate, primate', meant: 'private', after: 'parts, part, area' },
  { heard: 'pots, ports, pats, party', meant: 'parts', before: 'private, pirate, lady' },
  { heard: 'food, put', meant: 'foot', after: 'drop, drops, dropped, slaps, drags, is dragging' },
  { heard: 'severed, sever, several', meant: 'severe', after: 'pain, back pain, pains, headache' },
  {
    heard: 'an, end, in',
    meant: 'and',
    before: 'pins, numb, chills, weak',
    after: 'needles, tingling, fever, numb, weak, tingly',
  },
  { before: 'kill, hurt, end', heard: 'my elf, my cell, my shelf', meant: 'myself' },
];

const anyConcept = ['PLACE', 'SYMPTOM'];

/** Every way to put one word out of each list, spaces between. */
function everyWay(before: string | undefined, middle: string, after: string | undefined): string[] {
  const left = before === undefined ? [''] : phrases(before).map((words) => `${words} `);
  const right = after === undefined ? [''] : phrases(after).map((words) => ` ${words}`);
  return left.flatMap((one) => right.map((two) => `${one}${middle}${two}`));
}

/** Everyday words heard for a sign, in every setting that gives them away. */
export const homophones: readonly Mishearing[] = table.flatMap(({ before, heard, meant, after, near }) =>
  phrases(heard).flatMap((one) => {
    const said = everyWay(before, one, after);
    const right = everyWay(before, meant, after);
    return said.map((words, at) => ({
      heard: words,
      meant: right[at] ?? words,
      near: near === undefined ? anyConcept : phrases(near),
    }));
  }),
);
