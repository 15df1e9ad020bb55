import { fileURLToPath } from 'node:url';
import express, { type RequestHandler, Router } from 'express';
import * as v from 'valibot';
import { locales, modelPath } from '../../language/interactionModel.ts';
import { poseSvg } from '../../picture/svg.ts';
import { movements } from '../../routine/movements.ts';
import type { ExerciseId } from '../../routine/step.ts';
import { onlyFromHere } from '../nearby.ts';
import { check } from './check.ts';
import { buildPage, type Page } from './page.ts';
import { speech } from './speech.ts';

/**
 * The smart speaker in the browser: its page, and what the page needs besides the skill. To be served on
 * loopback alone; it answers only this machine.
 * @param practise answers the requests of a rehearsal, of which nothing is remembered.
 */
export function simulatorPages(practise: readonly RequestHandler[]): Router {
  const router = Router();
  const page = pages();
  router.use(['/{$}', '/simulator'], onlyFromHere, hardened);
  router.get('/simulator/screen', forFrame);
  for (const [path, type, part] of built) router.get(path, page(type, part));
  router.get('/simulator/viewhost.js', viewhost);
  router.get('/simulator/icon.svg', icon);
  router.get('/simulator/models/:file', model);
  router.get('/simulator/poses/:movement/:side/:phase.svg', pose);
  router.post('/simulator/voice', express.json({ limit: '4kb' }), speech());
  router.post('/simulator/check', express.json({ limit: '400kb' }), check);
  router.post('/simulator/practice/alexa', ...practise);
  return router;
}

/** What is built from our sources, by its address: the page, and the frame that draws a device's screen. */
const built: readonly (readonly [path: string, type: string, part: (page: Page) => string])[] = [
  ['/', 'html', ({ html }) => html],
  ['/simulator/speaker.js', 'js', ({ script }) => script],
  ['/simulator/speaker.css', 'css', ({ style }) => style],
  ['/simulator/screen', 'html', ({ screen }) => screen.html],
  ['/simulator/screen.js', 'js', ({ screen }) => screen.script],
  ['/simulator/screen.css', 'css', ({ screen }) => screen.style],
];

/** Only our own files, no frame around us, nothing from anywhere else. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const hardened: RequestHandler = (_request, response, next) => {
  response.set({
    'content-security-policy': policy,
    'cache-control': 'no-store',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'microphone=(self), screen-wake-lock=(self), camera=(), geolocation=()',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
  next();
};

/** Amazon's renderer compiles what it runs and styles what it draws: only in its own frame, and nothing leaves it. */
const framePolicy = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  'img-src data:',
  'connect-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

const forFrame: RequestHandler = (_request, response, next) => {
  response.set('content-security-policy', framePolicy);
  next();
};

/** A development dependency: a production install goes without, and the page says so. */
const viewhost: RequestHandler = (_request, response, next) => {
  try {
    response.sendFile(fileURLToPath(import.meta.resolve('apl-viewhost-web')));
  } catch {
    next();
  }
};

/** Built with the first visit and once; a build that failed is tried again. */
function pages() {
  let built: Promise<Page> | undefined;
  return (type: string, part: (page: Page) => string): RequestHandler =>
    async (_request, response) => {
      built ??= buildPage().catch((error: unknown) => {
        built = undefined;
        throw error;
      });
      response.type(type).send(part(await built));
    };
}

const icon: RequestHandler = (_request, response) => {
  response.sendFile(pathOf('src/simulator/web/icon.svg'));
};

const model: RequestHandler = (request, response, next) => {
  const locale = locales.find((name) => `${name}.json` === request.params.file);
  if (!locale) return next();
  response.sendFile(pathOf(modelPath(locale)));
};

function pathOf(file: string): string {
  return fileURLToPath(new URL(`../../../${file}`, import.meta.url));
}

const poseName = v.object({
  movement: v.custom<ExerciseId>((id) => typeof id === 'string' && Object.hasOwn(movements, id)),
  side: v.picklist(['right', 'left', 'both', 'none']),
  phase: v.picklist(['first', 'second']),
});

const pose: RequestHandler = (request, response, next) => {
  const read = v.safeParse(poseName, request.params);
  if (!read.success) return next();
  const { movement, side, phase } = read.output;
  response.type('svg').send(poseSvg(movement, side === 'none' ? undefined : side, phase));
};
