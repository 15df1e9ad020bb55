import { type Flag, flags } from '../findings.ts';
import type { LanguagePack } from './pack.ts';
import { allExcuses, allRaises, allSigns } from './rules/index.ts';
import { loudest } from './weights.ts';

const patternsShown = 4;
const featuresShown = 30;

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

/** What the second reader goes by: the loudest features for each tier. */
function secondReader({ evidence }: LanguagePack): string[] {
  return [
    '## The second reader',
    '',
    'Beside the rules, every utterance is weighed: how much its words, near pairs of words and concepts speak for each tier in the labelled sentences of the banks. The tier the rules found counts as five to one against an emergency, seven to one against another graver tier, and twenty to one against a lesser; where the words outweigh that, theirs is the tier. It can raise any judgement. It lowers an emergency only where the words leave less than one chance in fifty of one, and never an answer to a safety question. Its reasons are named `evidence` and show what spoke loudest; what it set aside is marked as outweighed.',
    '',
    'Word families are cut to their beginnings, `+` joins near words, capitals are concepts, `!` marks what was denied.',
    '',
    ...(['consult', 'urgent', 'emergency'] as const).flatMap((tier) => {
      const heard = loudest(evidence.weights, tier, featuresShown);
      return [
        `Loudest for ${tier}: ${heard.for.join(', ')}.`,
        '',
        `Loudest against ${tier}: ${heard.against.join(', ')}.`,
        '',
      ];
    }),
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
