import type { Part } from '../pacing/part.ts';
import { totalMs } from '../pacing/timeline.ts';
import { carryOn, moveOn, runOf } from './carryOn.ts';
import type { Scene } from './context.ts';
import { startUpMs } from './performing/playing.ts';
import { type Advance, listen } from './reply.ts';
import { currentStep, isFresh, type Run, type Spot, startOf } from './run.ts';
import type { Coach } from './session.ts';

/** The run at another place. */
export function goTo(coach: Coach, spot: Spot): Coach {
  return { ...coach, session: { ...coach.session, run: { ...runOf(coach), spot } } };
}

/** The run with other steps. */
export function withSteps(coach: Coach, steps: Run['steps']): Coach {
  return { ...coach, session: { ...coach.session, run: { ...runOf(coach), steps } } };
}

/** A step in full, without waiting again where the body is in its position already. */
export function straightIn(coach: Coach, scene: Scene, index: number, parts: readonly Part[]): Advance {
  return tellInFull(goTo(coach, startOf(index)), scene, parts);
}

/**
 * The step at the spot told in full, its position first where nobody has been led there: on the way out of the
 * last pose before a change of position, or after a response of which nothing was heard.
 */
export function tellInFull(coach: Coach, scene: Scene, parts: readonly Part[] = []): Advance {
  const { spot } = runOf(coach);
  const isLedThere = coach.session.playing?.marks.some(({ step }) => step === spot.at);
  return isLedThere ? carryOn(coach, scene, parts, 'again') : moveOn(coach, scene, parts);
}

/** True on the way out of a pose: the spot is at the next step already. */
export function isReleasing({ pose }: Scene, run: Run): boolean {
  return pose !== undefined && pose !== currentStep(run);
}

/** Goes on where the person is: the hold under the reply, or the question that is still open. */
export function goOnHere(coach: Coach, scene: Scene, parts: readonly Part[]): Advance {
  const { at } = coach.session;
  return at.phase === 'moving'
    ? goOnHolding(coach, scene, parts)
    : listen(coach, scene, at, parts, { again: true });
}

/**
 * The rest of a hold after a reply. Held seconds go on counting while the reply is spoken; what is left is
 * rounded up to whole seconds, and below three the end chime comes at once after twenty. A call that the
 * question cut off is told again: nobody holds a shape that was not described.
 */
export function goOnHolding(coach: Coach, scene: Scene, parts: readonly Part[]): Advance {
  const { spot } = runOf(coach);
  const step = currentStep(runOf(coach));
  if (!step || !scene.pose) return moveOn(coach, scene, parts);
  if (step !== scene.pose) return moveOn(coach, scene, parts);
  if (!hasBegun(coach, scene)) return carryOn(coach, scene, parts, isFresh(spot) ? 'again' : 'resume');
  if (step.work.form !== 'hold' && step.work.form !== 'plank') return carryOn(coach, scene, parts, 'tail');
  const leftMs = step.work.lengthMs - spot.heldMs - startUpMs - totalMs(parts, scene.spokenMs);
  return carryOn(
    goTo(coach, { ...spot, heldMs: step.work.lengthMs - tailMs(leftMs, step.work.lengthMs) }),
    scene,
    parts,
    'tail',
  );
}

/**
 * True from the first sound of the body at the spot. The spot alone cannot tell: its first repetition counts
 * nothing yet, and in the set-up after a pause there are seconds held before it.
 */
function hasBegun({ session }: Coach, { nowMs }: Scene): boolean {
  const { playing, run } = session;
  const body = playing?.marks.find(({ step, set }) => step === run?.spot.at && set === run.spot.set);
  return body !== undefined && nowMs - (playing?.sinceMs ?? nowMs) - startUpMs >= body.bodyAtMs;
}

/** A shorter rest of a hold is not worth a word: the end chime comes at once, where enough was held. */
const shortestTailMs = 3000;
/** The least that counts as a stretch, unless a shorter hold was chosen: the article's 20 seconds. */
const leastHeldMs = 20_000;

function tailMs(leftMs: number, lengthMs: number): number {
  const wholeMs = Math.max(0, Math.ceil(leftMs / 1000) * 1000);
  return wholeMs < shortestTailMs && lengthMs - wholeMs >= leastHeldMs ? 0 : wholeMs;
}

/** What is left of the hold at the spot, or undefined where nothing has been held yet. */
export function heldLeftMs(run: Run): number | undefined {
  const step = currentStep(run);
  if (!step || run.spot.heldMs === 0 || (step.work.form !== 'hold' && step.work.form !== 'plank'))
    return undefined;
  return step.work.lengthMs - run.spot.heldMs;
}

/** Held time rounded down to a whole second, so that nobody is short-changed. */
export function wholeSeconds(coach: Coach): Coach {
  const { spot } = runOf(coach);
  return goTo(coach, { ...spot, heldMs: Math.floor(spot.heldMs / 1000) * 1000 });
}
