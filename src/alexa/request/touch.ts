import { type Event, type PlainKind, plainEvent } from '../../session/event.ts';
import type { Heard } from './event.ts';

/** Controls on a screen and what they mean; a control nobody knows changes nothing. */
const controls: readonly PlainKind[] = ['ready', 'pause', 'resume', 'next', 'repeat', 'stop'];

/** A touch on one of our screens: its first argument names the control. */
export function touched([control]: readonly unknown[]): Heard {
  if (control === 'hurts') return event({ kind: 'hurts' });
  const kind = controls.find((known) => known === control);
  return kind ? event(plainEvent(kind)) : { kind: 'ignored' };
}

function event(it: Event): Heard {
  return { kind: 'event', event: it };
}
