import type { Flag, FollowUp, Reason, Tier } from './findings.ts';
import type { RaiseId, SignId } from './understanding/rules/index.ts';

/** What to ask after the advice, and how to bring the body to rest, for each flag. */
interface Advice {
  readonly ask: Partial<Readonly<Record<Tier, readonly FollowUp[]>>>;
  /** `still`: do not move at all. `down`: sit or lie down. Otherwise the pose's own way back. */
  readonly rest?: 'still' | 'down';
}

const legs: Advice = { ask: { consult: ['F1', 'F2'] } };
const nerves: Advice = { ask: { consult: ['F2'] } };
const none: Advice = { ask: {} };

const advice: Readonly<Record<Flag, Advice>> = {
  bladder_bowel: { ask: { urgent: ['F5'] } },
  saddle_numbness: none,
  leg_weakness_progressive: { ask: {}, rest: 'still' },
  bilateral_leg_symptoms: { ask: {}, rest: 'still' },
  trauma: { ask: { urgent: ['F6'] }, rest: 'still' },
  fever_chills: none,
  weight_loss: none,
  cancer_history: none,
  severe_pain: { ask: { consult: ['F4', 'F2'] } },
  unrelenting_pain: nerves,
  night_pain: nerves,
  not_improving: nerves,
  numbness: legs,
  tingling: legs,
  weakness: { ask: { consult: ['F3', 'F2'] } },
  radiating_pain: legs,
  chest_pain: { ask: {}, rest: 'down' },
  abdominal_pain: nerves,
  dizziness: { ask: {}, rest: 'down' },
  sharp_pain_during_exercise: none,
  other: nerves,
};

/** What a "yes" to a follow-up means: every one of them is an emergency. */
export const followUpFlag: Readonly<Record<FollowUp, Flag>> = {
  F1: 'bilateral_leg_symptoms',
  F2: 'saddle_numbness',
  F3: 'leg_weakness_progressive',
  F4: 'chest_pain',
  F5: 'bladder_bowel',
  F6: 'trauma',
};

/** At most two follow-up questions a session, always after the advice. */
const maxFollowUps = 2;

/** The questions still to ask for these flags at a tier. */
export function followUpsFor(found: readonly Flag[], tier: Tier, asked: number): FollowUp[] {
  const wanted = [...new Set(found.flatMap((flag) => advice[flag].ask[tier] ?? []))];
  return wanted.slice(0, Math.max(0, maxFollowUps - asked));
}

/** The flag that names the finding in the advice: the first, because triage hands over the gravest first. */
export function named([first]: readonly Flag[]): Flag {
  return first ?? 'other';
}

/** Rules that tell of somebody who cannot move, whatever the flag: no way out of a pose is any use to them. */
const immobile: ReadonlySet<string> = new Set([
  'pain.floor',
  'pain.immobile',
  'pain.locked',
  'raise.pain_immobile',
] satisfies (SignId | RaiseId)[]);

/** How to come to rest with a flag; undefined: by the pose's own way back. */
export function restFor(flag: Flag, why: readonly Reason[] = []): 'still' | 'down' | undefined {
  return advice[flag].rest ?? (why.some(({ rule }) => immobile.has(rule)) ? 'still' : undefined);
}
