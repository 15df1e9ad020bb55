import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { routineIds } from '../../src/routine/catalogue.ts';
import { planGoal } from '../../src/routine/plan.ts';
import type { HoldSeconds } from '../../src/routine/step.ts';
import { advance } from '../../src/session/advance.ts';
import type { Event } from '../../src/session/event.ts';
import { freshMemory } from '../../src/session/memory.ts';
import { hearingMs, startUpMs } from '../../src/session/performing/playing.ts';
import { startOf } from '../../src/session/run.ts';
import { type Coach, freshSession } from '../../src/session/session.ts';
import { speakerFor } from '../../src/speech/speaker.ts';
import { anyVoice, played, type Voice } from '../limits/heard.ts';
import type { PlayerName } from '../limits/players.ts';
import { understandLetter } from '../model/alphabet.ts';

const { spokenMs } = speakerFor('en-US');
const startMs = Date.UTC(2030, 0, 1);

interface Interruption {
  /** How far into the response somebody calls out. */
  readonly at: number;
  readonly kind: 'timeLeft' | 'whichSide' | 'repeat' | 'pause' | 'yes';
}

/** Calling out, then answering whatever is asked until the routine is over. */
interface Story {
  readonly routine: (typeof routineIds)[number];
  readonly holdSeconds: HoldSeconds;
  readonly interruptions: readonly Interruption[];
  readonly voice: Voice;
}

/** Plain speech plays five clips in one response: twice ten seconds a side are more, and breaks tell no length. */
const anyStory = (player: PlayerName): fc.Arbitrary<Story> =>
  fc.record({
    routine: fc.constantFrom(...routineIds),
    holdSeconds:
      player === 'speech with clips' ? fc.constantFrom(20, 25, 30) : fc.constantFrom(10, 20, 25, 30),
    interruptions: fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        kind: fc.constantFrom('timeLeft', 'whichSide', 'repeat', 'pause', 'yes'),
      }),
      { maxLength: 6 },
    ),
    voice: anyVoice(0.8, 1.18),
  });

function ready({ routine, holdSeconds }: Story): Coach {
  const preferences = { ...freshMemory.preferences, holdSeconds, floor: 'fine' as const };
  const run = {
    goal: { kind: 'routine', routine },
    effort: 'standard',
    steps: planGoal({ kind: 'routine', routine }, { effort: 'standard', without: [], holdSeconds }),
    spot: startOf(0),
    done: [],
    credited: [],
    explained: [],
    begun: false,
  } as const;
  return {
    session: { ...freshSession, turns: 1, screened: true, at: { phase: 'gate', waits: 0, tries: 0 }, run },
    memory: { ...freshMemory, introduced: true, preferences },
  };
}

/** Milliseconds truly spent in each step's holds, and the conversation at its end. */
function told(story: Story, player: PlayerName): { coach: Coach; heldMs: number[] } {
  const heldMs: number[] = [];
  const left = [...story.interruptions];
  let coach = ready(story);
  let nowMs = startMs;
  let event: Event = { kind: 'ready' };
  /** A hold that goes on while somebody asks and is answered, or begins meanwhile, and since when. */
  let open: { step: number; sinceMs: number } | undefined;
  for (let turn = 0; turn < 40; turn++) {
    const context = { nowMs, locale: 'en-US', spokenMs, offerUnreviewed: true, mayRemind: false };
    const next = advance(coach, event, { ...context, drifts: player.startsWith('speech') }, understandLetter);
    coach = next.coach;
    const { at, playing } = coach.session;
    if (at.phase === 'ended' || at.phase === 'closing') break;
    const heard = played(next.turn.parts, player, story.voice);
    const soundAtMs = nowMs + startUpMs;
    const moving = at.phase === 'moving' && playing?.sinceMs === nowMs;
    const call = moving ? left.shift() : undefined;
    const untilMs = call ? call.at * heard.lengthMs : heard.lengthMs;
    const spans = moving ? heard.entries.filter(({ lane }) => lane === 'span') : [];
    const wasOpen = open;
    open = undefined;
    for (const [i, span] of spans.entries()) {
      const step = playing?.marks[i]?.step ?? 0;
      const goesOn = i === 0 && wasOpen?.step === step && next.turn.parts.every(isNoSettle);
      const fromMs = goesOn ? (wasOpen?.sinceMs ?? 0) - soundAtMs : span.atMs;
      const toMs = Math.min(span.atMs + span.durationMs, untilMs);
      heldMs[step] = (heldMs[step] ?? 0) + Math.max(0, toMs - fromMs);
      const isInPose = goesOn || untilMs >= (playing?.marks[i]?.callAtMs ?? span.atMs);
      if (isInPose && untilMs < span.atMs + span.durationMs)
        open ??= { step, sinceMs: soundAtMs + (goesOn ? untilMs : Math.max(untilMs, span.atMs)) };
    }
    nowMs = Math.round(soundAtMs + untilMs + hearingMs + (call ? 0 : 1000));
    event = call ? { kind: call.kind } : { kind: 'ready' };
    if (call?.kind === 'pause') open = undefined;
  }
  return { coach, heldMs };
}

/** A reply that goes straight on with the hold has no time to move in it before its body. */
function isNoSettle(
  part: { readonly kind: string },
  index: number,
  parts: readonly { readonly kind: string }[],
): boolean {
  const body = parts.findIndex(({ kind }) => kind === 'body');
  return part.kind !== 'quiet' || index > body;
}

describe('whatever is asked in the middle of a routine', () => {
  test.each(['documents with clips', 'documents without clips', 'speech with clips'] as const)(
    'no stretch counts as done under 20 seconds, or under the shorter hold that was chosen, in %s',
    (player) => {
      fc.assert(
        fc.property(anyStory(player), (story) => {
          const { coach, heldMs } = told(story, player);
          const { run } = coach.session;
          for (const at of run?.done ?? []) {
            const work = run?.steps[at]?.work;
            if (work?.form !== 'hold') continue;
            const wanted = Math.min(20_000, work.lengthMs * work.rounds);
            expect(heldMs[at] ?? 0).toBeGreaterThanOrEqual(wanted - 50);
          }
        }),
        { numRuns: 100 },
      );
    },
  );
});
