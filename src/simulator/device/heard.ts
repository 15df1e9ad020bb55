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

/** A stretch of sound: what is heard in it, and how long it lasts. */
export interface Heard {
  readonly entries: readonly HeardEntry[];
  readonly lengthMs: number;
}

export const nothing: Heard = { entries: [], lengthMs: 0 };

/** One stretch after the other. */
export function inTurn(stretches: readonly Heard[]): Heard {
  return stretches.reduce(
    (before, next) => ({
      entries: [...before.entries, ...later(next, before.lengthMs).entries],
      lengthMs: before.lengthMs + next.lengthMs,
    }),
    nothing,
  );
}

/** All stretches at once, as long as the longest, in the order they are heard. */
export function together(stretches: readonly Heard[]): Heard {
  const entries = stretches.flatMap((stretch) => stretch.entries);
  return {
    entries: entries.sort((a, b) => a.atMs - b.atMs),
    lengthMs: Math.max(0, ...stretches.map(({ lengthMs }) => lengthMs)),
  };
}

/** The part of a stretch between two of its moments. */
export function section(stretch: Heard, fromMs: number, toMs: number): Heard {
  const endMs = Math.min(toMs, stretch.lengthMs);
  const entries = stretch.entries.flatMap((entry) => {
    const atMs = Math.max(entry.atMs, fromMs);
    const durationMs = Math.min(entry.atMs + entry.durationMs, endMs) - atMs;
    return durationMs > 0 ? [{ ...entry, atMs: atMs - fromMs, durationMs }] : [];
  });
  return { entries, lengthMs: Math.max(0, endMs - fromMs) };
}

/** Every word heard, in spoken order, those over a hold included. */
export function wordsOf({ entries }: Heard): string {
  return entries.flatMap(({ text }) => (text ? [text] : [])).join(' ');
}

function later(stretch: Heard, byMs: number): Heard {
  return { ...stretch, entries: stretch.entries.map((entry) => ({ ...entry, atMs: entry.atMs + byMs })) };
}
