import type { HeardTurn } from '../device/turn.ts';
import { phaseOf } from './phase.ts';
import type { Scene } from './player/scene.ts';

/** A button, and what pressing it says to the coach. */
export interface Choice {
  readonly label: string;
  readonly words: string;
  /** Whether it stands out. A plain yes or no never does: the page must not lean towards either. */
  readonly invites?: boolean;
}

export interface Choices {
  readonly start: boolean;
  /** The two plain answers to an open question. */
  readonly answers?: { readonly affirm: Choice; readonly deny: Choice };
  readonly pause?: Choice;
  readonly next: boolean;
  /** Whether there is a session to ask for a repeat, or to tell of pain. */
  readonly talking: boolean;
  /** What there is to stop: the session, or the last words of one that is over already. */
  readonly stop?: 'session' | 'sound';
}

const yesNo = { affirm: { label: 'Yes', words: 'yes' }, deny: { label: 'No', words: 'no' } };
const readyNotYet = {
  affirm: { label: 'Ready', words: 'ready', invites: true },
  deny: { label: 'Not yet', words: 'not yet' },
};
const resumeNotYet = {
  affirm: { label: 'Resume', words: 'carry on', invites: true },
  deny: { label: 'Not yet', words: 'not yet' },
};

/**
 * What can be pressed. Answers have a place of their own and appear only once their question is being asked,
 * so that a finger on its way to Pause never answers a safety question.
 */
export function choicesFor(turn: HeardTurn | undefined, scene: Scene, atMs: number, open: boolean): Choices {
  if (!turn || !open) {
    const over = scene.doing === 'over';
    return { start: over, next: false, talking: false, ...(over ? {} : { stop: 'sound' }) };
  }
  const { phase, asks } = phaseOf(turn);
  const moving = phase === 'moving' || phase === 'gate';
  const answers = isAsked(turn, scene, atMs) ? answersTo(phase, asks) : undefined;
  return {
    start: false,
    talking: true,
    stop: 'session',
    next: moving,
    ...(moving ? { pause: { label: 'Pause', words: 'pause' } } : {}),
    ...(answers ? { answers } : {}),
  };
}

function isAsked({ ending, timeline }: HeardTurn, { doing }: Scene, atMs: number): boolean {
  if (ending !== 'listen') return false;
  const question = timeline.findLast(({ lane }) => lane === 'voice');
  const ownQuestion = question?.kind === 'question' && atMs >= question.atMs;
  return ownQuestion || doing === 'listening' || atMs > (question?.atMs ?? 0) + (question?.durationMs ?? 0);
}

function answersTo(phase: string | null, asks: string | undefined): Choices['answers'] {
  if (phase === 'gate' || (phase === 'moving' && asks === 'gate')) return readyNotYet;
  if (phase === 'paused') return resumeNotYet;
  return phase === 'which_one' || phase === 'ended' ? undefined : yesNo;
}
