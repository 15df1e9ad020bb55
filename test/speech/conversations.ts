import fc from 'fast-check';
import type { Line, Part } from '../../src/pacing/part.ts';
import { habitIds, movementIds, routineIds } from '../../src/routine/catalogue.ts';
import { flags, type Triage } from '../../src/safety/findings.ts';
import { advance } from '../../src/session/advance.ts';
import type { Context } from '../../src/session/context.ts';
import { type Event, plainEvent, plainKinds } from '../../src/session/event.ts';
import { freshMemory } from '../../src/session/memory.ts';
import { type Coach, freshSession } from '../../src/session/session.ts';
import type { Turn } from '../../src/session/turn.ts';

/** Every distinct line of many random conversations: spoken, laid over a hold, in a reprompt or on a card. */
export function linesOfConversations(): Line[] {
  const heard = new Map<string, Line>();
  for (const conversation of fc.sample(anyConversation, { numRuns: 3000, seed: 7 })) {
    for (const line of linesOf(conversation)) heard.set(JSON.stringify(line), line);
  }
  return [...heard.values()];
}

interface Moment {
  readonly event: Event;
  readonly laterMs: number;
  readonly mayRemind: boolean;
}

const seconds = 1000;
const hours = 3_600_000;

/** What triage finds is drawn at random too: the text of an event carries it. */
const anyFinding: fc.Arbitrary<Triage> = fc.record({
  tier: fc.constantFrom('none', 'none', 'unclear', 'consult', 'consult', 'urgent', 'emergency'),
  flags: fc.subarray([...flags], { minLength: 1, maxLength: 2 }),
  experiencer: fc.constantFrom('self', 'self', 'other'),
  provisional: fc.boolean(),
  reply: fc.constantFrom(null, 'yes', 'no', 'unsure', 'which', 'repeat'),
  stiff: fc.boolean(),
  wording: fc.constantFrom('standard', 'standard', 'standard', 'crisis'),
  why: fc.constant([]),
});

const anySpeech: fc.Arbitrary<Event> = anyFinding.map((found) => ({
  kind: 'said',
  text: JSON.stringify(found),
}));

const anyAnswer = fc.constantFrom<Event>(
  { kind: 'yes' },
  { kind: 'no' },
  { kind: 'ready' },
  { kind: 'next' },
  { kind: 'notUnderstood' },
);

const anyWish: fc.Arbitrary<Event> = fc.oneof(
  fc.constantFrom(...plainKinds).map(plainEvent),
  fc.constantFrom(...routineIds).map((routine) => ({ kind: 'startRoutine' as const, routine })),
  fc.constantFrom(...movementIds).map((movement) => ({ kind: 'startMovement' as const, movement })),
  fc.constantFrom(undefined, ...movementIds).map((movement) => ({
    kind: 'howTo' as const,
    ...(movement ? { movement } : {}),
  })),
  fc.constantFrom(undefined, ...habitIds).map((habit) => ({
    kind: 'habit' as const,
    ...(habit ? { habit } : {}),
  })),
  fc.constantFrom(undefined, ...routineIds).map((routine) => ({
    kind: 'contents' as const,
    ...(routine ? { routine } : {}),
  })),
  fc.constantFrom(undefined, ...routineIds).map((routine) => ({
    kind: 'timeLeft' as const,
    ...(routine ? { routine } : {}),
  })),
  fc.constantFrom(...movementIds).map((movement) => ({ kind: 'why' as const, movement })),
  fc.constantFrom<Event>(
    { kind: 'launched' },
    { kind: 'hurts' },
    { kind: 'skip' },
    { kind: 'skip', forGood: true },
    { kind: 'audioFailed' },
    { kind: 'hold', direction: 'longer' },
    { kind: 'hold', direction: 'shorter' },
    { kind: 'pace', direction: 'slower' },
    { kind: 'pace', direction: 'faster' },
    { kind: 'verbosity', direction: 'more' },
    { kind: 'verbosity', direction: 'less' },
    { kind: 'cues', style: 'words' },
    { kind: 'cues', style: 'tones' },
    { kind: 'difficulty', direction: 'easier' },
    { kind: 'difficulty', direction: 'harder' },
    { kind: 'breathing', wish: 'ask' },
    { kind: 'breathing', wish: 'swap' },
    { kind: 'breathing', wish: 'own' },
    { kind: 'breathing', wish: 'paced' },
  ),
);

const anyMoment: fc.Arbitrary<Moment> = fc.record({
  event: fc.oneof(
    { arbitrary: anyAnswer, weight: 5 },
    { arbitrary: anyWish, weight: 3 },
    { arbitrary: anySpeech, weight: 1 },
  ),
  laterMs: fc.constantFrom(2 * seconds, 20 * seconds, 45 * seconds, 200 * seconds, hours, 13 * hours),
  mayRemind: fc.boolean(),
});

/** From the first word to the middle of a stretch: nothing fits the screening, the floor is easy, ready. */
const underWay: readonly Moment[] = [
  { kind: 'launched' } as const,
  ...(['no', 'no', 'ready'] as const).map(plainEvent),
  { kind: 'timeLeft' } as const,
].map((event) => ({ event, laterMs: 25 * seconds, mayRemind: false }));

const anyConversation = fc
  .tuple(fc.constantFrom([], underWay), fc.array(anyMoment, { minLength: 10, maxLength: 40 }))
  .map(([start, rest]) => [...start, ...rest]);

/** Each launch that follows an ended session meets the memory of the one before. */
function linesOf(moments: readonly Moment[]): Line[] {
  let coach: Coach = { session: freshSession, memory: freshMemory };
  let nowMs = Date.UTC(2030, 0, 1);
  return moments.flatMap(({ event, laterMs, mayRemind }) => {
    nowMs += laterMs;
    const over = coach.session.at.phase === 'ended';
    const here = over ? { session: freshSession, memory: coach.memory } : coach;
    const context: Context = {
      nowMs,
      locale: 'en-US',
      spokenMs: () => 2000,
      offerUnreviewed: true,
      mayRemind,
    };
    const next = advance(here, over ? { kind: 'launched' } : event, context, (text) => JSON.parse(text));
    coach = next.coach;
    return linesOfTurn(next.turn);
  });
}

function linesOfTurn({ parts, ending, card }: Turn): Line[] {
  const reprompt = ending.kind === 'listen' ? ending.reprompt : [];
  return [...[...parts, ...reprompt].flatMap(linesOfPart), ...(card ? [card.title, card.text] : [])];
}

function linesOfPart(part: Part): Line[] {
  return part.kind === 'voice' ? [part.line] : (part.words ?? []).map(({ line }) => line);
}
