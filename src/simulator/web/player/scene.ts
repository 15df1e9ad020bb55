import type { HeardEntry } from '../../device/heard.ts';
import type { Score, Stretch } from './score.ts';

/** One side of one movement. */
export interface Pose {
  readonly movement: string;
  readonly side?: string;
}

/** What there is to see at one moment of an answer. */
export interface Scene {
  /** What the device is doing; `over` once nothing more will happen by itself. */
  readonly doing: 'speaking' | 'settling' | 'moving' | 'listening' | 'waiting' | 'over';
  /** The sentence being said, or said last; once an answer is awaited, the whole question. */
  readonly caption: string;
  readonly pose?: Pose;
  /** The next movement or side of this answer. */
  readonly next?: Pose;
  /** The hold, flow, settling or open microphone under way. */
  readonly timed?: { readonly lengthMs: number; readonly leftMs: number };
  readonly breath?: Breath;
  /** Which half of a movement is under way. */
  readonly half: 'first' | 'second';
}

/** Where a breath, or a way up or down, stands: `progress` from 0 to 1. */
export interface Breath {
  readonly way: 'in' | 'out' | 'up' | 'down';
  readonly progress: number;
}

/** Pure: the same moment of the same score always looks the same. */
export function sceneAt({ stretches, entries }: Score, atMs: number): Scene {
  const stretch = stretches.find((it) => covers(span(it), atMs));
  const past = entries.filter((entry) => entry.atMs <= atMs);
  const body = past.find((entry) => entry.lane === 'span' && covers(entry, atMs));
  const settling = past.find((entry) => isSettling(entry) && covers(entry, atMs));
  const pose = poseOf(past.findLast(({ movement }) => movement) ?? entries.find(({ movement }) => movement));
  const next = poseOf(entries.find((entry) => entry.atMs > atMs && entry.movement && !isPose(entry, pose)));
  const timed = timedBy(body ?? settling ?? listening(stretch), atMs);
  const breath = body && breathIn(past, body, atMs);
  return {
    doing: doingOf(stretch, body, settling),
    half: body ? halfOf(body, past) : 'first',
    caption:
      stretch?.kind === 'microphone'
        ? questionIn(past.filter((entry) => entry.atMs >= lastOpened(stretches, stretch)))
        : body
          ? wordsOver(body, past)
          : (past.findLast(isVoice)?.text ?? ''),
    ...(pose ? { pose } : {}),
    ...(next ? { next } : {}),
    ...(timed ? { timed } : {}),
    ...(breath ? { breath } : {}),
  };
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
function lastOpened(stretches: readonly Stretch[], now: Stretch): number {
  const before = stretches.findLast(({ kind, atMs }) => kind === 'microphone' && atMs < now.atMs);
  return before ? before.atMs + before.lengthMs : 0;
}

/**
 * The words over a body. Where it goes to and fro, each way has a word that is said once and then only
 * meant: it is shown again, for the word of the other way would contradict the picture.
 */
function wordsOver({ kind, atMs }: HeardEntry, past: readonly HeardEntry[]): string {
  const said = past.findLast(isVoice);
  const turns = past.filter((entry) => entry.lane === 'tone' && entry.atMs >= atMs && ways[entry.kind]);
  const now = turns.at(-1);
  if ((kind !== 'flow' && kind !== 'lifts') || !now || !said || said.atMs >= now.atMs)
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

function isVoice({ lane }: HeardEntry): boolean {
  return lane === 'voice';
}

interface Span {
  readonly atMs: number;
  readonly durationMs: number;
}

function doingOf(
  stretch: Stretch | undefined,
  body: HeardEntry | undefined,
  settling: HeardEntry | undefined,
): Scene['doing'] {
  if (!stretch) return 'over';
  if (stretch.kind === 'microphone') return 'listening';
  if (stretch.kind === 'wait') return 'waiting';
  return body ? 'moving' : settling ? 'settling' : 'speaking';
}

function isSettling({ lane, durationMs }: HeardEntry): boolean {
  return lane === 'silence' && durationMs >= 3000;
}

function listening(stretch: Stretch | undefined): Span | undefined {
  return stretch?.kind === 'microphone' ? span(stretch) : undefined;
}

function timedBy(timed: Span | undefined, atMs: number): Scene['timed'] {
  return timed && { lengthMs: timed.durationMs, leftMs: timed.atMs + timed.durationMs - atMs };
}

const ways: Readonly<Record<string, Breath['way']>> = {
  breath_in: 'in',
  breath_out: 'out',
  rep_up: 'up',
  rep_down: 'down',
};
/** How long a way up or down is drawn to take: its bell only tells when it begins. */
const wayMs = 2000;

function breathIn(past: readonly HeardEntry[], body: HeardEntry, atMs: number): Breath | undefined {
  const tone = past.findLast((entry) => entry.lane === 'tone' && ways[entry.kind] && entry.atMs >= body.atMs);
  const way = tone && ways[tone.kind];
  if (!way) return undefined;
  const lengthMs = way === 'in' || way === 'out' ? tone.durationMs : wayMs;
  return { way, progress: Math.min(1, (atMs - tone.atMs) / lengthMs) };
}

/** A flow goes to and fro, a lift up and down; pairs take turns; a hold has one half. */
function halfOf({ kind, atMs }: HeardEntry, past: readonly HeardEntry[]): Scene['half'] {
  const turns = past.filter((entry) => entry.lane === 'tone' && entry.atMs >= atMs && ways[entry.kind]);
  const counted = kind === 'pairs' ? turns.filter(({ kind }) => kind === 'rep_up') : turns;
  return kind !== 'hold' && counted.length > 0 && counted.length % 2 === 0 ? 'second' : 'first';
}

function poseOf(entry: HeardEntry | undefined): Pose | undefined {
  if (!entry?.movement) return undefined;
  return { movement: entry.movement, ...(entry.side ? { side: entry.side } : {}) };
}

function isPose({ movement, side }: HeardEntry, pose: Pose | undefined): boolean {
  return movement === pose?.movement && side === pose?.side;
}

function span({ atMs, lengthMs }: Stretch): Span {
  return { atMs, durationMs: lengthMs };
}

function covers({ atMs, durationMs }: Span, momentMs: number): boolean {
  return momentMs >= atMs && momentMs < atMs + durationMs;
}
