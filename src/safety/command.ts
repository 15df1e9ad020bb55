import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { packs } from './languages.ts';
import { parseBank, scoreBank, scoreTable } from './score.ts';
import { languageOf, triage } from './triage.ts';
import { explain } from './understanding/explain.ts';
import type { LanguagePack } from './understanding/pack.ts';

const usage = `Usage: npm run --silent triage -- [--locale en-US] < utterances
       npm run --silent triage -- --score bank.tsv ...
       npm run --silent triage -- --explain

Reads one utterance a line and writes one JSON object a line: utterance, tier, flags, why.`;

await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  if (options === null) return;
  const { locale, score, files } = options;
  if (options.help) process.stdout.write(`${usage}\n`);
  else if (options.explain) process.stdout.write(explain(options.pack));
  else if (score) for (const file of files) printScore(file, locale);
  else await answerLines(locale);
}

interface Options {
  readonly locale: string;
  readonly pack: LanguagePack;
  readonly score: boolean;
  readonly explain: boolean;
  readonly help: boolean;
  readonly files: readonly string[];
}

function readOptions(args: readonly string[]): Options | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        locale: { type: 'string', default: 'en-US' },
        score: { type: 'boolean', default: false },
        explain: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const pack = packs.get(languageOf(values.locale));
    if (!pack) {
      return refuse(
        `No symptom words for locale "${values.locale}". Known languages: ${[...packs.keys()].join(', ')}.`,
      );
    }
    if (values.score !== positionals.length > 0) {
      return refuse(
        values.score ? '--score needs at least one bank file.' : `Unexpected argument "${positionals[0]}".`,
      );
    }
    return { ...values, pack, files: positionals };
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

function refuse(message: string): null {
  process.stderr.write(`${message}\n${usage}\n`);
  process.exitCode = 2;
  return null;
}

function printScore(file: string, locale: string): void {
  let tsv: string;
  try {
    tsv = readFileSync(file, 'utf8');
  } catch {
    refuse(`Cannot read bank file "${file}".`);
    return;
  }
  const scores = scoreBank(parseBank(tsv), (text, context) => triage(text, locale, context));
  process.stdout.write(`${scoreTable(file, scores)}\n`);
}

async function answerLines(locale: string): Promise<void> {
  for await (const utterance of createInterface({
    input: process.stdin,
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    const { tier, flags, why } = triage(utterance, locale);
    process.stdout.write(`${JSON.stringify({ utterance, tier, flags, why })}\n`);
  }
}
