import type { IntentRequest, Slot } from 'ask-sdk-model';
import { isFreeSpeech, isQuestion, restoreSpeech } from '../../../locales/carriers.ts';
import { habitIds, movementIds, routineIds } from '../../routine/catalogue.ts';
import { routineForMinutes } from '../../routine/offering.ts';
import { type Event, type PlainKind, plainEvent } from '../../session/event.ts';
import { optional } from '../optional.ts';
import { idOf, matches, minutesOf, nameOf, oneOf, type Slots, textOf, wordsOf } from './slots.ts';

/** What an intent means in domain words. An intent nobody planned for counts as not understood, never as "no". */
export function eventOfIntent({ intent, locale }: IntentRequest): Event {
  const { name } = intent;
  const slots = intent.slots ?? {};
  if (isFreeSpeech(locale ?? '', name))
    return said(restoreSpeech(locale ?? '', name, wordsOf(slots.words)), isQuestion(locale ?? '', name));
  const plain = plainIntents[name];
  if (plain) return plainEvent(plain);
  return slotted[name]?.(slots) ?? { kind: 'notUnderstood' };
}

function said(text: string, asks: boolean): Event {
  return text.trim() === '' ? { kind: 'notUnderstood' } : { kind: 'said', text, ...(asks ? { asks } : {}) };
}

const plainIntents: Readonly<Record<string, PlainKind>> = {
  'AMAZON.YesIntent': 'yes',
  'AMAZON.NoIntent': 'no',
  'AMAZON.NextIntent': 'next',
  'AMAZON.PreviousIntent': 'previous',
  'AMAZON.RepeatIntent': 'repeat',
  'AMAZON.PauseIntent': 'pause',
  'AMAZON.ResumeIntent': 'resume',
  'AMAZON.StartOverIntent': 'startOver',
  'AMAZON.StopIntent': 'stop',
  'AMAZON.CancelIntent': 'stop',
  'AMAZON.NavigateHomeIntent': 'stop',
  'AMAZON.HelpIntent': 'help',
  ReadyIntent: 'ready',
  NotYetIntent: 'notYet',
  WhatsNextIntent: 'whatsNext',
  RepCountIntent: 'repCount',
  WhichSideIntent: 'whichSide',
  OtherSideIntent: 'otherSide',
  WhatShouldIFeelIntent: 'feel',
  WhenToGetCareIntent: 'care',
  ProgressIntent: 'progress',
  ReminderIntent: 'remind',
  CancelReminderIntent: 'cancelReminders',
  ForgetMeIntent: 'forget',
  GetUpIntent: 'getUp',
  GetDownIntent: 'getDown',
  FloorAgainIntent: 'floorAgain',
  DoneIntent: 'done',
  ThatWasntMeIntent: 'notMe',
  WhatIsThatIntent: 'which',
  RestartRoutineIntent: 'restartRoutine',
  ThanksIntent: 'thanked',
};

const slotted: Readonly<Record<string, (slots: Slots) => Event>> = {
  StartRoutineIntent: (slots) => ({
    kind: 'startRoutine',
    ...optional('routine', oneOf(routineIds, slots.routine)),
    ...optional('minutes', minutesOf(slots.minutes)),
    ...textOf(slots.routine),
  }),
  StartMovementIntent: (slots) => ({ kind: 'startMovement', ...movementOf(slots) }),
  HowToIntent: (slots) => ({ kind: 'howTo', ...movementOf(slots) }),
  WhyIntent: (slots) => ({ kind: 'why', ...movementOf(slots) }),
  TimeLeftIntent: (slots) => ({ kind: 'timeLeft', ...routineOf(slots) }),
  WhatsInItIntent: (slots) => ({ kind: 'contents', ...routineOf(slots) }),
  HabitIntent: (slots) => ({
    kind: 'habit',
    ...optional('habit', oneOf(habitIds, slots.habit)),
    ...textOf(slots.habit),
  }),
  SkipIntent: ({ manner, ...slots }) => {
    if (idOf(manner) === 'done') return { kind: 'doneThat' };
    return {
      kind: 'skip',
      ...movementOf(slots),
      ...(idOf(manner) === 'never_again' ? { forGood: true } : {}),
    };
  },
  HoldLengthIntent: (slots) =>
    directed(['longer', 'shorter'], slots, (direction) => ({ kind: 'hold', direction })),
  PaceIntent: (slots) => directed(['slower', 'faster'], slots, (direction) => ({ kind: 'pace', direction })),
  VerbosityIntent: (slots) =>
    directed(['more', 'less'], slots, (direction) => ({ kind: 'verbosity', direction })),
  DifficultyIntent: (slots) =>
    directed(['easier', 'harder'], slots, (direction) => ({ kind: 'difficulty', direction })),
  CueStyleIntent: ({ style }) => {
    const wish = oneOf(['tones', 'words'], style);
    return wish === undefined ? { kind: 'notUnderstood' } : { kind: 'cues', style: wish };
  },
  BreathingIntent: (slots) => ({
    kind: 'breathing',
    wish: breathingWishes[idOf(slots.breathing) ?? ''] ?? 'ask',
  }),
  SymptomIntent: ({ symptom }) =>
    isOnly('joint_pain', symptom)
      ? { kind: 'difficulty', direction: 'easier', text: wordsOf(symptom) }
      : {
          kind: 'symptom',
          text: wordsOf(symptom),
          ...optional('phrase', nameOf(symptom)),
          ...(isOnly('hedged_no', symptom) ? { leans: 'no' } : {}),
        },
};

const breathingWishes: Readonly<Record<string, 'swap' | 'own' | 'paced'>> = {
  swap: 'swap',
  own_pace: 'own',
  with_tones: 'paced',
};

/** A joint that only complains of the position wants the easier version; the words are still read for a sign. */
function isOnly(value: 'joint_pain' | 'hedged_no', symptom: Slot | undefined): boolean {
  const found = matches(symptom);
  return found.length > 0 && found.every(({ id }) => id === value);
}

/** A setting with a direction; without one nothing is changed. */
function directed<D extends string>(
  directions: readonly D[],
  { direction }: Slots,
  event: (to: D) => Event,
): Event {
  const to = oneOf(directions, direction);
  return to === undefined ? { kind: 'notUnderstood' } : event(to);
}

/** A routine asked about, by its name or by its length. */
function routineOf({ routine, minutes }: Slots) {
  const length = minutesOf(minutes);
  const named = oneOf(routineIds, routine) ?? (length === undefined ? undefined : routineForMinutes(length));
  return { ...optional('routine', named), ...textOf(routine) };
}

function movementOf(slots: Slots) {
  return { ...optional('movement', oneOf(movementIds, slots.movement)), ...textOf(slots.movement) };
}
