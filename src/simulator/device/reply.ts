import type { Happening } from './envelope.ts';
import { type Heard, inTurn, nothing } from './heard.ts';
import type { Json } from './json.ts';
import { startUpMs } from './latency.ts';
import { type Performed, perform, type Refused, saysSomething } from './performance.ts';
import { profiles } from './profile.ts';
import { type Card, type Ending, readResponse, type SkillResponse } from './response.ts';
import type { SpokenMs } from './spoken.ts';
import type { Exchange, Wire } from './wire.ts';

/** What came of a request: everything heard, and how the turn ends. */
export interface Reply extends Exchange {
  readonly attributes: Json;
  readonly heard: Heard;
  /** Undefined when the skill gave none. */
  readonly reprompt?: Heard;
  readonly ending: Ending;
  readonly card: Card | null;
  /** When the answer that is heard was given. */
  readonly atMs: number;
  readonly refused?: string;
}

/**
 * Sends a request and plays what comes back. Where the platform would object, it objects as the platform
 * does: a response it refuses ends the session, a failed audio document is reported to the skill.
 */
export async function replyTo(
  wire: Wire,
  happening: Happening,
  atMs: number,
  spokenMs: SpokenMs,
): Promise<Reply> {
  const exchange = await wire.send(happening, atMs);
  const received = receive(wire, exchange.answer, spokenMs);
  if ('refusal' in received) return refused(wire, exchange, atMs, received.refusal);
  if (!received.error) return replyOf(wire, exchange, atMs, received);
  return saidAnotherWay(wire, exchange, atMs, received, spokenMs);
}

/** A response that the platform accepts, and what is heard of it. */
interface Received extends Performed {
  readonly response: SkillResponse;
}

function receive(wire: Wire, answer: unknown, spokenMs: SpokenMs): Received | Refused {
  const response = readResponse(answer);
  if ('refusal' in response) return response;
  const performed = perform(answer, response, profiles[wire.profile], spokenMs);
  if ('refusal' in performed) return performed;
  wire.keep(response.attributes, response.output.directives);
  return { response, ...performed };
}

/** Reports the failed document; whatever the skill says then is heard in its place. */
async function saidAnotherWay(
  wire: Wire,
  exchange: Exchange,
  atMs: number,
  failed: Received,
  spokenMs: SpokenMs,
): Promise<Reply> {
  const errors = failed.error ? [failed.error] : [];
  const report: Happening = { type: 'Alexa.Presentation.APLA.RuntimeError', ...failed.token, errors };
  const { answer } = await wire.send(report, atMs + startUpMs);
  const again = receive(wire, answer, spokenMs);
  if ('refusal' in again) return refused(wire, exchange, atMs, again.refusal);
  if (!saysSomething(again.response)) return replyOf(wire, exchange, atMs, failed);
  const heard = inTurn([failed.heard, again.heard]);
  return replyOf(wire, exchange, atMs + startUpMs, { ...again, heard });
}

function replyOf(wire: Wire, exchange: Exchange, atMs: number, received: Received): Reply {
  const { response, heard, reprompt } = received;
  return {
    ...exchange,
    attributes: wire.attributes,
    heard,
    ...(saysSomething({ output: response.reprompt }) ? { reprompt } : {}),
    ending: response.ending,
    card: response.card ?? null,
    atMs,
  };
}

/** The person hears that there was a problem; the skill is told why, and the session is over. */
async function refused(wire: Wire, exchange: Exchange, atMs: number, reason: string): Promise<Reply> {
  const { attributes } = wire;
  const error = { type: 'INVALID_RESPONSE', message: reason };
  await wire.send({ type: 'SessionEndedRequest', reason: 'ERROR', error }, atMs);
  return { ...exchange, attributes, heard: nothing, ending: 'end', card: null, atMs, refused: reason };
}
