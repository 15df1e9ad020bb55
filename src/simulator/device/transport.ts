import type { Send } from './wire.ts';

/** The skill is given this long, milliseconds, as Alexa gives it. */
const answerWithinMs = 8000;

/** Hands requests to a skill over HTTP, unsigned. It rejects when the answer is late, not 200, or not JSON. */
export function postTo(url: string): Send {
  return async (envelope) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(envelope),
      // A page that is closed still tells the coach that it is gone.
      keepalive: true,
      signal: AbortSignal.timeout(answerWithinMs),
    });
    if (!response.ok) throw new Error(`The skill answered ${response.status}: ${await response.text()}`);
    return response.json();
  };
}
