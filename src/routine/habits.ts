import type { HabitId } from './catalogue.ts';
import type { Source } from './movement.ts';

/** What a yes to the question after a tip leads to. */
export type Offer = { readonly kind: 'habit'; readonly habit: HabitId } | { readonly kind: 'reminders' };

export interface Habit {
  readonly source: Source;
  /** The one yes-or-no question that may follow; its words are `habits.<id>.offer`. */
  readonly offer?: Offer;
}

/** Everyday advice. Where the article is silent, the answer says so and adds only common public advice. */
export const habits: Readonly<Record<HabitId, Habit>> = {
  chair: { source: 'article', offer: { kind: 'habit', habit: 'lumbar_support' } },
  lumbar_support: { source: 'article' },
  movement_breaks: { source: 'article', offer: { kind: 'reminders' } },
  standing: { source: 'article' },
  mattress: { source: 'article' },
  sleeping: { source: 'article', offer: { kind: 'habit', habit: 'mattress' } },
  side_sleeping: { source: 'article' },
  back_sleeping: { source: 'article' },
  stomach_sleeping: { source: 'added', offer: { kind: 'habit', habit: 'sleeping' } },
  why_tight: { source: 'article' },
  stretch_or_strengthen: { source: 'article' },
  how_often: { source: 'added' },
};
