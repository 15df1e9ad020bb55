import type { Scene } from '../context.ts';
import { type Advance, card, listen, say } from '../reply.ts';
import type { Coach } from '../session.ts';

/** Worst first, the list on the card, then one question; it sets no level by itself. */
export function whenToGetCare(coach: Coach, scene: Scene): Advance {
  const parts = ['emergency', 'alsoEmergency', 'today', 'someone', 'card'].map((part) =>
    say(`care.${part}`, undefined, 'safety'),
  );
  return listen(coach, scene, { phase: 'care', tries: 0 }, parts, { card: card('care') });
}
