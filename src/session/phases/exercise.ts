import type { Part } from '../../pacing/part.ts';
import { movementIds } from '../../routine/catalogue.ts';
import { adjust } from '../adjust.ts';
import { carryOn, moveOn, runOf } from '../carryOn.ts';
import type { Scene } from '../context.ts';
import { comeToRest } from '../escalate.ts';
import type { Heard } from '../heard.ts';
import { goOnHolding, goTo, heldLeftMs, straightIn } from '../holding.ts';
import { answerInPassing } from '../inPassing.ts';
import { callLine, nameOf, quiet, toFive } from '../perform.ts';
import { proceed } from '../proceed.ts';
import { type Advance, end, listen, say } from '../reply.ts';
import { afterMovement, currentStep, firstOfMovement, isFresh, type Run, startOf } from '../run.ts';
import type { Coach, Phase, ResumablePhase } from '../session.ts';
import { aimOf } from '../wish.ts';

type Moving = Extract<Phase, { phase: 'moving' }>;
type Gate = Extract<Phase, { phase: 'gate' }>;
type Paused = Extract<Phase, { phase: 'paused' }>;

/** The body is moving or held still, and somebody called out over the audio. */
export function whileMoving(coach: Coach, scene: Scene, _at: Moving, event: Heard): Advance {
  switch (event.kind) {
    case 'yes':
    case 'ready':
    case 'resume':
    case 'remark':
      return goOnHolding(coach, scene, [say('moving.carryingOn')]);
    case 'pause':
    case 'notYet':
      return pause(coach, scene);
    case 'no':
    case 'unsure':
    case 'notUnderstood':
      return somethingWrong(coach, scene, 'moving', event.kind === 'notUnderstood');
    case 'repeat':
      return repeatMoving(coach, scene);
    default:
      return onTheWay(coach, scene, event) ?? answerOrCarryOn(coach, scene, event);
  }
}

/** Waiting for "Ready?" before a position. */
export function atGate(coach: Coach, scene: Scene, at: Gate, event: Heard): Advance {
  switch (event.kind) {
    case 'yes':
    case 'ready':
    case 'resume':
      return carryOn(coach, scene, [], 'call');
    case 'no':
    case 'notYet':
    case 'pause':
    case 'unsure':
      return waitLonger(coach, scene, at);
    case 'remark':
    case 'repeat':
      return listen(coach, scene, at, [], { again: true });
    case 'notUnderstood':
      return missed(coach, scene, at);
    default:
      return onTheWay(coach, scene, event) ?? answerThenAsk(coach, scene, at, event);
  }
}

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
    case 'remark':
    case 'repeat':
      return listen(coach, scene, at, [], { again: true });
    case 'notUnderstood':
      return missed(coach, scene, at);
    default:
      return onTheWay(coach, scene, event) ?? answerThenAsk(coach, scene, at, event);
  }
}

/** Commands that mean the same wherever a routine is under way. */
function onTheWay(coach: Coach, scene: Scene, event: Heard): Advance | undefined {
  const run = runOf(coach);
  const rest = comeToRest(scene);
  const { at } = run.spot;
  switch (event.kind) {
    case 'next':
      return moveOn(goTo(coach, startOf(at + 1)), scene, rest);
    case 'skip':
      return moveOn(goTo(without(coach, event), startOf(afterMovement(run))), scene, [
        ...rest,
        ...skipped(run),
      ]);
    case 'doneThat':
      return moveOn(goTo(counted(coach, run), startOf(afterMovement(run))), scene, rest);
    case 'previous':
      return straightIn(coach, scene, Math.max(0, at - 1), rest);
    case 'startOver':
      return straightIn(coach, scene, firstOfMovement(run), rest);
    case 'restartRoutine':
      return moveOn(goTo(coach, startOf(0)), scene, rest);
    case 'startRoutine':
    case 'startMovement':
      return proceed(coach, scene, aimOf(event, coach), rest);
    case 'difficulty':
    case 'otherSide':
    case 'hold':
    case 'pace':
    case 'verbosity':
    case 'breathing':
      return adjust(coach, scene, event);
    default:
      return undefined;
  }
}

/** "No more planks": later rounds of the movement go too, today and for every routine of this session. */
function without(coach: Coach, { forGood }: Extract<Heard, { kind: 'skip' }>): Coach {
  const run = runOf(coach);
  const movement = movementIds.find((id) => id === currentStep(run)?.movement);
  if (!forGood || !movement) return coach;
  const steps = run.steps.filter((step, i) => i < afterMovement(run) || step.movement !== movement);
  return {
    ...coach,
    session: { ...coach.session, run: { ...run, steps }, without: [...coach.session.without, movement] },
  };
}

function skipped(run: Run): Part[] {
  const step = currentStep(run);
  return step ? [say('moving.skipped', nameOf(step))] : [];
}

function counted(coach: Coach, run: Run): Coach {
  const indexes = Array.from(
    { length: afterMovement(run) - firstOfMovement(run) },
    (_, i) => firstOfMovement(run) + i,
  );
  return {
    ...coach,
    session: { ...coach.session, run: { ...run, done: [...new Set([...run.done, ...indexes])] } },
  };
}

