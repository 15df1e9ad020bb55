import { openDynamoDbStore } from '../store/dynamodb.ts';
import { memoryStore } from '../store/memory.ts';
import { openSqliteStore } from '../store/sqlite.ts';
import type { Store } from '../store/store.ts';
import type { HostLog } from './log.ts';
import type { SharedTable } from './settings.ts';

interface Whereabouts {
  readonly sharedTable?: SharedTable | undefined;
  readonly dataDir?: string | undefined;
}

/**
 * Opens the store that the settings ask for: a shared table, else a folder, else this process's memory.
 * @throws Error that says why the folder cannot be used.
 */
export function openStore({ sharedTable, dataDir }: Whereabouts, log: HostLog): Store {
  const now = () => Date.now();
  if (sharedTable) return openDynamoDbStore({ ...sharedTable, now });
  return dataDir === undefined ? memoryStore({ now }) : openFolder(dataDir, now, log);
}

function openFolder(directory: string, now: () => number, log: HostLog): Store {
  try {
    const store = openSqliteStore({ directory, now });
    if (store.setAside) log.warn('store-set-aside', { file: store.setAside });
    return store;
  } catch (error) {
    throw new Error(
      `Nothing can be remembered in the folder "${directory}" (${rootOf(error)}). Choose one that this user may write to, for instance DATA_DIR=data.`,
    );
  }
}

/** What the system said at the bottom of it: "EACCES: permission denied", for instance. */
function rootOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : rootOf(error.cause);
}
