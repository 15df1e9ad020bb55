import { describe, expect, it } from 'vitest';
import { english } from '../../../locales/en/symptoms/index.ts';
import { explain } from '../../../src/safety/understanding/explain.ts';
import { understand } from '../../../src/safety/understanding/index.ts';
import { indexLexicon, openLexicon } from '../../../src/safety/understanding/lexicon.ts';
import { roles } from '../../../src/safety/understanding/pack.ts';
import { read } from '../../../src/safety/understanding/read.ts';
import { allExcuses, allRaises, allSigns } from '../../../src/safety/understanding/rules/index.ts';

const numeric = ['NUMBER', 'YEAR', 'SEVEN_TO_TEN', 'TEN_OR_MORE', 'THREE_OR_MORE', 'FEVER_READING'];
const concepts = new Set([
  ...Object.keys(english.lexicon),
  ...english.derived.map(([name]) => name),
  ...numeric,
]);
const patterns = [
  ...english.derived.flatMap(([, texts]) => texts),
  ...Object.values(english.signs).flat(),
  ...Object.values(english.raises).flat(),
  ...Object.values(english.excuses).flat(),
  ...Object.values(english.named).flat(),
  ...english.asides.flatMap(({ patterns: texts }) => texts),
  ...Object.values(english.answers).flatMap(({ yes = [], no = [] }) => [...yes, ...no]),
];

describe('the English pack', () => {
  it('fills every concept the engine asks for', () => {
    expect(roles.filter((role) => !concepts.has(role))).toEqual([]);
  });

  it('names no concept that does not exist', () => {
    const named = patterns.flatMap((text) => text.match(/[A-Z][A-Z_0-9]+/g) ?? []);
    expect([...new Set(named.filter((name) => !concepts.has(name)))]).toEqual([]);
  });

  it('gives every sign and excuse words, and every worded combination too', () => {
    expect(allSigns.filter(({ id }) => english.signs[id].length === 0)).toEqual([]);
    expect(allExcuses.filter(({ id }) => english.excuses[id].length === 0)).toEqual([]);
    const unworded = allRaises.filter(
      ({ id, worded }) => worded === true && (english.raises[id] ?? []).length === 0,
    );
    expect(unworded).toEqual([]);
  });

  it('owns the words of a set phrase', () => {
    const lexicon = openLexicon(indexLexicon(english), english);
    expect(read(['one', 'of', 'my', 'legs'], lexicon).has('LEGS')).toBe(false);
    expect(read(['my', 'legs'], lexicon).has('LEGS')).toBe(true);
  });

  it('shows for every rule a sentence that fires it', () => {
    const judge = understand(english);
    for (const { id } of [...allSigns, ...allRaises]) {
      const fired = judge(english.examples[id], {}).why.map(({ rule }) => rule);
      expect(fired, english.examples[id]).toContain(id);
    }
  });

  it('explains every rule, with its source, for a clinician', () => {
    const document = explain(english);
    for (const { id, source } of [...allSigns, ...allRaises]) {
      expect(document).toContain(id);
      expect(document).toContain(source);
    }
    expect(document).toContain('No clinician has reviewed');
  });
});
