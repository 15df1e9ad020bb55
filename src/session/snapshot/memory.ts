import * as v from 'valibot';
import { holdSettings } from '../../routine/step.ts';
import { freshMemory, type Memory } from '../memory.ts';
import { count, exercise, goal, ms, playing, run } from './run.ts';

const memory = v.object({
  v: v.literal(1),
  introduced: v.boolean(),
  taught: v.array(v.string()),
  preferences: v.object({
    holdSeconds: v.exactOptional(v.picklist(holdSettings)),
    talk: v.pipe(v.number(), v.integer(), v.minValue(-2), v.maxValue(2)),
    breathFirst: v.picklist(['out', 'in']),
    breath: v.picklist(['paced', 'own']),
    // Records from before the choice have none.
    cues: v.optional(v.picklist(['tones', 'words']), 'tones'),
    wayMs: v.pipe(v.number(), v.minValue(3000), v.maxValue(6000)),
    settle: v.picklist(['normal', 'slow']),
    floor: v.picklist(['unknown', 'fine', 'hard']),
    easier: v.array(exercise),
  }),
  practice: v.record(exercise, v.object({ sessions: count, lastAtMs: ms })),
  sessionsAtMs: v.pipe(v.array(ms), v.maxLength(100)),
  place: v.exactOptional(v.object({ run, savedAtMs: ms, playing: v.exactOptional(playing) })),
  lastGoal: v.exactOptional(goal),
  lastFullScreenAtMs: v.exactOptional(ms),
  lastClearAtMs: v.exactOptional(ms),
  restartCheck: v.exactOptional(v.object({ kind: v.picklist(['seen', 'self']), sinceMs: ms })),
});

/**
 * The memory in a stored record. An unreadable record becomes a fresh one, but a check that was advised is
 * kept whatever else is broken, and one that cannot be read counts as the stricter kind: forgetting it could
 * coach somebody who should not move.
 */
export function readMemory(input: unknown): { readonly memory: Memory; readonly damaged: boolean } {
  if (input === undefined) return { memory: freshMemory, damaged: false };
  const parsed = v.safeParse(memory, input);
  return parsed.success
    ? { memory: parsed.output, damaged: false }
    : { memory: { ...freshMemory, ...checkIn(input) }, damaged: true };
}

function checkIn(input: unknown): Pick<Memory, 'restartCheck'> {
  if (typeof input !== 'object' || input === null || !('restartCheck' in input)) return {};
  if (input.restartCheck === undefined || input.restartCheck === null) return {};
  const check = v.safeParse(memory.entries.restartCheck.wrapped, input.restartCheck);
  return { restartCheck: check.success ? check.output : { kind: 'seen', sinceMs: 0 } };
}
