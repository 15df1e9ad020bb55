import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseBank, type Scores, scoreBank, scoreTable } from '../../src/safety/score.ts';
import { triage } from '../../src/safety/triage.ts';

const banks = new URL('bank/', import.meta.url);
const bank = (file: string) => parseBank(readFileSync(new URL(file, banks), 'utf8'));

/** Tuned on, and set aside: nobody reads the rows of an unseen file, only its totals. */
const files = readdirSync(banks, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.tsv'),
);
const [unseen = [], tuned = []] = [true, false].map((aside) =>
  files.filter((file) => file.endsWith('-unseen.tsv') === aside),
);

const score = (files: readonly string[]): Scores =>
  scoreBank(files.flatMap(bank), (text, context) => triage(text, 'en-US', context));

const kindsWithFewRows = 10;

/** Floors under what is measured today: a change that makes triage worse must be seen. */
function holdsAbove(scores: Scores, floor: { readonly all: number; readonly kind: number }): void {
  expect(scores.all.acceptable / scores.all.rows, 'all rows').toBeGreaterThan(floor.all);
  for (const [kind, { rows, acceptable }] of scores.byKind) {
    if (rows >= kindsWithFewRows) expect(acceptable / rows, kind).toBeGreaterThan(floor.kind);
  }
}

/** More than twenty thousand sentences: a minute, and some minutes beside other work. */
const longMs = 300_000;

describe('the English sentence bank', () => {
  it('holds its level on the sentences it was tuned on', { timeout: longMs }, () => {
    const scores = score([...tuned, '../understanding/everyday.tsv']);
    console.log(scoreTable('tuned', scores));
    holdsAbove(scores, { all: 0.97, kind: 0.93 });
    expect(scores.missedEmergencies / scores.all.rows).toBeLessThan(0.002);
    expect(scores.urgentOrHigher).toBeGreaterThan(0.98);
    expect(scores.harmlessKept).toBeGreaterThan(0.98);
    expect(scores.harmlessAlarmed).toBeLessThan(0.008);
  });

  it('holds its level on sentences nobody has tuned on', { timeout: longMs }, () => {
    const scores = score(unseen);
    console.log(scoreTable('unseen', scores));
    holdsAbove(scores, { all: 0.93, kind: 0.87 });
    expect(scores.missedEmergencies / scores.all.rows).toBeLessThan(0.007);
    expect(scores.urgentOrHigher).toBeGreaterThan(0.955);
    expect(scores.harmlessKept).toBeGreaterThan(0.925);
    expect(scores.harmlessAlarmed).toBeLessThan(0.05);
  });
});
