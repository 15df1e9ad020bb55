import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { nextRow } from './record.ts';
import { openDatabaseFile } from './sqliteFile.ts';
import { RevisionConflict, type Store, type StoreOptions, StoreUnavailable } from './store.ts';

export interface SqliteOptions extends StoreOptions {
  /** The folder of `coach.sqlite`; made when missing, readable by its owner only. */
  readonly directory: string;
  /** How long to wait for another process that is writing; 1000 when left out. */
  readonly timeoutMs?: number;
}

export interface SqliteStore extends Store {
  /** Where a damaged database was moved before this fresh one was begun: tell the owner. */
  readonly setAside: string | undefined;
}

/**
 * The store of a coach at home: one file.
 * @throws StoreUnavailable when the file cannot be opened, or was written by a newer version.
 */
export function openSqliteStore(options: SqliteOptions): SqliteStore {
  const path = join(options.directory, 'coach.sqlite');
  const { database, setAside } = guarded(() =>
    openDatabaseFile(path, options.now(), options.timeoutMs ?? 1000),
  );
  const records = guarded(() => recordsOf(database));
  guarded(() => records.purge.run(options.now()));

  return {
    setAside,
    async load(key) {
      return guarded(() => {
        const found = records.find.get(key, options.now());
        return found && { data: JSON.parse(String(found.data)), revision: Number(found.revision) };
      });
    },
    async save(key, data, expected) {
      const { text, revision, expiresAtMs } = nextRow(data, expected, options);
      const { changes } = guarded(() => {
        records.purge.run(options.now());
        return expected === undefined
          ? records.insert.run(key, revision, text, expiresAtMs)
          : records.update.run(revision, text, expiresAtMs, key, expected);
      });
      if (changes === 0) throw new RevisionConflict();
      return revision;
    },
    async forget(key) {
      guarded(() => {
        records.remove.run(key);
        emptyLog(database);
      });
    },
    async close() {
      if (database.isOpen) database.close();
    },
  };
}

function recordsOf(database: DatabaseSync) {
  return {
    find: database.prepare('select revision, data from records where key = ? and expires_at_ms > ?'),
    insert: database.prepare(
      'insert into records (key, revision, data, expires_at_ms) values (?, ?, ?, ?) on conflict do nothing',
    ),
    update: database.prepare(
      'update records set revision = ?, data = ?, expires_at_ms = ? where key = ? and revision = ?',
    ),
    remove: database.prepare('delete from records where key = ?'),
    purge: database.prepare('delete from records where expires_at_ms <= ?'),
  };
}

/** Deleted words live on in the write-ahead log until it is folded into the file and cut to nothing. */
function emptyLog(database: DatabaseSync): void {
  const outcome = database.prepare('pragma wal_checkpoint(truncate)').get();
  if (outcome?.busy !== 0) throw new Error('The log is in use, so deleted words may still be in it.');
}

function guarded<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (cause) {
    throw new StoreUnavailable('The database does not answer.', { cause });
  }
}
