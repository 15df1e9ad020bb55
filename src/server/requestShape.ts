import type { RequestEnvelope } from 'ask-sdk-model';
import * as v from 'valibot';

const moment = v.pipe(
  v.string(),
  v.check((text) => Number.isFinite(Date.parse(text))),
);
const locale = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[a-z0-9]{2,8}){0,2}$/i));

/** As much of an envelope as must be right before the skill can answer; all else the skill reads with care. */
const shape = v.looseObject({
  request: v.variant('type', [
    v.looseObject({
      type: v.literal('IntentRequest'),
      timestamp: moment,
      locale: v.optional(locale),
      intent: v.looseObject({ name: v.string() }),
    }),
    v.looseObject({
      type: v.pipe(v.string(), v.notValue('IntentRequest')),
      timestamp: moment,
      locale: v.optional(locale),
    }),
  ]),
});

/**
 * The SDK writes the attributes out again: what is nested too deep for that, more than four thousand levels, is no
 * request of Alexa's. Every level takes two characters, so a text no longer than this has not got so many.
 */
const deepestLength = 5000;

/** A request envelope from the text of a request, or undefined when it is none. */
export function readRequest(body: string): RequestEnvelope | undefined {
  try {
    const envelope: unknown = JSON.parse(body);
    if (body.length > deepestLength) JSON.stringify(envelope);
    return v.is(shape, envelope) ? (envelope as unknown as RequestEnvelope) : undefined;
  } catch {
    return undefined;
  }
}
