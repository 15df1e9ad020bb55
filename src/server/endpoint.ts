import type { Skill } from 'ask-sdk-core';
import type { Verifier } from 'ask-sdk-express-adapter';
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import express, { type RequestHandler, type Response } from 'express';
import type { HostLog } from './log.ts';
import type { Metrics } from './metrics.ts';
import { readRequest } from './requestShape.ts';
import { RequestRefused } from './verification/refusal.ts';

export interface EndpointOptions {
  readonly skill: Pick<Skill, 'invoke'>;
  /** Left out, every request is believed: for this machine only. */
  readonly verifier?: Verifier;
  readonly log: HostLog;
  readonly metrics: Metrics;
}

/** Alexa's requests stay far below this; session attributes are ours and small. */
const largestRequest = '200kb';

/**
 * An endpoint for Alexa's requests: the raw bytes, whether they are to be believed, then the skill. The adapter
 * of the SDK answers a refusal with its own words as HTML and limits a body to 100 kB, so only its type of a
 * verifier is used.
 */
export function alexaEndpoint(options: EndpointOptions): RequestHandler[] {
  return [express.raw({ limit: largestRequest, type: () => true }), answer(options)];
}

function answer({ skill, verifier, log, metrics }: EndpointOptions): RequestHandler {
  return async (request, response) => {
    const body = Buffer.isBuffer(request.body) ? request.body.toString('utf8') : '';
    try {
      await verifier?.verify(body, request.headers);
    } catch (error) {
      if (!(error instanceof RequestRefused)) throw error;
      log.warn('request-refused', { code: error.code });
      return refuse(response, error.code);
    }
    const envelope = readRequest(body);
    if (!envelope) return refuse(response, 'not-an-alexa-request');
    const startedAt = performance.now();
    send(response, await skill.invoke(envelope));
    const ms = Math.round(performance.now() - startedAt);
    metrics.turn(ms / 1000);
    log.info('turn', { request: typeOf(envelope), ms });
  };
}

/** As `response.json` does, without an entity tag: Alexa keeps no answer, and asks for none again. */
function send(response: Response, answer: ResponseEnvelope): void {
  const text = JSON.stringify(answer);
  response.writeHead(200, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
  });
  response.end(text);
}

function refuse(response: Response, error: string): void {
  response.status(400).json({ error });
}

/** Names of Amazon's look like this; anything else a stranger may have made up, so it is not written down. */
function typeOf({ request }: RequestEnvelope): string {
  return /^[A-Z][A-Za-z.]{0,60}Request$/.test(request.type) ? request.type : 'other';
}
