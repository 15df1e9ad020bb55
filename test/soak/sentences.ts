import { readFileSync } from 'node:fs';
import type { Dice } from './dice.ts';

/**
 * A word that no coach and no file format uses. Planted in what people say, it shows wherever their words are
 * kept or written down.
 */
export const sentinel = 'quillwort';

/** Words of a symptom, or of what it came to: they stand in no record and no log either. */
export const symptomWords =
  /quillwort|bladder|bowel|numb|tingl|fever|cancer|\bpain|dizz|weakness|groin|saddle|emergency|urgent|consult|"tier"|"flags"/i;

const answers = ['no', 'nope', 'yes', 'ready', "okay I'm down", 'not yet', 'maybe', "I don't know"] as const;

/** What leads on to the next stretch, where it is known. */
const fitting: Readonly<Record<string, string>> = {
  screening: 'no',
  checking: 'no',
  floor: 'no',
  choice: 'yes',
  gate: 'ready',
  moving: 'ready',
  paused: 'ready',
  hurt: 'no',
  eased: 'yes',
  seen: 'yes',
  cleared: 'yes',
  check_up: 'yes',
  closing: 'no',
  care: 'no',
};

const commands = [
  'next',
  'pause',
  'carry on',
  'stop',
  'help',
  'exit',
  'start over',
  'say that again',
] as const;
const starts = [
  'five minutes',
  'ten minutes',
  'fifteen minutes',
  'strength',
  'start the chair routine',
] as const;
const noise = ['blah blah purple elephant', 'what time is it in paris', 'turn on the kitchen light'] as const;

const symptoms = utterancesOf(['a', 'b', 'c'].map((bank) => `../safety/bank/${bank}-tune.tsv`));
const wishes = utterancesOf(['../language/bank/commands-tune.tsv']);

function utterancesOf(files: readonly string[]): [string, ...string[]] {
  const lines = files.flatMap((file) =>
    readFileSync(new URL(file, import.meta.url), 'utf8')
      .trimEnd()
      .split('\n')
      .slice(1),
  );
  const [first = '', ...rest] = lines.flatMap((line) => line.split('\t').slice(0, 1));
  return [first, ...rest];
}

/** Something somebody says: mostly what fits, often a command, now and then a symptom or nonsense. */
export function sentence(rolls: Dice, phase: string | null): string {
  const kind = rolls.roll();
  if (kind < 0.55) return fitting[phase ?? 'choice'] ?? rolls.one(answers);
  if (kind < 0.65) return rolls.one(answers);
  if (kind < 0.73) return rolls.one(commands);
  if (kind < 0.78) return rolls.one(starts);
  if (kind < 0.9) return rolls.one(wishes);
  if (kind < 0.94) return rolls.one(symptoms);
  if (kind < 0.97) return `${rolls.one(symptoms)} ${sentinel}`;
  return rolls.one(noise);
}
