import type { ExerciseId } from '../routine/step.ts';
import type { Scene } from './context.ts';
import { keptSessions, type Memory } from './memory.ts';
import { lessonsHeard } from './performing/lessons.ts';
import { type Playing, soundedMs, whereabouts } from './performing/playing.ts';
import { currentStep, firstOfMovement, type Run, startOf } from './run.ts';
import type { Coach } from './session.ts';

/** Marks steps as done, and counts each movement whose steps are all done, once, toward its taper. */
export function credit(coach: Coach, run: Run, nowMs: number): Coach {
  const fresh = completedMovements(run).filter((movement) => !run.credited.includes(movement));
  const counted = fresh.filter((movement) => !run.explained.some((explained) => explained === movement));
  return {
    memory: counted.reduce((memory, movement) => practised(memory, movement, nowMs), coach.memory),
    session: { ...coach.session, run: { ...run, credited: [...run.credited, ...fresh] } },
  };
}

function completedMovements(run: Run): ExerciseId[] {
  const movements = [...new Set(run.steps.map(({ movement }) => movement))];
  return movements.filter((movement) =>
    run.steps.every((step, i) => step.movement !== movement || run.done.includes(i)),
  );
}

/** What a response explained by then is known from now on. */
export function taughtBy(coach: Coach, playing: Playing, offsetMs: number): Coach {
  const taught = [...new Set([...coach.memory.taught, ...lessonsHeard(playing, offsetMs)])];
  return { ...coach, memory: { ...coach.memory, taught } };
}

function practised(memory: Memory, movement: ExerciseId, nowMs: number): Memory {
  const sessions = (memory.practice[movement]?.sessions ?? 0) + 1;
  return { ...memory, practice: { ...memory.practice, [movement]: { sessions, lastAtMs: nowMs } } };
}

/** A routine heard to its end: its date is kept, its place is not. */
export function completed(coach: Coach, scene: Scene): Coach {
  const { place: _place, ...memory } = coach.memory;
  const sessionsAtMs = [...memory.sessionsAtMs, scene.nowMs].slice(-keptSessions);
  const { run } = coach.session;
  return { ...coach, memory: { ...memory, sessionsAtMs, ...(run ? { lastGoal: run.goal } : {}) } };
}

/**
 * Keeps the place with every response, because the session can vanish after any of them. It counts on the
 * response being heard to its end; an interruption or a lost session moves it back. A routine that is over
 * has no place.
 * @param playing the response that is about to be heard, where the place counts on one.
 */
export function keepPlace(coach: Coach, scene: Scene, playing?: Playing): Coach {
  const { run } = coach.session;
  const { phase } = coach.session.at;
  if (!run || phase === 'ended' || phase === 'closing') return coach;
  const ahead = phase === 'moving' && playing ? { playing } : {};
  const place = { run, savedAtMs: scene.nowMs, ...ahead };
  return { ...coach, memory: { ...coach.memory, place, lastGoal: run.goal } };
}

/** The place to start from on another day: the first side of the movement that was left. */
export function fromFirstSide(run: Run): Run {
  return currentStep(run) ? { ...run, spot: startOf(firstOfMovement(run)) } : run;
}

/** A check-up that was only suggested lapses after a month, into a full screening. */
const lapsesAfterMs = 30 * 86_400_000;

/**
 * What a launch finds: a response cut off without a word is counted only as far as it can have come, a routine
 * whose last response was heard to its end counts as done, and a suggested check-up may have lapsed.
 */
export function settled(coach: Coach, scene: Scene): Coach {
  return withoutLapsed(withoutFinished(cutOff(coach, scene), scene), scene);
}

/**
 * Opened anew over the sound, or a page loaded again: nobody told us that the session was over. Its place goes
 * back to the body that would still be playing; after the last of them it counts as heard.
 */
function cutOff(coach: Coach, { nowMs }: Scene): Coach {
  const { place } = coach.memory;
  if (!place?.playing) return coach;
  const { playing, run, savedAtMs } = place;
  const offsetMs = soundedMs(playing, nowMs);
  const spot = whereabouts(playing, offsetMs)?.spot ?? run.spot;
  const known = taughtBy(coach, playing, offsetMs);
  return { ...known, memory: { ...known.memory, place: { run: { ...run, spot }, savedAtMs } } };
}

function withoutFinished(coach: Coach, scene: Scene): Coach {
  const run = coach.memory.place?.run;
  if (!run || currentStep(run)) return coach;
  const heard = { ...run, done: run.steps.map((_, i) => i) };
  const done = completed(credit(coach, heard, scene.nowMs), scene);
  const { run: _run, ...session } = done.session;
  return { ...done, session };
}

function withoutLapsed(coach: Coach, { nowMs }: Scene): Coach {
  const { restartCheck, lastFullScreenAtMs: _last, ...memory } = coach.memory;
  const lapsed = restartCheck?.kind === 'self' && nowMs - restartCheck.sinceMs > lapsesAfterMs;
  return lapsed ? { ...coach, memory } : coach;
}
