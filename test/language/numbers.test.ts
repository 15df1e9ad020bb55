import { describe, expect, test } from 'vitest';
import { everydayOf } from '../../locales/everyday.ts';
import { inFigures } from '../../src/language/recogniser/numbers.ts';
import { speakerFor } from '../../src/speech/speaker.ts';

describe('Numbers to call', () => {
  test.each(['en-US', 'en-GB', 'en-CA', 'en-AU', 'en-IN'])(
    'are written in %s as the card has them, however they are spoken',
    (locale) => {
      const speaker = speakerFor(locale);
      for (const number of ['emergency', 'advice', 'crisis']) {
        const written = inFigures(everydayOf(locale), speaker.say({ key: `numbers.${number}.spoken` }));
        const onCard = speaker.say({ key: `numbers.${number}.card` }).replaceAll(/(?<=\d) (?=\d)/g, '');
        for (const [figures] of written.matchAll(/\d+/g)) expect(onCard).toContain(figures);
        expect(written).not.toMatch(/\b(zero|one|two|three|four|five|six|seven|eight|nine)\b/);
      }
    },
  );

  test('stay apart from what is only counted', () => {
    expect(inFigures(everydayOf('en-US'), 'One leg, then two or three more, one two.')).toBe(
      'One leg, then two or three more, one two.',
    );
  });
});
