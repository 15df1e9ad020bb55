import type { Device } from '../device/device.ts';
import type { HeardTurn } from '../device/turn.ts';
import type { Player } from './player/player.ts';
import { type Score, scoreOf } from './player/score.ts';

export interface RoomOptions {
  readonly device: Device;
  readonly player: Player;
  readonly locale: () => string;
  /** How long the device keeps a session that neither asks nor ends, milliseconds. */
  readonly waitMs: () => number;
  readonly onTurn: (turn: HeardTurn, score: Score) => void;
  /** Told when no answer came. */
  readonly onFailure: (error: unknown) => void;
}

/**
 * The room where somebody talks with the device: plays its answers in the room's time, and tells the
 * device where in them it was interrupted, and when nobody spoke.
 */
export class Room {
  readonly #options: RoomOptions;
  readonly #device: Device;
  readonly #player: Player;
  /** Where the answer was when somebody drew breath to speak. */
  #heldAtMs: number | undefined;
  #turns: Promise<void> = Promise.resolve();

  constructor(options: RoomOptions) {
    this.#options = options;
    this.#device = options.device;
    this.#player = options.player;
  }

  get sessionOpen(): boolean {
    return this.#device.sessionOpen;
  }

  get device(): Device {
    return this.#device;
  }

  /** Somebody begins to speak or to type: everything is quiet at once. */
  holdBreath(): void {
    this.#heldAtMs ??= this.#player.stop();
  }

  /** Nothing was said after all: the answer goes on where it was. */
  letGo(): void {
    const atMs = this.#heldAtMs;
    this.#heldAtMs = undefined;
    if (atMs !== undefined) this.#perform(this.#player.score, atMs);
  }

  /** Says something, into the open microphone or over the answer. No word is ever dropped. */
  say(words: string): void {
    this.#take(() => this.#device.sayAt(this.#interrupt(), words), true);
  }

  /** Touches the screen while the answer plays on, in the words of the document that took it. */
  touch(args: readonly unknown[]): void {
    this.#take(() => this.#device.touch({ arguments: args }, this.#interrupt()), true);
  }

  get held(): boolean {
    return this.#heldAtMs !== undefined;
  }

  /** The page is being closed: the session ends where its sound had come to. A page that is kept stays quiet. */
  leave(): void {
    const atMs = this.#interrupt();
    if (!this.#device.sessionOpen) return;
    this.#device
      .switchOff(atMs)
      .then(() => this.hush())
      .catch(this.#options.onFailure);
  }

  /** The rest of the answer is not wanted: everything is quiet, as if it were over. */
  hush(): void {
    this.#interrupt();
    const { score } = this.#player;
    this.#perform(score, score.lengthMs);
  }

  #interrupt(): number {
    const stoppedAtMs = this.#player.stop();
    const atMs = this.#heldAtMs ?? stoppedAtMs;
    this.#heldAtMs = undefined;
    return atMs;
  }

  #take(act: () => Promise<HeardTurn>, heard: boolean): void {
    if (heard) this.holdBreath();
    this.#turns = this.#turns
      .then(act)
      .then((turn) => {
        const score = scoreOf(turn, this.#options.locale(), this.#options.waitMs());
        this.#options.onTurn(turn, score);
        if (heard) this.#perform(score, 0);
      })
      .catch(this.#options.onFailure);
  }

  #perform(score: Score, fromMs: number): void {
    void this.#player.play(score, fromMs).then((over) => {
      if (over && this.#device.sessionOpen) this.#take(() => this.#device.silence(), false);
    });
  }
}
