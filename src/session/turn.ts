import type { Line, Part } from '../pacing/part.ts';

/** How a turn ends: a question with an open microphone, or the end of the session. */
export type Ending =
  | { readonly kind: 'listen'; readonly reprompt: readonly Part[] }
  | { readonly kind: 'end' };

/** A card in the companion app: title and text are message keys. */
export interface Card {
  readonly title: Line;
  readonly text: Line;
}

/** Something the adapter must ask of the platform before answering. */
export type Request = 'remind' | 'cancelReminders' | 'askReminderPermission';

/** What one event leads to: everything heard, in order, and exactly one ending. */
export interface Turn {
  readonly parts: readonly Part[];
  readonly ending: Ending;
  readonly card?: Card;
  readonly request?: Request;
  /** Everything that is kept of this person is to be deleted. */
  readonly forgets?: true;
}
