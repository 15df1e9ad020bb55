/** One safety rule, and a sentence that somebody might say. */
export interface Rule {
  readonly flag: string;
  readonly title: string;
  readonly words: string;
}

/** How serious, in the words of the advice. */
export interface RuleGroup {
  readonly tier: 'emergency' | 'urgent' | 'consult';
  readonly title: string;
  readonly rules: readonly Rule[];
}

/** Every safety rule with a sentence that sets it off, the gravest first. A test holds each to its rule. */
export const ruleGroups: readonly RuleGroup[] = [
  {
    tier: 'emergency',
    title: 'Get help now',
    rules: [
      {
        flag: 'bladder_bowel',
        title: 'Bladder or bowel control',
        words: 'I just lost control of my bladder',
      },
      { flag: 'saddle_numbness', title: 'Numb between the legs', words: "I'm numb around my groin" },
      {
        flag: 'leg_weakness_progressive',
        title: 'A leg losing power',
        words: 'my leg is getting weaker and weaker',
      },
      { flag: 'bilateral_leg_symptoms', title: 'Both legs', words: 'both my legs feel numb' },
      { flag: 'chest_pain', title: 'Chest pain', words: 'I have chest pain' },
    ],
  },
  {
    tier: 'urgent',
    title: 'Be seen today',
    rules: [
      {
        flag: 'trauma',
        title: 'A bad fall or crash',
        words: 'my back hurts since I fell down the stairs yesterday',
      },
      { flag: 'fever_chills', title: 'Fever or chills', words: 'I have a fever and chills' },
      { flag: 'weight_loss', title: 'Unplanned weight loss', words: "I've lost weight without trying" },
      { flag: 'cancer_history', title: 'Past cancer', words: 'I had cancer a few years ago' },
    ],
  },
  {
    tier: 'consult',
    title: 'See someone first',
    rules: [
      { flag: 'numbness', title: 'Numbness', words: 'my leg feels numb' },
      { flag: 'tingling', title: 'Tingling', words: 'I have tingling in my left foot' },
      { flag: 'weakness', title: 'Weakness', words: 'my right leg feels weak' },
      { flag: 'radiating_pain', title: 'Pain that travels', words: 'pain is shooting down my leg' },
      { flag: 'severe_pain', title: 'Severe pain', words: 'the pain in my back is severe' },
      { flag: 'unrelenting_pain', title: 'Pain that never eases', words: 'my back pain never goes away' },
      { flag: 'night_pain', title: 'Pain at night', words: 'the pain wakes me up at night' },
      {
        flag: 'not_improving',
        title: 'Not getting better',
        words: "my back isn't getting any better after six weeks",
      },
      { flag: 'abdominal_pain', title: 'Belly pain', words: 'I have back pain and belly pain' },
      { flag: 'dizziness', title: 'Dizziness', words: 'I feel dizzy' },
      { flag: 'sharp_pain_during_exercise', title: 'Sharp pain in a movement', words: 'ouch, a sharp pain' },
      { flag: 'other', title: 'Other things to be checked', words: "I'm pregnant" },
    ],
  },
];
