import { breaksBefore, isHardPause } from './boundaries.ts';
import type { Lexicon } from './lexicon.ts';
import { read } from './read.ts';
import type { Reading } from './reading.ts';
import { pauses } from './tokens.ts';
import { particleEnds, stockQuestionEnd, wholeDenialEnd } from './wholeSayings.ts';

/** One thing said: a run of words judged by itself. */
export interface Clause {
  readonly tokens: readonly string[];
  readonly reading: Reading;
  /** Opened by "if" or "when". */
  readonly opener: 'if' | 'when' | null;
  /** Where its own words begin: a clause may have words it leans on put before it. */
  readonly own: number;
}

/** Splits speech, which has no punctuation, where a new thing is said. */
export function splitClauses(tokens: readonly string[], lexicon: Lexicon): Clause[] {
  const whole = read(tokens, lexicon);
  const clauses: Clause[] = [];
  let start = 0;
  const close = (end: number): void => {
    const words = tokens.slice(start, end).filter((word) => !pauses.has(word));
    if (words.length > 0) clauses.push(toClause(words, lexicon));
    start = end;
  };
  for (let at = 0; at < tokens.length; at += 1) {
    if (pauses.has(tokens[at] ?? '')) {
      if (isHardPause(whole, at)) close(at + 1);
      continue;
    }
    if (at > start && breaksBefore(whole, start, at)) close(at);
    if (at === start && particleEnds(whole, at)) close(at + 1);
    const saidInFull = at === start ? (stockQuestionEnd(whole, at) ?? wholeDenialEnd(whole, at)) : null;
    if (saidInFull !== null) close(saidInFull);
  }
  close(tokens.length);
  return clauses;
}

/** A run of words as one clause. */
export function toClause(words: readonly string[], lexicon: Lexicon): Clause {
  const reading = read(words, lexicon);
  const opens = (concept: string): boolean => [0, 1].some((at) => reading.spansAt(concept, at).length > 0);
  return { tokens: words, reading, opener: opens('IF') ? 'if' : opens('WHEN') ? 'when' : null, own: 0 };
}
