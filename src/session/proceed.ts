import type { Part } from '../pacing/part.ts';
import { goesDown } from '../routine/offering.ts';
import { moveOn } from './carryOn.ts';
import type { Scene } from './context.ts';
import type { Memory } from './memory.ts';
import { freshRun, takenUp } from './plannedRun.ts';
import { goalParams } from './questions.ts';
import { type Advance, card, listen, say } from './reply.ts';
import type { Run } from './run.ts';
import { type Aim, awaitedCheck, type Coach, defaultGoal, offerOf, type Phase } from './session.ts';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
/** A clean answer still stands when an interrupted routine is taken up within half an hour. */
const clearForMs = 30 * minuteMs;
/** The full form comes back after a month. */
const fullFormEveryMs = 30 * dayMs;

/**
 * From a wish to the first position, through whatever must be asked first: re-entry after a check-up,
 * screening, and once ever whether the floor is hard. Nothing else leads to exercise.
 */
export function proceed(coach: Coach, scene: Scene, aim: Aim, parts: readonly Part[]): Advance {
  const { session, memory } = coach;
  const check = awaitedCheck(coach);
  if (check) {
    return listen(coach, scene, { phase: check === 'seen' ? 'seen' : 'check_up', aim, tries: 0 }, parts);
  }
  if (!session.screened && !stillClear(memory, scene, aim)) {
    return screen(coach, scene, aim, parts);
  }
  if (memory.preferences.floor === 'unknown' && needsFloor(aim, memory)) {
    return listen(coach, scene, { phase: 'floor', aim, tries: 0 }, parts);
  }
  return begin(coach, scene, aim, parts);
}

/** The safety check. The first time ever it follows what this is and what it is not; the full text goes on the card. */
function screen(coach: Coach, scene: Scene, aim: Aim, parts: readonly Part[]): Advance {
  const at: Phase = { phase: 'screening', form: formFor(coach, scene), aim, tries: 0 };
  if (coach.memory.introduced) return listen(coach, scene, at, parts);
  const met: Coach = { ...coach, memory: { ...coach.memory, introduced: true } };
  const introduction = [say('welcome.promise'), say('welcome.disclaimer', undefined, 'safety')];
  return listen(met, scene, at, [...introduction, ...parts], { card: card('disclaimer') });
}

function stillClear(memory: Memory, { nowMs }: Scene, aim: Aim): boolean {
  return aim.kind === 'resume' && isWithin(clearForMs, memory.lastClearAtMs, nowMs);
}

/** A date ahead of the clock tells nothing: it was kept before the clock was set back. */
function isWithin(lengthMs: number, sinceMs: number | undefined, nowMs: number): boolean {
  return sinceMs !== undefined && Math.abs(nowMs - sinceMs) < lengthMs;
}

function formFor({ session, memory }: Coach, { nowMs }: Scene): 'full' | 'short' {
  const lately = isWithin(fullFormEveryMs, memory.lastFullScreenAtMs, nowMs);
  return lately && !session.readmitted && !session.otherSpeaker ? 'short' : 'full';
}

function needsFloor(aim: Aim, memory: Memory): boolean {
  const goal = aim.kind === 'begin' ? aim.goal : memory.place?.run.goal;
  return goal?.kind !== 'routine' || goesDown(goal.routine);
}

function begin(coach: Coach, scene: Scene, aim: Aim, parts: readonly Part[]): Advance {
  const saved = aim.kind === 'resume' ? coach.memory.place : undefined;
  const run = saved
    ? takenUp(saved.run, coach, scene)
    : freshRun(coach, scene, aim.kind === 'begin' ? aim.goal : defaultGoal);
  if (run.steps.length === 0) return nothingLeft(coach, scene, parts);
  const started: Coach = { ...coach, session: { ...coach.session, run } };
  return moveOn(taughtToStop(started), scene, [...parts, ...promise(coach, run, aim), ...lesson(coach)]);
}

/** What is about to be done, so that a name that was misheard can be put right before anybody gets down. */
function promise({ session }: Coach, { goal }: Run, aim: Aim): Part[] {
  if (session.effort === 'gentle') return [say('begin.gentle')];
  if (aim.kind === 'resume') return [];
  if (goal.kind === 'single') return [say('begin.single', goalParams(goal))];
  const { goal: wanted } = aim;
  // Whoever has just said that the floor is hard knows why it is another one.
  const swapped = wanted.kind === 'routine' && goesDown(wanted.routine) && wanted.routine !== goal.routine;
  return [
    say(swapped && session.at.phase !== 'floor' ? 'begin.offTheFloor' : 'begin.promise', {
      ...goalParams(goal),
      promise: `@routines.${goal.routine}.promise`,
    }),
  ];
}

/** The only command taught unasked, once ever: a hold is deaf without the wake word. */
function lesson({ memory }: Coach): Part[] {
  return memory.taught.includes('barge_in') ? [] : [say('begin.bargeIn')];
}

function taughtToStop(coach: Coach): Coach {
  return {
    ...coach,
    memory: { ...coach.memory, taught: [...new Set([...coach.memory.taught, 'barge_in'])] },
  };
}

function nothingLeft(coach: Coach, scene: Scene, parts: readonly Part[]): Advance {
  return listen(coach, scene, { phase: 'choice', offer: offerOf(defaultGoal), tries: 0 }, [
    ...parts,
    say('begin.notToday'),
  ]);
}
