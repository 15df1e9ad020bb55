import type { RequestEnvelope } from 'ask-sdk-model';
import { neverHeard } from '../session/arrive.ts';
import type { Event } from '../session/event.ts';
import type { Coach } from '../session/session.ts';
import type { Kept } from './keeper.ts';
import { repromptToken, turnToken } from './request/touch.ts';

/** How a response may sound on a device: as an audio document or plain speech, with our sound files or without. */
export interface Form {
  readonly documents: boolean;
  readonly clips: boolean;
}

/** The best form that has not failed: on this device, or lately with our sound files. */
export function formFor(kept: Kept, device: string, hosted: boolean, nowMs: number): Form {
  const failing = kept.clipsFailUntilMs !== undefined && nowMs < kept.clipsFailUntilMs;
  return { documents: !kept.plainDevices.includes(device), clips: hosted && !failing };
}

/** How long our sound files are left alone once one could not be fetched, milliseconds. */
const clipsRestMs = 3_600_000;
const mostDevices = 20;

/** A response of which nothing was heard. */
export interface Failure {
  /** The token of its turn, or of its reprompt. */
  readonly token: string;
  /** Whether sound files could not be fetched, which is no fault of the device. */
  readonly filesFailed: boolean;
}

/**
 * What a request says of the response before it; undefined when all is well. An audio document fails with a
 * request of its own; plain speech that Alexa refuses ends the session, and a file is what may fail in it.
 */
export function failureOf({ request }: RequestEnvelope, { session }: Coach): Failure | undefined {
  if (request.type === 'Alexa.Presentation.APLA.RuntimeError') {
    const errors: readonly { readonly type?: string }[] = request.errors ?? [];
    const filesFailed = errors.length > 0 && errors.every(({ type }) => type === 'AUDIO_SOURCE_ERROR');
    return { token: request.token ?? '', filesFailed };
  }
  const refused = request.type === 'SessionEndedRequest' && request.error?.type === 'INVALID_RESPONSE';
  return refused ? { token: turnToken(session), filesFailed: true } : undefined;
}

/** What is remembered of a failure: the form is not used again, and the response does not count as heard. */
export function afterFailure(kept: Kept, failure: Failure, device: string, form: Form, nowMs: number): Kept {
  const lesser =
    failure.filesFailed && form.clips
      ? { clipsFailUntilMs: nowMs + clipsRestMs }
      : { plainDevices: [...new Set([...kept.plainDevices, device])].slice(-mostDevices) };
  return { ...kept, ...lesser, unheardToken: unheardAfter(kept, failure) };
}

/** A reprompt that fails as well does not make up for the question before it. */
function unheardAfter({ unheardToken }: Kept, { token }: Failure): string {
  return unheardToken !== undefined && token === repromptToken(unheardToken) ? unheardToken : token;
}

/** The conversation as it stood before its last response, if nothing of that was heard. */
export function withoutUnheard(coach: Coach, { unheardToken }: Kept): Coach {
  return turnToken(coach.session) === unheardToken ? neverHeard(coach) : coach;
}

/**
 * Answers to a question that nobody heard: they only tell that somebody is waiting. Nor can anybody leave a
 * movement that was never named, and whatever came next would begin before the body is in position.
 */
const answers: readonly Event['kind'][] = [
  'yes',
  'ready',
  'resume',
  'repeat',
  'notUnderstood',
  'next',
  'previous',
  'startOver',
  'doneThat',
];

function isAnswer(event: Event): boolean {
  return answers.includes(event.kind) || (event.kind === 'skip' && event.movement === undefined);
}

/** What an event means to somebody who heard nothing: one short sentence, then the same again in another form. */
export function afterSilence(event: Event, coach: Coach, { unheardToken }: Kept): Event {
  const unheard = turnToken(coach.session) === unheardToken && coach.session.at.phase === 'moving';
  return unheard && isAnswer(event) ? { kind: 'audioFailed' } : event;
}

/** The record once the person has spoken again. */
export function pastFailure({ unheardToken: _past, ...kept }: Kept): Kept {
  return kept;
}
