/**
 * The time in the room, milliseconds. It follows the sound card where there is one, so that what is seen
 * and what is heard share one clock, and can run faster for a builder who does not want to wait.
 */
export class RoomClock {
  #source: () => number = () => performance.now();
  #sourceZeroMs = this.#source();
  #zeroMs = 0;
  #rate = 1;

  get nowMs(): number {
    return this.#zeroMs + (this.#source() - this.#sourceZeroMs) * this.#rate;
  }

  /** How many milliseconds pass in the room in one of the wall's. */
  get rate(): number {
    return this.#rate;
  }

  set rate(rate: number) {
    this.#restart(this.#source);
    this.#rate = rate;
  }

  /** Takes the time from somewhere else from now on, without a jump. */
  follow(sourceMs: () => number): void {
    this.#restart(sourceMs);
  }

  /** Resolves at a moment, or as soon as the signal is given. */
  async until(atMs: number, signal: AbortSignal): Promise<void> {
    while (!signal.aborted && atMs > this.nowMs)
      await sleep(Math.ceil((atMs - this.nowMs) / this.#rate), signal);
  }

  #restart(source: () => number): void {
    this.#zeroMs = this.nowMs;
    this.#source = source;
    this.#sourceZeroMs = source();
  }
}

function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done, { once: true });
    function done() {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
  });
}
