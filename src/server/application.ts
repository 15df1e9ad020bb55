import type { Skill } from 'ask-sdk-core';
import { ExpressAdapter } from 'ask-sdk-express-adapter';
import type { RequestEnvelope } from 'ask-sdk-model';
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import type { ClipLibrary } from '../audio/library.ts';
import type { HostLog } from './log.ts';
import { statusOf } from './verification/refusal.ts';
import { alexaVerifier } from './verification/verifier.ts';

export interface ApplicationOptions {
  /** Answers the simulator. */
  readonly skill: Skill;
  /** Answers Alexa, behind verification. */
  readonly verified: Skill;
  /** Whether only this machine can reach us; without it there is no simulator. */
  readonly local: boolean;
  readonly applicationId: string | undefined;
  readonly library: ClipLibrary;
  readonly log: HostLog;
}

/** The routes of the host. Every error is a short JSON answer without internals. */
export function application(options: ApplicationOptions): Express {
  const app = express();
  app.disable('x-powered-by');
  app.get('/health', (_request, response) => {
    response.json({ status: 'ok' });
  });
  app.get('/audio/:file', audio(options.library));
  app.post('/alexa', ...verifiedEndpoint(options));
  if (options.local)
    app.post(
      '/simulator/alexa',
      express.json({ limit: largestRequest, type: () => true }),
      simulated(options.skill),
    );
  app.use((_request, response) => {
    response.status(404).json({ error: 'not-found' });
  });
  app.use(refused(options.log));
  return app;
}

/** Alexa's requests stay far below this; session attributes are ours and small. */
const largestRequest = '200kb';

function verifiedEndpoint({ verified, applicationId }: ApplicationOptions): RequestHandler[] {
  const verifier = alexaVerifier({ ...(applicationId ? { applicationId } : {}), now: () => Date.now() });
  return new ExpressAdapter(verified, false, false, [verifier]).getRequestHandlers() as RequestHandler[];
}

function simulated(skill: Skill): RequestHandler {
  return async (request, response) => {
    if (!isEnvelope(request.body)) {
      response.status(400).json({ error: 'not-an-alexa-request' });
      return;
    }
    response.json(await skill.invoke(request.body));
  };
}

/** Enough of a shape to be answered; everything inside is read as outside input. */
function isEnvelope(body: unknown): body is RequestEnvelope {
  if (typeof body !== 'object' || body === null || !('request' in body)) return false;
  const { request } = body;
  if (typeof request !== 'object' || request === null) return false;
  const { type, timestamp } = request as { type?: unknown; timestamp?: unknown };
  return typeof type === 'string' && typeof timestamp === 'string' && Number.isFinite(Date.parse(timestamp));
}

/** Clips have the sound in their name, so they never change. */
const clipAge = 'public, max-age=31536000, immutable';

function audio(library: ClipLibrary): RequestHandler {
  return async (request, response) => {
    const [, name] = /^([a-z0-9_-]+)\.mp3$/.exec(String(request.params['file'])) ?? [];
    const file = name && (await library.audioFile(name));
    if (!file) {
      response.status(404).json({ error: 'no-such-sound' });
      return;
    }
    response
      .set({ 'cache-control': clipAge, 'access-control-allow-origin': '*' })
      .type('audio/mpeg')
      .send(Buffer.from(file));
  };
}

function refused(log: HostLog): ErrorRequestHandler {
  return (error: unknown, _request, response, _next) => {
    const status = statusOf(error);
    if (status === 500)
      log.warn('request-failed', { error: error instanceof Error ? error.name : 'unknown' });
    response
      .status(status)
      .json({ error: status === 413 ? 'too-large' : status === 400 ? 'unreadable' : 'failed' });
  };
}
