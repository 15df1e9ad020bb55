import { Clock, type Passed } from './clock.ts';
import type { Ears } from './ears.ts';
import type { Happening, Household } from './envelope.ts';
import { nothing } from './heard.ts';
import type { Json } from './json.ts';
import { hearingMs } from './latency.ts';
import { readCall } from './opening.ts';
import { type ProfileName, profiles } from './profile.ts';
import { replyTo } from './reply.ts';
import { type SpokenMs, spokenMs } from './spoken.ts';
import { type HeardTurn, intentOf, laterWords, turnOf } from './turn.ts';
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
type Cause = Pick<HeardTurn, 'user' | 'beganAtMs' | 'cutOffAtMs'>;

/** What came of it when the skill had no say. */
type Aftermath = Passed & Partial<Exchange>;

/**
 * A virtual Alexa device. It lives on its own clock: audio, speaking and silence take their time there and
 * none here. It keeps the platform's microphone rules and knows the skill only by its JSON.
 */
export class Device {
  readonly #wire: Wire;
  readonly #clock: Clock;
  readonly #ears: DeviceOptions['ears'];
  readonly #spokenMs: SpokenMs;
  /** What the skill last said of itself, also when the session is over. */
  #attributes: Json = {};

  constructor(options: DeviceOptions) {
    const { locale = 'en-US', profile = 'speaker', household = {}, send, startMs } = options;
    this.#wire = new Wire({ send, locale, profile, household, run: startMs.toString(36) });
    this.#clock = new Clock(startMs);
    this.#ears = options.ears;
    this.#spokenMs = options.spokenMs ?? spokenMs;
  }

  /** The device's clock, milliseconds since 1970. */
  get nowMs(): number {
    return this.#clock.nowMs;
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
    return this.#speak(words, this.#clock.quietAtMs);
  }

  /** Says something with the wake word, `soundMs` after the first sound of the last answer. */
  sayAt(soundMs: number, words: string): Promise<HeardTurn> {
    return this.#speak(words, this.#clock.soundAtMs + soundMs);
  }

  /** Says nothing until the platform ends the session. */
  silence(): Promise<HeardTurn> {
    const { expiresAtMs, quietAtMs } = this.#clock;
    return this.#wait('(silence)', this.#wire.isOpen ? expiresAtMs : quietAtMs);
  }

  /** Is switched off, `soundMs` after the first sound of the last answer. The request leaves at once. */
  switchOff(soundMs: number): Promise<HeardTurn> {
    const cause = this.#cause('(off)', this.#clock.soundAtMs + soundMs);
    this.#clock.runTo(cause.beganAtMs);
    return this.#leave(cause);
  }

  /** Lets time pass after the last audio; an open session runs out on the way by the platform's rules. */
  later(ms: number): Promise<HeardTurn> {
    return this.#wait(laterWords(ms), this.#clock.quietAtMs + ms);
  }

  /** Touches the screen, `soundMs` after the first sound of the last answer or once all audio is over. */
  async touch(touch: Touch, soundMs?: number): Promise<HeardTurn> {
    const { soundAtMs, quietAtMs } = this.#clock;
    const cause = this.#cause('(touch)', soundMs === undefined ? quietAtMs : soundAtMs + soundMs);
    await this.#pass(cause.beganAtMs);
    if (!this.#wire.isOpen || !profiles[this.#wire.profile].screen) return this.#withoutAnswer(cause, {});
    const token = touch.token ?? this.#wire.shownToken;
    const shown = token === undefined ? {} : { token };
    return this.#exchange(cause, { type: 'Alexa.Presentation.APL.UserEvent', ...touch, ...shown });
  }

  async #speak(words: string, wishedAtMs: number): Promise<HeardTurn> {
    const cause = this.#cause(words, wishedAtMs);
    await this.#pass(cause.beganAtMs);
    const { locale } = this.#wire;
    const ears = await this.#ears(locale);
    const call = readCall(words, locale, ears.invocationName);
    this.#clock.runTo(cause.beganAtMs + hearingMs);
    if (call.kind === 'leave') return this.#leave(cause);
    if (call.kind === 'open' || call.named) this.#wire.close();
    if (call.kind === 'open') return this.#exchange(cause, { type: 'LaunchRequest' });
    return this.#exchange(cause, { type: 'IntentRequest', intent: ears.understand(call.words) });
  }

  /** Nobody acts before the device is done with what came before. */
  #cause(user: string, wishedAtMs: number): Cause {
    const beganAtMs = Math.max(this.#clock.nowMs, wishedAtMs);
    const cutOffAtMs = this.#clock.offsetAt(beganAtMs);
    return { user, beganAtMs, ...(cutOffAtMs === undefined ? {} : { cutOffAtMs }) };
  }

  /** "Exit" never reaches the skill as words, nor does the plug being pulled: the session ends at once. */
  async #leave(cause: Cause): Promise<HeardTurn> {
    const left = { type: 'SessionEndedRequest', reason: 'USER_INITIATED' } as const;
    const exchange = this.#wire.isOpen ? await this.#wire.send(left, this.#clock.nowMs) : {};
    this.#wire.close();
    this.#clock.hush();
    return this.#withoutAnswer(cause, exchange);
  }

  async #exchange(cause: Cause, happening: Happening): Promise<HeardTurn> {
    const { atMs, ...reply } = await replyTo(this.#wire, happening, this.#clock.nowMs, this.#spokenMs);
    const { heard, ending, reprompt = nothing } = reply;
    if (ending === 'end') this.#wire.close();
    this.#attributes = reply.attributes;
    this.#clock.give(atMs, heard, reply.reprompt, { ending, waitMs: profiles[this.#wire.profile].waitMs });
    const { soundAtMs } = this.#clock;
    return turnOf({ ...cause, ...reply, intent: intentOf(reply.request), reprompt, soundAtMs });
  }

  async #wait(user: string, untilMs: number): Promise<HeardTurn> {
    const cause = { user, beganAtMs: this.#clock.quietAtMs };
    return this.#withoutAnswer(cause, await this.#pass(untilMs));
  }

  /** Lets time run to a moment; a session that runs out on the way is over, and the skill is told. */
  async #pass(untilMs: number): Promise<Aftermath> {
    const passed = this.#clock.runTo(untilMs);
    if (!passed.expired || !this.#wire.isOpen) return passed;
    const { atMs, unanswered } = passed.expired;
    const silent = { type: 'SessionEndedRequest', reason: 'EXCEEDED_MAX_REPROMPTS' } as const;
    const exchange = unanswered ? await this.#wire.send(silent, atMs) : {};
    this.#wire.close();
    return { ...passed, ...exchange };
  }

  /** A turn in which the skill had no say: silence, time, "exit". */
  #withoutAnswer(cause: Cause, { heard = nothing, soundAtMs, request, answer }: Aftermath): HeardTurn {
    return turnOf({
      ...cause,
      ...(request ? { request, answer } : {}),
      intent: request ? intentOf(request) : null,
      heard,
      reprompt: nothing,
      ending: this.#wire.isOpen ? this.#clock.ending : 'end',
      card: null,
      soundAtMs: soundAtMs ?? this.#clock.nowMs,
      attributes: { coach: this.#attributes.coach },
    });
  }
}
