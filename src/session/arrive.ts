import type { Context, Scene } from './context.ts';
import type { Event } from './event.ts';
import { hearingMs, soundedMs, startOfPlaying, whereabouts } from './performing/playing.ts';
import { completed, credit, taughtBy } from './remember.ts';
import type { Run } from './run.ts';
import { type Coach, withPhase } from './session.ts';

/** Events that answer without stopping the hold's clock; everything else counts from the wake word. */
const clockRuns: ReadonlySet<Event['kind']> = new Set([
  'yes',
  'ready',
  'resume',
  'timeLeft',
  'repCount',
  'whatsNext',
  'whichSide',
  'feel',
  'why',
  'breathing',
  'howTo',
  'habit',
  'care',
  'progress',
  'remind',
  'hold',
  'pace',
  'verbosity',
  'cues',
  'repeat',
]);

/**
 * Where an event finds the person, by the clock: in the middle of a body, in its shape, or after everything
 * was heard. Steps heard to their end are counted here, because nothing runs while the audio plays.
 */
export function arrive(coach: Coach, event: Event, context: Context): [Coach, Scene] {
  const { at, run, playing } = coach.session;
  if (at.phase !== 'moving' || !run || !playing) return [coach, context];
  const offsetMs = soundedMs(playing, context.nowMs, clockRuns.has(event.kind) ? 0 : hearingMs);
  const here = whereabouts(playing, offsetMs);
  const heard = { ...run, done: [...new Set([...run.done, ...doneBy(run, playing, offsetMs)])] };
  const taught = taughtBy(coach, playing, offsetMs);
  if (!here) return [afterwards(credit(taught, heard, context.nowMs), at.asks, context), context];
  const moved = credit(taught, { ...heard, spot: here.spot }, context.nowMs);
  const pose = here.pose === undefined ? undefined : run.steps[here.pose];
  return [moved, pose ? { ...context, pose } : context];
}

/**
 * The conversation after a response of which nothing was heard: under way at the place that response began
 * from, with nothing playing, so that no clock counts what nobody was told to do. A "Ready?" that was not
 * heard counts as not asked. The place kept for another day goes back as well.
 */
export function neverHeard(coach: Coach): Coach {
  const { playing, ...session } = coach.session;
  const { run, at } = session;
  if (!run || (at.phase !== 'moving' && at.phase !== 'gate')) return coach;
  const spot = (at.phase === 'moving' && playing && startOfPlaying(playing)) || run.spot;
  const back = { ...run, spot };
  const { place } = coach.memory;
  return {
    memory: place ? { ...coach.memory, place: { run: back, savedAtMs: place.savedAtMs } } : coach.memory,
    session: { ...session, run: back, at: { phase: 'moving', asks: 'gate', tries: 0 } },
  };
}

/** Steps whose last body has ended by then. */
function doneBy(run: Run, { marks }: NonNullable<Coach['session']['playing']>, offsetMs: number): number[] {
  return run.steps.flatMap((_, i) => {
    const own = marks.filter(({ step }) => step === i);
    const last = own.at(-1);
    return last && offsetMs >= last.bodyAtMs + last.bodyMs ? [i] : [];
  });
}

/** All bodies are over: the closing question of the response is what is being answered. */
function afterwards(coach: Coach, asks: 'gate' | 'closing', context: Context): Coach {
  return asks === 'gate'
    ? withPhase(coach, { phase: 'gate', waits: 0, tries: 0 })
    : withPhase(completed(coach, context), { phase: 'closing', tries: 0 });
}
