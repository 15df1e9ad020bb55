import type { Evidence } from '../../../src/safety/understanding/evidence.ts';
import { weights } from './weights.ts';

/** How much words speak for an emergency, and which words tell what it is about. */
export const evidence: Evidence = {
  weights,
  kinds: [
    ['self_harm', ['DEATH_WISH', 'SELF_KILL', 'SELF_HURT', 'LIFE_OVER', 'PILL_EXCESS']],
    ['saddle_numbness', ['SADDLE', 'SEX', 'WIPE']],
    ['bladder_bowel', ['BLADDER_ORGAN', 'URINE', 'STOOL', 'TOILET', 'URGE', 'INCONTINENT']],
    ['chest_pain', ['CHEST', 'HEART_ATTACK', 'JAW', 'BREATHW']],
    ['bilateral_leg_symptoms', ['LEGS']],
    ['leg_weakness_progressive', ['LEG', 'WALK']],
    ['trauma', ['FALL', 'CRASH', 'HEIGHT']],
    ['abdominal_pain', ['BELLY']],
  ],
};
