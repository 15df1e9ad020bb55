import { expect, it } from 'vitest';
import { routineIds } from '../../src/routine/catalogue.ts';
import { availableRoutines } from '../../src/routine/offering.ts';
import { advance } from '../../src/session/advance.ts';
import { freshMemory } from '../../src/session/memory.ts';
import { freshSession } from '../../src/session/session.ts';
import { speakerFor } from '../../src/speech/speaker.ts';
import { understandLetter } from '../model/alphabet.ts';

const { spokenMs } = speakerFor('en-US');
const context = { nowMs: Date.UTC(2030, 0, 1), locale: 'en-US', spokenMs, mayRemind: false, drifts: false };
const asked = {
  session: { ...freshSession, turns: 1, screened: true },
  memory: {
    ...freshMemory,
    introduced: true,
    preferences: { ...freshMemory.preferences, floor: 'fine' as const },
  },
};

it.each(routineIds)(
  'where nothing unreviewed is offered, asking for %s leads to no such routine',
  (routine) => {
    const { coach } = advance(
      asked,
      { kind: 'startRoutine', routine },
      { ...context, offerUnreviewed: false },
      understandLetter,
    );
    const goal = coach.session.run?.goal;
    expect(goal?.kind).toBe('routine');
    expect(availableRoutines({ unreviewed: false })).toContain(goal?.kind === 'routine' && goal.routine);
  },
);
