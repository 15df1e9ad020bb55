import { isRecord, type Json } from '../../device/json.ts';

/** What a device's screen is like, in density-independent pixels. */
export interface Glass {
  readonly width: number;
  readonly height: number;
  readonly round: boolean;
}

/** What a document and its data are drawn from, as the skill sent them. */
export interface Picture {
  readonly document: Json;
  readonly datasources: Json;
}

/** From the page to the frame that draws. */
export type ToFrame =
  | { readonly kind: 'draw'; readonly picture: Picture; readonly glass: Glass }
  | { readonly kind: 'clear' }
  | { readonly kind: 'time'; readonly atMs: number };

/** From the frame back to the page. */
export type FromFrame =
  | { readonly kind: 'ready' }
  /** Amazon's renderer is not installed: it is a development dependency. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'touch'; readonly arguments: readonly unknown[] };

/** The message, if it is one of ours and comes from the window it should come from. */
export function messageFrom<Message extends ToFrame | FromFrame>(
  event: MessageEvent,
  window: Window | null,
): Message | undefined {
  const ours = event.origin === location.origin && event.source === window;
  return ours && isRecord(event.data) && typeof event.data.kind === 'string'
    ? (event.data as unknown as Message)
    : undefined;
}
