import { opensAsking } from './asking.ts';
import type { Clause } from './clauses.ts';
import { covers, type Reading } from './reading.ts';

/** A body or symptom word with too little to judge: "my leg feels funny", "my back". */
export function isVague(clauses: readonly Clause[], whole: Reading): boolean {
  if (whole.has('VAGUE')) return !clauses.some(opensAsking);
  return whole.has('PLACE') && clauses.every(({ reading }) => isFragment(reading));
}

function isFragment(reading: Reading): boolean {
  const covered = reading.spans('FRAGMENT_WORD');
  return reading.tokens.every((_, at) => covers(covered, at));
}
