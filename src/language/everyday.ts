/**
 * The little the recogniser knows of a language besides the model, as Alexa does: contractions, words
 * that only oil a sentence, and numbers. English; another language adds its own rows.
 */

export const contractions: Readonly<Record<string, string>> = {
  "can't": 'can not',
  cannot: 'can not',
  "won't": 'will not',
  "shan't": 'shall not',
  "let's": 'let us',
  gonna: 'going to',
  wanna: 'want to',
  gotta: 'got to',
  gimme: 'give me',
  lemme: 'let me',
  dunno: 'do not know',
  whats: 'what is',
  hows: 'how is',
  im: 'i am',
  ive: 'i have',
  dont: 'do not',
  cant: 'can not',
};

/** Endings after an apostrophe. A possessive ("child's") must not become "child is". */
export const contractionEndings: readonly (readonly [ending: string, words: string])[] = [
  ["n't", 'not'],
  ["'m", 'am'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'d", 'would'],
];

/** Words that turn a sentence round. They are common, but never idle. */
export const negators: ReadonlySet<string> = new Set('not no never without nothing none stop'.split(' '));

/** Words whose "'s" is "is" or "has", not a possessive. "leg's numb" must not sound like "legs numb". */
export const isWords: ReadonlySet<string> = new Set([
  ...'what that it there here how where who when he she something everything somebody someone one why'.split(
    ' ',
  ),
  ...'leg foot knee hip arm hand back chest neck head face bladder bowel bum belly tummy'.split(' '),
]);

/** Phrases that may stand anywhere and change nothing. Longest first where one begins another. */
export const politePhrases: readonly string[] = `
  i would be ever so grateful if you could, if it is all the same to you,
  i would really appreciate it if you would, if it is not too much to ask,
  i would be much obliged if you would, i would be most grateful if you could, i would love it if you could,
  would you be so kind as to, if it is not too much trouble, if it is not too much bother,
  if it is all right with you, if that is all right with you, would it be all right if we,
  would it be all right if i, would you be so good as to, i would be grateful if you could,
  i would be grateful if you would, i would be obliged if you would, i was wondering if we could,
  i was wondering if you could, i would really like you to, is there any chance you could,
  i think i would like to, if you would be so kind, if you would be so good, if it is not any trouble,
  would it be okay if we, would it be okay if i, is it all right if we, is it all right if i,
  would you be good enough to, would you be kind enough to, i do not suppose you could,
  i do not suppose we could, would you be a dear and, i think it is time for, i think it is time to,
  i think it is time we, i reckon it is time for, when you have got a minute, would it be possible to,
  is there any chance of, do me a favor and, do me a favour and, when you get a chance, give us a squiz at,
  if you do not mind, sorry to bother you but, do you think you could, i would like you to,
  i would like to know, if you would not mind, if it is no trouble, if it is no bother, if that is all right,
  is it okay if we, is it okay if i, would you be able to, be so good as to, be so kind as to,
  be a good lad and, i would be grateful for, i would be curious to, i would be interested to,
  i would be glad of, i would be happy to, i was hoping we could, i was hoping you could,
  i was thinking we could, i wonder if you could, i wonder if we could, i was wondering could you,
  i have a mind to, what do you say we, there is a good lad, there is a good girl, while you are at it,
  when you have a minute, when you have a moment, if you have a minute, if you get a minute,
  come to think of it, do us a favour and, do us a favor and, do me a kindness and, i would rather like to,
  i would quite like to, can i trouble you to, could i trouble you to, could i ask you to, can i ask you to,
  might i ask you to, whenever you are ready, whenever it suits you, when it suits you, be a dear and,
  be a love and, do the needful and, if that is okay, i want you to, i need you to, i would love to,
  i want to know, can you tell me, could you tell me, would you tell me, thank you very much,
  what is it called, are you able to, is it possible to, be an angel and, be a lamb and,
  any chance you could, any chance we could, i was hoping to, i wonder could you, i think it is,
  i think i will, i think we should, i think we will, i reckon we should, i reckon i will, why do not we,
  why do not you, there is a dear, there is a love, in your own time, to tell the truth, i tell you what,
  if you are able, if you ask me, i would quite like, i would rather like, i was going to, i am ready to,
  do you mind, would you mind, i would love, can you please, could you please, if you can, do one thing,
  reckon you could, a wee bit, if i may, if we may, if we could, if you could, if you would,
  i would appreciate, any chance of, could you possibly, would you kindly, would you ever, how about we,
  go on and, my good man, would you please, will you please, you had better, you had best, go ahead and,
  feel free to, as it happens, by the way, on second thoughts, tell you what, for heavens sake,
  for goodness sake, for pitys sake, for gods sake, i should think, i dare say, if you will, if you must,
  if i could, if i might, if need be, if you please, can i just, you mind, thank you, excuse me, if possible,
  for me, for us, can you, could you, would you, will you, can we, could we, may i, i guess, you know,
  i mean, sort of, kind of, a tad, i reckon, my dear, my love, my darling, my lovely, much obliged, shall we,
  shall i, you see, mind you, good grief, dear me, oh dear, bless you, i daresay, i suppose, may we,
  might we, might i, y all, ma am, good lad, good girl, my duck, my friend, old chap, old boy, old girl,
  please, kindly, thanks, cheers, ta, mate, pal, buddy, boss, coach, chief, dear, darling, sweetheart, pet,
  hun, hon, yaar, bhai, ji, na, love, alexa, echo, hey, hi, hello, um, uh, er, erm, hmm, so, well, like,
  okay, ok, righto, right, actually, maybe, perhaps, possibly, probably, really, just, then, oh, sorry,
  listen, anyway, basically, honestly, alright, and, honey, sweetie, petal, poppet, guv, sir, madam, dude,
  bro, bruv, fella, cobber, duckie, beta, didi, arre, achha, ah, aw, och, ooh, righty, blimey, crikey, gosh,
  goodness, crumbs, jeez, geez, bloody, flipping, blooming, darn, maam
`
  .trim()
  .split(/,\s+/);

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Number words of one token: "fifteen" is 15. */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ...units.map((word, value) => [word, value] as const),
  ...tens.map((word, index) => [word, 20 + 10 * index] as const),
]);
