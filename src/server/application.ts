import type { Skill } from 'ask-sdk-core';
import type { Verifier } from 'ask-sdk-express-adapter';
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import type { ClipLibrary } from '../audio/library.ts';
import type { Store } from '../store/store.ts';
import { alexaEndpoint } from './endpoint.ts';
import { health } from './health.ts';
import type { HostLog } from './log.ts';
import type { Metrics } from './metrics.ts';
import { onlyFromHere } from './nearby.ts';
import { simulatorPages } from './simulator/routes.ts';
import { statusOf } from './verification/refusal.ts';

export interface ApplicationOptions {
  /** Answers the simulator. */
  readonly skill: Pick<Skill, 'invoke'>;
  /** Answers a rehearsal in the simulator, and remembers nothing. */
  readonly practice: Pick<Skill, 'invoke'>;
  /** Answers Alexa, behind the verifier. */
  readonly verified: Pick<Skill, 'invoke'>;
  readonly verifier: Verifier;
  /** Whether only this machine can reach us; without it there is no simulator. */
  readonly local: boolean;
  readonly store: Store;
  readonly library: ClipLibrary;
  readonly log: HostLog;
  readonly metrics: Metrics;
}

/** The routes of the host. Every error is a short JSON answer without internals. */
export function application(options: ApplicationOptions): Express {
  const { skill, practice, verified, verifier, local, log, metrics } = options;
  const app = express();
  app.disable('x-powered-by');
  app.post('/alexa', alexaEndpoint({ skill: verified, verifier, log, metrics }));
  if (local) {
    app.post('/simulator/alexa', onlyFromHere, alexaEndpoint({ skill, log, metrics }));
    app.use(simulatorPages(alexaEndpoint({ skill: practice, log, metrics })));
    app.get('/metrics', onlyFromHere, counted(metrics));
  }
  app.get('/health', health(options.store));
  app.get('/audio/:file', audio(options.library));
  app.use((_request, response) => {
    response.status(404).json({ error: 'not-found' });
  });
  app.use(refused(log));
  return app;
}

function counted(metrics: Metrics): RequestHandler {
  return (_request, response) => {
    response.type('text/plain; version=0.0.4').send(metrics.text());
  };
}

/** Clips have the sound in their name, so they never change. */
const clipAge = 'public, max-age=31536000, immutable';

function audio(library: ClipLibrary): RequestHandler {
  return async (request, response) => {
    const [, name] = /^([a-z0-9_-]+)\.mp3$/.exec(String(request.params.file)) ?? [];
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
  return (error: unknown, _request, response, next) => {
    const status = statusOf(error);
    if (status === 500)
      log.warn('request-failed', { error: error instanceof Error ? error.name : 'unknown' });
    if (response.headersSent) return next(error);
    response.status(status).json({ error: codes[status] });
  };
}

const codes = { 400: 'unreadable', 413: 'too-large', 500: 'failed' } as const;
