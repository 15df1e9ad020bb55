import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { english } from '../../../locales/en/symptoms/index.ts';
import { parseBank } from '../../../src/safety/score.ts';
import { understand } from '../../../src/safety/understanding/index.ts';
import { allSigns } from '../../../src/safety/understanding/rules/index.ts';

const rows = parseBank(readFileSync(new URL('../bank/d-tune.tsv', import.meta.url), 'utf8'));
const signs = new Set<string>(allSigns.map(({ id }) => id));
const both = understand(english);
const rulesAlone = understand(english, (id) => id !== 'evidence');
const evidenceAlone = understand(english, (id) => !signs.has(id));

describe('the second reader', () => {
  it('only ever raises, and only to an emergency', () => {
    for (const { utterance, pending } of rows) {
      const context = pending === null ? {} : { pending };
      const [tier, alone] = [both(utterance, context).tier, rulesAlone(utterance, context).tier];
      expect([alone, 'emergency'], utterance).toContain(tier);
    }
  });

  it.each([
    ["i can't control my bladder any more and i keep wetting myself", 'bladder_bowel'],
    ['both my legs have gone completely numb since this morning', 'bilateral_leg_symptoms'],
    ["there's a crushing pain in my chest going down my left arm", 'chest_pain'],
  ])('hears without a single rule: "%s"', (utterance, flag) => {
    const { tier, flags, why } = evidenceAlone(utterance, {});
    expect(tier).toBe('emergency');
    expect(flags).toContain(flag);
    expect(why.find(({ rule }) => rule.startsWith('evidence.'))?.words).not.toBe('');
  });

  it('speaks to despair in its own words', () => {
    expect(evidenceAlone("i don't want to live any more and i want to kill myself", {}).wording).toBe(
      'crisis',
    );
  });

  it.each([
    'yes',
    'no',
    "i couldn't tell you honestly",
    'next one please',
    'how long left',
    'start my routine',
    'my legs are tired today',
  ])('says nothing to "%s"', (utterance) => expect(evidenceAlone(utterance, {}).tier).not.toBe('emergency'));
});
