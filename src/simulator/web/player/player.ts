import type { RoomClock } from './clock.ts';
import { restOf, type Score, type Stretch, silentScore } from './score.ts';

/** What can sound in the room. Everything stops as soon as its signal is given. */
export interface Instruments {
  /** Says a sentence; resolves when it is over. `plannedMs` is how long it is thought to take. */
  say(text: string, plannedMs: number, signal: AbortSignal): Promise<void>;
  /** Fetches what an answer will need, in the order it will be needed. */
  prepare(stretches: readonly Stretch[]): void;
  /** Resolves once the sounds of a stretch can be played without waiting. */
  ready(stretch: Stretch): Promise<void>;
  /** Plays the sounds of a stretch, each at its exact place after `atMs` on the room's clock. */
  play(stretch: Stretch, atMs: number, signal: AbortSignal): void;
}

/** Where in its score the player is: since `roomAtMs` it plays what is planned from `fromMs` to `toMs`. */
interface Place {
  readonly roomAtMs: number;
  readonly fromMs: number;
  readonly toMs: number;
}

/** A stretch starts this much ahead of now, so that its first sound is not already late. */
const leadMs = 40;

/** Plays one answer at a time, and always knows how far it has come. */
export class Player {
  readonly #clock: RoomClock;
  #instruments: Instruments;
  #score: Score = silentScore;
  #place: Place;
  #stop = new AbortController();

  constructor(clock: RoomClock, instruments: Instruments) {
    this.#clock = clock;
    this.#instruments = instruments;
    this.#place = { roomAtMs: clock.nowMs, fromMs: 0, toMs: Number.POSITIVE_INFINITY };
  }

  get score(): Score {
    return this.#score;
  }

  /**
   * How far the answer has come on its own plan, milliseconds; past its end, how long ago it began. A voice
   * slower than planned waits at the end of its sentence, so a hold is always as long as the plan says.
   */
  get positionMs(): number {
    const { roomAtMs, fromMs, toMs } = this.#place;
    return Math.min(toMs, fromMs + Math.max(0, this.#clock.nowMs - roomAtMs));
  }

  /** Plays a score from a moment on. Resolves with whether it came to its end. */
  async play(score: Score, fromMs = 0): Promise<boolean> {
    this.stop();
    const { signal } = this.#stop;
    this.#score = score;
    const stretches = restOf(score, fromMs);
    this.#goTo(fromMs, fromMs);
    this.#instruments.prepare(stretches);
    for (const stretch of stretches) {
      await this.#perform(stretch, signal);
      if (signal.aborted) return false;
    }
    this.#goTo(Math.max(fromMs, score.lengthMs), Number.POSITIVE_INFINITY);
    return true;
  }

  /** Everything is quiet at once, and time stands still until something is played again. */
  stop(): number {
    const atMs = this.positionMs;
    this.#stop.abort();
    this.#stop = new AbortController();
    this.#goTo(atMs, atMs);
    return atMs;
  }

  /** Other instruments from the next score on. */
  use(instruments: Instruments): void {
    this.#instruments = instruments;
  }

  async #perform(stretch: Stretch, signal: AbortSignal): Promise<void> {
    const endMs = stretch.atMs + stretch.lengthMs;
    if (stretch.kind === 'sentence') {
      this.#goTo(stretch.atMs, endMs);
      return this.#instruments.say(stretch.text, stretch.lengthMs, signal);
    }
    await this.#instruments.ready(stretch);
    if (signal.aborted) return;
    this.#goTo(stretch.atMs, endMs, leadMs);
    const { roomAtMs } = this.#place;
    if (stretch.kind === 'exact') {
      this.#instruments.play(stretch, roomAtMs, signal);
      for (const word of stretch.words) void this.#overlay(word, roomAtMs, signal);
    }
    await this.#clock.until(roomAtMs + stretch.lengthMs, signal);
  }

  async #overlay(
    word: { atMs: number; durationMs: number; text?: string },
    roomAtMs: number,
    signal: AbortSignal,
  ) {
    await this.#clock.until(roomAtMs + word.atMs, signal);
    if (!signal.aborted) await this.#instruments.say(word.text ?? '', word.durationMs, signal);
  }

  #goTo(fromMs: number, toMs: number, inMs = 0): void {
    this.#place = { roomAtMs: this.#clock.nowMs + inMs, fromMs, toMs };
  }
}
