import { everydayOf } from '../../../../locales/everyday.ts';
import { inFigures } from '../../../language/recogniser/numbers.ts';
import type { HeardTurn } from '../../device/turn.ts';
import type { Scene } from '../player/scene.ts';
import type { Score } from '../player/score.ts';
import { made } from './elements.ts';

/** From the moment a sign was named, words count and nothing else. */
export function givesAdvice({ tier }: HeardTurn): boolean {
  return tier !== null && tier !== 'none';
}

/** Where the answer with the advice stands. */
interface Standing {
  /** The locale its words are in. */
  readonly locale: string;
  readonly scene: Scene;
  readonly score: Score;
  readonly open: boolean;
}

/**
 * The words of advice, large and still, and the call to make larger than anything else. Cleared once the
 * session is over, for a room may be shared.
 */
export function adviceView(place: HTMLElement) {
  return ({ durationMs }: HeardTurn, { locale, scene, score, open }: Standing): void => {
    const isOver = !open && scene.doing === 'over';
    const answer = isOver ? [] : score.entries.filter(({ atMs }) => atMs < durationMs);
    const lines = adviceLines(
      locale,
      answer.flatMap(({ text }) => text ?? []),
    );
    const words = lines.map(({ text }) => text).join('\n');
    if (place.textContent === words) return;
    place.replaceChildren(
      ...lines.flatMap(({ text, calls }, i) => [
        ...(i > 0 ? ['\n'] : []),
        made(calls ? 'strong' : 'span', text),
      ]),
    );
  };
}

/** A sentence as it is read, and whether it names a number to call. */
interface AdviceLine {
  readonly text: string;
  readonly calls: boolean;
}

/** Numbers to call stand in figures, and once: the call is repeated for the ear, but a text stands still. */
function adviceLines(locale: string, sentences: readonly string[]): AdviceLine[] {
  const called = new Set<string>();
  const everyday = everydayOf(locale);
  return sentences.flatMap((sentence) => {
    const text = inFigures(everyday, sentence);
    const number = /\d{3,}/.exec(text)?.[0];
    if (number !== undefined && called.has(number)) return [];
    if (number !== undefined) called.add(number);
    return [{ text, calls: number !== undefined }];
  });
}
