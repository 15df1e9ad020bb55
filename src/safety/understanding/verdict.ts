import { followUpFlag } from '../advice.ts';
import type { Flag, FollowUp, Reason, Reply, SafetyQuestion, Verdict } from '../findings.ts';
import { followUps } from '../findings.ts';
import { gravestFirst, type Judgement } from './judge.ts';

interface Heard {
  readonly judgement: Judgement;
  readonly reply: Reply | null;
  readonly pending: SafetyQuestion | undefined;
  /** Nothing but yes, no and hedges was said. */
  readonly bare: boolean;
  /** Why the words are too vague to judge; null where they are not. */
  readonly vague: Reason | null;
}
interface Outcome {
  readonly tier: Verdict;
  readonly flags: readonly Flag[];
  readonly reasons: readonly Reason[];
}

/** The reason of words that decide nothing. */
export const unclearAnswer: Reason = { rule: 'answer.unclear', words: '' };

/** Joins the signs named with the reply to the pending question. Unknown is never "no". */
export function verdictOf(heard: Heard): Outcome {
  const { judgement, pending } = heard;
  const signs: Outcome = { tier: judgement.tier, flags: gravestFirst(judgement.signs), reasons: [] };
  if (isFollowUp(pending)) return followUpVerdict(heard, signs, followUpFlag[pending]);
  if (judgement.tier !== 'none') return signs;
  if (pending === undefined) return unaskedVerdict(heard, signs);
  return answerVerdict(heard, pending, signs);
}

function isFollowUp(pending: SafetyQuestion | undefined): pending is FollowUp {
  return followUps.some((one) => one === pending);
}

/** Follow-ups ask for danger: yes and maybe are an emergency, no adds nothing. */
function followUpVerdict({ reply }: Heard, signs: Outcome, flag: Flag): Outcome {
  if (reply === 'yes') {
    const flags = [...new Set([flag, ...signs.flags])];
    return { tier: 'emergency', flags, reasons: [{ rule: 'answer.danger', words: 'yes' }] };
  }
  if (signs.tier !== 'none' || reply === 'no') return signs;
  return unclear();
}

function unaskedVerdict({ reply, bare, vague }: Heard, signs: Outcome): Outcome {
  if (bare && reply !== 'no') return unclear();
  return vague === null ? signs : unclear(vague);
}

function answerVerdict({ reply, vague }: Heard, pending: SafetyQuestion, signs: Outcome): Outcome {
  switch (pending) {
    case 'eased':
      return reply === 'yes' ? signs : stays('sharp_pain_during_exercise');
    case 'passed':
      return reply === 'yes' ? signs : stays('dizziness');
    case 'seen':
    case 'cleared':
    case 'check_up':
      return reply === 'yes' || reply === 'no' ? signs : unclear();
    default:
      if (reply === 'yes')
        return { tier: 'consult', flags: [], reasons: [{ rule: 'answer.danger', words: 'yes' }] };
      return reply === 'no' && vague === null ? signs : unclear();
  }
}

/** Anything but a clear yes to "has it gone?" leaves the sign standing. */
function stays(flag: Flag): Outcome {
  return { tier: 'consult', flags: [flag], reasons: [{ rule: 'answer.not_gone', words: '' }] };
}

function unclear(reason: Reason = unclearAnswer): Outcome {
  return { tier: 'unclear', flags: [], reasons: [reason] };
}
