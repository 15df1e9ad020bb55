import type { Phrasing } from '../../phrasing.ts';

/** Only words that change nothing about a symptom may stand around the slot: Alexa keeps them from us. */
export default {
  intent: 'SymptomIntent',
  slots: { symptom: { type: 'Symptom', severalValues: true } },
  samples: [
    '{symptom}',
    'i have {symptom}',
    'i have got {symptom}',
    'i am {symptom}',
    'i feel {symptom}',
    'i am feeling {symptom}',
    'i am having {symptom}',
    'i am getting {symptom}',
    'i get {symptom}',
    'there is {symptom}',
    'it is {symptom}',
    'i {symptom}',
    'i keep getting {symptom}',
    'i have just {symptom}',
    'i just {symptom}',
    'yes {symptom}',
    'ow {symptom}',
    'stop {symptom}',
  ],
} satisfies Phrasing;
