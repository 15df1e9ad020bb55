import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Triage, tiers } from '../../src/safety/findings.ts';
import { triage } from '../../src/safety/triage.ts';
import { advance } from '../../src/session/advance.ts';
import { arrive } from '../../src/session/arrive.ts';
import type { Context } from '../../src/session/context.ts';
import { type Event, plainEvent, plainKinds } from '../../src/session/event.ts';
import { freshMemory } from '../../src/session/memory.ts';
import type { Advance } from '../../src/session/reply.ts';
import { type Coach, freshSession } from '../../src/session/session.ts';
import { readMemory } from '../../src/session/snapshot/memory.ts';
import { readSession } from '../../src/session/snapshot/session.ts';
import { speakerFor } from '../../src/speech/speaker.ts';

/**
 * The promises of the session machine, held over random conversations: real words, real triage, a clock that
 * jumps anywhere into the audio. What these cannot check: pronunciation, tone, and the microphone's ear.
 */

const speaker = speakerFor('en-US');
const contextAt = (nowMs: number): Context => ({
  nowMs,
  locale: 'en-US',
  spokenMs: speaker.spokenMs,
  offerUnreviewed: true,
  mayRemind: false,
});

const sayings = [
  'my leg feels numb',
  'both my legs are tingling',
  'i just wet myself',
  "i can't feel down below",
  'it hurts sharply',
  'i feel dizzy',
  'i fell off a ladder yesterday',
  'this is nice',
  'no just the left one',
  'maybe',
  "i don't know",
  'my back is a bit stiff',
  'yes but only when i bend',
  'what is a slipped disc',
];

const anyEvent: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom<Event>(
      { kind: 'ready' },
      { kind: 'no' },
      { kind: 'yes' },
      { kind: 'startRoutine' },
    ),
  },
  { weight: 4, arbitrary: fc.constantFrom(...plainKinds).map(plainEvent) },
  { weight: 3, arbitrary: fc.constantFrom(...sayings).map((text): Event => ({ kind: 'said', text })) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Event>(
      { kind: 'launched' },
      { kind: 'notUnderstood' },
      { kind: 'hurts' },
      { kind: 'audioFailed' },
      { kind: 'skip' },
      { kind: 'hold', direction: 'shorter' },
      { kind: 'difficulty', direction: 'easier' },
      { kind: 'startMovement', movement: 'bird_dog' },
      { kind: 'startRoutine', routine: 'fifteen' },
      { kind: 'startRoutine', routine: 'chair' },
    ),
  },
);

interface Moment {
  readonly event: Event;
  readonly afterMs: number;
}

const moments: fc.Arbitrary<Moment[]> = fc.array(
  fc.record({ event: anyEvent, afterMs: fc.integer({ min: 500, max: 220_000 }) }),
  { minLength: 3, maxLength: 25 },
);

const startMs = 1_700_000_000_000;

const beginnings: readonly Coach[] = [
  { session: freshSession, memory: freshMemory },
  ...(['seen', 'self'] as const).map(
    (kind): Coach => ({
      session: freshSession,
      memory: { ...freshMemory, introduced: true, restartCheck: { kind, sinceMs: startMs - 1000 } },
    }),
  ),
  { session: freshSession, memory: { ...freshMemory, introduced: true, lastFullScreenAtMs: startMs - 1000 } },
  // Somebody who just answered the safety check, on a floor that is no trouble.
  ...Array.from({ length: 4 }, () => ({
    session: { ...freshSession, screened: true },
    memory: {
      ...freshMemory,
      introduced: true,
      preferences: { ...freshMemory.preferences, floor: 'fine' as const },
    },
  })),
];

const conversation = fc.record({ beginning: fc.constantFrom(...beginnings), moments });

interface Turned extends Advance {
  readonly nowMs: number;
  readonly before: Coach;
  readonly event: Event;
}

/** Plays a conversation until its session ends, each snapshot through JSON as a device would carry it. */
function play(it: { beginning: Coach; moments: readonly Moment[] }, understand = triage): Turned[] {
  let coach = it.beginning;
  let nowMs = startMs;
  const turns: Turned[] = [];
  for (const { event, afterMs } of it.moments) {
    nowMs += afterMs;
    const next = advance(coach, event, contextAt(nowMs), understand);
    turns.push({ ...next, nowMs, before: coach, event });
    if (next.turn.ending.kind === 'end') break;
    coach = JSON.parse(JSON.stringify(next.coach));
  }
  return turns;
}

const moves = ({ turn }: Advance) => turn.parts.some(({ kind }) => kind === 'body');
const runs = { numRuns: 400 };

