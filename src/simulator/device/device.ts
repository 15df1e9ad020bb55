import type { Ears } from './ears.ts';
import type { Happening, Household } from './envelope.ts';
import { type Heard, nothing } from './heard.ts';
import type { Json } from './json.ts';
import { hearingMs, startUpMs } from './latency.ts';
import { audioEndsAtMs, type Giving, repromptAtMs, sessionEndsAtMs } from './microphone.ts';
import { readCall } from './opening.ts';
import { type ProfileName, profiles } from './profile.ts';
import { replyTo } from './reply.ts';
import { type SpokenMs, spokenMs } from './spoken.ts';
import { type HeardTurn, intentOf, turnOf } from './turn.ts';
import { type Exchange, type Send, Wire } from './wire.ts';

export interface DeviceOptions {
  readonly send: Send;
  readonly ears: (locale: string) => Ears | Promise<Ears>;
  readonly locale?: string;
  readonly profile?: ProfileName;
  readonly household?: Partial<Household>;
  /** Milliseconds since 1970 at which the device's clock starts. */
  readonly startMs: number;
  /** How long the voice takes for some words. */
  readonly spokenMs?: SpokenMs;
}

/** A finger on the screen, in the words of the document that took it. */
export interface Touch {
  readonly arguments: readonly unknown[];
  /** The document touched; the one shown last unless told otherwise. */
  readonly token?: string;
  readonly source?: Json;
}

/** How a turn came about, before anything was heard of its answer. */
interface Cause {
  readonly user: string;
  readonly beganAtMs: number;
  readonly cutOffAtMs?: number;
}

/**
 * A virtual Alexa device. It lives on its own clock: audio, speaking and silence take their time there and
 * none here. It keeps the platform's microphone rules and knows the skill only by its JSON.
 */
export class Device {
  readonly #wire: Wire;
  readonly #ears: DeviceOptions['ears'];
  readonly #spokenMs: SpokenMs;
  #nowMs: number;
  #giving: Giving | undefined;
  #reprompt: Heard = nothing;
  /** What the skill last said of itself, also when the session is over. */
  #attributes: Json = {};

  constructor(options: DeviceOptions) {
    const { locale = 'en-US', profile = 'speaker', household = {}, send, startMs } = options;
    this.#wire = new Wire({ send, locale, profile, household, run: startMs.toString(36) });
    this.#ears = options.ears;
    this.#spokenMs = options.spokenMs ?? spokenMs;
    this.#nowMs = startMs;
  }

  /** The device's clock, milliseconds since 1970. */
  get nowMs(): number {
    return this.#nowMs;
  }

  get sessionOpen(): boolean {
    return this.#wire.isOpen;
  }

  /** Another language or another device from the next request on. */
  change({ locale, profile }: { readonly locale?: string; readonly profile?: ProfileName }): void {
    if (locale) this.#wire.locale = locale;
    if (profile) this.#wire.profile = profile;
  }

  /** Opens the skill by its name. */
  async open(): Promise<HeardTurn> {
    const { invocationName } = await this.#ears(this.#wire.locale);
    return this.say(invocationName);
  }

  /** Says something once all audio is over, into the open microphone or after the wake word. */
  say(words: string): Promise<HeardTurn> {
    return this.#speak(words, this.#audioEndsAtMs());
  }

  /** Says something with the wake word, `soundMs` after the first sound of the last answer. */
  sayAt(soundMs: number, words: string): Promise<HeardTurn> {
    return this.#speak(words, (this.#giving?.soundAtMs ?? this.#nowMs) + soundMs);
  }

  /** Says nothing until the platform ends the session. */
  silence(): Promise<HeardTurn> {
    const endsAtMs = this.#giving && this.#wire.isOpen ? sessionEndsAtMs(this.#giving) : 0;
    return this.#wait('(silence)', Math.max(this.#audioEndsAtMs(), endsAtMs));
  }

  /** Lets time pass after the last audio; an open session runs out on the way by the platform's rules. */
  later(ms: number): Promise<HeardTurn> {
    return this.#wait(`(later ${ms / 1000}s)`, this.#audioEndsAtMs() + ms);
  }

