import type { Scene } from '../context.ts';
import type { Heard } from '../heard.ts';
import { holdSetting, preferred, remembered } from '../preferring.ts';
import { type Advance, listen, say } from '../reply.ts';
import type { Coach, Phase } from '../session.ts';

type Setting = Extract<Heard, { kind: 'hold' | 'pace' | 'cues' | 'verbosity' | 'breathing' }>;

/** A setting changed while nothing is under way: remembered, confirmed, and the open offer again. */
export function setForLater(
  coach: Coach,
  scene: Scene,
  at: Extract<Phase, { phase: 'choice' }>,
  event: Setting,
): Advance {
  if (event.kind === 'hold') {
    const seconds = holdSetting(coach, event.direction === 'longer' ? 1 : -1);
    const kept = remembered(coach, { ...coach.memory.preferences, holdSeconds: seconds });
    return listen(kept, scene, at, [say(`adjust.${event.direction}`, { seconds })], { again: true });
  }
  const { preferences, key } = preferred(coach.memory.preferences, event);
  const either = event.kind === 'breathing' ? [say('breath.eitherWay')] : [];
  return listen(remembered(coach, preferences), scene, at, [say(key), ...either], { again: true });
}
