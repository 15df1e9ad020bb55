import type { Evidence } from '../../../src/safety/understanding/evidence.ts';
import { weights } from './weights.ts';

/** How much words speak for each tier, and which concepts tell what a sign is about. */
export const evidence: Evidence = {
  weights,
  kinds: {
    emergency: [
      ['self_harm', ['DEATH_WISH', 'SELF_KILL', 'SELF_HURT', 'LIFE_OVER', 'PILL_EXCESS']],
      ['saddle_numbness', ['SADDLE', 'SEX', 'WIPE']],
      ['bladder_bowel', ['BLADDER_ORGAN', 'URINE', 'STOOL', 'TOILET', 'URGE', 'INCONTINENT']],
      ['chest_pain', ['CHEST', 'HEART_ATTACK', 'JAW', 'BREATHW']],
      ['bilateral_leg_symptoms', ['LEGS']],
      ['leg_weakness_progressive', ['LEG', 'WALK']],
      ['trauma', ['FALL', 'CRASH', 'HEIGHT']],
      ['abdominal_pain', ['BELLY']],
    ],
    urgent: [
      ['fever_chills', ['FEVER', 'CHILLS', 'TEMPERATURE', 'SHIVERW']],
      ['cancer_history', ['CANCER']],
      ['weight_loss', ['WEIGHTW', 'CLOTHES_LOOSE']],
      ['dizziness', ['FAINTED', 'FAINTV']],
      ['trauma', ['FALL', 'CRASH', 'VEHICLE', 'HEIGHT']],
      ['bladder_bowel', ['INCONTINENT', 'LEAK']],
      ['weakness', ['FOOT', 'DROOP', 'GIVEWAY']],
      ['severe_pain', ['BACK', 'SEVERE']],
    ],
    consult: [
      ['numbness', ['NUMBW', 'DEADW']],
      ['tingling', ['TINGLE']],
      ['weakness', ['WEAKW', 'GIVEWAY']],
      ['dizziness', ['DIZZY']],
      ['night_pain', ['NIGHT', 'OVERNIGHT']],
      ['radiating_pain', ['SCIATICA', 'LEG']],
      ['abdominal_pain', ['BELLY']],
      ['not_improving', ['NOT_EASING', 'LONGTIME']],
      ['severe_pain', ['SEVERE', 'PAINW']],
    ],
  },
};
