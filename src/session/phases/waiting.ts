import { answerInPassing } from '../answers/inPassing.ts';
import type { Scene } from '../context.ts';
import type { Heard } from '../heard.ts';
import { type Advance, end, listen, say } from '../reply.ts';
import type { Coach, Phase } from '../session.ts';

type Waiting = Extract<Phase, { phase: 'gate' | 'paused' }>;

/** Waiting for the person, at a gate or in a pause: the answer, then the question that is still open. */
export function answerThenAsk(coach: Coach, scene: Scene, at: Waiting, event: Heard): Advance {
  const answer = answerInPassing(coach, scene, event);
  const parts = answer?.parts ?? [say(needsYes.has(event.kind) ? 'gate.afterwards' : 'sorry')];
  return listen(answer?.coach ?? coach, scene, at, parts, { again: true, ...answer?.extras });
}

/** Wishes that need a yes of their own, which would take the place of the question that is open. */
const needsYes: ReadonlySet<Heard['kind']> = new Set(['remind', 'cancelReminders', 'forget']);

/** Not understood while waiting: once more, then the place is kept for another day. */
export function missed(coach: Coach, scene: Scene, at: Waiting): Advance {
  if (at.tries > 0) return end(coach, [say('placeSaved')]);
  return listen(coach, scene, { ...at, tries: at.tries + 1 }, [say('sorry')], { again: true });
}
