import type { Part } from '../../pacing/part.ts';
import { type MovementId, movementIds, type RoutineId } from '../../routine/catalogue.ts';
import { doseNumbers } from '../../routine/doses.ts';
import { habits } from '../../routine/habits.ts';
import { movements } from '../../routine/movements.ts';
import type { Scene } from '../context.ts';
import type { Heard } from '../heard.ts';
import { breathKeys } from '../performing/bodies.ts';
import { card, type Extras, say } from '../reply.ts';
import { currentStep } from '../run.ts';
import { type Coach, type Offer, offerOf } from '../session.ts';

/** An answer that changes nothing: what is said, and what may be offered after it where nothing is pending. */
export interface Answer {
  readonly coach: Coach;
  readonly parts: readonly Part[];
  readonly extras?: Extras;
  readonly offer?: Offer;
}

/** Answers that take their time: not in the middle of a stretch. */
export function atLength(
  coach: Coach,
  scene: Scene,
  event: Extract<Heard, { kind: 'howTo' | 'habit' | 'progress' | 'contents' }>,
): Answer {
  switch (event.kind) {
    case 'howTo':
      return howTo(coach, event.movement ?? known(coach) ?? coach.session.topic);
    case 'habit':
      return habit(coach, event.habit);
    case 'contents':
      return contents(coach, event.routine);
    case 'progress':
      return { coach, parts: [progress(coach, scene)] };
  }
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
    offer: offerOf({ kind: 'single', movement }),
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

/** What a routine is made of, then the offer to do it; with none named, all there is. */
function contents(coach: Coach, routine: RoutineId | undefined): Answer {
  if (!routine) return { coach, parts: [say('routines.all')] };
  return {
    coach,
    parts: [say(`routines.${routine}.contents`)],
    offer: offerOf({ kind: 'routine', routine }),
  };
}

const weekMs = 7 * 86_400_000;

function progress({ memory }: Coach, { nowMs }: Scene): Part {
  const count = memory.sessionsAtMs.filter((atMs) => nowMs - atMs < weekMs).length;
  return say('progress.week', { count });
}
