import type { Everyday } from '../../src/language/recogniser/everyday.ts';
import { politePhrases } from './politePhrases.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';

export const everyday: Everyday = {
  contractions: {
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
  },
  contractionEndings: [
    {
      // After any other word a possessive: "child's" must not become "child is".
      ending: "'s",
      word: 'is',
      after: words(
        'what that it there here how where who when he she something everything somebody someone one why leg foot knee hip arm hand back chest neck head face bladder bowel bum belly tummy',
      ),
    },
    { ending: "n't", word: 'not' },
    { ending: "'m", word: 'am' },
    { ending: "'re", word: 'are' },
    { ending: "'ve", word: 'have' },
    { ending: "'ll", word: 'will' },
    { ending: "'d", word: 'would' },
  ],
  negators: words('not no never without nothing none stop'),
  clauseOpeners: words(
    'i we my the it he she they because before till until while cause as that this you there our',
  ),
  politePhrases,
  numbers: new Map([
    ...units.split(' ').map((word, value) => [word, value] as const),
    ...tens.split(' ').map((word, index) => [word, 20 + 10 * index] as const),
  ]),
  timeOfDay: {
    exactly: 'oclock',
    morning: 'am, a m, in the morning',
    afternoon: 'pm, p m, in the afternoon, in the evening, in the night, at night',
  },
  stem: [
    [/(ing|ed|es|s|ly)$/, ''],
    [/e$/, ''],
    [/(.)\1$/, '$1'],
  ],
  // Voicing, vowels and doubles are dropped.
  sound: [
    [/^(?:[kg](?=n)|w(?=r))/, ''],
    [/ph/g, 'f'],
    [/tch|ch|sh|dge|j/g, 'j'],
    [/ck|q|c|g|k/g, 'k'],
    [/[bp]/g, 'p'],
    [/[dt]/g, 't'],
    [/[fv]/g, 'f'],
    [/[sz]/g, 's'],
    [/[aeiouyhw]+/g, 'a'],
    [/(.)\1+/g, '$1'],
  ],
};
