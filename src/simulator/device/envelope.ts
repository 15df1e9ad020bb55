import type { Json } from './json.ts';
import { type Profile, supportedInterfaces, viewports } from './profile.ts';

/** Who and what is speaking; everything a request says besides what happened. */
export interface Household {
  readonly applicationId: string;
  readonly userId: string;
  readonly deviceId: string;
  /** Set when Alexa knows the voice. */
  readonly personId?: string;
}

/** An open session: its id, and the attributes the skill last gave back. */
export interface OpenSession {
  readonly id: string;
  readonly attributes: Json;
  readonly isNew: boolean;
}

/** An intent as Alexa reports it. */
export interface Intent {
  readonly name: string;
  readonly slots?: Json;
}

/** What happened, in Alexa's words, without id, time and locale. */
export type Happening =
  | { readonly type: 'LaunchRequest' }
  | { readonly type: 'IntentRequest'; readonly intent: Intent }
  | { readonly type: 'SessionEndedRequest'; readonly reason: EndReason; readonly error?: Json }
  | {
      readonly type: 'Alexa.Presentation.APL.UserEvent';
      readonly token?: string;
      readonly arguments: readonly unknown[];
      readonly source?: Json;
    }
  | {
      readonly type: 'Alexa.Presentation.APLA.RuntimeError';
      readonly token?: string;
      readonly errors: readonly Json[];
    };

export type EndReason = 'USER_INITIATED' | 'ERROR' | 'EXCEEDED_MAX_REPROMPTS';

/** A request as it goes over the wire. */
export interface Envelope {
  readonly version: '1.0';
  readonly session: Json;
  readonly context: Json;
  readonly request: Json & { readonly type: string; readonly requestId: string; readonly timestamp: string };
}

export interface Setting {
  readonly household: Household;
  readonly profile: Profile;
  readonly locale: string;
  readonly session: OpenSession;
  readonly requestId: string;
  /** Milliseconds since 1970, on the device's own clock. */
  readonly atMs: number;
  /** Token of the document on the screen, if any. */
  readonly shownToken?: string;
}

/** The genuine request envelope for one happening. */
export function envelopeOf(happening: Happening, setting: Setting): Envelope {
  const { household, session, locale, requestId, atMs } = setting;
  const application = { applicationId: household.applicationId };
  const user = { userId: household.userId };
  return {
    version: '1.0',
    session: {
      new: session.isNew,
      sessionId: session.id,
      application,
      attributes: session.isNew ? {} : session.attributes,
      user,
    },
    context: contextOf(setting, application, user),
    request: { ...requestOf(happening), requestId, timestamp: new Date(atMs).toISOString(), locale },
  };
}

function contextOf({ household, profile, shownToken }: Setting, application: Json, user: Json): Json {
  const device = { deviceId: household.deviceId, supportedInterfaces: supportedInterfaces(profile) };
  return {
    System: {
      application,
      user,
      ...(household.personId ? { person: { personId: household.personId } } : {}),
      device,
      apiEndpoint: 'https://api.amazonalexa.com',
      apiAccessToken: 'simulated',
    },
    ...viewports(profile),
    ...(profile.screen && shownToken ? { 'Alexa.Presentation.APL': { token: shownToken } } : {}),
  };
}

/** No dialog of ours ever confirms an intent, so Alexa reports it as neither confirmed nor denied. */
function requestOf(happening: Happening): Json & { readonly type: string } {
  if (happening.type !== 'IntentRequest') return happening;
  return { type: happening.type, intent: { confirmationStatus: 'NONE', ...happening.intent } };
}
