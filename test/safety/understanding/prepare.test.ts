import { describe, expect, it } from 'vitest';
import { english } from '../../../locales/en/symptoms/index.ts';
import { vocabulary } from '../../../locales/en/symptoms/vocabulary.ts';
import { understand, understanding } from '../../../src/safety/understanding/index.ts';
import { openLexicon } from '../../../src/safety/understanding/lexicon.ts';
import { prepare } from '../../../src/safety/understanding/prepare.ts';
import { read } from '../../../src/safety/understanding/read.ts';

const prepared = prepare(english);

describe('prepared words', () => {
  it('are plain data: kept as text they understand the same', () => {
    const kept = understanding(JSON.parse(JSON.stringify(prepared)), vocabulary);
    const fresh = understand(english);
    for (const sentence of Object.values(english.examples))
      expect(kept(sentence, {}), sentence).toEqual(fresh(sentence, {}));
  });

  it('know no word that only JavaScript knows', () => {
    const lexicon = openLexicon(prepared.lexicon, vocabulary);
    for (const word of ['constructor', '__proto__', 'toString']) {
      expect(lexicon.knows(word)).toBe(false);
      expect([...read([word], lexicon).concepts]).toEqual([]);
    }
  });

  it.each([
    { excuses: { ...english.excuses, 'excuse.new': ['NUMB & '] } },
    { answers: { ...english.answers, both: { yes: ['& both'] } } },
    { asides: [...english.asides, { id: 'aside.new', says: '', patterns: ['maybe?'] }] },
  ])('are refused with a pattern that is none: %o', (mistake) => {
    expect(() => prepare({ ...english, ...mistake })).toThrow(/pattern "/);
  });
});
