import { nod } from '../answers/inPassing.ts';
import { carryOn, runOf, wayTo } from '../carryOn.ts';
import type { Scene } from '../context.ts';
import type { Heard } from '../heard.ts';
import { type Advance, end, listen, say } from '../reply.ts';
import type { Coach, Phase } from '../session.ts';
import { onTheWay } from './onTheWay.ts';
import { answerThenAsk, missed } from './waiting.ts';

type Gate = Extract<Phase, { phase: 'gate' }>;

/** Waiting for "Ready?" before a position. */
export function atGate(coach: Coach, scene: Scene, at: Gate, event: Heard): Advance {
  switch (event.kind) {
    case 'yes':
    case 'ready':
    case 'resume':
      return carryOn(coach, scene, [], 'call');
    case 'no':
    case 'notYet':
    case 'pause':
    case 'unsure':
      return waitLonger(coach, scene, at);
    case 'thanked':
    case 'remark':
      return listen(coach, scene, at, nod(event), { again: true });
    case 'repeat':
      return askAgain(coach, scene, at);
    case 'notUnderstood':
      return missed(coach, scene, at);
    default:
      return onTheWay(coach, scene, event) ?? answerThenAsk(coach, scene, at, event);
  }
}

/** What was to be done and the question: "Ready?" by itself would tell nobody where to go. */
export function askAgain(coach: Coach, scene: Scene, at: Gate): Advance {
  const way = wayTo(runOf(coach));
  return listen(coach, scene, at, way, { again: way.length > 0 });
}

/** "Not yet" is heard three times; then the place is kept for another day. */
const mostWaits = 3;

function waitLonger(coach: Coach, scene: Scene, at: Gate): Advance {
  if (at.waits >= mostWaits) return end(coach, [say('placeSaved')]);
  return listen(coach, scene, { ...at, waits: at.waits + 1 }, [say('gate.takeYourTime')], { again: true });
}
