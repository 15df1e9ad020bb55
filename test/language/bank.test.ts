/** Commands as people on the floor might say them, written without sight of the phrasings (bank/README.md). */
import { describe, expect, it } from 'vitest';
import { filledIn, hear, readRows } from './model.ts';

interface Row {
  readonly utterance: string;
  readonly intent: string;
  readonly slots: readonly string[];
}

const isHeardAsSymptom = (intent: string) => intent.startsWith('Say') || intent === 'SymptomIntent';

function readBank(name: string): readonly Row[] {
  const [, ...rows] = readRows(`bank/commands-${name}.tsv`);
  return rows.map(([utterance = '', intent = '', slots = '']) => ({
    utterance,
    intent,
    slots: slots.split(',').filter(Boolean),
  }));
}

function isRight({ utterance, intent }: Row): boolean {
  const heard = hear(utterance).intent;
  return intent === 'SYMPTOM' ? isHeardAsSymptom(heard) : heard === intent;
}

/** Of the movements and habits named, how many are heard. */
function isNamed({ utterance, slots }: Row): boolean {
  const filled = filledIn(hear(utterance));
  return slots.every((slot) => filled.includes(slot));
}

const share = (rows: readonly Row[], holds: (row: Row) => boolean) => rows.filter(holds).length / rows.length;

describe.each([
  ['tune', 0.97, 0.97],
  ['unseen', 0.88, 0.88],
])('of the %s bank', (name, intentShare, slotShare) => {
  const bank = readBank(name);

  it(`at least ${intentShare} reach the right intent`, () => {
    expect(share(bank, isRight)).toBeGreaterThanOrEqual(intentShare);
  });

  it(`at least ${slotShare} of the movements and habits are the right ones`, () => {
    const named = bank.filter(({ slots }) => slots.some((slot) => /^(?:movement|habit)=/.test(slot)));
    expect(share(named, isNamed)).toBeGreaterThanOrEqual(slotShare);
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
