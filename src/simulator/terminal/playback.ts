import type { ScoreLine } from './score.ts';

/** Shows the lines of an answer when they are due, in real time, until somebody interrupts. */
export class Playback {
  readonly #show: (text: string) => void;
  #lines: readonly ScoreLine[] = [];
  #zeroMs = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(show: (text: string) => void) {
    this.#show = show;
  }

  /** Shows what is due from `fromMs` into the answer on. */
  start(lines: readonly ScoreLine[], fromMs = 0): void {
    this.#lines = lines.filter(({ atMs }) => atMs >= fromMs);
    this.#zeroMs = Date.now() - fromMs;
    this.#next();
  }

  /** Stops at once; how far the answer had come, milliseconds, or undefined when it was over. */
  stop(): number | undefined {
    if (this.#timer === undefined) return undefined;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    return Date.now() - this.#zeroMs;
  }

  #next(): void {
    const [line, ...rest] = this.#lines;
    this.#timer = undefined;
    if (!line) return;
    const dueInMs = Math.max(0, this.#zeroMs + line.atMs - Date.now());
    this.#timer = setTimeout(() => {
      this.#lines = rest;
      this.#show(line.text);
      this.#next();
    }, dueInMs);
  }
}
