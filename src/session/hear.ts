import { type Triage, undecided } from '../safety/findings.ts';
import type { triage } from '../safety/triage.ts';
import type { Scene } from './context.ts';
import { easeOff } from './easeOff.ts';
import { askNext, escalate } from './escalate.ts';
import type { Event } from './event.ts';
import type { Heard } from './heard.ts';
import type { Advance } from './reply.ts';
import { isSafetyPhase, pendingQuestion } from './safetyQuestions.ts';
import type { Coach } from './session.ts';

type Escalated = { readonly kind: 'escalated'; readonly advance: Advance };

/**
 * Reads the words of an event before anything else does. A sign stops the body and escalates; a plain reply
 * becomes that reply; other speech is a remark; words that decide nothing count as not understood.
 */
export function hear(coach: Coach, scene: Scene, event: Event, understand: typeof triage): Heard | Escalated {
  if (event.kind === 'hurts')
    return { kind: 'escalated', advance: easeOff(coach, scene, { flags: ['sharp_pain_during_exercise'] }) };
  const text = 'text' in event ? event.text : undefined;
  if (!text) return event;
  const pending = pendingQuestion(coach.session);
  const readings = ('phrase' in event && event.phrase ? [text, event.phrase] : [text]).map((words) =>
    understand(words, scene.locale, {
      ...(pending ? { pending } : {}),
      exercising: scene.pose !== undefined,
    }),
  );
  const found = gravestOf(readings);
  if (found.tier !== 'none' && found.tier !== 'unclear')
    return { kind: 'escalated', advance: onSign(coach, scene, found, found.tier) };
  return event.kind === 'said' || event.kind === 'symptom' ? replied(coach, event, found) : event;
}

function onSign(
  coach: Coach,
  scene: Scene,
  found: Triage,
  tier: 'consult' | 'urgent' | 'emergency',
): Advance {
  const { at, tier: reached } = coach.session;
  if (found.provisional && tier === 'consult' && reached === 'none') return easeOff(coach, scene, found);
  if (at.phase === 'follow_up' && tier === 'consult') return askNext(coach, scene, at.queue, []);
  return escalate(coach, scene, { ...found, tier });
}

/**
 * Speech that named no sign. A resolved symptom whose words say nothing is still never a "no", and "not
 * really" is one only where nobody's safety depends on it.
 */
function replied(
  { session }: Coach,
  event: Extract<Event, { kind: 'said' | 'symptom' }>,
  found: Triage,
): Heard {
  const hedges = found.reply === 'unsure' || found.reply === null;
  if (hedges && event.kind === 'symptom' && event.leans && !isSafetyPhase(session.at))
    return { kind: event.leans };
  if (found.reply === 'no') return { kind: 'no', stiff: found.stiff };
  if (
    found.reply === 'yes' ||
    found.reply === 'unsure' ||
    found.reply === 'which' ||
    found.reply === 'repeat'
  ) {
    return { kind: found.reply };
  }
  if (event.kind === 'symptom' || found.tier !== 'none') return { kind: 'notUnderstood' };
  return { kind: 'remark', ...(event.asks ? { asks: true } : {}) };
}

/** The graver of what was heard and what the platform took it for; of two alike the one that answers. */
function gravestOf(readings: readonly Triage[]): Triage {
  const order = ['emergency', 'urgent', 'consult', 'unclear', 'none'] as const;
  const gravest = order.flatMap((tier) => readings.filter((found) => found.tier === tier));
  const alike = gravest.filter(({ tier }) => tier === gravest[0]?.tier);
  return alike.find(({ reply }) => reply !== null) ?? gravest[0] ?? undecided;
}
