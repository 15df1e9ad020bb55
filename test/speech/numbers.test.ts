import { describe, expect, it } from 'vitest';
import { spoken } from '../../locales/spoken.ts';
import { movementIds } from '../../src/routine/catalogue.ts';
import { speakerFor } from '../../src/speech/speaker.ts';
import { stringsOf } from './spoken-strings.ts';

const regions = Object.keys(spoken).filter((locale) => locale.includes('-'));
const languages = Object.keys(spoken).filter((locale) => !locale.includes('-'));
/** A region we know no numbers for. */
const elsewhere = 'en-ZA';
const locales = [...languages, ...regions, elsewhere];

describe('numbers', () => {
  const kinds = ['emergency', 'advice', 'crisis'];
  const digits = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
  const digitWords = new RegExp(`\\b(${digits.join('|')})\\b`, 'gi');
  const dialled = (text: string) =>
    (text.match(digitWords) ?? []).map((word) => digits.indexOf(word)).join('');

  it.each(regions)('are spoken digit by digit, and stand on the card: %s', (region) => {
    for (const kind of kinds) {
      const aloud = say(region, `numbers.${kind}.spoken`);
      expect(aloud).not.toMatch(/\d/);
      expect(say(region, `numbers.${kind}.card`).replace(/\s/g, '')).toContain(dialled(aloud));
    }
    expect(dialled(say(region, 'numbers.emergency.spoken'))).toMatch(/^\d{3}$/);
    expect(say(region, 'numbers.emergency.spoken')).toMatch(/^your local emergency number, in /);
  });

  it.each(regions)('say when they were last looked at, and how sure they are: %s', (region) => {
    expect(say(region, 'numbers.reviewedOn')).toMatch(/^\d{4}-\d\d-\d\d$/);
    for (const kind of kinds)
      expect(say(region, `numbers.confidence.${kind}`)).toMatch(/^(high|medium|low)$/);
  });

  it('are none where the country is unknown', () => {
    for (const locale of [...languages, elsewhere, 'xx']) {
      const all = kinds.flatMap((kind) => [
        say(locale, `numbers.${kind}.spoken`),
        say(locale, `numbers.${kind}.card`),
      ]);
      expect(all.filter((text) => /\d/.test(text) || digitWords.test(text))).toEqual([]);
    }
  });
});

describe('cards', () => {
  const tierCards = ['emergency', 'urgent', 'consult', 'care'];

  it.each(locales)('carry the numbers and the disclaimer, in at most 1000 characters: %s', (locale) => {
    for (const card of [...tierCards, 'disclaimer', 'done']) {
      const text = say(locale, `cards.${card}.text`);
      expect(text.length).toBeLessThanOrEqual(1000);
      expect(text).toContain(say(locale, 'numbers.emergency.card'));
      expect(text).toContain('no substitute for professional medical advice');
    }
    expect(say(locale, 'cards.emergency.text')).toContain(say(locale, 'numbers.crisis.card'));
  });

  it.each(movementIds)('number the steps of %s', (key) => {
    const text = speakerFor('en').say({ key: 'cards.howTo.text', params: { key } });
    const steps = stringsOf('en').filter((it) => it.key.startsWith(`movements.${key}.steps.`));
    expect(text.match(/^\d+\. \S/gm)?.length).toBe(steps.length);
    expect(text.length).toBeLessThanOrEqual(1000);
  });
});

function say(locale: string, key: string): string {
  return speakerFor(locale).say({ key });
}
