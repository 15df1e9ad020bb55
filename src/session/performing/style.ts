import type { Level } from '../../pacing/part.ts';
import type { Step } from '../../routine/step.ts';
import type { Memory } from '../memory.ts';
import type { Run } from '../run.ts';

/** How a step is told: how much is said, how fast people are moved, and who leads the breath. */
export interface Style {
  readonly level: Level;
  readonly settleFactor: number;
  readonly breathFirst: 'out' | 'in';
  readonly breath: 'paced' | 'own';
  readonly cues: 'tones' | 'words';
  /** Milliseconds each way in Cat-Cow. */
  readonly wayMs: number;
  readonly easier: boolean;
  /** What has been explained once and need not be again. */
  readonly taught: readonly string[];
}

const levelsUp: readonly Level[] = ['timer', 'short', 'guided'];
const dayMs = 86_400_000;
/** Guided for the first two completed sessions of a movement, then short; timer comes on request. */
const guidedSessions = 2;
/** After a month away a movement is guided once more. */
const forgottenAfterMs = 30 * dayMs;

/** How to tell a step now, from what the person knows and prefers. */
export function styleOf(step: Step, run: Run, memory: Memory, nowMs: number): Style {
  const { preferences, taught } = memory;
  return {
    level: levelOf(step, run, memory, nowMs),
    settleFactor: preferences.settle === 'slow' ? 1.5 : 1,
    breathFirst: preferences.breathFirst,
    breath: preferences.breath,
    cues: preferences.cues,
    wayMs: preferences.wayMs,
    easier: preferences.easier.some((movement) => movement === step.movement),
    taught,
  };
}

function levelOf(step: Step, run: Run, memory: Memory, nowMs: number): Level {
  if (run.explained.some((movement) => movement === step.movement)) return 'guided';
  const practice = memory.practice[step.movement];
  const known =
    practice && practice.sessions >= guidedSessions && nowMs - practice.lastAtMs < forgottenAfterMs;
  const usual = known || step.round > 1 ? 1 : 2;
  const wished = Math.min(2, Math.max(0, usual + memory.preferences.talk));
  return levelsUp[wished] ?? 'guided';
}
