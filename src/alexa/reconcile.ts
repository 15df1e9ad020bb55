import { isDeepStrictEqual } from 'node:util';
import { keptSessions, type Memory, type Practice } from '../session/memory.ts';
import { optional } from './optional.ts';

/** Three readings of one person's memory. */
export interface Readings {
  /** What this turn began with. */
  readonly base: Memory;
  /** What this turn made of it. */
  readonly mine: Memory;
  /** What another device has stored in between; a fresh memory when it was forgotten. */
  readonly theirs: Memory;
}

/**
 * One memory out of two that were changed at the same time: what only one of them changed is taken from it,
 * what both counted is added up, and of two restart checks the stricter stays. A turn that was stored although
 * the answer was lost on the way is not counted again.
 */
export function reconciled(readings: Readings): Memory {
  const { base, mine, theirs } = readings;
  const pick = <K extends keyof Memory>(name: K) => changed(base[name], mine[name], theirs[name]);
  return {
    v: mine.v,
    introduced: pick('introduced'),
    taught: [...new Set([...theirs.taught, ...added(base.taught, mine.taught)])],
    preferences: preferencesOf(readings),
    practice: practiceOf(readings),
    sessionsAtMs: sessionsOf(readings),
    ...optional('place', latestPlace(readings)),
    ...optional('lastGoal', pick('lastGoal')),
    ...optional('lastFullScreenAtMs', pick('lastFullScreenAtMs')),
    ...optional('lastClearAtMs', pick('lastClearAtMs')),
    ...optional('restartCheck', strictestCheck(readings)),
  };
}

/** Mine where this turn changed it, else theirs. */
function changed<Value>(base: Value, mine: Value, theirs: Value): Value {
  return isDeepStrictEqual(base, mine) ? theirs : mine;
}

function added<Value>(base: readonly Value[], mine: readonly Value[]): Value[] {
  return mine.filter((value) => !base.includes(value));
}

function preferencesOf({ base, mine, theirs }: Readings): Memory['preferences'] {
  const names = Object.keys({
    ...theirs.preferences,
    ...mine.preferences,
  }) as (keyof Memory['preferences'])[];
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = changed(base.preferences[name], mine.preferences[name], theirs.preferences[name]);
      return value === undefined ? [] : [[name, value]];
    }),
  ) as unknown as Memory['preferences'];
}

function practiceOf({ base, mine, theirs }: Readings): Memory['practice'] {
  const counted = { ...theirs.practice };
  for (const [name, practice] of Object.entries(mine.practice) as [keyof typeof counted, Practice][])
    if (!isDeepStrictEqual(practice, base.practice[name]))
      counted[name] = addedUp(base.practice[name]?.sessions ?? 0, practice, theirs.practice[name]);
  return counted;
}

/** Their count and what this turn added to its own, unless they hold this very turn already. */
function addedUp(before: number, mine: Practice, theirs: Practice | undefined): Practice {
  const here = Math.max(0, mine.sessions - before);
  if (!theirs) return { ...mine, sessions: here };
  if (theirs.lastAtMs === mine.lastAtMs)
    return { ...mine, sessions: Math.max(mine.sessions, theirs.sessions) };
  return {
    sessions: theirs.sessions + here,
    lastAtMs: Math.max(mine.lastAtMs, theirs.lastAtMs),
  };
}

function sessionsOf({ base, mine, theirs }: Readings): readonly number[] {
  const all = new Set([...theirs.sessionsAtMs, ...added(base.sessionsAtMs, mine.sessionsAtMs)]);
  return [...all].sort((a, b) => a - b).slice(-keptSessions);
}

/** Of two places the one kept last. A routine ended here does not take the place of one going on elsewhere. */
function latestPlace({ base, mine, theirs }: Readings): Memory['place'] {
  if (isDeepStrictEqual(base.place, mine.place)) return theirs.place;
  if (isDeepStrictEqual(base.place, theirs.place)) return mine.place;
  if (!mine.place || !theirs.place) return mine.place ?? theirs.place;
  return theirs.place.savedAtMs > mine.place.savedAtMs ? theirs.place : mine.place;
}

/** A check that either has just advised stays, whatever the other cleared; "be seen" outranks the other kind. */
function strictestCheck({ base, mine, theirs }: Readings): Memory['restartCheck'] {
  const before = base.restartCheck;
  if (isDeepStrictEqual(before, mine.restartCheck)) return theirs.restartCheck;
  if (isDeepStrictEqual(before, theirs.restartCheck)) return mine.restartCheck;
  const checks = [mine.restartCheck, theirs.restartCheck].filter((check) => check !== undefined);
  return checks.find(({ kind }) => kind === 'seen') ?? checks[0];
}
