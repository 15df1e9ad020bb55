import { clearLine, createInterface, cursorTo, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Device } from '../device/device.ts';
import type { HeardTurn } from '../device/turn.ts';
import { Playback } from './playback.ts';
import { type ScoreLine, scoreOf, userLine } from './score.ts';
import { readStep, type Step } from './script.ts';
import { perform } from './talk.ts';

const hint =
  'Type what you would say. Typing while the coach speaks interrupts it, as "Alexa, …" does; Enter alone lets\n' +
  'it go on. Also (silence), (later 20m), (+12s) how long left. Ctrl-D leaves.\n';

/** A conversation at the keyboard: opens the skill, then answers each line until the input ends. */
export async function converse(
  device: Device,
  { input, output, fast }: { readonly input: Readable; readonly output: Writable; readonly fast: boolean },
): Promise<void> {
  const reader = createInterface({ input, output, terminal: true, prompt: 'you> ' });
  output.write(hint);
  const lines = reader[Symbol.asyncIterator]();
  const conversation = new Conversation(device, reader, output, fast);
  input.on('keypress', () => conversation.interrupt());
  await conversation.open();
  for await (const line of lines) await conversation.hear(line);
  conversation.interrupt();
}

class Conversation {
  readonly #device: Device;
  readonly #reader: Interface;
  readonly #output: Writable;
  readonly #fast: boolean;
  readonly #playback: Playback;
  readonly #zeroMs: number;
  #score: readonly ScoreLine[] = [];
  /** How far the answer had come when the first key was pressed. */
  #interruptedAtMs: number | undefined;

  constructor(device: Device, reader: Interface, output: Writable, fast: boolean) {
    this.#device = device;
    this.#reader = reader;
    this.#output = output;
    this.#fast = fast;
    this.#playback = new Playback((text) => this.#show(text));
    this.#zeroMs = device.nowMs;
  }

  async open(): Promise<void> {
    await this.#answer(() => this.#device.open());
  }

  /** The first key stops the coach in mid-word. */
  interrupt(): void {
    this.#interruptedAtMs ??= this.#playback.stop();
  }

  async hear(line: string): Promise<void> {
    const atMs = this.#interruptedAtMs;
    this.#interruptedAtMs = undefined;
    if (line.trim() === '' && atMs !== undefined) return this.#playback.start(this.#score, atMs);
    await this.#answer(() => perform(this.#device, during(readStep(line), atMs)));
  }

  async #answer(act: () => Promise<HeardTurn> | undefined): Promise<void> {
    try {
      const turn = await act();
      if (turn) this.#play(turn);
    } catch (error) {
      this.#show(error instanceof Error ? error.message : String(error));
    }
    this.#reader.prompt();
  }

  #play(turn: HeardTurn): void {
    this.#show(userLine(turn, this.#zeroMs));
    this.#score = scoreOf(turn, this.#zeroMs);
    if (this.#fast) for (const { text } of this.#score) this.#show(text);
    else this.#playback.start(this.#score);
  }

  /** Writes a line above the prompt and whatever is being typed there. */
  #show(text: string): void {
    clearLine(this.#output, 0);
    cursorTo(this.#output, 0);
    this.#output.write(`${text}\n`);
    this.#reader.prompt(true);
  }
}

/** Words typed over the answer are said where it was interrupted. */
function during(step: Step, atMs: number | undefined): Step {
  return step.kind === 'say' && atMs !== undefined ? { kind: 'sayAt', ms: atMs, words: step.words } : step;
}
