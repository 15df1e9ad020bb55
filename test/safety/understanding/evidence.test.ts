import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { english } from '../../../locales/en/symptoms/index.ts';
import { type Tier, tiers, type Verdict } from '../../../src/safety/findings.ts';
import { parseBank } from '../../../src/safety/score.ts';
import { understand } from '../../../src/safety/understanding/index.ts';
import { allSigns } from '../../../src/safety/understanding/rules/index.ts';

const rows = parseBank(readFileSync(new URL('../bank/d-tune.tsv', import.meta.url), 'utf8'));
const signs = new Set<string>(allSigns.map(({ id }) => id));
const both = understand(english);
const rulesAlone = understand(english, (id) => id !== 'evidence');
const evidenceAlone = understand(english, (id) => !signs.has(id));

describe('the second reader', () => {
  it('gives its reason whenever it overrules', () => {
    for (const { utterance, pending } of rows) {
      const context = pending === null ? {} : { pending };
      const [ours, alone] = [both(utterance, context), rulesAlone(utterance, context)];
      if (ours.tier === alone.tier) continue;
      const reasons = ours.why.filter(({ rule }) => rule.startsWith('evidence.'));
      expect(reasons, utterance).toHaveLength(1);
      expect(reasons[0]?.words, utterance).not.toBe('');
    }
  });

  it('never makes less of an answer to a safety question', () => {
    const asked = ['screening', 'hurt', 'which_one', 'check_up', 'F2'] as const;
    const rank = (tier: Verdict) => [...tiers].indexOf(tier as Tier);
    for (const [i, { utterance }] of rows.entries()) {
      const pending = asked[i % asked.length] ?? 'hurt';
      const alone = rulesAlone(utterance, { pending }).tier;
      const ours = both(utterance, { pending }).tier;
      expect(ours === alone || rank(ours) > rank(alone), `${utterance} (${pending}): ${alone}, ${ours}`).toBe(
        true,
      );
    }
  });

  it('leaves an emergency of the rules standing in all but one of a hundred sentences that are one', () => {
    const grave = rows.filter(
      ({ utterance, tier }) => tier === 'emergency' && rulesAlone(utterance, {}).tier === tier,
    );
    const lowered = grave.filter(({ utterance }) => both(utterance, {}).tier !== 'emergency');
    expect(lowered.length / grave.length).toBeLessThan(0.01);
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
