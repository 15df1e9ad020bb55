import fc from 'fast-check';
import { movementIds } from '../../src/routine/catalogue.ts';
import { planGoal } from '../../src/routine/plan.ts';
import { freshMemory, type Memory } from '../../src/session/memory.ts';
import { startOf } from '../../src/session/run.ts';

const atMs = fc.integer({ min: Date.UTC(2027, 0, 1), max: Date.UTC(2027, 0, 20) });
const movement = fc.constantFrom(...movementIds);
const goal = { kind: 'routine', routine: 'five' } as const;

const place = fc.record({ at: fc.nat({ max: 4 }), savedAtMs: atMs }).map(({ at, savedAtMs }) => ({
  savedAtMs,
  run: {
    goal,
    effort: 'standard' as const,
    steps: planGoal(goal, { effort: 'standard', without: [] }),
    spot: startOf(at),
    done: [],
    credited: [],
    explained: [],
    begun: true,
  },
}));

export const restartCheck = fc.record({
  kind: fc.constantFrom('seen' as const, 'self' as const),
  sinceMs: atMs,
});

/** Any memory somebody could have after a while. */
export const memory: fc.Arbitrary<Memory> = fc
  .record(
    {
      introduced: fc.boolean(),
      taught: fc.subarray(['breath_tones', 'halfway', 'barge_in']),
      preferences: fc.record({
        talk: fc.integer({ min: -2, max: 2 }),
        settle: fc.constantFrom('normal' as const, 'slow' as const),
        easier: fc.subarray([...movementIds]),
      }),
      practice: fc.dictionary(
        movement,
        fc.record({ sessions: fc.integer({ min: 1, max: 50 }), lastAtMs: atMs }),
      ),
      sessionsAtMs: fc.uniqueArray(atMs, { maxLength: 8 }).map((all) => all.sort((a, b) => a - b)),
      place,
      lastGoal: fc.constant(goal),
      lastFullScreenAtMs: atMs,
      lastClearAtMs: atMs,
      restartCheck,
    },
    { requiredKeys: ['introduced', 'taught', 'preferences', 'practice', 'sessionsAtMs'] },
  )
  .map((some) => ({
    ...freshMemory,
    ...some,
    preferences: { ...freshMemory.preferences, ...some.preferences },
  }));
