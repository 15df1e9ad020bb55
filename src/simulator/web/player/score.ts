import type { Heard, HeardEntry, HeardSound } from '../../device/heard.ts';
import { microphoneMs } from '../../device/microphone.ts';
import type { HeardTurn } from '../../device/turn.ts';
import { sentencesOf } from './sentences.ts';

/**
 * One stretch of an answer as it is played. Only a sentence may take longer or shorter than planned, for
 * voices differ; everything between two sentences is exact. Times count from the first sound, milliseconds.
 */
export type Stretch = Planned &
  (
    | { readonly kind: 'sentence'; readonly text: string }
    | {
        readonly kind: 'exact';
        readonly sounds: readonly HeardSound[];
        readonly words: readonly HeardEntry[];
      }
    /** The microphone is open, or the session waits with it closed. */
    | { readonly kind: 'microphone' | 'wait' }
  );

interface Planned {
  readonly atMs: number;
  readonly lengthMs: number;
}

/** Everything the device does by itself after a turn, from the first sound until the session runs out. */
export interface Score {
  readonly stretches: readonly Stretch[];
  /** Every moment heard, sentence by sentence, the reprompt included. */
  readonly entries: readonly HeardEntry[];
  readonly lengthMs: number;
}

export const silentScore: Score = { stretches: [], entries: [], lengthMs: 0 };

/** @param waitMs how long this device keeps a session that neither asks nor ends. */
export function scoreOf(turn: HeardTurn, locale: string, waitMs: number): Score {
  const answer = played({ entries: turn.timeline, sounds: turn.sounds, lengthMs: turn.durationMs }, locale);
  switch (turn.ending) {
    case 'end':
      return answer;
    case 'wait':
      return inTurn(answer, pause('wait', waitMs));
    case 'listen': {
      const open = inTurn(answer, pause('microphone', microphoneMs));
      if (turn.reprompt.lengthMs === 0) return open;
      return inTurn(inTurn(open, played(turn.reprompt, locale)), pause('microphone', microphoneMs));
    }
  }
}

function pause(kind: 'microphone' | 'wait', lengthMs: number): Score {
  return { stretches: [{ kind, atMs: 0, lengthMs }], entries: [], lengthMs };
}

function inTurn(first: Score, then: Score): Score {
  const shift = <Timed extends { atMs: number }>(timed: Timed): Timed => ({
    ...timed,
    atMs: timed.atMs + first.lengthMs,
  });
  return {
    stretches: [...first.stretches, ...then.stretches.map(shift)],
    entries: [...first.entries, ...then.entries.map(shift)],
    lengthMs: first.lengthMs + then.lengthMs,
  };
}

function played(heard: Heard, locale: string): Score {
  const entries = heard.entries.flatMap((entry) => sentencesOf(entry, locale));
  return { stretches: stretchesOf({ ...heard, entries }), entries, lengthMs: heard.lengthMs };
}

/** Sentences that nothing else sounds under take their own time; the rest between them is exact. */
function stretchesOf(heard: Heard): Stretch[] {
  const sentences = heard.entries.filter((entry) => entry.lane === 'voice' && standsAlone(entry, heard));
  const stretches: Stretch[] = [];
  let atMs = 0;
  for (const { text = '', ...sentence } of sentences) {
    if (sentence.atMs > atMs) stretches.push(exactBetween(heard, atMs, sentence.atMs));
    stretches.push({ kind: 'sentence', text, atMs: sentence.atMs, lengthMs: sentence.durationMs });
    atMs = sentence.atMs + sentence.durationMs;
  }
  if (heard.lengthMs > atMs) stretches.push(exactBetween(heard, atMs, heard.lengthMs));
  return stretches;
}

function standsAlone(voice: HeardEntry, { entries, sounds }: Heard): boolean {
  const under = [...entries.filter(({ lane }) => lane !== 'voice'), ...sounds];
  return !under.some((sound) => sound.atMs < voice.atMs + voice.durationMs && endOf(sound) > voice.atMs);
}

function exactBetween({ entries, sounds }: Heard, fromMs: number, toMs: number): Stretch {
  const within = ({ atMs }: { atMs: number }) => atMs >= fromMs && atMs < toMs;
  const relative = <Timed extends { atMs: number }>(timed: Timed): Timed => ({
    ...timed,
    atMs: timed.atMs - fromMs,
  });
  const words = entries.filter(({ lane }) => lane === 'voice').filter(within);
  return {
    kind: 'exact',
    atMs: fromMs,
    lengthMs: toMs - fromMs,
    sounds: sounds.filter(within).map(relative),
    words: words.map(relative),
  };
}

/** What is left of a score from a moment on; a sentence that was cut off is said again from its start. */
export function restOf({ stretches }: Score, fromMs: number): Stretch[] {
  return stretches
    .filter((stretch) => stretch.atMs + stretch.lengthMs > fromMs)
    .map((stretch) => (stretch.kind === 'sentence' ? stretch : cutBefore(stretch, fromMs)));
}

function cutBefore(stretch: Exclude<Stretch, { kind: 'sentence' }>, fromMs: number): Stretch {
  const lostMs = Math.max(0, fromMs - stretch.atMs);
  const planned = { atMs: stretch.atMs + lostMs, lengthMs: stretch.lengthMs - lostMs };
  if (stretch.kind !== 'exact') return { ...stretch, ...planned };
  const sounds = stretch.sounds
    .filter((sound) => endOf(sound) > lostMs)
    .map((sound) => {
      const skippedMs = Math.max(0, lostMs - sound.atMs);
      return {
        ...sound,
        fromMs: sound.fromMs + skippedMs,
        atMs: sound.atMs + skippedMs - lostMs,
        durationMs: sound.durationMs - skippedMs,
      };
    });
  const words = stretch.words
    .filter(({ atMs }) => atMs >= lostMs)
    .map((word) => ({ ...word, atMs: word.atMs - lostMs }));
  return { ...stretch, ...planned, sounds, words };
}

function endOf({ atMs, durationMs }: { atMs: number; durationMs: number }): number {
  return atMs + durationMs;
}
