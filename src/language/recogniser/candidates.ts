import type { Grammar } from './grammar.ts';
import type { Hearing } from './hearing.ts';
import type { Sample } from './samples.ts';

/** A sample of which less than this share of its words is heard is not worth a closer look. */
const heardShare = 0.5;
/** With a slot filled, less will do. */
const heardShareBesideSlot = 0.4;
/** What a filled slot stands in for, beside heard words. */
const slotShare = 0.5;

/** The few samples of a grammar that an utterance could be, without aligning them all. */
export function candidates(grammar: Grammar, hearing: Hearing): readonly Sample[] {
  const touched = new Set(grammar.idleSamples);
  for (const word of hearing.places.keys()) {
    for (const sample of grammar.samplesWith.get(word) ?? []) touched.add(sample);
  }
  return [...touched].filter((sample) => isPromising(sample, hearing));
}

function isPromising({ elements, slots, expected, free }: Sample, { places, spans }: Hearing): boolean {
  for (const { type } of slots) if (!spans.has(type)) return false;
  let heard = 0;
  for (const element of elements) {
    if (element.kind === 'word' && places.has(element.text)) heard += element.weight;
  }
  if (free) return heard >= 0.99 * expected;
  if (slots.length === 0) return heard > 0 && heard >= heardShare * expected;
  return heard + slotShare >= heardShareBesideSlot * expected;
}
