import type { DatabaseSync } from 'node:sqlite';

const DAY_MS = 86_400_000;

type Migration = (database: DatabaseSync, nowMs: number) => void;

/**
 * The n-th entry takes a database from version n to n + 1 (SQLite's own `user_version`). Add to the end; never
 * alter an entry, because files written by it are on people's machines.
 */
const MIGRATIONS: readonly Migration[] = [
  (database) =>
    database.exec(
      'create table records (key text primary key, revision integer not null, data text not null) strict',
    ),
  (database, nowMs) => {
    database.exec('alter table records add column expires_at_ms integer not null default 0');
    // Nobody knows when these records were last used: they live on for 400 days, as if that were today.
    database.prepare('update records set expires_at_ms = ?').run(Math.trunc(nowMs) + 400 * DAY_MS);
    database.exec('create index records_by_expiry on records (expires_at_ms)');
  },
];

/**
 * Brings a database to the newest version, all or nothing.
 * @throws when the file was written by a newer program: its records are sound, so they are left alone.
 */
export function migrate(database: DatabaseSync, nowMs: number): void {
  database.exec('begin immediate');
  try {
    const version = versionOf(database);
    if (version > MIGRATIONS.length) throw new Error('The database was written by a newer version.');
    for (const step of MIGRATIONS.slice(version)) step(database, nowMs);
    database.exec(`pragma user_version = ${MIGRATIONS.length}`);
    database.exec('commit');
  } catch (error) {
    database.exec('rollback');
    throw error;
  }
}

function versionOf(database: DatabaseSync): number {
  return Number(database.prepare('pragma user_version').get()?.user_version);
}
