import {
  faultInWords,
  newRecognition,
  type Recognition,
  type RecognitionErrorEvent,
  type RecognitionResultEvent,
} from './recognition.ts';
import { afterWakeWord } from './wakeWord.ts';

export interface ListenerOptions {
  readonly locale: () => string;
  /** Whether the device's own microphone is open, so that no wake word is needed. */
  readonly asked: () => boolean;
  /** Whether the coach is saying a wake word just now. */
  readonly deaf: () => boolean;
  readonly onBegin: () => void;
  readonly onWords: (words: string) => void;
  /** Nothing was said after all. */
  readonly onNothing: () => void;
  readonly onFault: (reason: string) => void;
  readonly onChange: (listening: boolean) => void;
}

/** Hears through the browser: once when a button is pressed, or always with a wake word. */
export class Listener {
  readonly #options: ListenerOptions;
  #recognition: Recognition | undefined;
  #open = false;

  constructor(options: ListenerOptions) {
    this.#options = options;
  }

  static get possible(): boolean {
    return newRecognition() !== undefined;
  }

  /** Listens for one sentence, or stops listening. */
  press(): void {
    if (this.#recognition && !this.#open) {
      this.#recognition.abort();
      return;
    }
    this.#options.onBegin();
    this.#start(false);
  }

  /** Keeps the microphone open for the wake word, or closes it. */
  keepOpen(open: boolean): void {
    this.#open = open;
    this.#recognition?.abort();
    if (open && !this.#recognition) this.#start(true);
  }

  #start(continuous: boolean): void {
    this.#recognition?.abort();
    const recognition = newRecognition();
    if (!recognition) return;
    this.#recognition = recognition;
    recognition.lang = this.#options.locale();
    recognition.continuous = continuous;
    recognition.interimResults = true;
    recognition.addEventListener('result', (event) =>
      this.#hear(event as RecognitionResultEvent, continuous),
    );
    recognition.addEventListener('error', (event) => this.#fail((event as RecognitionErrorEvent).error));
    recognition.addEventListener('end', () => this.#end(recognition, continuous));
    recognition.start();
    this.#options.onChange(true);
  }

  #hear({ results, resultIndex }: RecognitionResultEvent, continuous: boolean): void {
    const latest = results[resultIndex];
    const transcript = latest?.[0]?.transcript;
    if (!latest || !transcript || this.#options.deaf()) return;
    const called = afterWakeWord(transcript);
    const words = continuous && !this.#options.asked() ? called : (called ?? transcript);
    if (words === undefined) return;
    this.#options.onBegin();
    if (!latest.isFinal) return;
    if (words === '') this.#options.onNothing();
    else this.#options.onWords(words);
  }

  #fail(error: string): void {
    const reason = faultInWords(error);
    if (!reason) return;
    this.#open = false;
    this.#options.onFault(reason);
  }

  /** Browsers end an open recognition every minute or so: it is taken up again. */
  #end(ended: Recognition, continuous: boolean): void {
    if (this.#recognition !== ended) return;
    this.#recognition = undefined;
    this.#options.onChange(false);
    if (!continuous) this.#options.onNothing();
    if (this.#open) this.#start(true);
  }
}
