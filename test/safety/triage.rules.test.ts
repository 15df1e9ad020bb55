import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { english } from '../../locales/en/symptoms/index.ts';
import { type BankRow, parseBank } from '../../src/safety/score.ts';
import { understand } from '../../src/safety/understanding/index.ts';
import { allRaises, allSigns } from '../../src/safety/understanding/rules/index.ts';

const files = ['bank/a-tune.tsv', 'bank/b-tune.tsv', 'bank/c-tune.tsv', 'understanding/rules.tsv'];
const rows = files.flatMap((file) => parseBank(readFileSync(new URL(file, import.meta.url), 'utf8')));

/** The rules alone: the second reader would hide what one of them misses. */
const judge = (isActive: (id: string) => boolean = () => true) => {
  const understanding = understand(english, (id) => id !== 'evidence' && isActive(id));
  return (row: BankRow) => understanding(row.utterance, row.pending === null ? {} : { pending: row.pending });
};
const isRight = ({ tier, acceptable }: BankRow, given: string): boolean =>
  given === tier || acceptable.some((other) => other === given);

const whole = judge();
const right = rows
  .map((row) => ({ row, result: whole(row) }))
  .filter(({ row, result }) => isRight(row, result.tier));

const critical = [...allSigns, ...allRaises].filter(({ tier }) => tier === 'emergency' || tier === 'urgent');

describe('the critical rules', () => {
  it.each(critical.map(({ id }) => id))('%s: without it a sentence of the bank is judged wrongly', (id) => {
    const without = judge((other) => other !== id);
    const concerned = right.filter(({ result }) => result.why.some(({ rule }) => rule === id));
    expect(concerned.some(({ row }) => !isRight(row, without(row).tier))).toBe(true);
  });
});
