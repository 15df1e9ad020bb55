import type { ExerciseId, Side } from '../../src/routine/step.ts';
import type { Tier } from '../../src/safety/findings.ts';
import type { Phase } from '../../src/session/session.ts';
import type { HeardTurn } from '../../src/simulator/device/turn.ts';

/** One timed body of an answer, to the exact second. */
export interface Body {
  readonly form: string;
  readonly seconds: number;
  readonly movement: ExerciseId;
  readonly side?: Side;
}

/** What a story expects of the turn just heard. Rewording a line breaks none of this, golden transcripts apart. */
export interface Expected {
  readonly phase?: Phase['phase'];
  readonly tier?: Tier;
  readonly ending?: HeardTurn['ending'];
  /** The intent Alexa hears; null when nothing is sent. */
  readonly intent?: string | null;
  /** Message keys in this order; others may stand between. A key that ends in `*` stands for all it begins. */
  readonly said?: readonly string[];
  /** Message keys that must not be heard. */
  readonly notSaid?: readonly string[];
  /** Every timed body of the answer, in order. */
  readonly bodies?: readonly Body[];
  /** Whether any body is coached at all. */
  readonly moves?: boolean;
  /** Whether any tone sounds. */
  readonly tones?: boolean;
  readonly speechIncludes?: string | readonly string[];
  readonly speechExcludes?: string | readonly string[];
  readonly repromptIncludes?: string;
  /** The title of the card, or null for none. */
  readonly card?: string | null;
}

/** What a turn lacks of what is expected, one line each. */
export function mismatches(turn: HeardTurn, expected: Expected): string[] {
  const { said = [], notSaid = [], bodies, moves, repromptIncludes } = expected;
  const heard = turn.timeline.filter(({ lane }) => lane === 'span').map(bodyText);
  const reprompt = turn.reprompt.entries.map(({ text = '' }) => text).join(' ');
  return [
    ...differs('phase', expected.phase, turn.phase),
    ...differs('tier', expected.tier, turn.tier),
    ...differs('ending', expected.ending, turn.ending),
    ...differs('intent', expected.intent, turn.intent),
    ...differs('card', expected.card, turn.card?.title ?? null),
    ...differs('moves', moves, heard.length > 0),
    ...differs(
      'tones',
      expected.tones,
      turn.timeline.some(({ lane }) => lane === 'tone'),
    ),
    ...differs('bodies', bodies?.map(bodyOf).join(', '), heard.join(', ')),
    ...missingInOrder(turn.said, said).map((key) => `"${key}" is not said (in this order)`),
    ...notSaid.filter((key) => turn.said.some(matching(key))).map((key) => `"${key}" is said`),
    ...list(expected.speechIncludes).flatMap((words) =>
      turn.speech.includes(words) ? [] : [`the words "${words}" are not heard`],
    ),
    ...list(expected.speechExcludes).flatMap((words) =>
      turn.speech.includes(words) ? [`the words "${words}" are heard`] : [],
    ),
    ...(repromptIncludes === undefined || reprompt.includes(repromptIncludes)
      ? []
      : [`the reprompt is "${reprompt}", not "${repromptIncludes}"`]),
  ];
}

function differs(what: string, expected: unknown, found: unknown): string[] {
  return expected === undefined || expected === found
    ? []
    : [`${what}: expected ${expected}, found ${found}`];
}

function missingInOrder(heard: readonly string[], wanted: readonly string[]): string[] {
  let from = 0;
  return wanted.filter((key) => {
    const at = heard.findIndex((one, i) => i >= from && matching(key)(one));
    if (at >= 0) from = at + 1;
    return at < 0;
  });
}

function matching(key: string): (heard: string) => boolean {
  return key.endsWith('*') ? (heard) => heard.startsWith(key.slice(0, -1)) : (heard) => heard === key;
}

function list(words: string | readonly string[] | undefined): readonly string[] {
  return words === undefined ? [] : typeof words === 'string' ? [words] : words;
}

function bodyText({ kind, durationMs, movement, side }: HeardTurn['timeline'][number]): string {
  return bodyOf({ form: kind, seconds: durationMs / 1000, movement: movement ?? '?', side });
}

function bodyOf({ form, seconds, movement, side }: { [K in keyof Body]?: Body[K] | string | undefined }) {
  return [movement, side, form, `${seconds} s`].filter(Boolean).join(' ');
}
