import { describe, expect, test } from 'vitest';
import { flags } from '../../../src/safety/findings.ts';
import { triage } from '../../../src/safety/triage.ts';
import { ruleGroups } from '../../../src/simulator/web/practice.ts';
import { afterWakeWord, namesWakeWord } from '../../../src/simulator/web/voice/wakeWord.ts';

const rules = ruleGroups.flatMap(({ tier, rules }) => rules.map((rule) => ({ tier, ...rule })));

describe('practice', () => {
  test('lists every safety rule', () => {
    expect(rules.map(({ flag }) => flag).sort()).toEqual([...flags].sort());
  });

  test.each(rules)('"$words" sets off $flag, $tier', ({ words, flag, tier }) => {
    const found = triage(words, 'en-US', {});
    expect(found.tier).toBe(tier);
    expect(found.flags).toContain(flag);
  });
});

describe('an open microphone', () => {
  test.each([
    ['Alexa, pause', 'pause'],
    ['hey coach my leg is numb', 'my leg is numb'],
    ['Coach', ''],
    ['Okay Alexa. Next!', 'Next!'],
  ])('hears the call in "%s"', (sentence, words) => {
    expect(afterWakeWord(sentence)).toBe(words);
  });

  test.each(['pause', 'my coach says pause', 'Alexandra, come here', 'coaching is fun'])(
    'leaves "%s" alone',
    (sentence) => expect(afterWakeWord(sentence)).toBeUndefined(),
  );

  test('does not take the coach itself for a caller', () => {
    expect(namesWakeWord('To stop me in the middle of a stretch, just say: Alexa, pause.')).toBe(true);
    expect(namesWakeWord('Breathe out, and let your belly sink.')).toBe(false);
  });
});
