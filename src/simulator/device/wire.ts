import { type Envelope, envelopeOf, type Happening, type Household, type OpenSession } from './envelope.ts';
import type { Json } from './json.ts';
import { type ProfileName, profiles } from './profile.ts';

/** Hands a request to the skill and gives back its answer as JSON; rejects when nobody answers. */
export type Send = (envelope: Envelope) => Promise<unknown>;

/** One request and what came back. */
export interface Exchange {
  readonly request: Envelope;
  readonly answer: unknown;
}

const usualHousehold: Household = {
  applicationId: 'amzn1.ask.skill.simulator',
  userId: 'amzn1.ask.account.SIMULATOR',
  deviceId: 'amzn1.ask.device.SIMULATOR',
};

export interface WireOptions {
  readonly send: Send;
  readonly locale: string;
  readonly profile: ProfileName;
  readonly household: Partial<Household>;
  /** Told apart from every other run, so that no two requests of a lifetime share an id. */
  readonly run: string;
}

/** The line to the skill: numbers the requests, and carries a session's attributes back and forth. */
export class Wire {
  readonly #options: WireOptions;
  readonly #household: Household;
  #session: OpenSession | undefined;
  #shownToken: string | undefined;
  #count = 0;
  locale: string;
  profile: ProfileName;

  constructor(options: WireOptions) {
    this.#options = options;
    this.#household = { ...usualHousehold, ...options.household };
    this.locale = options.locale;
    this.profile = options.profile;
  }

  get isOpen(): boolean {
    return this.#session !== undefined;
  }

  get attributes(): Json {
    return this.#session?.attributes ?? {};
  }

  /** Token of the picture on the screen. */
  get shownToken(): string | undefined {
    return this.#shownToken;
  }

  /** Sends one request, opening a session where none is open. */
  async send(happening: Happening, atMs: number): Promise<Exchange> {
    this.#count += 1;
    const id = `${this.#options.run}.${this.#count}`;
    const session = this.#session ?? { id: `amzn1.echo-api.session.${id}`, attributes: {}, isNew: true };
    const request = envelopeOf(happening, {
      household: this.#household,
      profile: profiles[this.profile],
      locale: this.locale,
      session,
      requestId: `amzn1.echo-api.request.${id}`,
      atMs,
      ...(this.#shownToken === undefined ? {} : { shownToken: this.#shownToken }),
    });
    this.#session = { ...session, isNew: false };
    return { request, answer: await this.#options.send(request) };
  }

  /** Keeps what the skill wants back with the next request, and which picture it shows. */
  keep(attributes: Json | undefined, directives: readonly Json[]): void {
    if (this.#session && attributes) this.#session = { ...this.#session, attributes };
    const picture = directives.find(({ type }) => type === 'Alexa.Presentation.APL.RenderDocument');
    if (typeof picture?.token === 'string') this.#shownToken = picture.token;
  }

  /** The session is over; the next one knows nothing of it. */
  close(): void {
    this.#session = undefined;
    this.#shownToken = undefined;
  }
}
