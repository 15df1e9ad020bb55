/**
 * The shared words of safety: what a spoken answer can turn out to mean.
 * Which signs are the article's own, and where the others come from, stands with each rule.
 */

/** How serious, in rising order. A session's tier only ever rises. */
export const tiers = ['none', 'consult', 'urgent', 'emergency'] as const;
export type Tier = (typeof tiers)[number];

/** What one utterance comes to. `unclear` decides nothing and never counts as "no". */
export const verdicts = [...tiers, 'unclear'] as const;
export type Verdict = (typeof verdicts)[number];

/** Red-flag symptoms. Of several, the first in this order names the finding. */
export const flags = [
  'bladder_bowel',
  'saddle_numbness',
  'leg_weakness_progressive',
  'bilateral_leg_symptoms',
  'trauma',
  'fever_chills',
  'weight_loss',
  'cancer_history',
  'severe_pain',
  'unrelenting_pain',
  'night_pain',
  'not_improving',
  'numbness',
  'tingling',
  'weakness',
  'radiating_pain',
  'chest_pain',
  'abdominal_pain',
  'dizziness',
  'sharp_pain_during_exercise',
  'other',
] as const;
export type Flag = (typeof flags)[number];

/** Follow-up questions (yes = danger), asked after the advice, two a session at most. */
export const followUps = ['F1', 'F2', 'F3', 'F4', 'F5', 'F6'] as const;
export type FollowUp = (typeof followUps)[number];

/**
 * The safety question an utterance may be answering.
 * `seen`, `cleared` and `check_up` are the re-entry questions, where "yes" is the good answer.
 * `eased` ("Has it gone?") and `passed` ("Has the dizziness passed?") likewise.
 */
const safetyQuestions = [
  'screening',
  'which_one',
  'hurt',
  'seen',
  'cleared',
  'check_up',
  'eased',
  'passed',
  ...followUps,
] as const;
export type SafetyQuestion = (typeof safetyQuestions)[number];

/** What an utterance says as a reply, apart from any sign it names. */
export type Reply = 'yes' | 'no' | 'unsure' | 'which' | 'repeat';

export interface TriageContext {
  /** The safety question just asked, if any: fragments inherit its symptom, a bare yes answers it. */
  readonly pending?: SafetyQuestion;
  /** True while a movement is under way, so "it hurts" is about that movement. */
  readonly exercising?: boolean;
}

/** One rule that fired and the words that fired it. Never stored or logged. */
export interface Reason {
  readonly rule: string;
  readonly words: string;
}

export interface Triage {
  readonly tier: Verdict;
  /** Gravest first: the first is the one the advice names. */
  readonly flags: readonly Flag[];
  /** Whom the sign is about. Another person now has the same tier in third-person wording. */
  readonly experiencer: 'self' | 'other';
  /** True for sharp pain or dizziness in a movement, which easing off may still settle. */
  readonly provisional: boolean;
  /** The plain reply inside the utterance, when a question is pending. */
  readonly reply: Reply | null;
  /**
   * True when the words deny danger and yet name ordinary stiffness or a mild ache: "no, just stiff", "only a bit
   * tight". A session may then start gently. Never true beside a sign, a doubt or a bare complaint.
   */
  readonly stiff: boolean;
  /** `crisis` for talk of self-harm or suicide, which has its own wording. */
  readonly wording: 'standard' | 'crisis';
  readonly why: readonly Reason[];
}

/** Nothing could be decided: never a no. */
export const undecided: Triage = {
  tier: 'unclear',
  flags: [],
  experiencer: 'self',
  provisional: false,
  reply: null,
  stiff: false,
  wording: 'standard',
  why: [],
};

/** The higher of two tiers. */
export function higher(a: Tier, b: Tier): Tier {
  return tiers.indexOf(a) >= tiers.indexOf(b) ? a : b;
}
