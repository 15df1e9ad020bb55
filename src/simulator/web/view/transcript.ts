import type { HeardTurn } from '../../device/turn.ts';
import { element, made } from './elements.ts';

/** Everything said, turn by turn, the latest first. It lives on this page alone and goes with it. */
export function transcriptView() {
  const turns = element('turns', HTMLOListElement);
  const empty = element('transcript-empty', HTMLElement);

  return (turn: HeardTurn, practice: boolean): void => {
    empty.hidden = true;
    const item = made('li');
    item.append(made('p', `You: ${turn.user}`, 'you'));
    if (turn.speech) item.append(made('p', turn.speech));
    const asides = asidesOf(turn, practice);
    if (asides.length > 0) item.append(made('p', asides.join(' · '), 'aside'));
    turns.prepend(item);
  };
}

function asidesOf({ cutOffAtMs, refused, ending, card }: HeardTurn, practice: boolean): string[] {
  return [
    ...(practice ? ['practice'] : []),
    ...(cutOffAtMs === undefined ? [] : [`said ${(cutOffAtMs / 1000).toFixed(1)} s into the answer before`]),
    ...(refused ? [`Alexa would refuse this answer: ${refused}`] : []),
    ...(card ? [`card: ${card.title}`] : []),
    ...(ending === 'end' ? ['session over'] : []),
  ];
}
