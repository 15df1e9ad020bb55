import type { HabitId, MovementId } from '../routine/catalogue.ts';
import type { Goal, Position } from '../routine/step.ts';
import type { FollowUp, Tier } from '../safety/findings.ts';
import type { Memory } from './memory.ts';
import type { Playing } from './performing/playing.ts';
import type { Run } from './run.ts';

/** What the person wants once the safety questions are answered. */
export type Aim = { readonly kind: 'begin'; readonly goal: Goal } | { readonly kind: 'resume' };

/** What a "yes" would take up. */
export type Offer =
  /** `again`: the routine done last time. */
  | { readonly kind: 'aim'; readonly aim: Aim; readonly again?: boolean }
  /** Another tip, offered at the end of the tip `from`. */
  | { readonly kind: 'habit'; readonly habit: HabitId; readonly from: HabitId }
  /** Posture tips while exercise is refused. */
  | { readonly kind: 'habits' }
  | { readonly kind: 'remind' }
  | { readonly kind: 'forget' };

/** The offer to begin with a goal. */
export function offerOf(goal: Goal): Offer {
  return { kind: 'aim', aim: { kind: 'begin', goal } };
}

/**
 * Where we are. The pending question is part of the phase: a bare "yes" only ever answers what was asked.
 * `tries` counts answers that decided nothing.
 */
export type Phase =
  | { readonly phase: 'choice'; readonly offer: Offer; readonly tries: number }
  | {
      readonly phase: 'screening';
      readonly form: 'full' | 'short';
      readonly aim: Aim;
      readonly tries: number;
    }
  /** Unsure at the screening: the two questions that matter most, one at a time. */
  | {
      readonly phase: 'checking';
      readonly question: 'F2' | 'legs';
      readonly aim: Aim;
      readonly tries: number;
    }
  | { readonly phase: 'which_one'; readonly tries: number }
  | { readonly phase: 'floor'; readonly aim: Aim; readonly tries: number }
  | { readonly phase: 'gate'; readonly waits: number; readonly tries: number }
  /** A response with timed movement is playing; `asks` is what its closing question asks. */
  | { readonly phase: 'moving'; readonly asks: 'gate' | 'closing'; readonly tries: number }
  | { readonly phase: 'paused'; readonly sinceMs: number; readonly waits: number; readonly tries: number }
  /** "Are you hurt?" after a cry for help, or "Does something hurt or feel wrong?" after words nobody caught. */
  | {
      readonly phase: 'hurt';
      readonly back: 'moving' | 'gate' | 'paused' | 'choice';
      readonly asking: 'hurt' | 'wrong';
      readonly after: 'help' | 'getUp' | 'goOn';
      /** Where "help" was called on the way to the floor or up from it. */
      readonly floorStep?: FloorStep;
      readonly tries: number;
    }
  /** After "when should I get care?": do you have any of these now? */
  | { readonly phase: 'care'; readonly tries: number }
  | { readonly phase: 'eased'; readonly tries: number }
  | { readonly phase: 'passed'; readonly tries: number }
  | {
      readonly phase: 'follow_up';
      readonly asked: FollowUp;
      readonly queue: readonly FollowUp[];
      readonly tries: number;
    }
  | { readonly phase: 'seen'; readonly aim?: Aim; readonly tries: number }
  | { readonly phase: 'cleared'; readonly aim?: Aim; readonly tries: number }
  | { readonly phase: 'check_up'; readonly aim?: Aim; readonly tries: number }
  /** The last question of a routine: does anything feel worse? */
  | { readonly phase: 'closing'; readonly tries: number }
  /** Help to get down to or up from the floor, one step a turn. */
  | ({ readonly phase: 'floor_steps'; readonly tries: number } & FloorStep)
  | { readonly phase: 'ended'; readonly tries: number };

/** How far somebody has come in the chain between standing and all fours. */
export interface FloorStep {
  readonly way: 'up' | 'down';
  readonly step: number;
}

/** What is offered when nothing else was asked for. */
export const defaultGoal: Goal = { kind: 'routine', routine: 'five' };

/** Phases that a question about hurt goes back to. */
export type ResumablePhase = 'moving' | 'gate' | 'paused' | 'choice';

/** Everything about one conversation. Lives in the session's attributes, never in the store. */
export interface Session {
  readonly v: 1;
  readonly at: Phase;
  /** The level reached; never falls within a session. */
  readonly tier: Tier;
  readonly followUpsAsked: number;
  /** Sharp pain eased off once already; a second time is a consult. */
  readonly easedOff: boolean;
  /** A clean answer to the screening, in this session. */
  readonly screened: boolean;
  /** Re-entry answered well; counts once the screening is clean too. */
  readonly readmitted: boolean;
  /** Somebody else than the person who was told to get checked. */
  readonly otherSpeaker: boolean;
  readonly effort: 'gentle' | 'standard' | 'deeper';
  /** Movements the person wants left out today. */
  readonly without: readonly MovementId[];
  /** Turns so far; seeds the choice among variants. */
  readonly turns: number;
  readonly run?: Run;
  readonly playing?: Playing;
  /** Where a routine was stopped, so that the last words can say how to get up. */
  readonly restingOn?: Position;
  /** The movement last talked about, for "why?" and "try it with me". */
  readonly topic?: MovementId;
}

/** The conversation and what is remembered: what `advance` takes and returns. */
export interface Coach {
  readonly session: Session;
  readonly memory: Memory;
}

export const freshSession: Session = {
  v: 1,
  at: { phase: 'choice', offer: offerOf(defaultGoal), tries: 0 },
  tier: 'none',
  followUpsAsked: 0,
  easedOff: false,
  screened: false,
  readmitted: false,
  otherSpeaker: false,
  effort: 'standard',
  without: [],
  turns: 0,
};

/** What was advised and is not settled yet, for this speaker; no exercise is given before. */
export function awaitedCheck({ session, memory }: Coach): 'seen' | 'self' | undefined {
  return session.readmitted || session.otherSpeaker ? undefined : memory.restartCheck?.kind;
}

/** No exercise is offered to somebody who was told to be seen first. */
export function isTooEarly(offer: Offer | undefined, coach: Coach): boolean {
  return offer?.kind === 'aim' && awaitedCheck(coach) === 'seen';
}

/** Another value of the session with some fields replaced. */
export function withPhase(coach: Coach, at: Phase): Coach {
  return { ...coach, session: { ...coach.session, at } };
}
