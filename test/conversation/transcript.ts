import type { HeardTurn } from '../../src/simulator/device/turn.ts';
import { scoreOf, userLine } from '../../src/simulator/terminal/score.ts';

/** Everything heard so far, with the device's clock, as it is read on a failure. */
export function transcript(turns: readonly HeardTurn[], zeroMs: number): string {
  return turns
    .map((turn) =>
      [
        userLine(turn, zeroMs),
        ...scoreOf(turn, zeroMs).map(({ text }) => text),
        `          [${turn.phase} · ${turn.tier} · ${turn.said.join(' ')}]`,
      ].join('\n'),
    )
    .join('\n\n');
}

/** The exact words alone, for golden transcripts: what was said, the reprompt, the card's title, the ending. */
export function wording(turns: readonly HeardTurn[]): string {
  return `${turns.map(wordingOf).join('\n\n')}\n`;
}

function wordingOf({ user, timeline, reprompt, card, ending }: HeardTurn): string {
  const reprompted = reprompt.entries.flatMap(({ text }) => (text ? [`(if nobody answers) ${text}`] : []));
  return [
    `YOU    ${user}`,
    ...timeline.flatMap((entry) => (entry.text ? [`COACH  ${entry.text}`] : [])),
    ...reprompted,
    ...(card ? [`[card] ${card.title}`] : []),
    `[${ending}]`,
  ].join('\n');
}
