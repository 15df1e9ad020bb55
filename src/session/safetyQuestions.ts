import type { Coach, Phase } from './session.ts';

/** The question a phase asks, as triage reads the answer to it. */
export function pendingQuestion({ at }: Coach['session']) {
  switch (at.phase) {
    case 'screening':
      return 'screening' as const;
    case 'checking':
      return at.question === 'F2' ? ('F2' as const) : ('screening' as const);
    case 'closing':
    case 'hurt':
      return 'hurt' as const;
    case 'care':
      return 'screening' as const;
    case 'follow_up':
      return at.asked;
    case 'which_one':
    case 'eased':
    case 'passed':
    case 'seen':
    case 'cleared':
    case 'check_up':
      return at.phase;
    // No safety question: a yes is no sign here. It is only read for its yes or no, like this one.
    case 'floor':
      return 'cleared' as const;
    default:
      return undefined;
  }
}

const safetyPhases = [
  'screening',
  'checking',
  'closing',
  'care',
  'hurt',
  'follow_up',
  'which_one',
  'eased',
  'passed',
  'seen',
  'cleared',
  'check_up',
] as const;

/** Phases whose question decides whether somebody may move. */
export type SafetyPhase = Extract<Phase, { phase: (typeof safetyPhases)[number] }>;

/** True where a safety question is open. */
export function isSafetyPhase(at: Phase): at is SafetyPhase {
  return safetyPhases.some((phase) => phase === at.phase);
}
