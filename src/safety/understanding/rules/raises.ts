import type { Raise } from './types.ts';

const nerve = [
  'bladder_bowel',
  'saddle_numbness',
  'leg_weakness_progressive',
  'bilateral_leg_symptoms',
  'numbness',
  'tingling',
  'weak.leg',
  'weak.foot_drop',
  'weak.gives_way',
];
const illness = ['fever_chills', 'weight_loss', 'cancer_history'];

/**
 * What two signs together, or one sign and a word beside it, come to. Only combinations above the highest
 * of their parts: night pain with fever is urgent by the fever alone.
 */
export const raises = [
  {
    id: 'raise.second_leg',
    flag: 'bilateral_leg_symptoms',
    tier: 'emergency',
    needs: [['numbness', 'tingling', 'weakness', 'radiating_pain']],
    worded: true,
    says: 'the other leg too',
    source: 'NHS back pain',
  },
  {
    id: 'raise.power_failing',
    flag: 'leg_weakness_progressive',
    tier: 'emergency',
    needs: [['weak.leg', 'weak.gives_way']],
    worded: true,
    says: 'a weak leg that is new, sudden, worse or no longer carries',
    source: 'NHS Lothian',
  },
  {
    id: 'raise.trauma_nerve',
    flag: 'trauma',
    tier: 'emergency',
    needs: [['trauma'], nerve],
    says: 'a fall or crash with a nerve sign',
    source: 'AHCPR 1994',
  },
  {
    id: 'raise.trauma_stuck',
    flag: 'trauma',
    tier: 'emergency',
    needs: [['trauma']],
    worded: true,
    says: 'a fall or crash and cannot get up or move',
    source: 'NHS 999',
  },
  {
    id: 'raise.fever_nerve',
    flag: 'fever_chills',
    tier: 'emergency',
    needs: [['fever_chills'], nerve],
    says: 'fever with a nerve or bladder sign',
    source: 'AHCPR 1994',
  },
  {
    id: 'raise.fever_confused',
    flag: 'fever_chills',
    tier: 'emergency',
    needs: [['fever_chills']],
    worded: true,
    says: 'fever with confusion or collapse',
    source: 'NHS 999',
  },
  {
    id: 'raise.severe_collapse',
    flag: 'severe_pain',
    tier: 'emergency',
    needs: [
      ['severe_pain', 'abdominal_pain'],
      ['chest_pain', 'dizzy.fainted'],
    ],
    says: 'severe pain with chest pain or collapse',
    source: 'NHS 999',
  },
  {
    id: 'raise.unrelenting_severe',
    flag: 'unrelenting_pain',
    tier: 'urgent',
    needs: [['unrelenting_pain'], ['severe_pain', ...illness]],
    says: 'never eases, and severe or with general illness',
    source: 'NHS back pain',
  },
  {
    id: 'raise.pulsing_pain',
    flag: 'abdominal_pain',
    tier: 'emergency',
    needs: [['belly.pulsing']],
    worded: true,
    says: 'a pulsing belly with pain',
    source: 'NHS aneurysm',
  },
  {
    id: 'raise.pain_immobile',
    flag: 'severe_pain',
    tier: 'urgent',
    needs: [['severe_pain', 'pain.hurts', 'pain.sharp', 'pain.unrelenting', 'pain.not_improving']],
    worded: true,
    says: 'pain so bad they cannot stand, walk or turn over',
    source: 'NHS back pain',
  },
  {
    id: 'raise.pregnant_bleeding',
    flag: 'abdominal_pain',
    tier: 'urgent',
    needs: [['other.pregnancy']],
    worded: true,
    says: 'pregnant with pain or bleeding',
    source: 'NHS pregnancy',
  },
  {
    id: 'raise.popped_severe',
    flag: 'sharp_pain_during_exercise',
    tier: 'urgent',
    needs: [['pain.sharp', 'pain.hurts', 'pain.severe']],
    worded: true,
    says: 'a pop with pain, or cannot move for it',
    source: 'Mayo Clinic',
  },
] as const satisfies readonly Raise[];
