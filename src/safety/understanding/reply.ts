import type { Reply, SafetyQuestion } from '../findings.ts';
import { findPattern } from './matching.ts';
import type { Answers } from './pack.ts';
import { parsePattern } from './pattern.ts';
import { overlaps, type Reading } from './reading.ts';

const reassuring: readonly SafetyQuestion[] = ['seen', 'cleared', 'check_up', 'eased', 'passed'];

/** What the words say as a reply to a question, signs apart. `null`: they do not answer. */
export function replyOf(
  reading: Reading,
  pending: SafetyQuestion | undefined,
  answers: Answers | undefined,
): Reply | null {
  if (reading.has('REPEAT')) return 'repeat';
  if (reading.has('WHICH')) return 'which';
  if (reading.has('AND_NO')) return null;
  if (reading.has('UNSURE')) return 'unsure';
  if (pending !== undefined && answers !== undefined) {
    const says = (patterns: readonly string[] = []): boolean =>
      patterns.some((pattern) => findPattern(parsePattern(pattern), reading).length > 0);
    if (says(answers.no)) return 'no';
    if (says(answers.yes)) return 'yes';
  }
  if (saysBoth(reading) && isBareReply(reading)) return null;
  const reply = particleReply(reading);
  return reply === 'yes' && needsClearYes(pending) && isOnlyHedged(reading) ? 'unsure' : reply;
}

/** Where yes is the good answer, "I think so" is not yet one. */
function needsClearYes(pending: SafetyQuestion | undefined): boolean {
  return reassuring.some((question) => question === pending);
}

function isOnlyHedged(reading: Reading): boolean {
  return reading.has('HEDGE') && !reading.has('YES');
}

/** "Yes and no", "no, yeah": neither. */
function saysBoth(reading: Reading): boolean {
  const [no] = reading.spans('NO');
  return no !== undefined && reading.spans('YES').some((yes) => !overlaps(yes, no));
}

function particleReply(reading: Reading): Reply | null {
  const no = reading.spans('NO')[0];
  const yes = reading.spans('YES').find((span) => no === undefined || !overlaps(span, no));
  if (no !== undefined && (yes === undefined || no.start < yes.start)) return 'no';
  if (yes !== undefined) return 'yes';
  if (reading.has('HEDGE')) return 'yes';
  return reading.has('SHORT_YES') && isBareReply(reading) ? 'yes' : null;
}

/** True when the words are nothing but yes, no, hedges and courtesy. */
export function isBareReply(reading: Reading): boolean {
  const covered = new Set<number>();
  const replies = ['YES', 'SHORT_YES', 'NO', 'HEDGE', 'UNSURE', 'AND_NO'];
  if (!replies.some((concept) => reading.has(concept))) return false;
  for (const concept of [...replies, 'COURTESY']) {
    for (const { start, end } of reading.spans(concept)) {
      for (let at = start; at < end; at += 1) covered.add(at);
    }
  }
  return (
    reading.tokens.length > 0 &&
    reading.tokens.every((word, at) => covered.has(at) || /^[,.?!;:]$/.test(word))
  );
}
