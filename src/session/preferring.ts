import { routines } from '../routine/routines.ts';
import { type ExerciseId, type HoldSeconds, holdSettings } from '../routine/step.ts';
import type { Event } from './event.ts';
import type { Preferences } from './memory.ts';
import { wayLimitsMs } from './performing/bodies.ts';
import type { Coach } from './session.ts';

type Preference = Extract<Event, { kind: 'pace' | 'verbosity' | 'cues' | 'breathing' }>;

/** The remembered settings after a wish, and the line that confirms it. */
export function preferred(
  preferences: Preferences,
  event: Preference,
): { readonly preferences: Preferences; readonly key: string } {
  switch (event.kind) {
    case 'pace': {
      const change = event.direction === 'slower' ? 1000 : -1000;
      const wayMs = Math.min(wayLimitsMs.slowest, Math.max(wayLimitsMs.fastest, preferences.wayMs + change));
      return {
        preferences: { ...preferences, wayMs, settle: event.direction === 'slower' ? 'slow' : 'normal' },
        key: `adjust.${event.direction}`,
      };
    }
    case 'verbosity': {
      const talk = Math.min(2, Math.max(-2, preferences.talk + (event.direction === 'more' ? 1 : -1)));
      return { preferences: { ...preferences, talk }, key: `adjust.talk.${event.direction}` };
    }
    case 'cues':
      return { preferences: { ...preferences, cues: event.style }, key: `adjust.cues.${event.style}` };
    case 'breathing':
      return breathing(preferences, event.wish);
  }
}

function breathing(preferences: Preferences, wish: 'ask' | 'swap' | 'own' | 'paced') {
  switch (wish) {
    case 'ask':
      return { preferences, key: 'breath.inHolds' };
    case 'own':
      return { preferences: { ...preferences, breath: 'own' as const }, key: 'breath.ownPace' };
    case 'paced':
      return { preferences: { ...preferences, breath: 'paced' as const }, key: 'breath.paced' };
    case 'swap': {
      const breathFirst = preferences.breathFirst === 'out' ? ('in' as const) : ('out' as const);
      return {
        preferences: { ...preferences, breathFirst },
        key: `breath.changed.${breathFirst === 'out' ? 'article' : 'swapped'}`,
      };
    }
  }
}

/** The coach with other remembered settings. */
export function remembered(coach: Coach, preferences: Preferences): Coach {
  return { ...coach, memory: { ...coach.memory, preferences } };
}

/** The next hold setting up or down from the one in force; stays at the ends. */
export function holdSetting(coach: Coach, change: 1 | -1): HoldSeconds {
  const goal = coach.session.run?.goal;
  const usual = goal?.kind === 'routine' ? routines[goal.routine].holdSeconds : 25;
  const now = coach.memory.preferences.holdSeconds ?? usual;
  return holdSettings[Math.min(3, Math.max(0, holdSettings.indexOf(now) + change))] ?? now;
}

/** From now on the easier version of a movement comes first. */
export function eased(coach: Coach, movement: ExerciseId): Coach {
  const { preferences } = coach.memory;
  return remembered(coach, { ...preferences, easier: [...new Set([...preferences.easier, movement])] });
}
