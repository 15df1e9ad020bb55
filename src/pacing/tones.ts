import { bodyMs, chimeMs, repetitionMs } from './body.ts';
import type { Body, FlowBody, HoldBody, LiftsBody, PairsBody, Tone, ToneCue } from './part.ts';

/** Length of each tone, milliseconds. Breath glides take the length of their breath instead. */
export const toneMs: Readonly<Record<Exclude<Tone, 'breath_in' | 'breath_out'>, number>> = {
  start: chimeMs,
  end: chimeMs,
  halfway: 400,
  tick: 60,
  switch: 600,
  rep_up: 300,
  rep_down: 300,
  paused: 500,
};

/** 4 s in and 6 s out: six breaths a minute (Shao 2024, meta-analysis on slow breathing). */
export const breathInMs = 4000;
export const breathOutMs = 6000;

/**
 * Every tone of a body at its exact place, in order; t = 0 is the start of the counted part, so the
 * start chime stands at −800. A tail keeps the plan of the whole hold and drops what lies before it.
 */
export function bodyTones(body: Body): ToneCue[] {
  const start: ToneCue[] = body.startChime ? [{ tone: 'start', atMs: -chimeMs, lengthMs: chimeMs }] : [];
  const end: ToneCue = { tone: 'end', atMs: bodyMs(body), lengthMs: chimeMs };
  return [...start, ...innerTones(body), end];
}

function innerTones(body: Body): ToneCue[] {
  switch (body.form) {
    case 'hold':
      return tail(holdTones(body), body.fromMs);
    case 'flow':
      return flowTones(body);
    case 'lifts':
      return liftTones(body);
    case 'pairs':
      return pairTones(body);
    case 'walk':
      return [cue('halfway', body.lengthMs / 2)];
  }
}

function cue(tone: keyof typeof toneMs, atMs: number): ToneCue {
  return { tone, atMs, lengthMs: toneMs[tone] };
}

/** A tail never starts in the middle of a tone: a glide cut in half would tell a false breath. */
function tail(tones: readonly ToneCue[], fromMs: number): ToneCue[] {
  return tones.filter(({ atMs }) => atMs >= fromMs).map((tone) => ({ ...tone, atMs: tone.atMs - fromMs }));
}

function holdTones(hold: HoldBody): ToneCue[] {
  const counting = countingTones(hold);
  const taken = [
    ...counting.map(({ atMs }) => atMs),
    ...(tenLeftMs(hold) === undefined ? [] : [tenLeftMs(hold)]),
  ];
  const breaths = hold.breath ? breathTones(hold.lengthMs).map((tone) => giveWay(tone, taken)) : [];
  return [...breaths, ...counting].sort((a, b) => a.atMs - b.atMs);
}

/** Where short guidance says "Ten left.", if it does: milliseconds into the hold. */
export function tenLeftMs(hold: HoldBody): number | undefined {
  const says = hold.level === 'short' && !hold.strength && hold.lengthMs >= 20_000;
  return says ? hold.lengthMs - 10_000 : undefined;
}

function countingTones(hold: HoldBody): ToneCue[] {
  const halfway = hasHalfway(hold) ? [cue('halfway', hold.lengthMs / 2)] : [];
  const ticks = hasTicks(hold) ? [3000, 2000, 1000].map((left) => cue('tick', hold.lengthMs - left)) : [];
  return [...halfway, ...ticks];
}

function hasHalfway({ lengthMs, level, strength }: HoldBody): boolean {
  if (lengthMs < 20_000) return false;
  return strength ? lengthMs !== 25_000 : level !== 'short';
}

function hasTicks({ level, strength }: HoldBody): boolean {
  return strength || level !== 'timer';
}

/** A breath tone whose onset meets another cue starts one chime late and still ends on time. */
function giveWay(tone: ToneCue, taken: readonly (number | undefined)[]): ToneCue {
  if (!taken.includes(tone.atMs)) return tone;
  return { ...tone, atMs: tone.atMs + chimeMs, lengthMs: tone.lengthMs - chimeMs };
}

/**
 * Breaths that fill a hold exactly and end on an out-breath. Whole breaths take 10 s; what is left over
 * opens the hold as an out-breath (5 s in a 25 s hold), so the release always comes on an out-breath.
 */
export function breathTones(lengthMs: number): ToneCue[] {
  const breathMs = breathInMs + breathOutMs;
  const openingMs = lengthMs % breathMs;
  const opening: ToneCue[] = openingMs > 0 ? [{ tone: 'breath_out', atMs: 0, lengthMs: openingMs }] : [];
  const starts = Array.from({ length: Math.floor(lengthMs / breathMs) }, (_, i) => openingMs + i * breathMs);
  return [...opening, ...starts.flatMap(breathAt)];
}

function breathAt(atMs: number): ToneCue[] {
  return [
    { tone: 'breath_in', atMs, lengthMs: breathInMs },
    { tone: 'breath_out', atMs: atMs + breathInMs, lengthMs: breathOutMs },
  ];
}

function flowTones({ cycles, wayMs, first, breath }: FlowBody): ToneCue[] {
  if (!breath)
    return Array.from({ length: 2 * cycles }, (_, way) => cue(way % 2 ? 'rep_up' : 'rep_down', way * wayMs));
  const [one, two] =
    first === 'out' ? (['breath_out', 'breath_in'] as const) : (['breath_in', 'breath_out'] as const);
  return Array.from({ length: 2 * cycles }, (_, way) => ({
    tone: way % 2 === 0 ? one : two,
    atMs: way * wayMs,
    lengthMs: wayMs,
  }));
}

function liftTones(lifts: LiftsBody): ToneCue[] {
  return repeated(lifts, (atMs) => [cue('rep_up', atMs), cue('rep_down', atMs + lifts.upMs + lifts.topMs)]);
}

function pairTones(pairs: PairsBody): ToneCue[] {
  const upMs = pairs.nameMs;
  const downMs = pairs.nameMs + pairs.reachMs + pairs.holdMs;
  return repeated(pairs, (atMs) => [cue('rep_up', atMs + upMs), cue('rep_down', atMs + downMs)]);
}

function repeated(body: LiftsBody | PairsBody, tonesAt: (atMs: number) => ToneCue[]): ToneCue[] {
  return Array.from({ length: body.count }, (_, i) => tonesAt(i * repetitionMs(body))).flat();
}
