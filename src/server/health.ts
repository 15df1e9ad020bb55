import { setTimeout as later } from 'node:timers/promises';
import type { RequestHandler } from 'express';
import type { Store } from '../store/store.ts';

/** Longer than a healthy store needs, shorter than any watchdog waits. */
const patienceMs = 500;

/** Answers 200 while people can be remembered, 503 while they cannot: the coach then still answers, and says so. */
export function health(store: Store): RequestHandler {
  return async (_request, response) => {
    const works = await Promise.race([canRead(store), later(patienceMs, false, { ref: false })]);
    if (works) response.json({ status: 'ok' });
    else response.status(503).json({ status: 'degraded', error: 'store-unavailable' });
  };
}

async function canRead(store: Store): Promise<boolean> {
  return store.load('health').then(
    () => true,
    () => false,
  );
}
