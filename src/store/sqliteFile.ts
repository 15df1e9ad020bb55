import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { migrate } from './sqliteSchema.ts';

export interface OpenedFile {
  readonly database: DatabaseSync;
  /** Where an unreadable file from before was moved, if there was one. */
  readonly setAside: string | undefined;
}

/** Primary result codes (sqlite.org/rescode.html) that say the bytes themselves are bad, not that they are busy. */
const SQLITE_CORRUPT = 11;
const SQLITE_NOTADB = 26;

/**
 * Opens the database, making its folder and file when they are missing. A damaged file is never deleted:
 * it is moved beside the new one under a dated name.
 * @param busyMs how long to wait for another process that is writing.
 * @throws when the file can be neither opened nor moved.
 */
export function openDatabaseFile(path: string, nowMs: number, busyMs: number): OpenedFile {
  makeFolder(dirname(path));
  try {
    return { database: openSound(path, nowMs, busyMs), setAside: undefined };
  } catch (error) {
    if (!isDamage(error)) throw error;
  }
  const setAside = moveAside(path, nowMs);
  return { database: openSound(path, nowMs, busyMs), setAside };
}

/** Step by step: Node's own recursive way never returns where the system lets nobody make a folder (/proc). */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    // Another process may have been quicker.
    if (!existsSync(path)) throw error;
  }
}

function openSound(path: string, nowMs: number, busyMs: number): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: busyMs });
  try {
    assertSound(database);
    migrate(database, nowMs);
    // A write-ahead log lets the terminal and the server share the file. `full` waits for the disk at every save:
    // a lock somebody was given must outlive a pulled plug. `secure_delete` overwrites what is deleted with zeros.
    database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

class DamagedDatabase extends Error {}

function assertSound(database: DatabaseSync): void {
  const verdict = database.prepare('pragma quick_check(1)').get();
  if (verdict?.quick_check !== 'ok') throw new DamagedDatabase('The database fails its integrity check.');
}

function isDamage(error: unknown): boolean {
  if (error instanceof DamagedDatabase) return true;
  if (!(error instanceof Error && 'errcode' in error && typeof error.errcode === 'number')) return false;
  const primaryCode = error.errcode & 0xff;
  return primaryCode === SQLITE_CORRUPT || primaryCode === SQLITE_NOTADB;
}

function moveAside(path: string, nowMs: number): string {
  const aside = freeName(`${path}.unreadable-${new Date(nowMs).toISOString().replaceAll(':', '-')}`);
  for (const suffix of ['', '-wal', '-shm']) {
    if (existsSync(path + suffix)) renameSync(path + suffix, aside + suffix);
  }
  return aside;
}

function freeName(wanted: string, attempt = 1): string {
  const name = attempt === 1 ? wanted : `${wanted}-${attempt}`;
  return existsSync(name) ? freeName(wanted, attempt + 1) : name;
}
