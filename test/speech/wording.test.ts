import { describe, expect, it } from 'vitest';
import { allStrings, type Spoken, sentencesOf, wordsOf } from './spoken-strings.ts';

/** Cards and screens are read, not heard; names of conditions may stand there. */
const written = /\.card(\.|$)|(^|\.)(cards|screens?)(\.|$)/;
const heard = allStrings().filter(({ key }) => !written.test(key));
const english = heard.filter(({ locale }) => locale.startsWith('en'));

describe('every spoken string of every locale', () => {
  it('exists', () => {
    expect(heard.length).toBeGreaterThan(300);
  });

  it('has sentences of at most 20 words', () => {
    expect(thoseWith(heard, (text) => sentencesOf(text).some((s) => wordsOf(s).length > 20))).toEqual([]);
  });

  it('asks at most one question, and asks it last', () => {
    expect(thoseWith(heard, (text) => /\?.*\S/.test(text))).toEqual([]);
  });

  it('never exclaims', () => {
    expect(thoseWith(heard, (text) => /[!¡]/.test(text))).toEqual([]);
  });

  it('carries no markup and no stray space, so it can be escaped and measured', () => {
    expect(thoseWith(heard, (text) => /[<>&]|^\s|\s$|\s\s/.test(text) || text === '')).toEqual([]);
  });

  it('names no anatomy in Latin', () => {
    const latin = /transvers|multifid|quadratus|erector|cauda|equina|lumborum|maximus/i;
    expect(thoseWith(heard, (text) => latin.test(text))).toEqual([]);
  });
});

describe('every question', () => {
  const texts = new Map(allStrings().map(({ locale, key, text }) => [`${locale} ${key}`, text]));
  const asked = [...texts].filter(([key]) => / questions\..*\.ask$/.test(key));

  it('is shorter, or no longer, when it is asked again', () => {
    const longer = asked.filter(([key, ask]) => {
      const again = texts.get(key.replace(/ask$/, 'again'));
      return again === undefined || wordsOf(again).length > wordsOf(ask).length;
    });
    expect(asked.length).toBeGreaterThan(30);
    expect(longer).toEqual([]);
  });

  it('ends as a question, whether asked, asked again or left unanswered', () => {
    const wordings = [...texts].filter(([key]) => / questions\..*\.(ask|again|reprompt)$/.test(key));
    expect(wordings.filter(([, text]) => !/(\?|^\{\{offer\}\})$/.test(text))).toEqual([]);
  });
});

describe('every spoken English string', () => {
  it.each([
    ['points at something nobody can see', /\b(like this|as shown|as you can see|the other one)\b/i],
    ['pushes', /\bpush(?!\w* up with your hands)/i],
    ['asks for perfection', /\bperfect/i],
    ['says that somebody is fine', /\byou(['’]re| are) (fine|okay|ok|healthy)\b/i],
    [
      'promises a cure',
      /\b(cures?|cured|heals?|healed|guarantee\w*|pain[- ]free|fix(es)? your|get rid of|will (help|stop|cure|fix))\b/i,
    ],
    ['uses the clinical words for breathing', /\b(inhal|exhal)/i],
  ])('never %s', (_, forbidden) => {
    expect(thoseWith(english, (text) => forbidden.test(text))).toEqual([]);
  });
});

function thoseWith(strings: readonly Spoken[], breaks: (text: string) => boolean): string[] {
  return strings
    .filter(({ text }) => breaks(text))
    .map(({ locale, key, text }) => `${locale} ${key}: ${text}`);
}