  /** Touches the screen, `soundMs` after the first sound of the last answer or once all audio is over. */
  async touch(touch: Touch, soundMs?: number): Promise<HeardTurn> {
    const soundAtMs = this.#giving?.soundAtMs ?? this.#nowMs;
    const atMs = soundMs === undefined ? this.#audioEndsAtMs() : Math.max(this.#nowMs, soundAtMs + soundMs);
    const cause = { user: '(touch)', beganAtMs: atMs, ...this.#cutOff(atMs) };
    await this.#pass(atMs);
    if (!this.#wire.isOpen || !profiles[this.#wire.profile].screen) return this.#withoutAnswer(cause, {});
    const token = touch.token ?? this.#wire.shownToken;
    const shown = token === undefined ? {} : { token };
    return this.#exchange(cause, { type: 'Alexa.Presentation.APL.UserEvent', ...touch, ...shown });
  }

  async #speak(words: string, wishedAtMs: number): Promise<HeardTurn> {
    const atMs = Math.max(this.#nowMs, wishedAtMs);
    const cause = { user: words, beganAtMs: atMs, ...this.#cutOff(atMs) };
    await this.#pass(atMs);
    const { locale } = this.#wire;
    const ears = await this.#ears(locale);
    const call = readCall(words, locale, ears.invocationName);
    this.#nowMs = atMs + hearingMs;
    if (call.kind === 'leave') return this.#leave(cause);
    if (call.kind === 'open' || call.named) this.#wire.close();
    if (call.kind === 'open') return this.#exchange(cause, { type: 'LaunchRequest' });
    return this.#exchange(cause, { type: 'IntentRequest', intent: ears.understand(call.words) });
  }

  /** "Exit" never reaches the skill as words: Alexa ends the session at once. */
  async #leave(cause: Cause): Promise<HeardTurn> {
    this.#giving = undefined;
    if (!this.#wire.isOpen) return this.#withoutAnswer(cause, {});
    const left = { type: 'SessionEndedRequest', reason: 'USER_INITIATED' } as const;
    const exchange = await this.#wire.send(left, this.#nowMs);
    this.#wire.close();
    return this.#withoutAnswer(cause, exchange);
  }

  async #exchange(cause: Cause, happening: Happening): Promise<HeardTurn> {
    const { atMs, ...reply } = await replyTo(this.#wire, happening, this.#nowMs, this.#spokenMs);
    const { heard, ending, reprompt } = reply;
    if (ending === 'end') this.#wire.close();
    this.#nowMs = atMs;
    this.#attributes = reply.attributes;
    this.#reprompt = reprompt ?? nothing;
    this.#giving = {
      soundAtMs: atMs + startUpMs,
      audioMs: heard.lengthMs,
      ending,
      ...(reprompt ? { repromptMs: reprompt.lengthMs } : {}),
      waitMs: profiles[this.#wire.profile].waitMs,
    };
    const intent = intentOf(reply.request);
    return turnOf({
      ...cause,
      ...reply,
      intent,
      reprompt: this.#reprompt,
      soundAtMs: this.#giving.soundAtMs,
    });
  }

  async #wait(user: string, untilMs: number): Promise<HeardTurn> {
    const cause = { user, beganAtMs: this.#audioEndsAtMs() };
    return this.#withoutAnswer(cause, await this.#pass(untilMs));
  }

  /** Lets the clock run to a moment, and on the way whatever the platform does by itself. */
  async #pass(untilMs: number): Promise<Passed> {
    const fromMs = this.#nowMs;
    const giving = this.#giving;
    this.#nowMs = Math.max(fromMs, untilMs);
    if (!giving || !this.#wire.isOpen) return {};
    const againAtMs = repromptAtMs(giving);
    const again = againAtMs !== undefined && againAtMs >= fromMs && againAtMs < untilMs;
    const heard = again ? { heard: this.#reprompt, soundAtMs: againAtMs } : {};
    const endsAtMs = sessionEndsAtMs(giving);
    if (untilMs < endsAtMs) return heard;
    const exchange = giving.ending === 'listen' ? await this.#wire.send(unanswered, endsAtMs) : {};
    this.#wire.close();
    return { ...heard, ...exchange };
  }

  /** A turn in which the skill had no say: silence, time, "exit". */
  #withoutAnswer(cause: Cause, { heard = nothing, soundAtMs = this.#nowMs, ...exchange }: Passed): HeardTurn {
    return turnOf({
      ...cause,
      ...exchange,
      intent: exchange.request ? intentOf(exchange.request) : null,
      heard,
      reprompt: nothing,
      ending: this.#wire.isOpen ? (this.#giving?.ending ?? 'end') : 'end',
      card: null,
      soundAtMs,
      attributes: { coach: this.#attributes.coach },
    });
  }

  #audioEndsAtMs(): number {
    return Math.max(this.#nowMs, this.#giving ? audioEndsAtMs(this.#giving) : 0);
  }

  #cutOff(atMs: number): Pick<Cause, 'cutOffAtMs'> {
    const giving = this.#giving;
    if (!giving || atMs >= audioEndsAtMs(giving)) return {};
    return { cutOffAtMs: Math.max(0, atMs - giving.soundAtMs) };
  }
}

const unanswered = { type: 'SessionEndedRequest', reason: 'EXCEEDED_MAX_REPROMPTS' } as const;

/** What happened while time went by: the reprompt, if it was heard, and the end of the session. */
interface Passed extends Partial<Exchange> {
  readonly heard?: Heard;
  readonly soundAtMs?: number;
}
