import { writeFileSync } from 'node:fs';
import { bankNames, isNamed, isRight, namesSomething, type Row, readBank } from './bank.ts';
import { losses, mostObeyed } from './losses.ts';
import { committedModel } from './model.ts';

export const reportPath = new URL('../../docs/hearing.md', import.meta.url);

const banks = bankNames.map(readBank);
const { intents } = committedModel('en-US').interactionModel.languageModel;

/** What the interaction model holds and how well it hears. `npm run hearing` writes it; a test compares it. */
export function report(): string {
  const commands = intents.filter(({ name }) => !name.startsWith('Say'));
  const carriers = intents.filter(({ name }) => name.startsWith('Say'));
  const carrierSamples = carriers.reduce((sum, { samples }) => sum + samples.length, 0);
  return `${[
    '# What the coach can hear (en-US)',
    '',
    'Counted with the local recogniser, which reads nothing but the interaction model. How well Alexa’s own ear',
    'does with the same model is not known. The rows of the second bank are scored, never read.',
    '',
    '| Intent | Samples | Bank it was tuned on | Unseen bank |',
    '|---|--:|--:|--:|',
    ...commands.map(({ name, samples }) => line(name, samples.length, (row) => row.intent === name, isRight)),
    line(
      `${carriers.length} free-speech carriers and symptoms`,
      carrierSamples,
      ({ intent }) => intent === 'SYMPTOM',
      isRight,
    ),
    line('All', carrierSamples + countSamples(commands), () => true, isRight),
    line('Movements and habits named', '', namesSomething, isNamed),
    '',
    '## From mouth to verdict',
    '',
    'Sentences of the safety banks, understood whole and understood from what the model passes on. These are',
    'the most that may be lost: the tests fail above them, and when more than',
    `${percent(mostObeyed)} of the urgent and emergency sentences are taken for a command.`,
    '',
    '| Bank | Another verdict | Urgent or emergency heard as less |',
    '|---|--:|--:|',
    ...losses.map(
      ({ bank, changed, lessened }) => `| ${bank} | ${percent(changed)} | ${percent(lessened)} |`,
    ),
  ].join('\n')}\n`;
}

function line(
  name: string,
  samples: number | '',
  belongs: (row: Row) => boolean,
  holds: (row: Row) => boolean,
): string {
  const scores = banks.map((bank) => {
    const rows = bank.filter(belongs);
    return rows.length === 0 ? '' : `${rows.filter(holds).length} of ${rows.length}`;
  });
  return `| ${[name, samples, ...scores].join(' | ')} |`;
}

function countSamples(some: typeof intents): number {
  return some.reduce((sum, { samples }) => sum + samples.length, 0);
}

function percent(share: number): string {
  return `${Number((100 * share).toFixed(1))} %`;
}

if (import.meta.main) writeFileSync(reportPath, report());
