import type { Part } from '../../pacing/part.ts';
import { totalMs } from '../../pacing/timeline.ts';
import { joined } from '../../routine/plan.ts';
import type { Scene } from '../context.ts';
import type { Memory } from '../memory.ts';
import { currentStep, isFresh, type Run, startOf } from '../run.ts';
import { type Entry, lessonOf } from './entering.ts';
import type { Lesson } from './lessons.ts';
import { perform } from './perform.ts';
import { styleOf } from './style.ts';

/** What one response performs of a run. */
export interface Packed {
  /** The run, at the place behind all that is performed. */
  readonly run: Run;
  readonly parts: readonly Part[];
  /** What is explained on the way, which need not be again in the same response. */
  readonly lessons: readonly Lesson[];
}

/** Alexa plays 240 s of audio in one response; the rest is headroom, because spoken length is an estimate. */
const plannedMs = 205_000;
/** Sound files one audio document may name; Amazon allows 15. */
const soundFiles = 12;

/**
 * Whole movements from the run's spot on, as many as one response holds, up to the next question. Where the
 * audio would grow too long a question is put in, never between the sides of a movement.
 * @param entry how the first of them is entered
 * @param closed the parts with those that follow them in the same response: a way up, a question
 */
export function pack(
  start: Packed,
  entry: Entry,
  memory: Memory,
  scene: Scene,
  closed: (packed: Packed) => readonly Part[],
): Packed {
  let packed = withBout(start, entry, memory, scene);
  for (let next = currentStep(packed.run); next && !next.gate; next = currentStep(packed.run)) {
    const longer = withBout(packed, 'call', memory, scene);
    if (!fits(closed(longer), scene)) return { ...packed, run: withQuestion(packed.run) };
    packed = longer;
  }
  return packed;
}

/** Time around what is performed: to the floor or onto a chair behind a "Ready?", within a position, and up at the end. */
const aroundMs = { way: 20_000, join: 6000, end: 16_000 } as const;

/** About how long the rest of a run takes, milliseconds. */
export function remainingMs(run: Run, memory: Memory, scene: Scene): number {
  let rest: Packed = { run, parts: [], lessons: [] };
  while (currentStep(rest.run))
    rest = withBout(rest, isFresh(rest.run.spot) ? 'call' : 'resume', memory, scene);
  const gates = run.steps.slice(run.spot.at + 1).flatMap(({ gate }) => gate ?? []);
  const wayMs = gates.reduce((sum, gate) => sum + (gate === 'join' ? aroundMs.join : aroundMs.way), 0);
  return totalMs(rest.parts, scene.spokenMs) + wayMs + aroundMs.end;
}

function fits(parts: readonly Part[], scene: Scene): boolean {
  const sounds = parts.filter((part) => part.kind === 'body' || (part.kind === 'quiet' && part.bed)).length;
  return sounds <= soundFiles && totalMs(parts, scene.spokenMs) <= plannedMs;
}

/** A question before the step at the spot. */
function withQuestion(run: Run): Run {
  return { ...run, steps: run.steps.map((step, i) => (i === run.spot.at ? joined(step) : step)) };
}

/** The movement at the spot, all its sides in this round. */
function withBout(packed: Packed, entry: Entry, memory: Memory, scene: Scene): Packed {
  const { at } = packed.run.spot;
  let told = withStep(packed, entry, memory, scene);
  while (isSameBout(told.run, at)) told = withStep(told, 'call', memory, scene);
  return told;
}

function isSameBout({ steps, spot }: Run, at: number): boolean {
  const [first, here] = [steps[at], steps[spot.at]];
  return here !== undefined && !here.gate && here.movement === first?.movement && here.round === first.round;
}

function withStep({ run, parts, lessons }: Packed, entry: Entry, memory: Memory, scene: Scene): Packed {
  const { steps, spot } = run;
  const index = spot.at;
  const step = steps[index];
  if (!step) return { run, parts, lessons };
  const style = styleOf(step, run, memory, scene.nowMs);
  const known = { ...style, taught: [...style.taught, ...lessons.map(({ name }) => name)] };
  const lesson = entry === 'call' || entry === 'again' ? lessonOf(step, known) : undefined;
  const previous = steps[index - 1];
  const told = perform({
    step,
    index,
    ...(previous ? { previous } : {}),
    announce: entry === 'again' ? 'none' : announceOf(run, index),
    from: spot,
    entry,
    style: known,
  });
  return {
    run: { ...run, spot: startOf(index + 1) },
    parts: [...parts, ...told],
    lessons: lesson ? [...lessons, { name: lesson, step: index }] : lessons,
  };
}

/** "Next:" before a new movement, "Last one:" before the last; nothing before the first, after a gate or between sides. */
function announceOf({ steps }: Run, index: number): 'next' | 'last' | 'none' {
  const step = steps[index];
  const previous = steps[index - 1];
  if (!step || !previous || step.gate || previous.movement === step.movement) return 'none';
  return steps.slice(index).every(({ movement }) => movement === step.movement) ? 'last' : 'next';
}
