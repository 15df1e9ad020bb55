import { type Heard, nothing } from './heard.ts';
import { startUpMs } from './latency.ts';
import { audioEndsAtMs, type Giving, repromptAtMs, sessionEndsAtMs } from './microphone.ts';
import type { Ending } from './response.ts';

/** What the platform does by itself while time goes by. */
export interface Passed {
  /** The reprompt, if it was played, and when. */
  readonly heard?: Heard;
  readonly soundAtMs?: number;
  /** When the session ran out, if it did, and whether a question was left unanswered. */
  readonly expired?: { readonly atMs: number; readonly unanswered: boolean };
}

/** The device's own time, and the answer it is giving in it. */
export class Clock {
  #nowMs: number;
  #giving: Giving | undefined;
  #reprompt: Heard = nothing;

  constructor(startMs: number) {
    this.#nowMs = startMs;
  }

  get nowMs(): number {
    return this.#nowMs;
  }

  /** When the first sound of the answer is heard. */
  get soundAtMs(): number {
    return this.#giving?.soundAtMs ?? this.#nowMs;
  }

  /** When everything is quiet again: now, or after the answer. */
  get quietAtMs(): number {
    return Math.max(this.#nowMs, this.#giving ? audioEndsAtMs(this.#giving) : 0);
  }

  /** When an open session runs out if nobody speaks. */
  get expiresAtMs(): number {
    return Math.max(this.quietAtMs, this.#giving ? sessionEndsAtMs(this.#giving) : 0);
  }

  get ending(): Ending {
    return this.#giving?.ending ?? 'end';
  }

  /** How far the answer has come at a moment, unless it is over by then. */
  offsetAt(atMs: number): number | undefined {
    return this.#giving && atMs < audioEndsAtMs(this.#giving)
      ? Math.max(0, atMs - this.soundAtMs)
      : undefined;
  }

  /** An answer given at a moment begins to sound a little later. */
  give(
    atMs: number,
    heard: Heard,
    reprompt: Heard | undefined,
    then: Pick<Giving, 'ending' | 'waitMs'>,
  ): void {
    this.#nowMs = atMs;
    this.#reprompt = reprompt ?? nothing;
    this.#giving = {
      ...then,
      soundAtMs: atMs + startUpMs,
      audioMs: heard.lengthMs,
      ...(reprompt ? { repromptMs: reprompt.lengthMs } : {}),
    };
  }

  /** The answer stops, and nothing follows it. */
  hush(): void {
    this.#giving = undefined;
  }

  /** Lets time run while nobody speaks. It never runs back. */
  runTo(atMs: number): Passed {
    const fromMs = this.#nowMs;
    this.#nowMs = Math.max(fromMs, atMs);
    const giving = this.#giving;
    if (!giving) return {};
    const againAtMs = repromptAtMs(giving);
    const again = againAtMs !== undefined && againAtMs >= fromMs && againAtMs < atMs;
    const endsAtMs = sessionEndsAtMs(giving);
    return {
      ...(again ? { heard: this.#reprompt, soundAtMs: againAtMs } : {}),
      ...(atMs >= endsAtMs ? { expired: { atMs: endsAtMs, unanswered: giving.ending === 'listen' } } : {}),
    };
  }
}
