import type { Line, Part } from '../pacing/part.ts';
import type { Scene } from './context.ts';
import { voice } from './performing/words.ts';
import { question, reprompt } from './questions.ts';
import { type Coach, isTooEarly, type Phase, withPhase } from './session.ts';
import type { Card, Turn } from './turn.ts';

/** What one event leads to. */
export interface Advance {
  readonly coach: Coach;
  readonly turn: Turn;
}

export interface Extras {
  /** Ask in the shorter form used when the question was asked before. */
  readonly again?: boolean;
  readonly card?: Card;
  readonly request?: Turn['request'];
  readonly forgets?: true;
}

/** Says something, then asks the question of a phase with the microphone open. */
export function listen(
  coach: Coach,
  scene: Scene,
  at: Phase,
  parts: readonly Part[],
  extras: Extras = {},
): Advance {
  const next = withPhase(coach, offerable(coach, at));
  return {
    coach: next,
    turn: {
      parts: [...parts, ...question(next, scene, extras.again ?? false)],
      ending: { kind: 'listen', reprompt: reprompt(next, scene) },
      ...only(extras),
    },
  };
}

/** In place of an exercise that comes too early there are posture tips. */
function offerable(coach: Coach, at: Phase): Phase {
  return at.phase === 'choice' && isTooEarly(at.offer, coach) ? { ...at, offer: { kind: 'habits' } } : at;
}

/** Says something and ends the session. */
export function end(coach: Coach, parts: readonly Part[], extras: Extras = {}): Advance {
  return {
    coach: withPhase(coach, { phase: 'ended', tries: 0 }),
    turn: { parts, ending: { kind: 'end' }, ...only(extras) },
  };
}

function only({ card, request, forgets }: Extras): Pick<Turn, 'card' | 'request' | 'forgets'> {
  return { ...(card ? { card } : {}), ...(request ? { request } : {}), ...(forgets ? { forgets } : {}) };
}

/** One spoken sentence. */
export function say(key: string, params?: Line['params'], role = 'say'): Part {
  return voice(role, params ? { key, params } : { key });
}

/** A card with the given name: `cards.<name>.title` and `.text`. */
export function card(name: string, params?: Line['params']): Card {
  const line = (key: string): Line => (params ? { key, params } : { key });
  return { title: line(`cards.${name}.title`), text: line(`cards.${name}.text`) };
}
