import type { Event } from '../../session/event.ts';

/** What a request is to us: something that happened to the person, news of their device, or nothing. */
export type Heard =
  | { readonly kind: 'event'; readonly event: Event }
  | { readonly kind: 'device'; readonly reasons: readonly string[] }
  | { readonly kind: 'ignored' };
