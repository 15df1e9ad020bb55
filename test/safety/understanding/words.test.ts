import { describe, expect, it } from 'vitest';
import { english } from '../../../locales/en/symptoms/index.ts';
import { englishNumbers } from '../../../locales/en/symptoms/numbers.ts';
import { splitClauses } from '../../../src/safety/understanding/clauses.ts';
import { applyCorrections } from '../../../src/safety/understanding/corrections.ts';
import { indexHearing, openHearing } from '../../../src/safety/understanding/hearing.ts';
import { indexLexicon, openLexicon } from '../../../src/safety/understanding/lexicon.ts';
import { findPattern } from '../../../src/safety/understanding/matching.ts';
import { parsePattern } from '../../../src/safety/understanding/pattern.ts';
import { read } from '../../../src/safety/understanding/read.ts';
import { toTokens } from '../../../src/safety/understanding/tokens.ts';

const lexicon = openLexicon(indexLexicon(english), english);
const words = (text: string): string => toTokens(text, english).join(' ');
const clauses = (text: string): string[] =>
  splitClauses(toTokens(text, english), lexicon).map(({ tokens }) => tokens.join(' '));

describe('words', () => {
  it('opens contractions, with and without their apostrophe', () => {
    expect(words("I can't, dont and won’t")).toBe('i can not , do not and will not');
    expect(words("my leg does n't move")).toBe('my leg does not move');
  });

  it('drops fillers, stutters and broken-off words', () => {
    expect(words('um i i can can not feel my le- leg you know')).toBe('i can not feel my leg');
  });

  it.each([
    ['twenty two weeks', '22 weeks'],
    ['a hundred and two', '102'],
    ['two thousand eighteen', '2018'],
    ['nineteen ninety eight', '1998'],
    ['one leg', 'one leg'],
    ['eight nine', '8 9'],
  ])('says %s as %s', (spoken, digits) => {
    expect(englishNumbers(spoken.split(' ')).join(' ')).toBe(digits);
  });
});

describe('misheard words', () => {
  const hear = openHearing(indexHearing(english));
  const heard = (text: string): string => hear(toTokens(text, english), lexicon).join(' ');

  it('are repaired beside a second concept', () => {
    expect(heard('my leg is week')).toBe('my leg is weak');
    expect(heard('i have num ness in my foot')).toBe('i have numbness in my foot');
    expect(heard('i got chess pain')).toBe('i got chest pain');
  });

  it.each([
    ['my calve is hot and swole end', 'my calf is hot and swollen'],
    ['i have osteo poor roses in my spine', 'i have osteoporosis in my spine'],
    ['i have a fiva and my back hurts', 'i have a fever and my back hurts'],
    ['i feel a bit dizz sea', 'i feel a bit dizzy'],
    ['back sir jury two weeks ago', 'back surgery 2 weeks ago'],
    ['i have been in continent since monday', 'i have been incontinent since monday'],
    ['it ready eights down my leg', 'it radiates down my leg'],
    ['mylegs feel week', 'my legs feel weak'],
    ['lost control of my vowels', 'lost control of my bowels'],
  ])('are found by their sound, split or spelt otherwise: %s', (said, meant) => {
    expect(heard(said)).toBe(meant);
  });

  it('stay as heard when they are everyday words', () => {
    const said = 'is it safe for somebody who says her back is sore';
    expect(heard(said)).toBe(said);
  });

  it('stay as heard when nothing else speaks for it', () => {
    expect(heard('see you next week')).toBe('see you next week');
    expect(heard('let us play chess')).toBe('let us play chess');
  });
});

describe('clauses', () => {
  it('part at contrast, at a new subject and at an answering no', () => {
    expect(clauses('no fever but my foot is numb')).toEqual(['no fever', 'but my foot is numb']);
    expect(clauses('i could walk and now i can not')).toEqual(['i could walk', 'and now i can not']);
    expect(clauses('no i can feel everything')).toEqual(['no', 'i can feel everything']);
    expect(clauses('i am fine my leg is numb')).toEqual(['i am fine', 'my leg is numb']);
    expect(clauses('no pain just numb')).toEqual(['no pain', 'just numb']);
  });

  it('keep a denied list and a condition whole', () => {
    expect(clauses('no fever chills or weight loss')).toHaveLength(1);
    expect(clauses('it burns when i pee')).toHaveLength(1);
  });
});

describe('corrections', () => {
  const corrected = (text: string): string => applyCorrections(toTokens(text, english), lexicon).join(' ');

  it('replace the last word of their kind', () => {
    expect(corrected('my left i mean my right leg')).toBe('my right leg');
    expect(corrected('my leg is numb no i mean stiff')).toBe('my leg is stiff');
  });

  it('take nothing back when a whole new thing is said', () => {
    expect(corrected('i am fine i mean i can not feel my foot')).toBe('i am fine . i can not feel my foot');
  });
});

describe('patterns', () => {
  const matches = (pattern: string, text: string): boolean =>
    findPattern(parsePattern(pattern), read(text.split(' '), lexicon)).length > 0;

  it('take gaps, choices, optional words, stems, phrases and absences', () => {
    expect(matches('leg .. numb', 'leg has gone numb')).toBe(true);
    expect(matches('leg .. numb', 'leg a b c d numb')).toBe(false);
    expect(matches('leg|foot is? numb', 'foot numb')).toBe(true);
    expect(matches('tingl*', 'tingles')).toBe(true);
    expect(matches('all_day pain', 'all day pain')).toBe(true);
    expect(matches('numb & !stretch', 'numb in this stretch')).toBe(false);
    expect(matches('numb !with', 'numb with boredom')).toBe(false);
  });

  it('refuse an empty sequence', () => {
    expect(() => parsePattern('numb & ')).toThrow('empty sequence');
  });
});
