import { audioRows } from './audio.ts';
import { type Row, ratioOf } from './figures.ts';
import { hostRows } from './host.ts';
import { lambdaRows } from './lambda.ts';
import { type PlayerRow, playerRows } from './players.ts';
import { skillRows } from './skill.ts';

/**
 * `npm run bench`: what things cost, as ratios to a control measured in the same run, because absolute times
 * only tell about the machine. About a minute; `-- --json` for a program.
 */
const sections: readonly (readonly [string, () => Promise<readonly Row[]>])[] = [
  ['Lambda', lambdaRows],
  ['Host', hostRows],
  ['Skill', skillRows],
  ['Sound', audioRows],
  ['Players', async () => playerRows().flatMap(exactness)],
];

const measured: (Row & { readonly section: string })[] = [];
for (const [section, rowsOf] of sections) {
  process.stderr.write(`measuring: ${section}\n`);
  for (const row of await rowsOf()) measured.push({ section, ...row });
}
process.stdout.write(process.argv.includes('--json') ? `${JSON.stringify(measured, null, 2)}\n` : table());

/** How far a player is from its plan while a voice is slower or faster than estimated, for 95 of 100. */
function exactness({ player, holdError95Ms, cueError95Ms, placeError95Ms }: PlayerRow): Row[] {
  const hold = 'a hold of 25 s';
  return [
    ratioOf(`${player}: a hold is too long or short by`, hold, holdError95Ms, 25_000),
    ratioOf(`${player}: a cue is early or late by`, hold, cueError95Ms, 25_000),
    ratioOf(`${player}: the time left is wrong by`, hold, placeError95Ms, 25_000),
  ];
}

function table(): string {
  const cells = measured.map(({ section, what, control, ratio }) => [
    section,
    what,
    `${ratio.toPrecision(3)}×`,
    control,
  ]);
  const head = ['', 'what', 'ratio', 'of what'];
  const widths = head.map((_, i) => Math.max(...[head, ...cells].map((row) => row[i]?.length ?? 0)));
  return [head, ...cells]
    .map(
      (row) =>
        `${row
          .map((cell, i) => cell.padEnd(widths[i] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}
