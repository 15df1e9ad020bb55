import { type Flag, flags } from '../findings.ts';
import { loudest } from './evidence.ts';
import type { LanguagePack } from './pack.ts';
import { allExcuses, allRaises, allSigns } from './rules/index.ts';

const patternsShown = 4;
const featuresShown = 40;

/** A markdown document for a clinician: every rule, its tier, what fires it and where it comes from. */
export function explain(pack: LanguagePack): string {
  return [
    `# How triage understands symptoms (${pack.language})`,
    '',
    'No clinician has reviewed these rules. Source "article" marks the signs the source article names; every other source was added.',
    'Each rule is shown with one sentence that fires it; it fires on many more. In the last two tables capitals stand for groups of words and `..` leaves room for up to three words.',
    '',
    ...flags.flatMap((flag) => flagSection(flag, pack)),
    '## What makes a sign harmless',
    '',
    '| Rule | Says | Covers | For example |',
    '|---|---|---|---|',
    ...allExcuses.map(({ id, says, covers }) =>
      row([id, says, covers.join(', '), examples(pack.excuses[id])]),
    ),
    '',
    '## Everyday talk that is set aside first',
    '',
    '| Rule | Says | For example |',
    '|---|---|---|',
    ...pack.asides.map(({ id, says, patterns }) => row([id, says, examples(patterns)])),
    '',
    ...secondReader(pack),
  ].join('\n');
}

/** What the second reader goes by: word families, cut to their beginnings, and near pairs of them. */
function secondReader({ evidence }: LanguagePack): string[] {
  const heard = loudest(evidence, featuresShown);
  return [
    '## The second reader',
    '',
    'Beside the rules, words are weighed: how much each, and each two near each other, speak for an emergency in the labelled sentences of the banks. Where they are four fifths sure of one, the advice is an emergency even if no rule fires. It never lowers a level. Its reasons are named `evidence` and show the words that spoke loudest.',
    '',
    `Loudest for an emergency: ${heard.for.join(', ')}.`,
    '',
    `Loudest against: ${heard.against.join(', ')}.`,
    '',
  ];
}

function flagSection(flag: Flag, pack: LanguagePack): string[] {
  const signs = allSigns.filter((sign) => sign.flag === flag);
  const raises = allRaises.filter((raise) => raise.flag === flag);
  return [
    `## ${flag}`,
    '',
    '| Rule | Tier | Says | For example | Source |',
    '|---|---|---|---|---|',
    ...signs.map(({ id, tier, says, source }) => row([id, tier, says, pack.examples[id], source])),
    ...raises.map(({ id, tier, says, source }) => row([id, tier, says, pack.examples[id], source])),
    '',
  ];
}

function examples(patterns: readonly string[]): string {
  return patterns
    .slice(0, patternsShown)
    .map((pattern) => `\`${pattern}\``)
    .join(', ');
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
