import type { HandlerInput } from 'ask-sdk-core';
import type { Session } from '../../session/session.ts';
import { sessionOr } from '../../session/snapshot/session.ts';

/** The locale a request came in. */
export function localeOf({ requestEnvelope }: HandlerInput): string {
  const { request } = requestEnvelope;
  return ('locale' in request && request.locale) || 'en';
}

/** The conversation as it came back with a request. */
export function sessionOf(input: HandlerInput): Session {
  return sessionOr(attributesOf(input).coach);
}

function attributesOf({ requestEnvelope }: HandlerInput): Readonly<Record<string, unknown>> {
  const { session } = requestEnvelope;
  return session?.new ? {} : (session?.attributes ?? {});
}
