import type { triage } from '../safety/triage.ts';
import type { Event } from '../session/event.ts';

/** What words come to: tier, flags and why. */
export type Understanding = typeof triage;

/**
 * The understanding of an event's words. It is loaded when the first words arrive, for it takes as long to load
 * as all the rest of the skill, and whoever opens the skill on a cold start should not wait for it.
 */
export async function understandingOf(event: Event): Promise<Understanding> {
  return 'text' in event ? (await import('../safety/triage.ts')).triage : nothingToUnderstand;
}

function nothingToUnderstand(): never {
  throw new Error('An event without words has nothing to understand.');
}
