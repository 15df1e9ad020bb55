import type { HeardEntry } from '../../device/heard.ts';

export type Way = 'in' | 'out' | 'up' | 'down';

const ways: Readonly<Record<string, Way>> = {
  breath_in: 'in',
  breath_out: 'out',
  rep_up: 'up',
  rep_down: 'down',
};

/** The way a tone calls, if it calls one. */
export function wayOf({ lane, kind }: HeardEntry): Way | undefined {
  return lane === 'tone' ? ways[kind] : undefined;
}

/** The tones of a body so far at which it turns. */
export function turnsOf(body: HeardEntry, past: readonly HeardEntry[]): HeardEntry[] {
  return past.filter((entry) => wayOf(entry) && entry.atMs >= body.atMs);
}

/** True for words. */
export function isVoice({ lane }: HeardEntry): boolean {
  return lane === 'voice';
}

/** Time for the body to move, long enough to be shown. */
export function isSettling({ lane, durationMs }: HeardEntry): boolean {
  return lane === 'silence' && durationMs >= 3000;
}