describe('The session machine', () => {
  test('the conversations drawn here reach movement, pauses and every tier', () => {
    const turns = fc.sample(conversation, { seed: 7, numRuns: 400 }).flatMap((it) => play(it));
    const phases = new Set(turns.map(({ coach }) => coach.session.at.phase));
    expect(turns.filter(moves).length).toBeGreaterThan(100);
    expect([...phases]).toEqual(
      expect.arrayContaining(['moving', 'paused', 'gate', 'follow_up', 'eased', 'seen', 'closing']),
    );
    expect(new Set(turns.map(({ coach }) => coach.session.tier))).toEqual(new Set(tiers));
  });

  test('the tier never falls within a session', () => {
    fc.assert(
      fc.property(conversation, (it) => {
        for (const { before, coach } of play(it)) {
          expect(tiers.indexOf(coach.session.tier)).toBeGreaterThanOrEqual(
            tiers.indexOf(before.session.tier),
          );
        }
      }),
      runs,
    );
  });

  test('no movement is coached once something was wrong', () => {
    fc.assert(
      fc.property(conversation, (it) => {
        for (const turned of play(it))
          if (turned.coach.session.tier !== 'none') expect(moves(turned)).toBe(false);
      }),
      runs,
    );
  });

  test('no movement is coached before a clean screening', () => {
    fc.assert(
      fc.property(conversation, (it) => {
        for (const turned of play(it)) if (moves(turned)) expect(turned.before.session.screened).toBe(true);
      }),
      runs,
    );
  });

  test('a check that was advised stands until it is answered and the screening is clean', () => {
    fc.assert(
      fc.property(conversation, (it) => {
        for (const turned of play(it)) {
          const { before, coach } = turned;
          if (before.memory.restartCheck && !coach.memory.restartCheck) {
            expect(before.session.readmitted || turned.event.kind === 'yes').toBe(true);
          }
          if (moves(turned) && before.memory.restartCheck) expect(before.session.otherSpeaker).toBe(true);
        }
      }),
      runs,
    );
  });

  test('words nobody understood, and silence, never start or continue a movement', () => {
    fc.assert(
      fc.property(conversation, (it) => {
        for (const turned of play(it)) {
          if (turned.event.kind === 'notUnderstood' || turned.event.kind === 'lost')
            expect(moves(turned)).toBe(false);
        }
      }),
      runs,
    );
  });

  test('an exception inside triage never leads to a movement', () => {
    const broken = (text: string): Triage => triage(text, 'xx-XX');
    fc.assert(
      fc.property(conversation, (it) => {
        for (const turned of play(it, broken))
          if (turned.event.kind === 'said') expect(moves(turned)).toBe(false);
      }),
      runs,
    );
  });

  test('every turn is heard, and asks a question exactly when the microphone opens', () => {
    fc.assert(
      fc.property(conversation, (it) => {
        for (const { turn } of play(it)) {
          const questions = turn.parts.filter((part) => part.kind === 'voice' && part.role === 'question');
          expect(turn.parts.length).toBeGreaterThan(0);
          expect(questions.length).toBe(turn.ending.kind === 'listen' ? 1 : 0);
          if (turn.ending.kind === 'listen') expect(turn.parts.at(-1)).toBe(questions[0]);
        }
      }),
      runs,
    );
  });

  test('whoever is in a pose when the session ends hears how to come out of it', () => {
    fc.assert(
      fc.property(conversation, (it) => {
        for (const { before, turn, event, nowMs } of play(it)) {
          const [, { pose }] = arrive(before, event, contextAt(nowMs));
          if (!pose || turn.ending.kind !== 'end') continue;
          const roles = turn.parts.map((part) => (part.kind === 'voice' ? part.role : part.kind));
          expect(roles).toContain('neutral');
        }
      }),
      runs,
    );
  });

  test('right and left of a stretch are planned equal', () => {
    fc.assert(
      fc.property(fc.constantFrom('five', 'longer', 'ten', 'fifteen', 'back_only', 'chair'), (routine) => {
        const ready: Coach = {
          session: { ...freshSession, screened: true },
          memory: { ...freshMemory, preferences: { ...freshMemory.preferences, floor: 'fine' } },
        };
        const { coach } = advance(
          ready,
          { kind: 'startRoutine', routine: routine as 'five' },
          contextAt(1),
          triage,
        );
        const steps = coach.session.run?.steps ?? [];
        for (const right of steps.filter(({ side }) => side === 'right')) {
          const left = steps.find(
            (step) => step.side === 'left' && step.movement === right.movement && step.round === right.round,
          );
          expect(left?.work).toEqual(right.work);
        }
      }),
    );
  });

  test('every snapshot survives its way through the device and the store', () => {
    fc.assert(
      fc.property(conversation, (it) => {
        for (const { coach } of play(it)) {
          const wired = JSON.parse(JSON.stringify(coach));
          expect(readSession(wired.session)).toEqual(wired.session);
          expect(readMemory(wired.memory)).toEqual({ memory: wired.memory, damaged: false });
        }
      }),
      runs,
    );
  });

  test('nothing a person said stands in what is kept', () => {
    fc.assert(
      fc.property(conversation, (it) => {
        for (const { event, coach } of play(it)) {
          if (event.kind === 'said') expect(JSON.stringify(coach)).not.toContain(event.text);
        }
      }),
      runs,
    );
  });

  test('an unreadable record starts afresh, but an advised check is kept', () => {
    expect(readMemory({ v: 9, restartCheck: { kind: 'seen', sinceMs: 5 } })).toEqual({
      memory: { ...freshMemory, restartCheck: { kind: 'seen', sinceMs: 5 } },
      damaged: true,
    });
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(() => readSession(input)).not.toThrow();
        expect(readMemory(input).memory.v).toBe(1);
      }),
    );
  });
});
