import type { HoldBody, LiftsBody, PairsBody, WordCue } from '../../pacing/part.ts';
import { tenLeftMs } from '../../pacing/tones.ts';
import type { Step } from '../../routine/step.ts';
import type { Style } from './style.ts';

/** Where words lie in a hold, milliseconds of its plan, by hold length. */
const firstLineAtMs: Readonly<Record<number, number>> = { 20000: 5000, 25000: 6000, 30000: 6000 };
const secondLineAtMs: Readonly<Record<number, number>> = { 30000: 22_000 };
const keepBreathingAtMs = 4000;

/** Words over a hold, at their places in what is left of it. */
export function holdWords(step: Step, body: HoldBody): WordCue[] {
  return planWords(step, body)
    .filter(({ atMs }) => atMs >= body.fromMs)
    .map((word) => ({ ...word, atMs: word.atMs - body.fromMs }));
}

function planWords(step: Step, body: HoldBody): WordCue[] {
  if (body.strength) {
    return body.lengthMs >= 10_000 ? [{ line: { key: 'breath.keep' }, atMs: keepBreathingAtMs }] : [];
  }
  const tenLeft = tenLeftMs(body);
  if (tenLeft !== undefined) return [{ line: { key: 'cues.tenLeft' }, atMs: tenLeft }];
  if (body.level !== 'guided') return [];
  return [
    ...wordAt(firstLineAtMs[body.lengthMs], `movements.${step.movement}.hold.first`),
    ...wordAt(secondLineAtMs[body.lengthMs], `movements.${step.movement}.hold.second`),
  ];
}

function wordAt(atMs: number | undefined, key: string): WordCue[] {
  return atMs === undefined ? [] : [{ line: { key }, atMs }];
}

/** Words over breath cycles, from the first not yet done. */
export function flowWords(step: Step, cycles: number, before: number, style: Style): WordCue[] {
  if (style.level === 'timer') return [];
  const ways = before === 0 ? [word(step, 'first', 0), word(step, 'second', style.wayMs)] : [];
  const lastAtMs = (cycles - 1) * 2 * style.wayMs;
  const last = lastAtMs > 0 ? [word(step, 'last', lastAtMs)] : [];
  return [...ways, ...last];
}

/** Spoken half a second after the floor is reached, while resting. */
const numberAfterDownMs = 500;

/** Words over repetitions: up, down and the number of the next. */
export function liftWords(step: Step, body: LiftsBody, before: number, style: Style): WordCue[] {
  const { upMs, topMs, downMs, restMs, count } = body;
  const repMs = upMs + topMs + downMs + restMs;
  const named = saysEach(style) ? count : style.level === 'short' && before === 0 ? 1 : 0;
  const bars = range(named).flatMap((i) => [
    word(step, 'up', i * repMs),
    word(step, 'down', i * repMs + upMs + topMs),
  ]);
  const numbers = range(restMs > 0 ? count - 1 : 0).map((i) =>
    word(step, nextNumber(i + 2, before, count), i * repMs + upMs + topMs + downMs + numberAfterDownMs),
  );
  return [...bars, ...numbers];
}

/** Up and down are told every time where no tone tells them. */
function saysEach({ level, cues }: Style): boolean {
  return level === 'guided' || cues === 'words';
}

function nextNumber(next: number, before: number, count: number): string {
  return next === count ? 'last' : `count.${next + before}`;
}

/** "Last pair." comes as the person returns from the repetition before the last two. */
const lastPairBeforeMs = 1800;
/** Only the first two repetitions are talked through. */
const guidedPairs = 2;

/** Words over alternating repetitions: the side of each, and how to reach for the first two. */
export function pairWords(step: Step, body: PairsBody, before: number, style: Style): WordCue[] {
  const repMs = body.nameMs + body.reachMs + body.holdMs + body.returnMs;
  const firstPairs = range(Math.max(0, guidedPairs - before));
  const names = range(body.count).map((i) =>
    word(step, (before + i) % 2 === 0 ? 'right' : 'left', i * repMs),
  );
  const told = style.cues === 'words' ? range(body.count) : style.level === 'guided' ? firstPairs : [];
  const reaches = told.flatMap((i) => [
    word(step, 'reach', i * repMs + body.nameMs),
    word(step, 'back', i * repMs + body.nameMs + body.reachMs + body.holdMs),
  ]);
  const lastAtMs = (body.count - 2) * repMs - lastPairBeforeMs;
  const last = lastAtMs > 0 && style.level !== 'timer' ? [word(step, 'last', lastAtMs)] : [];
  return [...names, ...reaches, ...last].sort((a, b) => a.atMs - b.atMs);
}

function word(step: Step, cue: string, atMs: number): WordCue {
  return { line: { key: `movements.${step.movement}.cue.${cue}` }, atMs };
}

function range(length: number): number[] {
  return Array.from({ length: Math.max(0, length) }, (_, i) => i);
}
