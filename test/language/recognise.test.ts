import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carriersOf, isFreeSpeech, restoreSpeech } from '../../locales/carriers.ts';
import { phrasesOf } from '../../locales/phrasing.ts';
import { hear, wordsIn } from './model.ts';

describe('a slot has the shape of Alexa’s own requests', () => {
  it('with the value that matched', () => {
    expect(hear('how do I do the blue bridge?').slots.movement).toMatchObject({
      name: 'movement',
      value: 'blue bridge',
      confirmationStatus: 'NONE',
      resolutions: {
        resolutionsPerAuthority: [
          {
            status: { code: 'ER_SUCCESS_MATCH' },
            values: [{ value: { name: 'glute bridge', id: 'glute_bridge' } }],
          },
        ],
      },
      slotValue: { type: 'Simple', value: 'blue bridge' },
    });
  });

  it('with digits for a number', () => {
    expect(hear('give me twenty five minutes').slots.minutes).toMatchObject({ value: '25' });
  });

  it('with its name alone where nothing was said', () => {
    expect(hear('skip').slots.movement).toEqual({ name: 'movement', confirmationStatus: 'NONE' });
  });

  it('as a list where the locale may hear several values', () => {
    const symptom = hear('pins and needles', 'en-GB').slots.symptom;
    expect(symptom?.value).toBeUndefined();
    expect(symptom?.slotValue).toMatchObject({ type: 'List', values: [{ value: 'pins and needles' }] });
    expect(hear('pins and needles', 'en-IN').slots.symptom).toMatchObject({ value: 'pins and needles' });
  });

  it('with the whole sentence where a symptom is on no list', () => {
    const symptom = hear('next but the numbness is spreading').slots.symptom;
    expect(wordsIn(symptom)).toBe('next but the numbness is spreading');
    expect(JSON.stringify(symptom)).toContain('ER_SUCCESS_NO_MATCH');
  });
});

describe('a command is not a guess', () => {
  it.each(["what's the weather", 'order a pizza', 'florble grack', ''])(
    '"%s" is left to Fallback',
    (words) => {
      expect(hear(words).intent).toBe('AMAZON.FallbackIntent');
    },
  );

  it.each([
    'no my foot is numb',
    'yes in both legs',
    'no but i fell yesterday',
    'not really but my leg is weak',
  ])('"%s" is more than a yes or no', (words) => expect(hear(words).intent).toMatch(/^Say|^SymptomIntent$/));

  it('whatever is said, it hears something and never throws', () => {
    fc.assert(
      fc.property(fc.string(), (words) => {
        expect(hear(words).intent).not.toBe('');
      }),
      { numRuns: 50 },
    );
  });
});

describe('free speech', () => {
  const carriers = Object.entries(carriersOf('en-US'));

  it.each(carriers)('%s gives back the words it was said with', (_, samples) => {
    for (const sample of phrasesOf(samples)) {
      const heard = hear(sample.replace('{words}', 'numb since monday'));
      const spoken = isFreeSpeech('en-US', heard.intent)
        ? wordsIn(heard.slots.words)
        : wordsIn(heard.slots.symptom);
      expect(restoreSpeech('en-US', heard.intent, spoken)).toContain('numb since monday');
    }
  });

  it('puts the carrier back around the words, whatever they are', () => {
    fc.assert(
      fc.property(fc.constantFrom(...carriers), fc.string(), ([intent, samples], text) => {
        const words = `w${text}w`;
        const [before = '', after = ''] = (phrasesOf(samples)[0] ?? '').split('{words}');
        expect(restoreSpeech('en-US', intent, words)).toBe(`${before}${words}${after}`.trim());
      }),
    );
  });

  it('makes a sentence of "i can’t pee", of which Alexa passes on one word', () => {
    expect(restoreSpeech('en-GB', 'SayICantIntent', 'pee')).toBe("i can't pee");
  });

  it('leaves the words of other intents as they are', () => {
    expect(restoreSpeech('en-US', 'SymptomIntent', 'my leg is numb')).toBe('my leg is numb');
  });
});
