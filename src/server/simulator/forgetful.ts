import type { Store } from '../../store/store.ts';

/** For practice: nothing is ever kept, so every conversation is somebody's first. */
export const forgetfulStore: Store = {
  load: async () => undefined,
  save: async () => 1,
  forget: async () => undefined,
  close: async () => undefined,
};
