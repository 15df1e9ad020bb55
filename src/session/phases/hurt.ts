import { carryOn } from '../carryOn.ts';
import type { Scene } from '../context.ts';
import { straightIn, tellInFull, wholeSeconds } from '../holding.ts';
import { type Advance, end, listen, say } from '../reply.ts';
import { currentStep, firstOfMovement, isFresh, type Run } from '../run.ts';
import type { Coach, FloorStep, Phase, ResumablePhase } from '../session.ts';
import { aimOf } from '../wish.ts';
import { askAgain } from './gate.ts';

/** Words nobody caught in the middle of exercise are never skipped over: the clock stops and we ask. */
export function somethingWrong(coach: Coach, scene: Scene, sorry: boolean): Advance {
  const held = wholeSeconds(coach);
  const at: Phase = { phase: 'hurt', back: 'moving', asking: 'wrong', after: 'goOn', tries: sorry ? 1 : 0 };
  return listen(held, scene, at, sorry ? [say('sorry')] : []);
}

/** Back from a question about hurt that was answered with a clear no. */
export function goBack(coach: Coach, scene: Scene, at: Back): Advance {
  if (at.after === 'getUp')
    return listen(coach, scene, { phase: 'floor_steps', way: 'up', step: 0, tries: 0 }, []);
  if (at.floorStep) return listen(coach, scene, { phase: 'floor_steps', ...at.floorStep, tries: 0 }, []);
  const { run } = coach.session;
  switch (at.back) {
    case 'moving':
      return run ? backToMoving(coach, scene, run, at) : end(coach, [say('placeSaved')]);
    case 'gate':
      return askAgain(coach, scene, { phase: 'gate', waits: 0, tries: 0 });
    case 'paused':
      return listen(coach, scene, { phase: 'paused', sinceMs: scene.nowMs, waits: 0, tries: 0 }, []);
    case 'choice':
      return listen(
        coach,
        scene,
        { phase: 'choice', offer: { kind: 'aim', aim: aimOf({ kind: 'launched' }, coach) }, tries: 0 },
        [say('help.choice')],
      );
  }
}

interface Back {
  readonly back: ResumablePhase;
  /** From the movement's first side again, in its easier version. */
  readonly fresh?: boolean;
  readonly after?: 'help' | 'getUp' | 'goOn';
  readonly floorStep?: FloorStep;
}

/** The rest of the hold after a fresh get-ready; help tells the step in full first. */
function backToMoving(coach: Coach, scene: Scene, run: Run, at: Back): Advance {
  if (!currentStep(run)) return end(coach, [say('placeSaved')]);
  if (at.fresh) return straightIn(coach, scene, firstOfMovement(run), []);
  const told = at.after === 'help' ? explain(coach, run) : coach;
  return isFresh(run.spot) ? tellInFull(told, scene) : carryOn(told, scene, [], 'resume');
}

/** Asked for again: told in full once, and this session does not count toward the shorter telling. */
export function explain(coach: Coach, run: Run): Coach {
  const step = currentStep(run);
  if (!step) return coach;
  const explained = [...new Set([...run.explained, step.movement])];
  return { ...coach, session: { ...coach.session, run: { ...run, explained } } };
}
