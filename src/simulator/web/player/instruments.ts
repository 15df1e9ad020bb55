import type { Voice } from '../voice/voice.ts';
import type { RoomClock } from './clock.ts';
import type { Instruments } from './player.ts';
import type { Stretch } from './score.ts';
import { type SoundBank, scheduleSounds } from './sounds.ts';

export interface Orchestra {
  readonly context: AudioContext;
  readonly clock: RoomClock;
  readonly bank: SoundBank;
  /** Undefined for captions only. */
  readonly voice: Voice | undefined;
  /** Told why a sentence stayed silent. */
  readonly onVoiceless: (reason: string) => void;
}

/** Real sound. The clock must follow the context, so that what is planned is what is heard. */
export function soundingInstruments({ context, clock, bank, voice, onVoiceless }: Orchestra): Instruments {
  const silent = silentInstruments(clock);
  return {
    say: async (text, plannedMs, signal) => {
      if (!voice) return silent.say(text, plannedMs, signal);
      try {
        await voice.say(text, plannedMs, signal);
      } catch (error) {
        onVoiceless(error instanceof Error ? error.message : String(error));
        await silent.say(text, plannedMs, signal);
      }
    },
    prepare: (stretches) => {
      for (const source of stretches.flatMap(sourcesOf)) void bank.fetch(source);
      voice?.prepare(stretches.flatMap(textsOf));
    },
    ready: async (stretch) => {
      await Promise.all(sourcesOf(stretch).map((source) => bank.fetch(source)));
    },
    play: (stretch, atMs, signal) => {
      if (stretch.kind !== 'exact') return;
      const startSeconds = context.currentTime + (atMs - clock.nowMs) / 1000;
      const nodes = scheduleSounds(context, stretch.sounds, bank.bufferOf, startSeconds);
      const stop = () => {
        for (const node of nodes) node.stop();
      };
      signal.addEventListener('abort', stop, { once: true });
    },
  };
}

/** No sound at all: every sentence takes as long as planned. */
export function silentInstruments(clock: RoomClock): Instruments {
  return {
    say: (_text, plannedMs, signal) => clock.until(clock.nowMs + plannedMs, signal),
    prepare: () => undefined,
    ready: async () => undefined,
    play: () => undefined,
  };
}

function sourcesOf(stretch: Stretch): string[] {
  return stretch.kind === 'exact' ? stretch.sounds.map(({ source }) => source) : [];
}

function textsOf(stretch: Stretch): string[] {
  switch (stretch.kind) {
    case 'sentence':
      return [stretch.text];
    case 'exact':
      return stretch.words.flatMap(({ text }) => (text ? [text] : []));
    case 'microphone':
    case 'wait':
      return [];
  }
}
