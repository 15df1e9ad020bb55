import { expect as claim, describe, test } from 'vitest';
import { Room } from './room.ts';
import { during, later, open, type Step, say } from './story.ts';
import { wording } from './transcript.ts';

/**
 * The exact words of every safety shape, as they were reviewed: one small file each. A change here is a
 * change of safety text, to be read in the diff (`npx vitest run test/conversation/wording -u` writes them).
 */

const screened = [open(), say('no'), say('no')];
const onTheBack = [...screened, say('ready'), say('ready')];
const knee = 'knee_to_chest';
const seen = [...screened, say('I just lost control of my bladder'), later('2d'), open()];
const checked = [...screened, say('my foot is numb'), say('no'), say('no'), later('2d'), open()];

/** How many of the last turns the shape is. */
interface Shape {
  readonly steps: readonly Step[];
  readonly turns: number;
}

const shapes: Readonly<Record<string, Shape>> = {
  'emergency-bladder': { steps: [...screened, say('I just lost control of my bladder')], turns: 1 },
  'emergency-both-legs-in-a-hold': {
    steps: [...onTheBack, during(knee, 'right', 9, 'both my legs have gone numb')],
    turns: 1,
  },
  'emergency-chest-in-a-hold': {
    steps: [...onTheBack, during(knee, 'right', 9, 'I have chest pain')],
    turns: 1,
  },
  crisis: { steps: [...screened, say('I want to kill myself')], turns: 1 },
  'urgent-fever': { steps: [...screened, say('I have a fever')], turns: 1 },
  'urgent-fall-follow-up': {
    steps: [...screened, say('I fell down the stairs yesterday'), say('no')],
    turns: 2,
  },
  'consult-follow-ups-in-a-hold': {
    steps: [...onTheBack, during(knee, 'left', 9, 'my leg feels numb'), say('no, just the left'), say('no')],
    turns: 3,
  },
  'consult-follow-up-raised': {
    steps: [...onTheBack, during(knee, 'left', 9, 'my leg feels numb'), say('yes')],
    turns: 1,
  },
  'sharp-pain-gone': {
    steps: [...onTheBack, during(knee, 'right', 9, 'ow that is a sharp pain in my back')],
    turns: 1,
  },
  'sharp-pain-stays': {
    steps: [...onTheBack, during(knee, 'right', 9, 'ow that is a sharp pain in my back'), say('no')],
    turns: 1,
  },
  'dizziness-passed': {
    steps: [...onTheBack, during(knee, 'right', 9, 'I feel dizzy'), say('yes')],
    turns: 2,
  },
  'care-line': { steps: [open(), say('start'), say('start')], turns: 1 },
  'screening-yes': { steps: [open(), say('yes')], turns: 1 },
  'screening-unsure': { steps: [open(), say("I don't know"), say('no'), say("I don't know")], turns: 3 },
  'when-to-get-care': { steps: [say('ask easy back coach when should I see a doctor'), say('no')], turns: 2 },
  'stopped-today': { steps: [open(), say('cancel')], turns: 1 },
  'reentry-seen-not-yet': { steps: [...seen, say('no')], turns: 2 },
  'reentry-seen-cleared': { steps: [...seen, say('yes'), say('yes'), say('no')], turns: 4 },
  'reentry-check-up': { steps: [...checked, say('yes'), say('no')], turns: 3 },
  'reentry-not-me': { steps: [...seen, say("that wasn't me")], turns: 1 },
  'other-emergency': { steps: [...screened, say("my husband can't feel his legs")], turns: 1 },
  'other-urgent': { steps: [...screened, say('my wife has a fever and her back hurts')], turns: 1 },
  'other-consult': { steps: [...screened, say("my daughter's leg is numb")], turns: 1 },
};

/** One card a tier, whatever the sign. */
const cards: Readonly<Record<string, readonly Step[]>> = {
  disclaimer: [open()],
  consult: [open(), say('my foot is numb')],
  urgent: [open(), say('I have a fever')],
  emergency: [open(), say('I just lost control of my bladder')],
  care: [say('ask easy back coach when should I see a doctor')],
};

describe.each(['en-US', 'en-GB'])('The exact words in %s', (locale) => {
  test.each(Object.entries(shapes))('%s', async (name, { steps, turns }) => {
    const room = new Room({ locale });
    for (const step of steps) await step(room);
    await claim(wording(room.turns.slice(-turns))).toMatchFileSnapshot(`golden/${locale}/${name}.txt`);
  });

  test.each(Object.entries(cards))('the card: %s', async (name, steps) => {
    const room = new Room({ locale });
    for (const step of steps) await step(room);
    const { title = '', text = '' } = room.last.card ?? {};
    await claim(`${title}\n\n${text}\n`).toMatchFileSnapshot(`golden/${locale}/card-${name}.txt`);
  });
});
