import type { Part } from '../pacing/part.ts';
import { type MovementId, movementIds, type RoutineId } from '../routine/catalogue.ts';
import { doseNumbers } from '../routine/doses.ts';
import { habits } from '../routine/habits.ts';
import { movements } from '../routine/movements.ts';
import type { ExerciseId, Step } from '../routine/step.ts';
import type { Scene } from './context.ts';
import type { Heard } from './heard.ts';
import { heldLeftMs } from './holding.ts';
import { breathKeys } from './performing/bodies.ts';
import { remainingMs } from './performing/pack.ts';
import { nameOf, toFive } from './performing/words.ts';
import { suited } from './plannedRun.ts';
import { card, type Extras, say } from './reply.ts';
import { currentStep, type Run } from './run.ts';
import type { Coach, Offer } from './session.ts';

/** An answer that changes nothing: what is said, and what may be offered after it where nothing is pending. */
export interface Answer {
  readonly coach: Coach;
  readonly parts: readonly Part[];
  readonly extras?: Extras;
  readonly offer?: Offer;
}

/** Answers a question about the routine or a movement, without ending what is under way. */
export function answerInPassing(coach: Coach, scene: Scene, event: Heard): Answer | undefined {
  const { run } = coach.session;
  const moving = coach.session.at.phase === 'moving';
  switch (event.kind) {
    case 'timeLeft':
      return { coach, parts: timeLeft(coach, scene) };
    case 'repCount':
      return { coach, parts: countLeft(coach, scene) };
    case 'whatsNext':
      return { coach, parts: whatsNext(coach) };
    case 'whichSide':
      return { coach, parts: whichSide(run) };
    case 'feel':
    case 'why':
      return aboutMovement(coach, event);
    case 'breathing':
      return { coach, parts: [say('breath.inHolds')] };
    case 'howTo':
    case 'habit':
    case 'progress':
      return moving ? undefined : atLength(coach, scene, event);
    default:
      return undefined;
  }
}

/** Answers that take their time: not in the middle of a stretch. */
export function atLength(
  coach: Coach,
  scene: Scene,
  event: Extract<Heard, { kind: 'howTo' | 'habit' | 'progress' }>,
): Answer {
  switch (event.kind) {
    case 'howTo':
      return howTo(coach, event.movement ?? known(coach) ?? coach.session.topic);
    case 'habit':
      return habit(coach, event.habit);
    case 'progress':
      return { coach, parts: [progress(coach, scene)] };
  }
}

/** In a body what is left of it; else the minutes of the routine, and in a pause what is left of the hold too. */
function timeLeft(coach: Coach, scene: Scene): Part[] {
  const { run, at } = coach.session;
  if (!run || !currentStep(run))
    return [say('time.routine', { length: `@routines.${offered(coach, scene)}.length` })];
  const ofBody = at.phase === 'moving' ? leftOfBody(run) : undefined;
  if (ofBody) return [ofBody];
  const heldMs = at.phase === 'paused' ? heldLeftMs(run) : undefined;
  const ofHold = heldMs === undefined ? [] : [say('time.ofThis', { seconds: toFive(heldMs / 1000) })];
  const minutes = Math.max(1, Math.round(remainingMs(run, coach.memory, scene) / 60_000));
  return [...ofHold, say('time.minutes', { count: minutes })];
}

/** The routine an offer is about; the five minutes where it is about something else. */
function offered({ session: { at }, memory }: Coach, scene: Scene): RoutineId {
  if (at.phase !== 'choice' || at.offer.kind !== 'aim' || at.offer.aim.kind !== 'begin') return 'five';
  const goal = suited(at.offer.aim.goal, memory, scene);
  return goal.kind === 'routine' ? goal.routine : 'five';
}

function countLeft(coach: Coach, scene: Scene): Part[] {
  const { run, at } = coach.session;
  if (!run || !currentStep(run)) return timeLeft(coach, scene);
  const ofBody = at.phase === 'moving' ? leftOfBody(run) : undefined;
  return [ofBody ?? say('time.steps', { count: run.steps.length - run.spot.at })];
}

