import type { Response } from 'ask-sdk-model';
import type { RenderScreen } from './apl.ts';

/** Alexa refuses a response above 120 kB; ours stay below this, in bytes of UTF-8. */
const longestResponse = 100_000;

/** Adds a page to a response. A page is decoration: where it would make the response too long, it is left out. */
export function withScreen(response: Response, screen: RenderScreen | undefined): Response {
  if (!screen) return response;
  const shown = { ...response, directives: [...(response.directives ?? []), screen] };
  return bytesOf(shown) <= longestResponse ? shown : response;
}

function bytesOf(response: Response): number {
  return new TextEncoder().encode(JSON.stringify(response)).length;
}
