import type { Lexicon } from './lexicon.ts';
import { read } from './read.ts';
import type { Reading, Span } from './reading.ts';
import { blank } from './tokens.ts';

const reachWords = 5;

/**
 * "My left I mean my right leg": the corrected word replaces the last one of its kind.
 * With nothing of the kind before it, a correction only parts two clauses.
 */
export function applyCorrections(tokens: readonly string[], lexicon: Lexicon): string[] {
  let words = [...tokens];
  for (let guard = 0; guard < 4; guard += 1) {
    const next = applyFirst(words, lexicon);
    if (next === null) return words;
    words = next;
  }
  return words;
}

function applyFirst(words: readonly string[], lexicon: Lexicon): string[] | null {
  const reading = read(words, lexicon);
  const mark = longest(reading.spans('CORRECTION'));
  if (mark === undefined) return null;
  const before = words.slice(0, mark.start);
  const after = words.slice(mark.end);
  const replaced = replacedSpan(reading, mark, lexicon.vocabulary.corrected);
  if (replaced === null) return opensReply(reading, mark) ? null : [...before, '.', ...after];
  const fresh = words.slice(replaced.fresh.start);
  return [...before.slice(0, replaced.old.start), ...fresh, ...leftToSay(reading, replaced.old, mark)];
}

/** "My left foot's numb, no sorry, both feet": what was said of the word that is replaced, when nothing else is said. */
function leftToSay(reading: Reading, old: Span, mark: Span): readonly string[] {
  const signs = reading.spans('SENSATION');
  const isSaidAgain = signs.some(({ start }) => start >= mark.end);
  const isSaid = signs.some(({ start, end }) => start >= old.end && end <= mark.start);
  return isSaid && !isSaidAgain ? reading.tokens.slice(old.end, mark.start) : [];
}

/** "No, it's the kettle" answers and corrects nothing. */
function opensReply(reading: Reading, { start, end }: Span): boolean {
  return start === 0 && reading.spansAt('FINITE', end - 1).length > 0;
}

/** What the words after the mark replace: the last span before it of the same class. */
function replacedSpan(
  reading: Reading,
  mark: Span,
  classes: readonly string[],
): { readonly old: Span; readonly fresh: Span } | null {
  for (let at = mark.end; at < Math.min(mark.end + reachWords, reading.tokens.length); at += 1) {
    // A whole new clause is no repair of a word.
    if (reading.spansAt('FINITE', at).length > 0) return null;
    for (const name of classes) {
      const fresh = reading.spansAt(name, at)[0];
      const old = reading.spans(name).findLast(({ end }) => end <= mark.start);
      if (fresh !== undefined && old !== undefined) return { old, fresh };
    }
    // "A fever, sorry, I have hay fever": ordinary talk takes back all that was said before it.
    if (reading.tokens[at] === blank)
      return { old: { start: 0, end: mark.start }, fresh: { start: at, end: at + 1 } };
  }
  return null;
}

function longest(spans: readonly Span[]): Span | undefined {
  const first = spans[0];
  return spans.filter(({ start }) => start === first?.start).sort((a, b) => b.end - a.end)[0];
}
