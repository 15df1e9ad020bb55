/**
 * From mouth to verdict: what Alexa passes on of a sentence is understood as well as the sentence itself.
 * Carriers give most of it back; what is lost here is lost on every device.
 */
import { describe, expect, it } from 'vitest';
import { losses, mostObeyed } from './losses.ts';
import { hear, wordsIn } from './model.ts';
import { isLess, type Passage, passagesOf } from './passage.ts';

const isGrave = ({ direct }: Passage) => direct === 'urgent' || direct === 'emergency';

describe.each(losses)('of bank $bank', ({ bank, changed, lessened }) => {
  const passages = passagesOf(bank);
  const grave = passages.filter(isGrave);

  it(`at most ${changed} come to another verdict than the whole sentence`, () => {
    const others = passages.filter(({ direct, heard }) => direct !== heard);
    expect(others.length).toBeLessThanOrEqual(changed * passages.length);
  });

  it(`at most ${lessened} of the urgent and emergency sentences are heard as less`, () => {
    const less = grave.filter(({ direct, heard }) => isLess(heard, direct));
    expect(less.length).toBeLessThanOrEqual(lessened * grave.length);
  });

  it(`at most ${mostObeyed} of the urgent and emergency sentences are taken for a command`, () => {
    const obeyed = grave.filter((passage) => passage.obeyed);
    expect(obeyed.length).toBeLessThanOrEqual(mostObeyed * grave.length);
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
