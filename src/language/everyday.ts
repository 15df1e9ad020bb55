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

/** Words whose "'s" is "is" or "has", not a possessive. */
export const isWords: ReadonlySet<string> = new Set(
  'what that it there here how where who when he she something everything somebody someone one why'.split(
    ' ',
  ),
);

/** Phrases that may stand anywhere and change nothing. Longest first where one begins another. */
export const politePhrases: readonly string[] = [
  'i was wondering if we could',
  'i was wondering if you could',
  'i would really appreciate it if you would',
  'would you be so kind as to',
  'if it is not too much trouble',
  'if that is okay',
  'if you do not mind',
  'sorry to bother you but',
  'do you think you could',
  'do you mind',
  'would you mind',
  'you mind',
  'i would like you to',
  'i want you to',
  'i need you to',
  'i think i would like to',
  'i would like to know',
  'i want to know',
  'can you tell me',
  'could you tell me',
  'would you tell me',
  'can you please',
  'could you please',
  'thank you very much',
  'thank you',
  'excuse me',
  'if you can',
  'if possible',
  'do one thing',
  'for me',
  'can you',
  'could you',
  'would you',
  'will you',
  'can we',
  'could we',
  'may i',
  'what is it called',
  'i guess',
  'you know',
  'i mean',
  'sort of',
  'kind of',
  'reckon you could',
  'please',
  'kindly',
  'thanks',
  'cheers',
  'ta',
  'mate',
  'love',
  'alexa',
  'echo',
  'hey',
  'um',
  'uh',
  'er',
  'erm',
  'hmm',
  'so',
  'well',
  'like',
  'okay',
  'ok',
  'righto',
  'right',
  'actually',
  'maybe',
  'perhaps',
  'possibly',
  'probably',
  'really',
  'just',
  'then',
  'oh',
  'sorry',
  'alright',
  'and',
];

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
