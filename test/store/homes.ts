import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDynamoDbStore } from '../../src/store/dynamodb.ts';
import { memoryStore } from '../../src/store/memory.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import type { Store, StoreOptions } from '../../src/store/store.ts';
import { startTable } from './local-table.ts';

/** A clock that moves only when told. */
export interface Clock extends StoreOptions {
  nowMs: number;
}

export const DAY_MS = 86_400_000;

export function clockAt(nowMs = Date.UTC(2027, 0, 10)): Clock {
  const clock = { nowMs, now: () => clock.nowMs };
  return clock;
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
  async dynamodb() {
    const { table, connection, stop } = await startTable();
    // So patient that no machine is too slow for a promise that expects an answer.
    const patient = { table, connection, timeoutMs: 60_000 };
    return { open: (options) => openDynamoDbStore({ ...options, ...patient }), leave: stop };
  },
};

export function temporaryDirectory(): string {
  return mkdtempSync(join(tmpdir(), 'coach-store-'));
}
