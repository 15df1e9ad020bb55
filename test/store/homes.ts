import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { memoryStore } from '../../src/store/memory.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import type { Store, StoreOptions } from '../../src/store/store.ts';

/** A clock that moves only when told. */
export interface Clock {
  nowMs: number;
}

export const DAY_MS = 86_400_000;

export function clockAt(nowMs = Date.UTC(2027, 0, 10)): Clock & StoreOptions {
  return {
    nowMs,
    now() {
      return this.nowMs;
    },
  };
}

/** A place where records live. Two stores opened on it are two devices of one household. */
export interface Home {
  open(options: StoreOptions): Store;
  leave(): Promise<void>;
}

export const homes: Readonly<Record<string, () => Promise<Home>>> = {
  async memory() {
    let shared: Store | undefined;
    return {
      open(options) {
        shared ??= memoryStore(options);
        return shared;
      },
      async leave() {},
    };
  },
  async sqlite() {
    const directory = temporaryDirectory();
    return {
      open: (options) => openSqliteStore({ ...options, directory }),
      leave: async () => rmSync(directory, { recursive: true }),
    };
  },
};

export function temporaryDirectory(): string {
  return mkdtempSync(join(tmpdir(), 'coach-store-'));
}
