import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import { StoreUnavailable } from '../../src/store/store.ts';
import { clockAt, DAY_MS, temporaryDirectory } from './homes.ts';

describe('the database file', () => {
  let clock = clockAt();
  let directory: string;
  let file: string;
  const open = () => openSqliteStore({ directory, now: clock.now, timeoutMs: 50 });
  const bytesOnDisk = () =>
    Buffer.concat(readdirSync(directory).map((name) => readFileSync(join(directory, name))));

  beforeEach(() => {
    clock = clockAt();
    directory = temporaryDirectory();
    file = join(directory, 'coach.sqlite');
  });

  afterEach(() => rmSync(directory, { recursive: true }));

  it('is made on first use, with its folder', async () => {
    directory = join(directory, 'data', 'of the coach');
    const store = open();
    expect(existsSync(join(directory, 'coach.sqlite'))).toBe(true);
    await store.close();
    directory = join(directory, '..', '..');
  });

  it('remembers across a restart', async () => {
    const store = open();
    const revision = await store.save('me', { step: 3 }, undefined);
    await store.close();
    const restarted = open();
    expect(await restarted.load('me')).toEqual({ data: { step: 3 }, revision });
    expect(restarted.setAside).toBeUndefined();
    await restarted.close();
  });

  it('no longer holds a forgotten word, nor any earlier wording of it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 40_000 }), fc.nat({ max: 40_000 }), async (before, after) => {
        const store = open();
        const first = await store.save('me', `${'a'.repeat(before)} marmalade`, undefined);
        await store.save('me', `${'b'.repeat(after)} turnip`, first);
        expect(bytesOnDisk().includes('turnip')).toBe(true);
        await store.forget('me');
        expect(bytesOnDisk().includes('marmalade')).toBe(false);
        expect(bytesOnDisk().includes('turnip')).toBe(false);
        await store.close();
      }),
      { numRuns: 10 },
    );
  });

  it('says so when words could not be wiped because another process is reading', async () => {
    const store = open();
    await store.save('me', 'marmalade', undefined);
    const reader = new DatabaseSync(file);
    reader.exec('begin; select * from records');
    await expect(store.forget('me')).rejects.toThrow(StoreUnavailable);
    reader.exec('commit');
    await store.forget('me');
    expect(bytesOnDisk().includes('marmalade')).toBe(false);
    reader.close();
    await store.close();
  });

  it('drops the records of people who stayed away, when it is opened and when somebody else saves', async () => {
    const store = open();
    await store.save('gone', 'marmalade', undefined);
    clock.nowMs += 400 * DAY_MS;
    await store.save('here', 'turnip', undefined);
    await store.close();
    expect(bytesOnDisk().includes('marmalade')).toBe(false);
    clock.nowMs += 400 * DAY_MS;
    await open().close();
    expect(bytesOnDisk().includes('turnip')).toBe(false);
  });

  it.each([
    ['is not a database', Buffer.from('a shopping list, not a database. '.repeat(40))],
    ['is full of zeros', Buffer.alloc(8192)],
  ])('is set aside under a dated name when it %s, and a fresh one is begun', async (_what, bytes) => {
    writeFileSync(file, bytes);
    const store = open();
    expect(store.setAside).toContain(new Date(clock.nowMs).toISOString().slice(0, 10));
    expect(readFileSync(store.setAside ?? '')).toEqual(bytes);
    await store.save('me', 'afresh', undefined);
    await store.close();
  });

  it('is set aside when its inside is damaged, and two damaged files on one day are both kept', async () => {
    const damaged = [];
    for (let times = 0; times < 2; times++) {
      const store = open();
      await store.save('me', 'x'.repeat(50_000), undefined);
      await store.close();
      writeFileSync(file, readFileSync(file).fill(0xa5, 4096, 12_288));
      const reopened = open();
      damaged.push(reopened.setAside);
      expect(await reopened.load('me')).toBeUndefined();
      await reopened.close();
    }
    expect(new Set(damaged).size).toBe(2);
    expect(damaged.every((name) => name && existsSync(name))).toBe(true);
  });

  it('is refused, untouched, when a newer version of the coach wrote it', async () => {
    const newer = new DatabaseSync(file);
    newer.exec('create table records (anything); pragma user_version = 1000');
    newer.close();
    const before = bytesOnDisk();
    expect(open).toThrow(StoreUnavailable);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('brings the records of an older version along', async () => {
    const older = new DatabaseSync(file);
    older.exec(`
      create table records (key text primary key, revision integer not null, data text not null) strict;
      insert into records values ('me', 7, '{"step":3}');
      pragma user_version = 1;
    `);
    older.close();
    const store = open();
    expect(await store.load('me')).toEqual({ data: { step: 3 }, revision: 7 });
    expect(await store.save('me', { step: 4 }, 7)).toBe(8);
    clock.nowMs += 400 * DAY_MS;
    expect(await store.load('me')).toBeUndefined();
    await store.close();
  });

  it('gives up, with a typed error, when another process keeps it locked', async () => {
    const store = open();
    const revision = await store.save('me', 'before', undefined);
    const other = new DatabaseSync(file);
    other.exec('begin immediate');
    await expect(store.save('me', 'after', revision)).rejects.toThrow(StoreUnavailable);
    other.exec('rollback');
    other.close();
    expect((await store.load('me'))?.data).toBe('before');
    await store.close();
  });

  it('cannot be opened where no file can be: a typed error, not a crash later', () => {
    writeFileSync(join(directory, 'taken'), '');
    directory = join(directory, 'taken');
    expect(open).toThrow(StoreUnavailable);
    directory = join(directory, '..');
  });

  it.each([1, 5, 25])(
    'loses nothing it acknowledged when killed after %i saves',
    async (acknowledgements) => {
      const child = spawn(process.execPath, [join(import.meta.dirname, 'endless-writer.ts'), directory], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let acknowledged = 0;
      for await (const line of createInterface(child.stdout)) {
        acknowledged = Number(line);
        if (acknowledged >= acknowledgements) child.kill('SIGKILL');
      }
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      const store = open();
      const { count } = Object((await store.load('me'))?.data);
      expect(store.setAside).toBeUndefined();
      expect(count).toBeGreaterThanOrEqual(acknowledged);
      await store.close();
    },
  );
});
