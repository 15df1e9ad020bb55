import type { HeardTurn } from '../device/turn.ts';

interface Breach {
  readonly limit: string;
  readonly found: number | string;
  readonly allowed: number | string;
}

/** Which of Alexa's limits the answer of a turn breaks, one line each; undefined when nobody could say. */
export async function breachesOf(
  { request, answer }: HeardTurn,
  screen: boolean,
): Promise<string[] | undefined> {
  if (!request || !answer) return [];
  const { type: requestType, locale } = request.request;
  try {
    const response = await fetch('/simulator/check', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ answer, requestType, locale, supportsApl: screen }),
    });
    if (!response.ok) return undefined;
    const breaches: Breach[] = await response.json();
    return breaches.map(({ limit, found, allowed }) => `${limit}: ${found}, allowed ${allowed}`);
  } catch {
    return undefined;
  }
}
