import type { Part } from '../pacing/part.ts';
import { totalMs } from '../pacing/timeline.ts';
import { movements } from '../routine/movements.ts';
import { joined } from '../routine/plan.ts';
import type { Step } from '../routine/step.ts';
import type { Scene } from './context.ts';
import { type Entry, lessonOf, perform, quiet } from './perform.ts';
import { marksOf } from './playing.ts';
import { type Advance, listen, say } from './reply.ts';
import { isFresh, type Run, type Spot, startOf } from './run.ts';
import type { Coach } from './session.ts';
import { styleOf } from './style.ts';

/** Alexa plays 240 s of audio in one response; the rest is headroom, because spoken length is an estimate. */
const plannedMs = 205_000;
/** Sound files one audio document may name; Amazon allows 15. */
const soundFiles = 12;
/** Standing up from the floor and lying over take time, milliseconds. */
const leaveMs = 8000;

/** To the step at the spot: behind its "Ready?" if it waits for one, else straight into it. */
export function moveOn(coach: Coach, scene: Scene, parts: readonly Part[]): Advance {
  const run = runOf(coach);
  const step = run.steps[run.spot.at];
  if (!step) return finish(coach, scene, parts);
  return step.gate && isFresh(run.spot) ? gate(coach, scene, parts) : carryOn(coach, scene, parts, 'call');
}

/** Gets the body into position, then waits for "Ready?". */
function gate(coach: Coach, scene: Scene, parts: readonly Part[]): Advance {
  const run = runOf(coach);
  return listen(coach, scene, { phase: 'gate', waits: 0, tries: 0 }, [...parts, ...wayTo(run, run.spot.at)]);
}

function wayTo(run: Run, index: number): Part[] {
  const step = run.steps[index];
  if (!step) return [];
  const { position } = movements[step.movement];
  if (step.gate === 'floor') return [say('positions.toBack', undefined, 'position')];
  return step.gate === 'entry' ? [say(`positions.enter.${position}`, undefined, 'position')] : [];
}

/**
 * Performs from the spot on: whole steps of one position, as many as one response may hold, up to the next
 * question. Where the audio would grow too long a join is put in, never between the sides of a movement.
 */
export function carryOn(coach: Coach, scene: Scene, parts: readonly Part[], entry: Entry): Advance {
  const packed = pack(coach, scene, parts, entry);
  const run = packed.run;
  const played: Coach = {
    memory: { ...coach.memory, taught: [...new Set([...coach.memory.taught, ...packed.lessons])] },
    session: {
      ...coach.session,
      run: { ...run, begun: true },
      playing: { sinceMs: scene.nowMs, marks: marksOf(packed.parts, scene.spokenMs, scene.drifts) },
    },
  };
  const asked = closed(played, scene, packed.parts);
  const asks = run.spot.at < run.steps.length ? 'gate' : 'closing';
  return {
    ...asked,
    coach: { ...asked.coach, session: { ...asked.coach.session, at: { phase: 'moving', asks, tries: 0 } } },
  };
}

/** The question a response ends with: "Ready?" for the next position, or the last one of the routine. */
function closed(coach: Coach, scene: Scene, parts: readonly Part[]): Advance {
  const { spot, steps } = runOf(coach);
  return spot.at < steps.length ? gate(coach, scene, parts) : finish(coach, scene, parts);
}

interface Packed {
  readonly run: Run;
  readonly parts: readonly Part[];
  readonly lessons: readonly string[];
}

function pack(coach: Coach, scene: Scene, before: readonly Part[], entry: Entry): Packed {
  const run = runOf(coach);
  let { steps } = run;
  let parts = before;
  let lessons: readonly string[] = [];
  let index = run.spot.at;
  while (index < steps.length) {
    const bout = boutAt(steps, index);
    const first = index === run.spot.at;
    if (!first && steps[index]?.gate) break;
    const told = tell(
      coach,
      scene,
      { ...run, steps },
      bout,
      first ? run.spot : startOf(index),
      first ? entry : 'call',
      lessons,
    );
    const after = (bout.at(-1) ?? index) + 1;
    const whole = closed(goingOn(coach, { ...run, steps, spot: startOf(after) }), scene, [
      ...parts,
      ...told.parts,
    ]);
    if (!first && !fits(whole.turn.parts, scene)) {
      steps = steps.map((step, i) => (i === index ? joined(step) : step));
      break;
    }
    parts = [...parts, ...told.parts];
    lessons = told.lessons;
    index = after;
  }
  return { run: { ...run, steps, spot: startOf(index) }, parts, lessons };
}

/** The steps, by index, that belong together from `index` on: the sides of one movement in one round. */
function boutAt(steps: readonly Step[], index: number): number[] {
  const bout = [index];
  const first = steps[index];
  for (let i = index + 1; i < steps.length; i++) {
    const step = steps[i];
    if (!step || step.gate || step.movement !== first?.movement || step.round !== first.round) break;
    bout.push(i);
  }
  return bout;
}

function tell(
  coach: Coach,
  scene: Scene,
  run: Run,
  bout: readonly number[],
  from: Spot,
  entry: Entry,
  taught: readonly string[],
) {
  let lessons = taught;
  const parts = bout.flatMap((index) => {
    const step = run.steps[index];
    if (!step) return [];
    const style = styleOf(step, run, coach.memory, scene.nowMs);
    const known = { ...style, taught: [...style.taught, ...lessons] };
    const here = index === from.at;
    const lesson = here && entry !== 'call' ? undefined : lessonOf(step, known);
    const previous = run.steps[index - 1];
    const told = perform({
      step,
      index,
      ...(previous ? { previous } : {}),
      announce: announceOf(run, index),
      from: here ? from : startOf(index),
      entry: here ? entry : 'call',
      style: known,
    });
    if (lesson) lessons = [...lessons, lesson];
    return told;
  });
  return { parts, lessons };
}

/** "Next:" before a new movement, "Last one:" before the last; nothing after a gate or between sides. */
function announceOf(run: Run, index: number): 'next' | 'last' | 'none' {
  const step = run.steps[index];
  if (!step || step.gate || run.steps[index - 1]?.movement === step.movement) return 'none';
  const last = run.steps.slice(index).every(({ movement }) => movement === step.movement);
  return last ? 'last' : 'next';
}

function goingOn(coach: Coach, run: Run): Coach {
  return { ...coach, session: { ...coach.session, run } };
}

function fits(parts: readonly Part[], scene: Scene): boolean {
  const sounds = parts.filter((part) => part.kind === 'body' || (part.kind === 'quiet' && part.bed)).length;
  return sounds <= soundFiles && totalMs(parts, scene.spokenMs) <= plannedMs;
}

/** The last of a routine: up from the floor, a word of praise, and one question about how it went. */
function finish(coach: Coach, scene: Scene, parts: readonly Part[]): Advance {
  const last = runOf(coach).steps.at(-1);
  const position = last ? movements[last.movement].position : 'standing';
  const up: Part[] =
    position === 'back' || position === 'hands_and_knees'
      ? [say(`positions.leave.${position}`, undefined, 'position'), quiet('leave', leaveMs)]
      : [];
  return listen(coach, scene, { phase: 'closing', tries: 0 }, [
    ...parts,
    ...up,
    say('closing.praise', { pick: coach.session.turns }),
  ]);
}

/** The run under way. Phases of exercise always have one. */
export function runOf(coach: Coach): Run {
  const { run } = coach.session;
  if (!run) throw new Error('There is no routine under way in a phase that needs one.');
  return run;
}