function leftOfBody(run: Run): Part | undefined {
  const leftMs = heldLeftMs(run);
  if (leftMs !== undefined) return say('time.hold', { seconds: toFive((leftMs - replyMs) / 1000) });
  const step = currentStep(run);
  const reps = step && repsLeft(step, run);
  return reps === undefined ? undefined : say('time.reps', { count: reps });
}

/** From the question to the reply's first word, about. */
const replyMs = 1000;

function repsLeft({ work }: Step, { spot }: Run): number | undefined {
  switch (work.form) {
    case 'flow':
      return work.cycles - spot.reps;
    case 'lifts':
      return work.count - spot.reps;
    case 'pairs':
      return 2 * work.perSide - spot.reps;
    default:
      return undefined;
  }
}

/** The movement after this one; at a "Ready?" the one that waits for it. */
function whatsNext({ session: { run, at } }: Coach): Part[] {
  if (!run) return [say('next.default')];
  const here = currentStep(run);
  if (here && at.phase === 'gate') return [say('next.movement', nameOf(here))];
  const next = run.steps.slice(run.spot.at + 1).find(({ movement }) => movement !== here?.movement);
  return next ? [say('next.movement', nameOf(next))] : [say('next.last')];
}

function whichSide(run: Run | undefined): Part[] {
  const step = run && currentStep(run);
  if (!step?.side) return [say('side.none')];
  return [say(`movements.${step.movement}.landmark.${step.side}`)];
}

function aboutMovement(coach: Coach, event: Extract<Heard, { kind: 'feel' | 'why' }>): Answer {
  const { run, topic } = coach.session;
  const asked = event.kind === 'why' ? event.movement : undefined;
  const movement: ExerciseId | undefined = asked ?? (run && currentStep(run)?.movement) ?? topic;
  const known = asked ? { ...coach, session: { ...coach.session, topic: asked } } : coach;
  return {
    coach: known,
    parts: [movement ? say(`movements.${movement}.${event.kind}`) : say('which.movement')],
  };
}

/** The movement under way or waiting, where it is one that people ask for by name. */
function known({ session: { run } }: Coach): MovementId | undefined {
  const here = run && currentStep(run)?.movement;
  return movementIds.find((id) => id === here);
}

/** How to do a movement: short sentences, then the offer to try it together. */
function howTo(coach: Coach, movement: MovementId | undefined): Answer {
  if (!movement) return { coach, parts: [say('which.movement')] };
  const asked = { ...coach, session: { ...coach.session, topic: movement } };
  return {
    coach: asked,
    parts: [...lines(coach, movement, 'howTo'), say('card.sent')],
    extras: { card: card('howTo', { movement: `@movements.${movement}.name`, key: movement }) },
    offer: { kind: 'aim', aim: { kind: 'begin', goal: { kind: 'single', movement } } },
  };
}

/** The same told again, shorter. */
export function howToAgain(coach: Coach, movement: MovementId): Part[] {
  return lines(coach, movement, 'howToShort');
}

function lines({ memory }: Coach, movement: MovementId, telling: 'howTo' | 'howToShort'): Part[] {
  const params = {
    ...doseNumbers(movements[movement].doses.standard),
    ...breathKeys(memory.preferences.breathFirst),
  };
  return [say(`movements.${movement}.${telling}`, params)];
}

function habit(coach: Coach, id: Extract<Heard, { kind: 'habit' }>['habit']): Answer {
  if (!id) return { coach, parts: [say('habits.unknown')] };
  const { offer } = habits[id];
  const next: Offer | undefined =
    offer?.kind === 'habit'
      ? { kind: 'habit', habit: offer.habit, from: id }
      : offer
        ? { kind: 'remind' }
        : undefined;
  return {
    coach,
    parts: [say(`habits.${id}.spoken`)],
    extras: { card: card('habit', { habit: `@habits.${id}.name`, text: `@habits.${id}.card` }) },
    ...(next ? { offer: next } : {}),
  };
}

const weekMs = 7 * 86_400_000;

function progress({ memory }: Coach, { nowMs }: Scene): Part {
  const count = memory.sessionsAtMs.filter((atMs) => nowMs - atMs < weekMs).length;
  return say('progress.week', { count });
}
