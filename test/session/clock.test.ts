import { expect, it } from 'vitest';
import { planGoal } from '../../src/routine/plan.ts';
import { advance } from '../../src/session/advance.ts';
import { freshMemory, type Memory } from '../../src/session/memory.ts';
import { startOf } from '../../src/session/run.ts';
import { defaultGoal, freshSession } from '../../src/session/session.ts';
import { speakerFor } from '../../src/speech/speaker.ts';
import { understandLetter } from '../model/alphabet.ts';

const { spokenMs } = speakerFor('en-US');
const nowMs = Date.UTC(2030, 0, 1);
const context = { nowMs, locale: 'en-US', spokenMs, mayRemind: false, offerUnreviewed: true };
const minuteMs = 60_000;
const yearMs = 365 * 24 * 60 * minuteMs;

/** Somebody who left a routine, after a clean answer at that time. */
function leftAt(atMs: number): Memory {
  const run = {
    goal: defaultGoal,
    effort: 'standard',
    steps: planGoal(defaultGoal, { effort: 'standard', without: [] }),
    spot: startOf(0),
    done: [],
    credited: [],
    explained: [],
    begun: true,
  } as const;
  return {
    ...freshMemory,
    introduced: true,
    preferences: { ...freshMemory.preferences, floor: 'fine' },
    place: { run, savedAtMs: atMs },
    lastClearAtMs: atMs,
    lastFullScreenAtMs: atMs,
  };
}

function resumed(memory: Memory) {
  return advance({ session: freshSession, memory }, { kind: 'resume' }, context, understandLetter).coach
    .session.at;
}

it('a place left minutes ago is taken up without another safety check', () => {
  expect(resumed(leftAt(nowMs - 20 * minuteMs))).toMatchObject({ phase: 'gate' });
});

it('a clean answer from a time that has yet to come clears nobody: the clock was set back since', () => {
  expect(resumed(leftAt(nowMs + yearMs))).toMatchObject({ phase: 'screening', form: 'full' });
});
