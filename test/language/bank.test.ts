/** Commands as people on the floor might say them, written without sight of the phrasings (bank/README.md). */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isHeardAsSymptom, isNamed, isRight, namesSomething, readBank, share } from './bank.ts';
import { hear } from './model.ts';
import { report, reportPath } from './report.ts';

describe.each([
  ['tune', 0.98, 0.99],
  ['unseen', 0.92, 0.91],
] as const)('of the %s bank', (name, intentShare, slotShare) => {
  const bank = readBank(name);

  it(`at least ${intentShare} reach the right intent`, () => {
    expect(share(bank, isRight)).toBeGreaterThanOrEqual(intentShare);
  });

  it(`at least ${slotShare} of the movements and habits are the right ones`, () => {
    expect(share(bank.filter(namesSomething), isNamed)).toBeGreaterThanOrEqual(slotShare);
  });

  it('no sentence about a symptom is taken for a command', () => {
    const symptoms = bank
      .filter(({ intent }) => intent === 'SYMPTOM')
      .map(({ utterance }) => hear(utterance).intent);
    expect(
      symptoms.filter((intent) => !isHeardAsSymptom(intent) && intent !== 'AMAZON.FallbackIntent'),
    ).toEqual([]);
  });
});

it('the printed table is what the model reaches (npm run hearing)', () => {
  expect(readFileSync(reportPath, 'utf8')).toBe(report());
});
