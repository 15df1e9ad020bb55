import { RoomClock } from './player/clock.ts';
import { silentInstruments, soundingInstruments } from './player/instruments.ts';
import { Player } from './player/player.ts';
import { SoundBank } from './player/sounds.ts';
import type { Settings } from './settings.ts';
import { findBrowserVoice } from './voice/browser.ts';
import { hostVoice } from './voice/host.ts';
import type { Voice } from './voice/voice.ts';

/** The sound of the page: one clock, one player, and a voice that suits the settings. */
export class Loudspeaker {
  readonly clock = new RoomClock();
  readonly player = new Player(this.clock, silentInstruments(this.clock));
  readonly #tell: (notice: string) => void;
  #context: AudioContext | undefined;
  #bank: SoundBank | undefined;
  #voice: Voice | undefined;

  /** @param tell what somebody should know who hears nothing. */
  constructor(tell: (notice: string) => void) {
    this.#tell = tell;
  }

  /** Whether words are heard, so that a screen reader need not read them out as well. */
  get speaks(): boolean {
    return this.#voice !== undefined;
  }

  /** Gets ready to sound as the settings say. Browsers allow it only in answer to a press or a key. */
  async tune({ voice, locale, rate }: Settings): Promise<void> {
    this.clock.rate = rate;
    const context = rate === 1 ? await this.#open() : undefined;
    this.#voice = context && voice !== 'none' ? await chooseVoice(context, voice, locale) : undefined;
    this.player.use(context ? this.#sounding(context) : silentInstruments(this.clock));
    if (rate === 1 && !context)
      this.#tell('This browser gives no sound just now. The captions keep the time.');
  }

  #sounding(context: AudioContext) {
    this.#bank ??= new SoundBank(context, () =>
      this.#tell('A sound could not be fetched. The ring keeps the time.'),
    );
    const { clock } = this;
    return soundingInstruments({
      context,
      clock,
      bank: this.#bank,
      voice: this.#voice,
      onVoiceless: this.#tell,
    });
  }

  /** The sound card, once it runs; the clock then follows it, and falls back when it stops. */
  async #open(): Promise<AudioContext | undefined> {
    try {
      const context = this.#context ?? new AudioContext();
      if (!this.#context) context.addEventListener('statechange', () => this.#follow(context));
      this.#context = context;
      await Promise.race([context.resume(), new Promise((resolve) => setTimeout(resolve, startWithinMs))]);
      this.#follow(context);
      return context.state === 'running' ? context : undefined;
    } catch {
      return undefined;
    }
  }

  #follow(context: AudioContext): void {
    const running = context.state === 'running';
    this.clock.follow(running ? () => context.currentTime * 1000 : () => performance.now());
  }
}

/** How long a sound card may take to start, milliseconds. */
const startWithinMs = 1500;

async function chooseVoice(context: AudioContext, wish: 'auto' | 'host', locale: string): Promise<Voice> {
  const own = wish === 'auto' ? await findBrowserVoice(locale) : undefined;
  return own ?? hostVoice(context);
}