/** Answers without costing the stretch: the clock runs on, and the rest of the hold follows the reply. */
function answerOrCarryOn(coach: Coach, scene: Scene, event: Heard): Advance {
  const answer = answerInPassing(coach, scene, event);
  return goOnHolding(answer?.coach ?? coach, scene, answer?.parts ?? [say('moving.afterThis')]);
}

function answerThenAsk(coach: Coach, scene: Scene, at: Gate | Paused, event: Heard): Advance {
  const answer = answerInPassing(coach, scene, event);
  return listen(answer?.coach ?? coach, scene, at, answer?.parts ?? [say('sorry')], {
    again: true,
    ...answer?.extras,
  });
}

/** The clock stops. The remaining seconds are spoken to the nearest five and kept exactly, in whole seconds. */
function pause(coach: Coach, scene: Scene): Advance {
  const paused = wholeSeconds(coach);
  const step = currentStep(runOf(paused));
  const at: Paused = { phase: 'paused', sinceMs: scene.nowMs, waits: 0, tries: 0 };
  return listen(paused, scene, at, [...pausedWith(paused), ...safePosture(scene, step?.movement)]);
}

function safePosture({ pose }: Scene, movement: string | undefined): Part[] {
  return pose && movement ? [say(`movements.${pose.movement}.pausePose`, undefined, 'neutral')] : [];
}

function pausedWith(coach: Coach): Part[] {
  const leftMs = heldLeftMs(runOf(coach));
  return leftMs === undefined
    ? [say('paused.plain')]
    : [say('paused.left', { seconds: toFive(leftMs / 1000) })];
}

/** Held time rounded down to a whole second, so that nobody is short-changed. */
function wholeSeconds(coach: Coach): Coach {
  const { spot } = runOf(coach);
  return goTo(coach, { ...spot, heldMs: Math.floor(spot.heldMs / 1000) * 1000 });
}

/** After two minutes the muscle has let go: the whole hold again. */
const restartAfterMs = 120_000;

function resumePaused(coach: Coach, scene: Scene, at: Paused): Advance {
  const run = runOf(coach);
  if (isFresh(run.spot)) return moveOn(coach, scene, []);
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

/** "Not yet" is heard three times; then the place is kept for another day. */
const mostWaits = 3;

function waitLonger(coach: Coach, scene: Scene, at: Gate): Advance {
  if (at.waits >= mostWaits) return end(coach, [say('placeSaved')]);
  return listen(coach, scene, { ...at, waits: at.waits + 1 }, [say('gate.takeYourTime')], { again: true });
}

function missed(coach: Coach, scene: Scene, at: Gate | Paused): Advance {
  if (at.tries > 0) return end(coach, [say('placeSaved')]);
  return listen(coach, scene, { ...at, tries: at.tries + 1 }, [say('sorry')], { again: true });
}

/** Words nobody caught in the middle of exercise are never skipped over: the clock stops and we ask. */
function somethingWrong(coach: Coach, scene: Scene, back: ResumablePhase, sorry: boolean): Advance {
  const held = wholeSeconds(coach);
  const at: Phase = { phase: 'hurt', back, asking: 'wrong', after: 'goOn', tries: sorry ? 1 : 0 };
  return listen(held, scene, at, sorry ? [say('sorry')] : []);
}

/** Back from a question about hurt that was answered with a clear no. */
export function goBack(
  coach: Coach,
  scene: Scene,
  at: { readonly back: ResumablePhase; readonly fresh?: boolean; readonly after?: 'help' | 'getUp' | 'goOn' },
): Advance {
  if (at.after === 'getUp')
    return listen(coach, scene, { phase: 'floor_steps', way: 'up', step: 0, tries: 0 }, []);
  const { run } = coach.session;
  switch (at.back) {
    case 'moving': {
      if (!run || !currentStep(run)) return end(coach, [say('placeSaved')]);
      if (at.fresh) return carryOn(goTo(coach, startOf(firstOfMovement(run))), scene, [], 'call');
      if (at.after === 'help' || isFresh(run.spot))
        return carryOn(explain(coach, run), scene, [], isFresh(run.spot) ? 'call' : 'resume');
      return carryOn(coach, scene, [], 'resume');
    }
    case 'gate':
      return listen(coach, scene, { phase: 'gate', waits: 0, tries: 0 }, [], { again: true });
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

/** Asked for again: told in full once, and this session does not count toward the shorter telling. */
function explain(coach: Coach, run: Run): Coach {
  const step = currentStep(run);
  if (!step) return coach;
  const explained = [...new Set([...run.explained, step.movement])];
  return { ...coach, session: { ...coach.session, run: { ...run, explained } } };
}

/** During the set-up the call is given again in full; during the hold only its key line, and the hold goes on. */
function repeatMoving(coach: Coach, scene: Scene): Advance {
  const run = runOf(coach);
  const told = explain(coach, run);
  const step = currentStep(run);
  if (isFresh(run.spot) || !step) return carryOn(told, scene, [], 'call');
  return goOnHolding(told, scene, [callLine(step, 'short')]);
}
