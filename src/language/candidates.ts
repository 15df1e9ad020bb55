import type { Grammar } from './compile.ts';
import type { Sample } from './samples.ts';
import type { Hearing } from './spans.ts';

/** A sample of which less than this share of its words is heard is not worth a closer look. */
const heardShare = 0.5;
/** With a slot filled, less will do. */
const heardShareBesideSlot = 0.4;
/** Half a slot's worth of heard words stands in for a filled slot. */
const slotShare = 0.5;

/** The few samples of a grammar that an utterance could be, without aligning them all. */
export function candidates(grammar: Grammar, { places, spans }: Hearing): readonly Sample[] {
  const heard = new Float64Array(grammar.samples.length);
  for (const word of places.keys()) {
    for (const { sample, weight } of grammar.samplesWith.get(word) ?? []) {
      heard[sample] = (heard[sample] ?? 0) + weight;
    }
  }
  return grammar.samples.filter(({ slots, expected, free }, index) => {
    const found = heard[index] ?? 0;
    if (free) return found >= 0.99 * expected;
    if (slots.length === 0) return found > 0 && found >= heardShare * expected;
    if (found + slotShare < heardShareBesideSlot * expected) return false;
    return slots.every(({ type }) => spans.has(type));
  });
}
