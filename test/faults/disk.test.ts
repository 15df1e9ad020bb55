import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startHost } from '../../src/server/host.ts';
import { postTo } from '../../src/simulator/device/transport.ts';
import { speakerFor } from '../../src/speech/speaker.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import { speaker, startMs, talk } from '../hosts/routine.ts';
import { speakerOf } from './skill.ts';

let directory: string;
const apology = speakerFor('en-US').say({ key: 'notSaved' });

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'coach-disk-'));
});

afterEach(() => rmSync(directory, { recursive: true }));

it('a full disk stops nobody, and is told', async () => {
  const store = openSqliteStore({ directory, now: () => startMs });
  const device = speakerOf({ store });
  expect((await device.open()).speech).not.toContain(apology);
  fillUp();
  const turns = [await device.say('no'), await device.say('no'), await device.say('ready')];
  expect(turns.at(-1)?.phase).toBe('moving');
  for (const { speech } of turns) expect(speech).toContain(apology);
  await store.close();
});

/** SQLite reports SQLITE_FULL, as on a full disk, to every writer of this file. */
function fillUp(): void {
  const database = new DatabaseSync(join(directory, 'coach.sqlite'));
  for (const change of ['insert', 'update'])
    database.exec(
      `create trigger full_${change} before ${change} on records begin select raise(abort, 'database or disk is full'); end`,
    );
  database.close();
}

it('without its folder of sounds the host makes them itself', async () => {
  const host = await startHost({ port: 0, audioDir: join(directory, 'nowhere') });
  try {
    const turns = await talk(speaker(postTo(`${host.url}/simulator/alexa`)), ['no', 'no', 'ready']);
    const source = turns
      .at(-1)
      ?.sounds.map((sound) => sound.source)
      .find((url) => url.startsWith(host.url));
    const response = await fetch(String(source));
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'audio/mpeg']);
  } finally {
    await host.close();
  }
});

it('a host whose store is gone says so to whoever watches it, and still answers', async () => {
  const store = openSqliteStore({ directory, now: () => startMs });
  const host = await startHost({ port: 0, store });
  expect((await fetch(`${host.url}/health`)).status).toBe(200);
  await store.close();
  const health = await fetch(`${host.url}/health`);
  expect([health.status, await health.json()]).toEqual([
    503,
    { status: 'degraded', error: 'store-unavailable' },
  ]);
  const [opening] = await talk(speaker(postTo(`${host.url}/simulator/alexa`)), []);
  expect(opening?.speech).toContain(apology);
  await host.close();
});
