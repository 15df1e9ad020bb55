import { plainEvent } from '../../session/event.ts';
import { isSafetyPhase } from '../../session/safetyQuestions.ts';
import type { Session } from '../../session/session.ts';
import { controls } from '../screen/controls.ts';
import type { Heard } from './heard.ts';

/** The name of the turn a session stands at: what a page carries, and what a touch on it brings back. */
export function turnToken({ turns }: Session): string {
  return `turn-${turns}`;
}

/** A reprompt has its own name: the answer before it may well have been heard. */
export function repromptToken(turn: string): string {
  return `${turn}-reprompt`;
}

/**
 * A touch on one of our screens: its arguments are the control and the token of the page. A touch on a page
 * that is no longer current changes nothing, because it may answer a question that was not asked; "something
 * hurts" counts whenever it comes. No touch answers a safety question.
 */
export function touched([name, token]: readonly unknown[], session: Session): Heard {
  const control = controls.find((known) => known === name);
  if (control === 'hurts') return { kind: 'event', event: { kind: 'hurts' } };
  const current = token === turnToken(session);
  const answers = control === 'yes' || control === 'no';
  if (!control || !current || (answers && isSafetyPhase(session.at))) return { kind: 'ignored' };
  return { kind: 'event', event: plainEvent(control) };
}
