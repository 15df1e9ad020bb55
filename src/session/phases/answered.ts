import type { Part } from '../../pacing/part.ts';
import type { Answer } from '../answers/atLength.ts';
import { nod } from '../answers/inPassing.ts';
import type { Scene } from '../context.ts';
import type { Heard } from '../heard.ts';
import { type Advance, end, listen, say } from '../reply.ts';
import {
  awaitedCheck,
  type Coach,
  defaultGoal,
  isTooEarly,
  type Offer,
  offerOf,
  type Phase,
} from '../session.ts';

/** A choice is open. */
export type Choice = Extract<Phase, { phase: 'choice' }>;

/** What was asked at the choice: an answer, then its own offer, or the one that was open before. A tip with nothing to offer ends there. */
export function answered(
  coach: Coach,
  scene: Scene,
  at: Choice,
  answer: Answer | undefined,
  event: Heard,
): Advance {
  if (!answer) return lost(coach, scene, at, event);
  if (event.kind === 'yes' && !answer.offer)
    return end(answer.coach, [...answer.parts, say('goodbye', { pick: coach.session.turns })], answer.extras);
  // An offer that cannot be made leaves the one that is open.
  const isNone = leadsBack(answer.offer, at.offer) || isTooEarly(answer.offer, answer.coach);
  const offer = isNone ? undefined : answer.offer;
  return listen(answer.coach, scene, { phase: 'choice', offer: offer ?? at.offer, tries: 0 }, answer.parts, {
    ...answer.extras,
    again: offer === undefined,
  });
}

/** A tip that was just given is not offered again: the offer that followed it stays open. */
function leadsBack(offer: Offer | undefined, open: Offer): boolean {
  return offer?.kind === 'habit' && open.kind === 'habit' && offer.habit === open.from;
}

/** Not understood: the question once more, then the choice in one breath, then a friendly end. */
function lost(coach: Coach, scene: Scene, at: Choice, event: Heard): Advance {
  if (at.tries > 1) return end(coach, [say('leaveItThere')]);
  const parts = at.tries === 1 && awaitedCheck(coach) !== 'seen' ? [say('help.short')] : replyTo(event);
  const offer = at.tries === 1 ? offerOf(defaultGoal) : at.offer;
  return listen(coach, scene, { phase: 'choice', offer, tries: at.tries + 1 }, parts, { again: true });
}

function replyTo(event: Heard): Part[] {
  return event.kind === 'remark' ? nod(event) : [say('sorry')];
}
