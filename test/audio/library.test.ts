import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { encodeClip } from '../../src/audio/encode.ts';
import { clipLibrary } from '../../src/audio/library.ts';

const name = 'hold-10000-9000-short-breath-tail';
const made = await encodeClip({
  form: 'hold',
  lengthMs: 10_000,
  fromMs: 9000,
  level: 'short',
  breath: true,
  strength: false,
  startChime: false,
});
const readyMade = Uint8Array.of(1, 2, 3);

async function folderWith(files: Readonly<Record<string, Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sounds-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await Promise.all(Object.entries(files).map(([file, bytes]) => writeFile(join(folder, file), bytes)));
  return folder;
}

test('a missing sound is made from its name, once for all who ask at the same time', async () => {
  const library = clipLibrary();
  const files = await Promise.all(Array.from({ length: 20 }, () => library.audioFile(name)));
  expect(files[0]).toEqual(made);
  expect(new Set(files).size).toBe(1);
  expect(await library.audioFile(name)).toBe(files[0]);
});

test('a name that stands for no sound reads nothing and makes nothing', async () => {
  const folder = await folderWith({ 'secret.mp3': readyMade });
  const library = clipLibrary({ folder });
  for (const foreign of [
    '',
    'secret',
    '../secret',
    `./${name}`,
    `${name}.mp3`,
    'hold-1e9-0-short-breath-start',
    '__proto__',
  ]) {
    expect(await library.audioFile(foreign)).toBeUndefined();
  }
});

test('a ready-made file is served and kept; asking writes nothing', async () => {
  const folder = await folderWith({ [`${name}.mp3`]: readyMade });
  const library = clipLibrary({ folder });
  expect(new Uint8Array((await library.audioFile(name)) ?? [])).toEqual(readyMade);
  await rm(join(folder, `${name}.mp3`));
  expect(new Uint8Array((await library.audioFile(name)) ?? [])).toEqual(readyMade);
  expect(await library.audioFile('bed-1000-none')).toBeDefined();
  expect(await readdir(folder)).toEqual([]);
});

test('memory is bounded: what was asked longest ago goes first', async () => {
  const names = ['bed-1000-none', 'bed-1000-switch', 'bed-1000-tick'];
  const folder = await folderWith(Object.fromEntries(names.map((bed) => [`${bed}.mp3`, readyMade])));
  const library = clipLibrary({ folder, memoryBytes: 2 * readyMade.length });
  for (const bed of names) await library.audioFile(bed);
  await Promise.all(names.map((bed) => rm(join(folder, `${bed}.mp3`))));
  const sizes = await Promise.all(['bed-1000-tick', 'bed-1000-switch'].map((bed) => library.audioFile(bed)));
  expect(sizes.map((file) => file?.length)).toEqual([3, 3]);
  expect((await library.audioFile('bed-1000-none'))?.length).toBeGreaterThan(3);
});
