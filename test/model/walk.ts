import { totalMs } from '../../src/pacing/timeline.ts';
import { routineIds } from '../../src/routine/catalogue.ts';
import { planGoal } from '../../src/routine/plan.ts';
import type { Goal } from '../../src/routine/step.ts';
import { advance } from '../../src/session/advance.ts';
import type { Context } from '../../src/session/context.ts';
import { freshMemory, type Memory } from '../../src/session/memory.ts';
import type { Advance } from '../../src/session/reply.ts';
import { startOf } from '../../src/session/run.ts';
import { type Coach, freshSession, type Session } from '../../src/session/session.ts';
import { speakerFor } from '../../src/speech/speaker.ts';
import { alphabet, type Letter, understandLetter } from './alphabet.ts';

/** One step of the walk: what happened where, and what came of it. */
export interface Visit {
  /** The names of everything that happened from a root to here. */
  readonly path: readonly string[];
  readonly before: Coach;
  readonly letter: Letter;
  readonly context: Context;
  readonly next: Advance;
}

/** A state to walk on from. */
interface State {
  readonly coach: Coach;
  readonly path: readonly string[];
  /** When its response was given, and how long that takes. */
  readonly givenAtMs: number;
  readonly lastsMs: number;
}

const walkStartMs = Date.UTC(2030, 0, 1);
const speaker = speakerFor('en-US');

export interface WalkOptions {
  /** Stops after so many different states; the breadth first ones are the nearest to a launch. */
  readonly mostStates?: number;
  readonly letters?: readonly Letter[];
}

/**
 * Walks the session machine breadth first: everything that can happen, in every state, at every telling moment
 * of what is playing. States count as one when they differ only in clocks, counters and wording.
 */
export function* walk({ mostStates = 500, letters = alphabet }: WalkOptions = {}): Generator<Visit> {
  const seen = new Set<string>();
  const queue: State[] = [];
  const enqueue = (state: State) => {
    const key = keyOf(state.coach);
    if (seen.has(key) || seen.size >= mostStates) return;
    seen.add(key);
    queue.push(state);
  };
  for (const root of roots()) enqueue(root);
  for (let state = queue.shift(); state; state = queue.shift()) {
    for (const letter of letters) {
      for (const nowMs of momentsOf(state)) {
        const visit = visited(state, letter, nowMs);
        yield visit;
        enqueue({
          coach: visit.next.coach,
          path: visit.path,
          givenAtMs: nowMs,
          lastsMs: totalMs(visit.next.turn.parts, speaker.spokenMs),
        });
      }
    }
  }
}

function visited(state: State, letter: Letter, nowMs: number): Visit {
  const context: Context = {
    nowMs,
    locale: 'en-US',
    spokenMs: speaker.spokenMs,
    offerUnreviewed: true,
    mayRemind: true,
  };
  const before =
    state.coach.session.at.phase === 'ended'
      ? { session: freshSession, memory: state.coach.memory }
      : state.coach;
  const offsetSeconds = Math.round((nowMs - state.givenAtMs) / 1000);
  const path = [...state.path, `${letter.name} (+${offsetSeconds} s)`];
  return { path, before, letter, context, next: advanceAlong(path, before, letter, context) };
}

/** @throws Error that names the path, for without it nobody could follow. */
function advanceAlong(path: readonly string[], before: Coach, { event }: Letter, context: Context): Advance {
  try {
    return advance(before, event, context, understandLetter);
  } catch (error) {
    throw new Error(`The machine broke after: ${path.join(' / ')}`, { cause: error });
  }
}

/** After everything was heard; while somebody moves also in the set-up and in the middle of a body. */
function momentsOf({ coach, givenAtMs, lastsMs }: State): number[] {
  const afterwards = givenAtMs + lastsMs + 5000;
  const { at, playing } = coach.session;
  const mark = playing?.marks[0];
  if (at.phase !== 'moving' || !mark) return [afterwards];
  return [givenAtMs + 3000, givenAtMs + mark.bodyAtMs + mark.bodyMs / 2 + 3000, afterwards];
}

/** Whatever tells two states apart for what may be said in them. */
function keyOf({ session, memory }: Coach): string {
  const { at, run, tier, screened, readmitted, otherSpeaker, easedOff, effort } = session;
  const step = run?.steps[run.spot.at];
  const { tries: _tries, ...phase } = 'sinceMs' in at ? { ...at, sinceMs: 0 } : at;
  const routine = run?.goal.kind === 'routine' ? run.goal.routine : 'single';
  const whereabouts =
    at.phase === 'gate' || at.phase === 'moving'
      ? [routine, run?.spot.at]
      : [step?.movement, step?.side, (run?.spot.heldMs ?? 0) > 0];
  return JSON.stringify([
    phase,
    Math.min(1, at.tries),
    tier,
    whereabouts,
    [screened, readmitted, otherSpeaker, easedOff, effort].join(),
    memory.restartCheck?.kind,
    at.phase === 'choice' && memory.place !== undefined && memory.lastClearAtMs !== undefined,
  ]);
}

/** A first launch, people who come back, at once or later, and everybody who is about to begin a routine. */
function roots(): State[] {
  const known: Memory = { ...freshMemory, introduced: true, lastFullScreenAtMs: walkStartMs - 1000 };
  const checks = (['seen', 'self'] as const).map((kind): Memory => {
    return { ...known, restartCheck: { kind, sinceMs: walkStartMs - 1000 } };
  });
  const launches = [freshMemory, known, ...checks].map((memory) => rootOf('launch', freshSession, memory));
  const goals = routineIds.map((routine): Goal => ({ kind: 'routine', routine }));
  const ready = goals.flatMap((goal) => levels.map((talk) => readyFor(goal, talk, known)));
  return [...launches, backAtOnce(known), ...ready];
}

/** Opened again within the half hour for which a clean answer stands. */
function backAtOnce(known: Memory): State {
  const { memory, session } = readyFor({ kind: 'routine', routine: 'five' }, 0, known).coach;
  const place = session.run && { place: { run: session.run, savedAtMs: walkStartMs - 1000 } };
  return rootOf('launch again', freshSession, { ...memory, ...place, lastClearAtMs: walkStartMs - 1000 });
}

/** Talked through in full, and as briefly as can be. */
const levels = [0, -2];

function readyFor(goal: Goal, talk: number, memory: Memory): State {
  const session: Session = {
    ...freshSession,
    turns: 1,
    screened: true,
    at: { phase: 'gate', waits: 0, tries: 0 },
    run: {
      goal,
      effort: 'standard',
      steps: planGoal(goal, { effort: 'standard', without: [] }),
      spot: startOf(0),
      done: [],
      credited: [],
      explained: [],
      begun: false,
    },
  };
  const name = `ready for ${goal.kind === 'routine' ? goal.routine : goal.movement}`;
  return rootOf(name, session, { ...memory, preferences: { ...memory.preferences, talk, floor: 'fine' } });
}

function rootOf(name: string, session: Session, memory: Memory): State {
  return { coach: { session, memory }, path: [name], givenAtMs: walkStartMs, lastsMs: 0 };
}
