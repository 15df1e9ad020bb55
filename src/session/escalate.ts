import type { Part } from '../pacing/part.ts';
import { movements } from '../routine/movements.ts';
import { followUpFlag, followUpsFor, named, restFor } from '../safety/advice.ts';
import { type Flag, type FollowUp, higher, type Reason, type Tier } from '../safety/findings.ts';
import type { Scene } from './context.ts';
import { neutralLine } from './performing/perform.ts';
import { voice } from './performing/words.ts';
import { type Advance, card, end, listen, say } from './reply.ts';
import { currentStep } from './run.ts';
import type { Coach } from './session.ts';

/** What was found out: enough to choose the words. Never kept beyond the turn. */
export interface Finding {
  readonly tier: Exclude<Tier, 'none'>;
  readonly flags: readonly Flag[];
  readonly experiencer: 'self' | 'other';
  readonly wording: 'standard' | 'crisis';
  readonly why?: readonly Reason[];
}

/**
 * The body stops and the advice is given, in a fixed order: neutral, stop, action, reason, limit, action
 * again. The tier is committed first; from here on no turn of this session leads to exercise.
 */
export function escalate(coach: Coach, scene: Scene, finding: Finding): Advance {
  const flag = named(finding.flags);
  const locked = lock(coach, scene, finding);
  const prefix = comeToRest(scene, restOf(finding));
  if (finding.wording === 'crisis') return end(locked, [...prefix, ...crisis()], { card: card('emergency') });
  switch (finding.tier) {
    case 'emergency':
      return end(locked, [...prefix, ...emergency(flag, finding.experiencer)], { card: card('emergency') });
    case 'urgent':
      return advised(locked, scene, finding, [...prefix, ...urgent(flag, finding.experiencer)]);
    case 'consult':
      return advised(locked, scene, finding, [...prefix, ...consult(flag, finding.experiencer)]);
  }
}

/** Commits the tier, ends the routine, and stores that a check was advised; nothing of what was said. */
export function lock(
  coach: Coach,
  scene: Scene,
  { tier, experiencer }: Pick<Finding, 'tier' | 'experiencer'>,
): Coach {
  const { run, playing: _playing, ...session } = coach.session;
  const { place: _place, ...memory } = coach.memory;
  const step = run?.begun ? (currentStep(run) ?? run.steps.at(-1)) : undefined;
  const raised = {
    ...session,
    tier: higher(session.tier, tier),
    ...(step ? { restingOn: movements[step.movement].position } : {}),
  };
  if (experiencer === 'other') return { session: raised, memory };
  const kind = tier === 'consult' && memory.restartCheck?.kind !== 'seen' ? 'self' : 'seen';
  return { session: raised, memory: { ...memory, restartCheck: { kind, sinceMs: scene.nowMs } } };
}

function restOf({ flags, experiencer, why }: Finding): ReturnType<typeof restFor> {
  return experiencer === 'self' ? restFor(named(flags), why) : undefined;
}

/**
 * How to come out of the shape the body is in; nothing when nobody is in a pose.
 * @param rest what a sign asks for in its place
 */
export function comeToRest({ pose }: Scene, rest?: ReturnType<typeof restFor>): Part[] {
  if (rest && (pose || rest === 'down')) return [say(`safety.rest.${rest}`, undefined, 'neutral')];
  return pose ? [voice('neutral', neutralLine(pose))] : [];
}

function crisis(): Part[] {
  return safetyLines([
    'safety.crisis.glad',
    'safety.crisis.danger',
    'safety.crisis.action',
    'safety.crisis.stay',
    'safety.crisis.end',
  ]);
}

function emergency(flag: Flag, who: Finding['experiencer']): Part[] {
  return safetyLines([
    `safety.emergency.${who}.action`,
    `safety.emergency.${who}.serious`,
    `safety.reason.${flag}`,
    `safety.emergency.${who}.limit`,
    `safety.emergency.${who}.again`,
    `safety.tell.${who}.${flag}`,
    'safety.emergency.end',
  ]);
}

function urgent(flag: Flag, who: Finding['experiencer']): Part[] {
  return safetyLines([
    `safety.urgent.${who}.action`,
    `safety.sign.${flag}`,
    `safety.reason.${flag}`,
    `safety.urgent.${who}.worse`,
  ]);
}

function consult(flag: Flag, who: Finding['experiencer']): Part[] {
  return safetyLines([
    `safety.consult.${who}.stop`,
    `safety.said.${who}.${flag}`,
    `safety.consult.${who}.action`,
    `safety.reason.${flag}`,
  ]);
}

function safetyLines(keys: readonly string[]): Part[] {
  return keys.map((key) => say(key, undefined, 'safety'));
}

/** Advice first, then the follow-up questions, one a turn. Somebody else's sign is not asked about further. */
function advised(coach: Coach, scene: Scene, finding: Finding, parts: readonly Part[]): Advance {
  const queue =
    finding.experiencer === 'self'
      ? followUpsFor(finding.flags, finding.tier, coach.session.followUpsAsked)
      : [];
  const resting = queue.length === 0 && restOf(finding) ? staysDown(coach) : coach;
  return askNext(resting, scene, queue, parts);
}

/** Somebody who was just told to stay still, or to lie down, is not told to get up. */
export function staysDown(coach: Coach): Coach {
  const { restingOn: _restingOn, ...session } = coach.session;
  return { ...coach, session };
}

/** The next follow-up question, or the safety net and the end. */
export function askNext(
  coach: Coach,
  scene: Scene,
  queue: readonly FollowUp[],
  parts: readonly Part[],
): Advance {
  const [asked, ...rest] = queue;
  if (!asked) return safetyNet(coach, parts);
  const counted: Coach = {
    ...coach,
    session: { ...coach.session, followUpsAsked: coach.session.followUpsAsked + 1 },
  };
  const intro =
    coach.session.followUpsAsked === 0
      ? [say(rest.length > 0 ? 'safety.twoChecks' : 'safety.oneCheck', undefined, 'safety')]
      : [];
  return listen(counted, scene, { phase: 'follow_up', asked, queue: rest, tries: 0 }, [...parts, ...intro], {
    card: tierCard(coach),
  });
}

/** A sign of the speaker's own, found without their words. */
export function ownSign(tier: Finding['tier'], flag: Flag): Finding {
  return { tier, flags: [flag], experiencer: 'self', wording: 'standard' };
}

/** What a "yes" or "maybe" to a follow-up comes to. */
export function followUpFound(asked: FollowUp): Finding {
  return ownSign('emergency', followUpFlag[asked]);
}

/** The last words of a consult or an urgent advice: when it would become an emergency, and how to get up. */
export function safetyNet(coach: Coach, parts: readonly Part[]): Advance {
  const { tier } = coach.session;
  const net = say(`safety.net.${tier === 'none' ? 'consult' : tier}`, undefined, 'safety');
  return end(coach, [...parts, net, say('safety.card', undefined, 'safety'), ...wayUp(coach)], {
    card: tierCard(coach),
  });
}

/** One card text per tier, never per symptom. */
export function tierCard({ session }: Coach) {
  return card(session.tier === 'none' ? 'consult' : session.tier);
}

/** How to get up from where the routine had the body, for the end of a session. */
function wayUp({ session: { restingOn } }: Coach): Part[] {
  return restingOn === 'back' || restingOn === 'hands_and_knees'
    ? [say(`positions.leave.${restingOn}`, undefined, 'position')]
    : [];
}
