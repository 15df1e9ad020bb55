/** One moment of a turn as a listener meets it. Times count from the first sound of the turn, milliseconds. */
export interface HeardEntry {
  readonly lane: 'voice' | 'tone' | 'silence' | 'span';
  /** What it does: `call`, `leadIn`, `settle`, `halfway` …; a span carries the form of its body (`hold`, `flow`). */
  readonly kind: string;
  /** Message key of spoken words, where the skill told it. */
  readonly key?: string;
  readonly movement?: string;
  readonly side?: string;
  readonly atMs: number;
  readonly durationMs: number;
  readonly text?: string;
}

/** A sound file as it is played, for a device that has ears: which one, when, and from where in it. Milliseconds. */
export interface HeardSound {
  readonly source: string;
  readonly fromMs: number;
  readonly atMs: number;
  readonly durationMs: number;
}

/** A stretch of sound: what is heard in it, the files it is played from, and how long it lasts. */
export interface Heard {
  readonly entries: readonly HeardEntry[];
  readonly sounds: readonly HeardSound[];
  readonly lengthMs: number;
}

export const nothing: Heard = { entries: [], sounds: [], lengthMs: 0 };

/** One stretch after the other. */
export function inTurn(stretches: readonly Heard[]): Heard {
  return stretches.reduce((before, next) => {
    const { entries, sounds } = later(next, before.lengthMs);
    return {
      entries: [...before.entries, ...entries],
      sounds: [...before.sounds, ...sounds],
      lengthMs: before.lengthMs + next.lengthMs,
    };
  }, nothing);
}

/** All stretches at once, as long as the longest, in the order they are heard. */
export function together(stretches: readonly Heard[]): Heard {
  const entries = stretches.flatMap((stretch) => stretch.entries);
  return {
    entries: entries.sort((a, b) => a.atMs - b.atMs),
    sounds: stretches.flatMap(({ sounds }) => sounds),
    lengthMs: Math.max(0, ...stretches.map(({ lengthMs }) => lengthMs)),
  };
}

/** The part of a stretch between two of its moments. */
export function section(stretch: Heard, fromMs: number, toMs: number): Heard {
  const endMs = Math.min(toMs, stretch.lengthMs);
  const cut = <Timed extends { atMs: number; durationMs: number }>(timed: Timed): Timed[] => {
    const atMs = Math.max(timed.atMs, fromMs);
    const durationMs = Math.min(timed.atMs + timed.durationMs, endMs) - atMs;
    return durationMs > 0 ? [{ ...timed, atMs: atMs - fromMs, durationMs }] : [];
  };
  const sounds = stretch.sounds.flatMap((sound) =>
    cut(sound).map((rest) => ({ ...rest, fromMs: sound.fromMs + Math.max(0, fromMs - sound.atMs) })),
  );
  return { entries: stretch.entries.flatMap(cut), sounds, lengthMs: Math.max(0, endMs - fromMs) };
}

/** Every word heard, in spoken order, those over a hold included. */
export function wordsOf({ entries }: Heard): string {
  return entries.flatMap(({ text }) => (text ? [text] : [])).join(' ');
}

function later(stretch: Heard, byMs: number): Heard {
  const shift = <Timed extends { atMs: number }>(timed: Timed): Timed => ({
    ...timed,
    atMs: timed.atMs + byMs,
  });
  return { ...stretch, entries: stretch.entries.map(shift), sounds: stretch.sounds.map(shift) };
}
