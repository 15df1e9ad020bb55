import type { Part } from '../pacing/part.ts';
import { movements } from '../routine/movements.ts';
import type { Scene } from './context.ts';
import type { Entry } from './performing/entering.ts';
import { pack } from './performing/pack.ts';
import { marksOf } from './performing/playing.ts';
import { quiet } from './performing/words.ts';
import { type Advance, listen, say } from './reply.ts';
import { currentStep, isFresh, type Run } from './run.ts';
import type { Coach } from './session.ts';

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
  return listen(coach, scene, { phase: 'gate', waits: 0, tries: 0 }, [...parts, ...wayTo(run)]);
}

/** How the body gets to where the step at the spot begins. Within a position there is no way to go. */
export function wayTo(run: Run): Part[] {
  const step = currentStep(run);
  if (!step) return [];
  const { position } = movements[step.movement];
  if (step.gate === 'floor') return [say('positions.toBack', undefined, 'position')];
  return step.gate === 'entry' ? [say(`positions.enter.${position}`, undefined, 'position')] : [];
}

/** Performs from the spot on as much as one response holds, and ends in the next question. */
export function carryOn(coach: Coach, scene: Scene, parts: readonly Part[], entry: Entry): Advance {
  const start = { run: runOf(coach), parts, lessons: [] };
  const packed = pack(
    start,
    entry,
    coach.memory,
    scene,
    (it) => closed(withRun(coach, it.run), scene, it.parts).turn.parts,
  );
  const { run, lessons } = packed;
  const asked = closed(
    {
      memory: coach.memory,
      session: {
        ...coach.session,
        run: { ...run, begun: true },
        playing: {
          sinceMs: scene.nowMs,
          marks: marksOf(packed.parts, scene.spokenMs, scene.drifts),
          ...(lessons.length > 0 ? { lessons } : {}),
        },
      },
    },
    scene,
    packed.parts,
  );
  const asks = run.spot.at < run.steps.length ? 'gate' : 'closing';
  return {
    ...asked,
    coach: { ...asked.coach, session: { ...asked.coach.session, at: { phase: 'moving', asks, tries: 0 } } },
  };
}

function withRun(coach: Coach, run: Run): Coach {
  return { ...coach, session: { ...coach.session, run } };
}

/** The question a response ends with: "Ready?" for the next position, or the last one of the routine. */
function closed(coach: Coach, scene: Scene, parts: readonly Part[]): Advance {
  const { spot, steps } = runOf(coach);
  return spot.at < steps.length ? gate(coach, scene, parts) : finish(coach, scene, parts);
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
