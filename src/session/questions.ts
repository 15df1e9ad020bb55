import type { Line, Part } from '../pacing/part.ts';
import { movements } from '../routine/movements.ts';
import type { Goal } from '../routine/step.ts';
import type { Scene } from './context.ts';
import { nameOf, quiet, voice } from './performing/words.ts';
import { suited } from './plannedRun.ts';
import { currentStep } from './run.ts';
import type { Coach, Offer } from './session.ts';

/**
 * The pending question of every phase, as parts: asked in full, or shorter when it was asked before. Each
 * question has three wordings under `questions.<name>`: `ask`, `again` and `reprompt`.
 */
export function question(coach: Coach, scene: Scene, again: boolean): Part[] {
  const { at } = coach.session;
  if (at.phase === 'ended') return [];
  const key = `${nameOfQuestion(coach, scene)}.${again ? 'again' : 'ask'}`;
  const line: Line = { key, params: paramsOf(coach, scene) };
  return [...movingTime(coach), voice('question', line)];
}

/** What is heard when nobody answers: it must carry everything that matters, for nothing can be said later. */
export function reprompt(coach: Coach, scene: Scene): Part[] {
  const line: Line = { key: `${nameOfQuestion(coach, scene)}.reprompt`, params: paramsOf(coach, scene) };
  const bed = coach.session.at.phase === 'gate' ? [quiet('settle', repromptBedMs)] : [];
  return [...bed, voice('question', line)];
}

/** More time to move in the reprompt: its length is the only way to give a slow person longer. */
const repromptBedMs = 10_000;
/** Time to move before "Ready?": to the floor, onto a chair, within a position; and after "not yet". */
const moveMs = { floor: 12_000, chair: 8000, join: 4000, longer: 20_000 } as const;

/** A gate asks late: first the time to move, then the microphone. */
function movingTime(coach: Coach): Part[] {
  const { at, run } = coach.session;
  if (at.phase !== 'gate' || !run) return [];
  const step = currentStep(run);
  if (!step) return [];
  return [
    quiet(
      'settle',
      timeToMove(coach, at.waits, step.gate === 'join', movements[step.movement].position === 'chair'),
    ),
  ];
}

function timeToMove(coach: Coach, waits: number, join: boolean, chair: boolean): number {
  if (waits > 0 || coach.memory.preferences.settle === 'slow') return moveMs.longer;
  if (join) return moveMs.join;
  return chair ? moveMs.chair : moveMs.floor;
}

function nameOfQuestion(coach: Coach, scene: Scene): string {
  const { at, run } = coach.session;
  switch (at.phase) {
    case 'screening':
      return `questions.screening.${at.form}`;
    case 'checking':
      return `questions.checking.${at.question}`;
    case 'follow_up':
      return `questions.followUp.${at.asked}`;
    case 'gate':
      return run && currentStep(run)?.gate === 'join' ? 'questions.gate.join' : 'questions.gate.move';
    case 'moving':
      return 'questions.gate.move';
    case 'choice':
      return `questions.offer.${offerName(at.offer, scene)}`;
    case 'hurt':
      return at.asking === 'hurt' ? 'questions.areYouHurt' : 'questions.somethingWrong';
    case 'paused':
      return at.waits > 0 ? 'questions.stillThere' : 'questions.paused';
    case 'floor_steps':
      return `questions.floorSteps.${at.way}.${at.step}`;
    case 'which_one':
    case 'floor':
    case 'care':
    case 'eased':
    case 'passed':
    case 'seen':
    case 'cleared':
    case 'check_up':
    case 'closing':
    case 'ended':
      return `questions.${at.phase}`;
  }
}

function offerName(offer: Offer, scene: Scene): string {
  switch (offer.kind) {
    case 'aim':
      if (offer.aim.kind === 'resume') return 'resume';
      return offer.aim.goal.kind === 'single' ? 'single' : offer.again ? 'same' : 'begin';
    case 'remind':
      return scene.mayRemind ? 'remind' : 'remindPermission';
    case 'habit':
    case 'habits':
    case 'forget':
      return offer.kind;
  }
}

function paramsOf(coach: Coach, scene: Scene): Record<string, string | number> {
  const { at, run } = coach.session;
  const step = run && currentStep(run);
  return {
    ...(step ? nameOf(step) : {}),
    ...(at.phase === 'choice' ? offerParams(at.offer, coach, scene) : {}),
  };
}

function offerParams(offer: Offer, { memory }: Coach, scene: Scene): Record<string, string> {
  switch (offer.kind) {
    case 'aim':
      return offer.aim.kind === 'begin' ? goalParams(suited(offer.aim.goal, memory, scene)) : {};
    case 'habit':
      return { offer: `@habits.${offer.from}.offer` };
    case 'habits':
    case 'remind':
    case 'forget':
      return {};
  }
}

/** How a goal is called in a sentence: `{{goal}}`, and what it promises: `{{promise}}`. */
export function goalParams(goal: Goal): Record<string, string> {
  return goal.kind === 'routine'
    ? { goal: `@routines.${goal.routine}.inSentence` }
    : { goal: `@movements.${goal.movement}.inSentence`, movement: `@movements.${goal.movement}.inSentence` };
}
