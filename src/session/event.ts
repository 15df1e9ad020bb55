import type { HabitId, MovementId, RoutineId } from '../routine/catalogue.ts';

/**
 * What a person did, in domain words. Alexa's intents are translated into these by the adapter.
 * `text` carries whatever words reached us; every event that has them goes through triage first.
 */
export type Event =
  | { readonly kind: 'launched' }
  /** Free speech; `asks` where it began as a question. */
  | { readonly kind: 'said'; readonly text: string; readonly asks?: boolean }
  /** A symptom the platform recognised: the words heard, and the known phrase they were matched to. */
  | {
      readonly kind: 'symptom';
      readonly text: string;
      readonly phrase?: string;
      /** A hedge that leans one way: "not really". */
      readonly leans?: 'no';
    }
  | {
      readonly kind: 'startRoutine';
      readonly routine?: RoutineId;
      readonly minutes?: number;
      readonly text?: string;
    }
  | { readonly kind: 'startMovement'; readonly movement?: MovementId; readonly text?: string }
  | { readonly kind: 'howTo'; readonly movement?: MovementId; readonly text?: string }
  | { readonly kind: 'why'; readonly movement?: MovementId; readonly text?: string }
  /** How long: what is under way, or a routine that is named. */
  | { readonly kind: 'timeLeft'; readonly routine?: RoutineId; readonly text?: string }
  /** What a routine is made of; with none named, what there is. */
  | { readonly kind: 'contents'; readonly routine?: RoutineId; readonly text?: string }
  | { readonly kind: 'habit'; readonly habit?: HabitId; readonly text?: string }
  | { readonly kind: 'hold'; readonly direction: 'longer' | 'shorter' }
  | { readonly kind: 'pace'; readonly direction: 'slower' | 'faster' }
  | { readonly kind: 'verbosity'; readonly direction: 'more' | 'less' }
  | { readonly kind: 'difficulty'; readonly direction: 'easier' | 'harder'; readonly text?: string }
  | { readonly kind: 'breathing'; readonly wish: 'ask' | 'swap' | 'own' | 'paced' }
  | { readonly kind: 'cues'; readonly style: 'tones' | 'words' }
  /** "Something hurts", touched on a screen: no words, but no doubt either. */
  | { readonly kind: 'hurts' }
  | PlainEvent
  /** Drop the movement that is named, or the one under way; `forGood` drops its later rounds too, for today. */
  | {
      readonly kind: 'skip';
      readonly movement?: MovementId;
      readonly forGood?: boolean;
      readonly text?: string;
    }
  /** Speech came, but no words reached us. */
  | { readonly kind: 'notUnderstood' }
  /** The session is gone: silence, "exit", an error, another skill. Nothing can be said any more. */
  | { readonly kind: 'lost'; readonly because: 'silence' | 'left' | 'error' }
  /** The device could not play our audio document; say the same another way. */
  | { readonly kind: 'audioFailed' };

/** Events that carry nothing but their name. */
export const plainKinds = [
  'yes',
  'no',
  'ready',
  'notYet',
  'next',
  'previous',
  'doneThat',
  'repeat',
  'pause',
  'resume',
  'startOver',
  'restartRoutine',
  'stop',
  'help',
  'whatsNext',
  'repCount',
  'whichSide',
  'otherSide',
  'feel',
  'care',
  'progress',
  'remind',
  'cancelReminders',
  'reminderFailed',
  'forget',
  'getUp',
  'getDown',
  'floorAgain',
  'done',
  'notMe',
  'which',
  'thanked',
] as const;
export type PlainKind = (typeof plainKinds)[number];
export type PlainEvent = { readonly [K in PlainKind]: { readonly kind: K } }[PlainKind];

/** The event of a kind that carries nothing but its name. */
export function plainEvent(kind: PlainKind): PlainEvent {
  return { kind } as PlainEvent;
}
