import { opensAsking } from './asking.ts';
import type { Clause } from './clauses.ts';
import { covers, type Reading } from './reading.ts';

/** A body or symptom word with too little to judge: "my leg feels funny", "my back". */
export function isVague(clauses: readonly Clause[], whole: Reading): boolean {
  if (isAboutAnimal(whole)) return false;
  if (whole.has('VAGUE')) return !clauses.some(opensAsking);
  return whole.has('PLACE') && clauses.every(({ reading }) => isFragment(reading));
}

/** "Our dog's gone off his legs": the owner's "our" is nobody's body. */
function isAboutAnimal(whole: Reading): boolean {
  const animals = whole.spans('ANIMAL');
  return animals.length > 0 && whole.spans('SELF').every(({ start }) => covers(animals, start));
}

function isFragment(reading: Reading): boolean {
  const covered = reading.spans('FRAGMENT_WORD');
  return reading.tokens.every((_, at) => covers(covered, at));
}
