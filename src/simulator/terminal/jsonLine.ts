import type { HeardEntry } from '../device/heard.ts';
import type { HeardTurn } from '../device/turn.ts';

/** One turn as one line of JSON, for scripts; every field is always there, null where it says nothing. */
export function jsonLine(turn: HeardTurn): string {
  const { user, intent, phase, tier, speech, durationMs, timeline, ending, card } = turn;
  return JSON.stringify({
    user,
    intent,
    phase,
    tier,
    speech,
    durationMs,
    timeline: timeline.map(entryOf),
    ending,
    card,
  });
}

function entryOf({ lane, kind, key, movement, side, atMs, durationMs, text }: HeardEntry) {
  return {
    lane,
    kind,
    key: key ?? null,
    movement: movement ?? null,
    side: side ?? null,
    atMs,
    durationMs,
    text: text ?? null,
  };
}
