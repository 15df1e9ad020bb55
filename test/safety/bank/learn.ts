import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { english } from '../../../locales/en/symptoms/index.ts';
import { type Verdict, verdicts } from '../../../src/safety/findings.ts';
import { type BankRow, parseBank } from '../../../src/safety/score.ts';
import { featuresOf } from '../../../src/safety/understanding/features.ts';
import { openLexicon } from '../../../src/safety/understanding/lexicon.ts';
import { listening } from '../../../src/safety/understanding/listening.ts';
import { prepare } from '../../../src/safety/understanding/prepare.ts';
import { voice } from '../../../src/safety/understanding/weights.ts';
import { readBank as readCommands } from '../../language/bank.ts';

/**
 * `npm run learn`: weighs the features of the tuning banks for the second reader, by multinomial logistic regression
 * with AdaGrad steps, in an order that is always the same. No row of an unseen file is read.
 */
const target = new URL('../../../locales/en/symptoms/weights.ts', import.meta.url);
const rounds = 10;
const step = 0.1;
/** A feature met less often is chance. */
const fewestMeetings = 3;
/** Lighter than this for every tier, in tenths of a logit, a feature decides nothing and only fills the bundle. */
const lightest = 2;

/** What a sign is called must be understood without fail: the words other things are measured by. */
const names = 'names-tune.tsv';
const nameWeight = 4;

/** What people say to lead the coach is no sign, replies and cries for help aside: those are judged by what was asked. */
const noCommand = /^(SYMPTOM|AMAZON\.(Fallback|Yes|No|Help)Intent)$/;

const banks = new URL('./', import.meta.url);
const files = readdirSync(banks, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsv') && !file.endsWith('-unseen.tsv'))
  .toSorted();
const prepared = prepare(english);
const listen = listening(prepared, openLexicon(prepared.lexicon, english));
const labelled = files
  .flatMap((file) => {
    const rows = parseBank(readFileSync(new URL(file, banks), 'utf8'));
    return file === names ? Array.from({ length: nameWeight }, () => rows).flat() : rows;
  })
  .filter(isJudgedByWords);
const sentences = [...labelled, ...harmlessCommands()].map(({ utterance, tier }) => ({
  features: featuresOf(listen(utterance)),
  tier,
}));
const featureNames = metOften(sentences.flatMap(({ features }) => features));
const numbers = new Map(featureNames.map((name, i) => [name, i]));
const rows = sentences.map(({ features, tier }) => ({
  features: features.flatMap((name) => numbers.get(name) ?? []),
  tier: verdicts.indexOf(tier),
}));
const weights = learned(rows, featureNames.length);
const kept = featureNames.flatMap((name, i) => {
  const [none = 0, ...others] = weights[i] ?? [];
  const tenths = others.map((weight) => Math.round((weight - none) * 10));
  return tenths.some((one) => Math.abs(one) >= lightest)
    ? [`${name}=${tenths.map((one) => one || '').join(',')}`]
    : [];
});
writeFileSync(target, moduleOf(kept));
process.stdout.write(`${rows.length} sentences, ${kept.length} features\n`);

function harmlessCommands(): { readonly utterance: string; readonly tier: Verdict }[] {
  return readCommands('tune')
    .filter(({ intent }) => !noCommand.test(intent))
    .map(({ utterance }) => ({ utterance, tier: 'none' }));
}

/** A bare "yes" is a danger by the question it answers, not by its words. */
function isJudgedByWords({ tier, pending }: BankRow): boolean {
  return pending === null || tier === 'none';
}

function metOften(features: readonly string[]): string[] {
  const met = new Map<string, number>();
  for (const feature of features) met.set(feature, (met.get(feature) ?? 0) + 1);
  return [...met].flatMap(([feature, times]) => (times >= fewestMeetings ? [feature] : [])).toSorted();
}

interface Row {
  readonly features: readonly number[];
  readonly tier: number;
}

/** For each feature its weight for each tier, logits. */
function learned(all: readonly Row[], size: number): number[][] {
  const weight = Array.from({ length: size }, () => verdicts.map(() => 0));
  const travelled = Array.from({ length: size }, () => verdicts.map(() => 1e-6));
  const next = order(all.length);
  for (let turn = 0; turn < rounds * all.length; turn++) {
    const row = all[next()];
    if (row === undefined) continue;
    const loud = voice(row.features.length);
    const shares = softmax(
      verdicts.map((_, t) => loud * row.features.reduce((sum, i) => sum + (weight[i]?.[t] ?? 0), 0)),
    );
    for (const [t, share] of shares.entries()) {
      const slope = loud * (share - (t === row.tier ? 1 : 0));
      for (const i of row.features) {
        const way = travelled[i];
        const own = weight[i];
        if (way === undefined || own === undefined) continue;
        way[t] = (way[t] ?? 0) + slope * slope;
        own[t] = (own[t] ?? 0) - (step * slope) / Math.sqrt(way[t] ?? 1);
      }
    }
  }
  return weight;
}

function softmax(logits: readonly number[]): number[] {
  const powers = logits.map((logit) => Math.exp(logit));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / all);
}

/** Park and Miller's generator: the same rows in the same order on every machine. */
function order(length: number): () => number {
  let state = 1;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return Math.floor((state / 2_147_483_647) * length);
  };
}

function moduleOf(entries: readonly string[]): string {
  const lines: string[] = [];
  let line = '';
  for (const entry of entries) {
    if (line.length + entry.length > 108) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? entry : ` ${entry}`;
  }
  return `/** Generated by \`npm run learn\` from the tuning banks: what each feature says for consult, urgent, emergency and unclear. */
export const weights = \`
${[...lines, line].join('\n')}
\`.trim();
`;
}
