import type { Part } from '../../pacing/part.ts';
import { nod } from '../answers/inPassing.ts';
import { carryOn, runOf } from '../carryOn.ts';
import type { Scene } from '../context.ts';
import type { Heard } from '../heard.ts';
import { goTo, heldLeftMs, tellInFull, wholeSeconds } from '../holding.ts';
import { quiet, toFive } from '../performing/words.ts';
import { type Advance, end, listen, say } from '../reply.ts';
import { isFresh } from '../run.ts';
import type { Coach, Phase } from '../session.ts';
import { onTheWay } from './onTheWay.ts';
import { answerThenAsk, missed } from './waiting.ts';

type Paused = Extract<Phase, { phase: 'paused' }>;

/** Paused in a safe posture, with the remaining seconds kept. */
export function whilePaused(coach: Coach, scene: Scene, at: Paused, event: Heard): Advance {
  switch (event.kind) {
    case 'yes':
    case 'ready':
    case 'resume':
      return resumePaused(coach, scene, at);
    case 'no':
    case 'notYet':
    case 'pause':
    case 'unsure':
      return stayQuiet(coach, scene, at);
    case 'thanked':
    case 'remark':
    case 'repeat':
      return listen(coach, scene, at, nod(event), { again: true });
    case 'notUnderstood':
      return missed(coach, scene, at);
    default:
      return onTheWay(coach, scene, event) ?? answerThenAsk(coach, scene, at, event);
  }
}

/** The clock stops. The remaining seconds are spoken to the nearest five and kept exactly, in whole seconds. */
export function pause(coach: Coach, scene: Scene): Advance {
  const paused = wholeSeconds(coach);
  const at: Paused = { phase: 'paused', sinceMs: scene.nowMs, waits: 0, tries: 0 };
  return listen(paused, scene, at, [...pausedWith(paused), ...safePosture(scene)]);
}

function safePosture({ pose }: Scene): Part[] {
  return pose ? [say(`movements.${pose.movement}.pausePose`, undefined, 'neutral')] : [];
}

function pausedWith(coach: Coach): Part[] {
  const leftMs = heldLeftMs(runOf(coach));
  return leftMs === undefined
    ? [say('paused.plain')]
    : [say('paused.left', { seconds: toFive(leftMs / 1000) })];
}

/** After two minutes the muscle has let go: the whole hold again. */
const restartAfterMs = 120_000;

function resumePaused(coach: Coach, scene: Scene, at: Paused): Advance {
  const run = runOf(coach);
  if (isFresh(run.spot)) return tellInFull(coach, scene);
  const long = scene.nowMs - at.sinceMs > restartAfterMs;
  return carryOn(long ? goTo(coach, { ...run.spot, heldMs: 0 }) : coach, scene, [], 'resume');
}

const quietMs = 20_000;
const quietRounds = restartAfterMs / quietMs;

function stayQuiet(coach: Coach, scene: Scene, at: Paused): Advance {
  if (at.waits > 0) return end(coach, [say('placeSaved')]);
  const bed: Part[] = Array.from({ length: quietRounds }, () => ({
    ...quiet('wait', quietMs),
    opening: 'tick' as const,
  }));
  return listen(coach, scene, { ...at, waits: at.waits + 1 }, [say('paused.takeYourTime'), ...bed]);
}
