import { AssertionError } from 'node:assert';
import { test } from 'vitest';
import type { ExerciseId, Side } from '../../src/routine/step.ts';
import { type Body, type Expected, mismatches } from './expected.ts';
import { heldSeconds } from './held.ts';
import { handOver, keptFor, Room, type Setting, startMs } from './room.ts';
import { transcript } from './transcript.ts';

/**
 * Conversations as scripts. A story is a list of steps: what somebody says, does or leaves unsaid, and what
 * is expected to come of it. It is played on the virtual device, through the committed interaction model and
 * the real HTTP endpoint, on a clock that only the story moves; a failure prints the whole conversation.
 *
 *     story('the doorbell rings in mid-hold', [
 *       resume(onTheBack),
 *       say('ready'),
 *       during('knee_to_chest', 'right', 8, 'pause'),
 *       expect({ phase: 'paused', said: ['paused.left'], moves: false }),
 *       later('40s'),
 *     ]);
 *
 * What stories cannot tell: how it is pronounced, how it feels, and how well the microphone hears.
 */
export type Step = (room: Room) => Promise<void>;

/** A story of one household. Every account is new; nothing is shared between stories. */
export function story(name: string, steps: readonly Step[], setting: Setting = {}): void {
  test(name, () => play(steps, new Room(setting)));
}

async function play(steps: readonly Step[], room: Room): Promise<void> {
  for (const step of steps) await step(room);
}

/** Opens the skill by its name. */
export const open = (): Step => (room) => room.hear(room.device.open());

/** Says something once everything is quiet, into the open microphone or after the wake word. */
export const say =
  (words: string): Step =>
  (room) =>
    room.hear(room.device.say(words));

/** Says something after the wake word, some seconds into the answer. */
export const sayAt =
  (seconds: number, words: string): Step =>
  (room) =>
    room.hear(room.device.sayAt(seconds * 1000, words));

/** Says something some seconds into a body of the answer: into the hold of the right knee, for instance. */
export function during(movement: ExerciseId, side: Side | null, seconds: number, words: string): Step {
  return (room) => {
    const body = room.last.timeline.find(
      (entry) => entry.lane === 'span' && entry.movement === movement && (entry.side ?? null) === side,
    );
    if (!body) throw new Error(`There is no ${movement} ${side ?? ''}\n\n${told(room)}`);
    return room.hear(room.device.sayAt(body.atMs + seconds * 1000, words));
  };
}

/** Answers nothing until the platform ends the session. */
export const silence = (): Step => (room) => room.hear(room.device.silence());

const unitMs = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** Lets time pass after the last sound: `later('13h')`. */
export function later(time: `${number}${keyof typeof unitMs}`): Step {
  const ms = Number.parseFloat(time) * unitMs[time.slice(-1) as keyof typeof unitMs];
  return (room) => room.hear(room.device.later(ms));
}

/** Touches a control of the page now shown, some seconds into the answer or once everything is quiet. */
export const touch =
  (control: string, seconds?: number): Step =>
  (room) =>
    room.hear(
      room.device.touch(
        { arguments: [control, `turn-${room.turnNumber}`] },
        seconds === undefined ? undefined : seconds * 1000,
      ),
    );

/** Goes on at another device of the household, or as somebody whose voice Alexa knows. */
export const at =
  (device: string, setting: Setting = {}): Step =>
  (room) =>
    room.goTo(device, setting);

/** What must be true of the turn just heard. */
export function expect(expected: Expected): Step {
  const here = new AssertionError({ message: 'The story goes another way.', stackStartFn: expect });
  return async (room) => {
    const wrong = mismatches(room.last, expected);
    if (wrong.length > 0) throw failing(here, wrong, room);
  };
}

/**
 * How long a side was held in all, in seconds, over the turns of the story so far. `through` counts what lies
 * between its bodies too, for a question does not stop the clock.
 */
export function expectHeld(
  movement: ExerciseId,
  side: Side | null,
  {
    least,
    most,
    through = false,
  }: { readonly least: number; readonly most: number; readonly through?: boolean },
): Step {
  const here = new AssertionError({ message: 'It was held for another time.', stackStartFn: expectHeld });
  return async (room) => {
    const seconds = heldSeconds(room.turns, movement, side, through);
    if (seconds < least || seconds > most)
      throw failing(here, [`held ${seconds} s, expected ${least} to ${most} s`], room);
  };
}

/** What the store must not, or must, hold after the turn just heard: a pattern over its text. */
export function expectKept(expected: { readonly has?: RegExp; readonly hasNot?: RegExp }): Step {
  const here = new AssertionError({ message: 'Something else is kept.', stackStartFn: expectKept });
  return async (room) => {
    const kept = JSON.stringify((await keptFor(room)) ?? null);
    const wrong = [
      ...(expected.has?.test(kept) === false ? [`${expected.has} is not kept`] : []),
      ...(expected.hasNot?.test(kept) === true ? [`${expected.hasNot} is kept`] : []),
    ];
    if (wrong.length > 0) throw failing(here, [...wrong, kept], room);
  };
}

function failing(error: AssertionError, wrong: readonly string[], room: Room): AssertionError {
  const { stack = '', message } = error;
  error.message = `${wrong.join('\n')}\n\n${told(room)}`;
  error.stack = stack.replace(message, () => error.message);
  return error;
}

const told = (room: Room) => transcript(room.turns, startMs);

/** A hold of so many seconds. */
export function hold(seconds: number, movement: ExerciseId, side?: Side): Body {
  return { form: 'hold', seconds, movement, ...(side ? { side } : {}) };
}

/** Breath cycles that last so many seconds. */
export const flow = (seconds: number, movement: ExerciseId): Body => ({ form: 'flow', seconds, movement });

/** A state reached once in a file and taken up by many stories. */
export interface Captured {
  readonly steps: readonly Step[];
  room?: Promise<Room>;
}

/** Keeps the state that some steps lead to, for `resume`. */
export const capture = (steps: readonly Step[]): Captured => ({ steps });

/**
 * Takes up a captured state as a household of its own: the same is said and heard again, but the host is not
 * asked again, and what it kept is handed over. Only for the first step of a story without a setting.
 */
export function resume(captured: Captured): Step {
  return async (room) => {
    if (room.isReplaying) return play(captured.steps, room);
    captured.room ??= reached(captured.steps);
    const before = await captured.room;
    room.replay(before.answers);
    await play(captured.steps, room);
    await handOver(before, room);
  };
}

async function reached(steps: readonly Step[]): Promise<Room> {
  const room = new Room();
  await play(steps, room);
  return room;
}
