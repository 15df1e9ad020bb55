import { turnToken } from '../../../src/alexa/request/touch.ts';
import type { RenderScreen } from '../../../src/alexa/screen/apl.ts';
import { screenFor } from '../../../src/alexa/screen/screen.ts';
import { triage } from '../../../src/safety/triage.ts';
import { advance } from '../../../src/session/advance.ts';
import type { Context } from '../../../src/session/context.ts';
import type { Event } from '../../../src/session/event.ts';
import { freshMemory } from '../../../src/session/memory.ts';
import { type Coach, freshSession } from '../../../src/session/session.ts';
import type { Turn } from '../../../src/session/turn.ts';
import { speakerFor } from '../../../src/speech/speaker.ts';

export const speaker = speakerFor('en-US');

/** From the first word to the first stretch: nothing fits the screening, the floor is easy, ready. */
export const intoFirstStretch: readonly Event[] = [
  { kind: 'launched' },
  { kind: 'no' },
  { kind: 'no' },
  { kind: 'ready' },
];

/** One turn of a conversation and the page it shows. */
export interface Seen {
  readonly coach: Coach;
  readonly turn: Turn;
  readonly page: RenderScreen | undefined;
}

/** Plays a conversation from its first word; each event comes a minute after the one before. */
export function conversation(...events: readonly Event[]): Seen[] {
  let coach: Coach = { session: freshSession, memory: freshMemory };
  let nowMs = Date.UTC(2030, 0, 1);
  return events.map((event) => {
    nowMs += 60_000;
    const context: Context = {
      nowMs,
      locale: speaker.locale,
      spokenMs: speaker.spokenMs,
      offerUnreviewed: true,
      mayRemind: false,
      drifts: false,
    };
    const { coach: next, turn } = advance(coach, event, context, triage);
    coach = next;
    return { coach, turn, page: screenFor(turn, next, speaker, turnToken(next.session)) };
  });
}
