import { habitIds, routineIds } from '../../src/routine/catalogue.ts';
import { type Triage, undecided } from '../../src/safety/findings.ts';
import { type Event, plainEvent, plainKinds } from '../../src/session/event.ts';

/** One thing that can happen, by a name that a failing path can be read by. */
export interface Letter {
  readonly name: string;
  readonly event: Event;
}

/** What triage makes of a sentence, by the sentence: a walk needs findings, not phrasing. */
const findings: Readonly<Record<string, Partial<Triage>>> = {
  remark: {},
  'a yes': { reply: 'yes' },
  'a no': { reply: 'no' },
  'not sure': { tier: 'unclear', reply: 'unsure' },
  unclear: { tier: 'unclear' },
  'which one': { reply: 'which' },
  'sharp pain': { tier: 'consult', flags: ['sharp_pain_during_exercise'], provisional: true },
  dizziness: { tier: 'consult', flags: ['dizziness'], provisional: true },
  'leg tingling': { tier: 'consult', flags: ['numbness'] },
  fever: { tier: 'urgent', flags: ['fever_chills'] },
  'bladder trouble': { tier: 'emergency', flags: ['bladder_bowel'] },
  "somebody's chest pain": { tier: 'emergency', flags: ['chest_pain'], experiencer: 'other' },
  crisis: { tier: 'emergency', flags: ['chest_pain'], wording: 'crisis' },
};

/** Understands the sentences of the alphabet; any other is a remark. */
export function understandLetter(text: string): Triage {
  return { ...undecided, tier: 'none', ...findings[text] };
}

const wishes: readonly Event[] = [
  { kind: 'launched' },
  { kind: 'startRoutine' },
  ...routineIds.map((routine) => ({ kind: 'startRoutine', routine }) as const),
  { kind: 'startMovement', movement: 'bird_dog' },
  { kind: 'howTo', movement: 'rotation' },
  { kind: 'why', movement: 'glute_bridge' },
  { kind: 'timeLeft' },
  { kind: 'timeLeft', routine: 'strength' },
  { kind: 'contents' },
  { kind: 'contents', routine: 'ten' },
  { kind: 'habit', habit: habitIds[0] },
  { kind: 'hold', direction: 'longer' },
  { kind: 'hold', direction: 'shorter' },
  { kind: 'pace', direction: 'slower' },
  { kind: 'verbosity', direction: 'more' },
  { kind: 'verbosity', direction: 'less' },
  { kind: 'cues', style: 'words' },
  { kind: 'difficulty', direction: 'easier' },
  { kind: 'difficulty', direction: 'harder' },
  { kind: 'breathing', wish: 'swap' },
  { kind: 'breathing', wish: 'own' },
  { kind: 'skip' },
  { kind: 'skip', forGood: true },
  { kind: 'hurts' },
  { kind: 'notUnderstood' },
  { kind: 'audioFailed' },
];

/** Everything that can happen, as a finite alphabet. */
export const alphabet: readonly Letter[] = [
  ...[...plainKinds.map(plainEvent), ...wishes].map((event) => ({
    name: Object.values(event).map(String).join(' '),
    event,
  })),
  ...Object.keys(findings).map((text) => ({ name: text, event: { kind: 'said', text } as const })),
];
