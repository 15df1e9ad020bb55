import type { Clause } from './clauses.ts';
import type { Match } from './matching.ts';
import { covers } from './reading.ts';

/** A pure what-if or a question about the world, not a report of the speaker's own state. */
export function isAsked(clauses: readonly Clause[], at: number, match: Match, isRequest: boolean): boolean {
  const clause = clauses[at];
  if (clause === undefined || clauses.some(({ reading }) => reading.has('MINE_TOO'))) return false;
  if (
    clause.opener === 'if' &&
    clause.reading.has('IF_REPORT') &&
    (asksToGoOn(clauses) || clause.reading.has('AS_NOW'))
  )
    return false;
  if (supposes(clause)) return true;
  if (clause.opener === 'if')
    return clauses.some((other) => opensAsking(other) || supposes(other) || other.reading.has('ADVISED'));
  const supposed = clauses.slice(lastContrast(clauses, at), at).some(supposes);
  if (supposed && !clause.reading.has('SELF_HAS')) return true;
  if (clause.reading.has('WOULD') && isDare(clauses[at + 1])) return true;
  if (!opensAsking(clause)) return false;
  if (isRequest) return clause.reading.has('ADVICE_ASKING');
  if (clause.reading.has('OWN_BODY')) return false;
  if (opensWith('ASKING_FIRM', clause)) return !clause.reading.has('OWN_SIGN');
  if (clause.reading.has('GENERIC')) return true;
  const last = Math.max(...match.parts.map(({ end }) => end));
  const ownWords = clause.reading
    .spans('SELF')
    .some(({ start }) => start < last && !isWithin(start, 'LEAD', clause.reading));
  if (!ownWords) return !clause.reading.has('DEFINITE_SIGN');
  return opensWith('MODAL_ASKING', clause) && !clause.reading.has('OWN_SIGN');
}

/** Where what is supposed before a clause begins: "laugh if you like, but my chest is tight" supposes no more. */
function lastContrast(clauses: readonly Clause[], at: number): number {
  return Math.max(
    0,
    clauses.slice(0, at + 1).findLastIndex(({ reading, own }) => reading.spansAt('CONTRAST', own).length > 0),
  );
}

/** "I'd fall over if you made me do another." */
function isDare(next: Clause | undefined): boolean {
  return next?.opener === 'if' && next.reading.has('GENERIC');
}

/** "Can I keep going if my foot is numb" tells of the foot; "should I stop if" does not. */
function asksToGoOn(clauses: readonly Clause[]): boolean {
  return clauses.some(({ reading }) => reading.has('GO_ON'));
}

/** "If I have" and "suppose I" suppose; "I can't tell if I have" and "I suppose" do not. */
function supposes({ reading }: Clause): boolean {
  const asks = reading.spans('WHETHER');
  const hedges = reading.spans('HEDGE');
  return reading
    .spans('SUPPOSING')
    .some(
      (span) =>
        !asks.some(({ end }) => end === span.start) &&
        !hedges.some(({ start, end }) => start <= span.start && span.end <= end),
    );
}

/** A question opens its clause, after at most a yes, a no or an "and"; "it is numb" is none. */
export function opensAsking(clause: Clause): boolean {
  return opensWith('ASKING', clause);
}

function opensWith(concept: string, { reading, tokens, own }: Clause): boolean {
  const lead = tokens.findIndex((_, at) => at >= own && !isWithin(at, 'LEAD', reading));
  return reading.spansAt(concept, lead).length > 0;
}

function isWithin(at: number, concept: string, reading: Clause['reading']): boolean {
  return covers(reading.spans(concept), at);
}
