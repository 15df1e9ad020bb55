import type { HeardEntry } from '../../device/heard.ts';
import { captionOf } from './caption.ts';
import { isSettling, turnsOf, type Way, wayOf } from './entries.ts';
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
  readonly way: Way;
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
    caption: captionOf({ stretches, stretch, body, past }),
    ...(pose ? { pose } : {}),
    ...(next ? { next } : {}),
    ...(timed ? { timed } : {}),
    ...(breath ? { breath } : {}),
  };
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

function listening(stretch: Stretch | undefined): Span | undefined {
  return stretch?.kind === 'microphone' ? span(stretch) : undefined;
}

function timedBy(timed: Span | undefined, atMs: number): Scene['timed'] {
  return timed && { lengthMs: timed.durationMs, leftMs: timed.atMs + timed.durationMs - atMs };
}

/** How long a way up or down is drawn to take: its bell only tells when it begins. */
const wayMs = 2000;

function breathIn(past: readonly HeardEntry[], body: HeardEntry, atMs: number): Breath | undefined {
  const tone = turnsOf(body, past).at(-1);
  const way = tone && wayOf(tone);
  if (!way) return undefined;
  const lengthMs = way === 'in' || way === 'out' ? tone.durationMs : wayMs;
  return { way, progress: Math.min(1, (atMs - tone.atMs) / lengthMs) };
}

/** A flow goes to and fro, a lift up and down; pairs take turns; a hold has one half. */
function halfOf(body: HeardEntry, past: readonly HeardEntry[]): Scene['half'] {
  const turns = turnsOf(body, past);
  const counted = body.kind === 'pairs' ? turns.filter((turn) => wayOf(turn) === 'up') : turns;
  return body.kind !== 'hold' && counted.length > 0 && counted.length % 2 === 0 ? 'second' : 'first';
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
