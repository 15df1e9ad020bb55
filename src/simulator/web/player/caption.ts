import type { HeardEntry } from '../../device/heard.ts';
import { isSettling, isVoice, turnsOf } from './entries.ts';
import type { Stretch } from './score.ts';

/** Where an answer stands at a moment. */
interface Moment {
  readonly stretches: readonly Stretch[];
  readonly stretch: Stretch | undefined;
  readonly body: HeardEntry | undefined;
  readonly past: readonly HeardEntry[];
}

/** The sentence being said, or said last; once an answer is awaited, the whole question. */
export function captionOf({ stretches, stretch, body, past }: Moment): string {
  if (stretch?.kind === 'microphone') {
    const sinceMs = lastClosed(stretches, stretch);
    return questionIn(past.filter(({ atMs }) => atMs >= sinceMs));
  }
  return body ? wordsOver(body, past) : (past.findLast(isVoice)?.text ?? '');
}

/** A question is at most this many sentences: the longest is the safety check. */
const questionSentences = 6;

/** What was said in one go before the microphone opened, after the way into the position that is waited for. */
function questionIn(past: readonly HeardEntry[]): string {
  const from = past.findLastIndex((entry) => !isVoice(entry)) + 1;
  const wait = past[from - 1];
  const before = past.slice(0, Math.max(0, from - 1));
  const way = before.slice(before.findLastIndex(({ kind }) => kind !== 'position') + 1);
  const spoken = [...(wait && isSettling(wait) ? way : []), ...past.slice(from)];
  return textOf(spoken.slice(-questionSentences));
}

/** When the microphone closed before this one opened: a reprompt is not read behind its question. */
function lastClosed(stretches: readonly Stretch[], now: Stretch): number {
  const before = stretches.findLast(({ kind, atMs }) => kind === 'microphone' && atMs < now.atMs);
  return before ? before.atMs + before.lengthMs : 0;
}

/**
 * The words over a body. Where it goes to and fro, each way has a word that is said once and then only
 * meant: it is shown again, for the word of the other way would contradict the picture.
 */
function wordsOver(body: HeardEntry, past: readonly HeardEntry[]): string {
  const said = past.findLast(isVoice);
  const turns = turnsOf(body, past);
  const now = turns.at(-1);
  if ((body.kind !== 'flow' && body.kind !== 'lifts') || !now || !said || said.atMs >= now.atMs)
    return said?.text ?? '';
  const meant = turns.flatMap((turn, i) => {
    const nextAtMs = turns[i + 1]?.atMs ?? now.atMs;
    const words = past.filter((it) => isVoice(it) && it.atMs >= turn.atMs && it.atMs < nextAtMs);
    return turn.kind === now.kind ? words.slice(0, 1) : [];
  });
  return meant.at(-1)?.text ?? '';
}

function textOf(entries: readonly HeardEntry[]): string {
  return entries.flatMap(({ text }) => text ?? []).join(' ');
}
