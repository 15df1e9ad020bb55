import { isRecord, textOf } from '../device/json.ts';
import type { HeardTurn } from '../device/turn.ts';

/** Where the skill says it stands, and what it asks at the end of a moving phase, from its own attributes. */
export function phaseOf({ phase, answer }: HeardTurn): { phase: string | null; asks: string | undefined } {
  const attributes = recordIn(answer, 'sessionAttributes');
  const at = recordIn(recordIn(attributes, 'coach'), 'at');
  return { phase, asks: textOf(at.asks) };
}

/** The message key of the question that is open, if one is. */
export function pendingQuestion({ ending, said }: HeardTurn): string | undefined {
  return ending === 'listen' ? said.findLast((key) => key.startsWith('questions.')) : undefined;
}

function recordIn(value: unknown, key: string) {
  const inner = isRecord(value) ? value[key] : undefined;
  return isRecord(inner) ? inner : {};
}
