/**
 * From mouth to verdict: what Alexa passes on of a sentence is understood as well as the sentence itself.
 * Carriers give most of it back; what is lost here is lost on every device.
 */
import { describe, expect, it } from 'vitest';
import { hear, wordsIn } from './model.ts';
import { isLess, type Passage, passagesOf } from './passage.ts';

/** Shares of a bank that may come to another verdict, and of its urgent and emergency rows heard as less. */
const losses = [
  ['a-tune', 0.03, 0.01],
  ['b-tune', 0.04, 0.01],
  ['c-tune', 0.065, 0.05],
  ['topics/', 0.065, 0.05],
  ['b-unseen', 0.06, 0.02],
] as const;

const isGrave = ({ direct }: Passage) => direct === 'urgent' || direct === 'emergency';

describe.each(losses)('of bank %s', (bank, otherVerdicts, lessened) => {
  const passages = passagesOf(bank);
  const grave = passages.filter(isGrave);

  it(`at most ${otherVerdicts} come to another verdict than the whole sentence`, () => {
    const changed = passages.filter(({ direct, heard }) => direct !== heard);
    expect(changed.length).toBeLessThanOrEqual(otherVerdicts * passages.length);
  });

  it(`at most ${lessened} of the urgent and emergency sentences are heard as less`, () => {
    const less = grave.filter(({ direct, heard }) => isLess(heard, direct));
    expect(less.length).toBeLessThanOrEqual(lessened * grave.length);
  });

  it('at most one urgent or emergency sentence in fifty becomes a command', () => {
    const obeyed = grave.filter((passage) => passage.obeyed);
    expect(obeyed.length).toBeLessThanOrEqual(grave.length / 50);
  });
});

it.each([
  "skip this one i can't feel my legs",
  "next one i can't feel my legs",
  "pause i think i'm having a stroke",
  'how long left my chest hurts',
])('a command does not swallow what follows it: "%s"', (words) => {
  const { intent, slots } = hear(words);
  expect([intent, wordsIn(slots.symptom)]).toEqual(['SymptomIntent', words]);
});
