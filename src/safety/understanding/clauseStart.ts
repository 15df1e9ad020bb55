import { endsAt, skipLight, starts, startsAny } from './placed.ts';
import type { Reading } from './reading.ts';

const nounPhraseWords = 5;
const nounPhraseStops = ['JOIN', 'WHEN', 'IF', 'CONTRAST', 'SUBJECT', 'NP_END'];

/** A subject with its verb, or a body part with its verb: "i am", "my left leg feels". */
export function startsClause(whole: Reading, at: number): boolean {
  for (const { end } of whole.spansAt('SUBJECT', at)) {
    const verb = skipLight(whole, end);
    if (starts(whole, 'FINITE', verb) || starts(whole, 'CANNOT', verb)) return true;
  }
  if (starts(whole, 'ASKING_BREAK', at)) return true;
  const determined = startsAny(whole, ['POSSESSIVE', 'ARTICLE'], at);
  if (!determined && !starts(whole, 'SIDE', at) && !starts(whole, 'PLACE', at)) return false;
  if (!determined && (followsAdjective(whole, at) || endsAt(whole, 'SEVERE', at))) return false;
  // Without "my" or "the", only a plain auxiliary tells a verb from a noun: "belly ache".
  const verb = determined ? 'FINITE' : 'AUXILIARY';
  for (let head = at; head < at + nounPhraseWords; head += 1) {
    // "Both my legs" is one noun phrase, "the stairs now my leg" two.
    const anew = starts(whole, 'POSSESSIVE', head) && !endsAt(whole, 'OPENER', head);
    if (joinsPlaces(whole, head)) continue;
    if (head > at && (anew || startsAny(whole, nounPhraseStops, head))) return false;
    for (const { end } of ['PLACE', 'OTHER', 'NOUN_HEAD'].flatMap((concept) =>
      whole.spansAt(concept, head),
    )) {
      const next = skipLight(whole, end);
      if (starts(whole, 'CLITIC', end) || starts(whole, verb, next) || starts(whole, 'CANNOT', next))
        return true;
    }
  }
  return false;
}

/** "My bad leg": inside a noun phrase nothing new starts. */
function followsAdjective(whole: Reading, at: number): boolean {
  return starts(whole, 'POSSESSIVE', at - 2) && !starts(whole, 'FINITE', at - 1);
}

/** "My jaw and arm ache": one subject. */
function joinsPlaces(whole: Reading, at: number): boolean {
  return starts(whole, 'JOIN', at) && endsAt(whole, 'PLACE', at) && starts(whole, 'PLACE', at + 1);
}
