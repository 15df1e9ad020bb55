import type { Event } from './event.ts';

/**
 * An event after triage has read its words: speech that named no sign is a plain reply, or just a remark,
 * which may be a question we have no answer to.
 * A no may name ordinary stiffness beside it.
 */
export type Heard =
  | Event
  | { readonly kind: 'no'; readonly stiff?: boolean }
  | { readonly kind: 'unsure' }
  | { readonly kind: 'remark'; readonly asks?: boolean };
