import { filledIn, hear, readRows } from './model.ts';

/** One command of a bank with what it should be heard as (bank/README.md). */
export interface Row {
  readonly utterance: string;
  /** An intent, or `SYMPTOM` for a sentence that must reach triage. */
  readonly intent: string;
  /** `name=id` for every slot that should be filled. */
  readonly slots: readonly string[];
}

export const bankNames = ['tune', 'unseen'] as const;

export function readBank(name: (typeof bankNames)[number]): readonly Row[] {
  const [, ...rows] = readRows(`bank/commands-${name}.tsv`);
  return rows.map(([utterance = '', intent = '', slots = '']) => ({
    utterance,
    intent,
    slots: slots.split(',').filter(Boolean),
  }));
}

export const isHeardAsSymptom = (intent: string) => intent.startsWith('Say') || intent === 'SymptomIntent';

/** Whether a row reaches the right intent. */
export function isRight({ utterance, intent }: Row): boolean {
  const heard = hear(utterance).intent;
  return intent === 'SYMPTOM' ? isHeardAsSymptom(heard) : heard === intent;
}

/** Whether every slot of a row is heard, with the right value. */
export function isNamed({ utterance, slots }: Row): boolean {
  const filled = filledIn(hear(utterance));
  return slots.every((slot) => filled.includes(slot));
}

/** Whether a row names a movement or a habit. */
export function namesSomething({ slots }: Row): boolean {
  return slots.some((slot) => /^(?:movement|habit)=/.test(slot));
}

/** The share of rows of which something holds, 0 to 1. */
export function share(rows: readonly Row[], holds: (row: Row) => boolean): number {
  return rows.filter(holds).length / rows.length;
}
