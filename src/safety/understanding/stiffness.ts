import type { Clause } from './clauses.ts';
import { isDenied } from './scope.ts';

/** Ordinary stiffness or a mild ache that the words themselves say is all there is. */
export function isOnlyStiff(clauses: readonly Clause[], denies: boolean): boolean {
  const isStiff = clauses.some(({ reading }) =>
    reading.spans('STIFF').some((span) => !isDenied({ head: [span], parts: [span] }, reading)),
  );
  return isStiff && (denies || clauses.some(({ reading }) => reading.has('ONLY_STIFF')));
}
