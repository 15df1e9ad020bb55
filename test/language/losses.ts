/**
 * What may be lost of a sentence between the mouth and triage, as shares of a safety bank: how many come to
 * another verdict than the whole sentence, and how many of the urgent and emergency ones are heard as less.
 */
export const losses = [
  { bank: 'a-tune', changed: 0.03, lessened: 0.01 },
  { bank: 'b-tune', changed: 0.04, lessened: 0.01 },
  { bank: 'c-tune', changed: 0.035, lessened: 0.01 },
  { bank: 'd-tune', changed: 0.02, lessened: 0.01 },
  { bank: 'topics/', changed: 0.025, lessened: 0.01 },
  { bank: 'b-unseen', changed: 0.06, lessened: 0.02 },
  { bank: 'e-unseen', changed: 0.02, lessened: 0.01 },
  { bank: 'f-unseen', changed: 0.03, lessened: 0.01 },
  { bank: 'g-unseen', changed: 0.04, lessened: 0.02 },
] as const;

/** Of the urgent and emergency sentences, the share that may be taken for a command. */
export const mostObeyed = 0.01;
